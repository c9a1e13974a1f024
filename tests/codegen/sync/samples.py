"""A small document that has something of everything, and ways to change it at random."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

PET = "#/components/schemas/"

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "OpenAI API", "version": "2.3.0", "description": "Prose."},
    "servers": [{"url": "https://api.openai.com/v1", "description": "Prose."}],
    "security": [{"ApiKeyAuth": []}],
    "tags": [{"name": "Files", "description": "Prose."}, {"name": "Chat"}],
    "paths": {
        "/files": {
            "get": {
                "operationId": "listFiles",
                "tags": ["Files"],
                "summary": "Prose.",
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "description": "Prose.",
                        "schema": {"type": "integer", "default": 20, "maximum": 100},
                    },
                    {
                        "name": "order",
                        "in": "query",
                        "required": True,
                        "style": "form",
                        "schema": {"type": "string", "enum": ["asc", "desc"]},
                        "example": "asc",
                    },
                ],
                "responses": {
                    "200": {
                        "description": "Prose.",
                        "headers": {"x-request-id": {"schema": {"type": "string"}}},
                        "content": {
                            "application/json": {
                                "schema": {"$ref": PET + "FileList"},
                                "examples": {"one": {"value": {"description": "kept out"}}},
                            }
                        },
                    },
                    "404": {"$ref": "#/components/responses/NotFound"},
                },
                "x-oaiMeta": {"name": "Prose."},
            },
            "post": {
                "operationId": "createFile",
                "tags": ["Files"],
                "requestBody": {
                    "required": True,
                    "description": "Prose.",
                    "content": {
                        "multipart/form-data": {
                            "schema": {"$ref": PET + "CreateFileRequest"},
                            "encoding": {"file": {"contentType": "image/png"}},
                        },
                        "application/json": {"schema": {"$ref": PET + "CreateFileRequest"}},
                    },
                },
                "responses": {
                    "201": {
                        "description": "Prose.",
                        "content": {"application/json": {"schema": {"$ref": PET + "FileObject"}}},
                    }
                },
            },
        },
        "/files/{file_id}": {
            "parameters": [
                {"name": "file_id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {
                "operationId": "getFile",
                "tags": ["Files"],
                "responses": {
                    "200": {
                        "description": "Prose.",
                        "content": {"application/json": {"schema": {"$ref": PET + "FileObject"}}},
                    }
                },
            },
            "delete": {
                "operationId": "deleteFile",
                "tags": ["Files"],
                "deprecated": True,
                "responses": {"204": {"description": "Prose."}},
            },
        },
        "/chat": {
            "post": {
                "operationId": "createChat",
                "tags": ["Chat"],
                "security": [{"ApiKeyAuth": []}, {"AdminApiKeyAuth": []}],
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": PET + "ChatRequest"}}}
                },
                "responses": {
                    "200": {
                        "description": "Prose.",
                        "content": {
                            "application/json": {"schema": {"$ref": PET + "Message"}},
                            "text/event-stream": {"schema": {"$ref": PET + "Event"}},
                        },
                    }
                },
            }
        },
    },
    "webhooks": {
        "file_created": {
            "post": {
                "description": "Prose.",
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": PET + "HookPayload"}}}
                },
                "responses": {"200": {"description": "Prose."}},
            }
        }
    },
    "components": {
        "responses": {
            "NotFound": {
                "description": "Prose.",
                "content": {"application/json": {"schema": {"$ref": PET + "Problem"}}},
            }
        },
        "securitySchemes": {
            "ApiKeyAuth": {"type": "http", "scheme": "bearer", "description": "Prose."},
            "AdminApiKeyAuth": {"type": "http", "scheme": "bearer"},
        },
        "schemas": {
            "FileList": {
                "type": "object",
                "properties": {
                    "data": {"type": "array", "items": {"$ref": PET + "FileObject"}},
                    "has_more": {"type": "boolean"},
                },
                "required": ["data", "has_more"],
            },
            "FileObject": {
                "type": "object",
                "description": "Prose.",
                "title": "A file",
                "properties": {
                    "id": {"type": "string", "description": "Prose.", "example": "file-1"},
                    "description": {"type": "string", "nullable": True, "maxLength": 512},
                    "title": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "example": {"type": "object", "additionalProperties": {"type": "string"}},
                    "status": {"type": "string", "enum": ["summary", "description", "done"]},
                    "size": {"type": "integer", "minimum": 0, "deprecated": True},
                },
                "required": ["id", "status", "description"],
                "example": {"description": "kept out"},
                "x-oaiMeta": {"name": "Prose."},
            },
            "CreateFileRequest": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "file": {"type": "string", "format": "binary"},
                    "purpose": {"type": "string", "enum": ["batch", "vision"], "default": "batch"},
                    "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 8},
                    "kind": {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]},
                },
                "required": ["file"],
            },
            "Base": {
                "type": "object",
                "properties": {"model": {"type": "string"}, "user": {"type": "string"}},
                "required": ["model"],
            },
            "ChatRequest": {
                "allOf": [
                    {"$ref": PET + "Base"},
                    {
                        "type": "object",
                        "properties": {
                            "input": {"$ref": PET + "Input"},
                            "temperature": {"type": "number", "minimum": 0, "maximum": 2},
                        },
                        "required": ["input"],
                    },
                ]
            },
            "Input": {
                "anyOf": [
                    {"type": "string", "title": "Text"},
                    {"type": "array", "items": {"$ref": PET + "Part"}, "title": "Parts"},
                ]
            },
            "Part": {
                "oneOf": [
                    {"$ref": PET + "TextPart"},
                    {
                        "type": "object",
                        "title": "Image",
                        "properties": {
                            "type": {
                                "type": "string",
                                "enum": ["image"],
                                "x-stainless-const": True,
                            },
                            "url": {"type": "string"},
                        },
                        "required": ["type", "url"],
                    },
                ],
                "discriminator": {"propertyName": "type"},
            },
            "TextPart": {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["text"], "x-stainless-const": True},
                    "text": {"type": "string", "pattern": "^.+$"},
                },
                "required": ["type", "text"],
            },
            "Message": {
                "type": "object",
                "properties": {
                    "role": {"type": "string", "const": "assistant"},
                    "content": {"type": ["string", "null"]},
                    "parts": {"type": "array", "items": {"$ref": PET + "Part"}},
                },
                "required": ["role", "content"],
            },
            "Event": {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["delta"]},
                    "delta": {"type": "string"},
                },
                "required": ["type"],
            },
            "HookPayload": {
                "type": "object",
                "properties": {"id": {"type": "string"}, "data": {"$ref": PET + "FileObject"}},
                "required": ["id"],
            },
            "Problem": {
                "type": "object",
                "properties": {"message": {"type": "string"}, "code": {"type": "string"}},
                "required": ["message"],
            },
        },
    },
}


def document() -> dict[str, Any]:
    """Return a fresh copy to change."""
    return copy.deepcopy(DOCUMENT)


def at(node: Any, *keys: Any) -> Any:
    """Go down the keys; a text of several keys may be joined by dots."""
    for key in keys:
        for step in key.split(".") if isinstance(key, str) else [key]:
            node = node[step]
    return node


def schema(root: dict[str, Any], name: str, *keys: Any) -> Any:
    """Return a schema of the document, or what is below it."""
    return at(root["components"]["schemas"][name], *keys)


_SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "maximum": 5},
        {"type": "number", "default": 1.0},
        {"type": "string", "enum": ["a", "b"]},
        {"type": "string", "enum": ["b", "c", None], "nullable": True},
        {"type": ["string", "null"], "minLength": 1},
        {"type": ["string", "integer"]},
        {"type": "null"},
        {"const": "k"},
        {"$ref": PET + "Base"},
        {"$ref": PET + "TextPart", "deprecated": True},
        {"$ref": PET + "Part"},
        {},
    ]
)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    names = st.sampled_from(["a", "b", "c", "type"])
    return st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(names, inner, max_size=3)},
        optional={
            "required": st.lists(names, unique=True, max_size=3),
            "additionalProperties": st.booleans() | inner,
            "title": st.sampled_from(["A", "B"]),
            "nullable": st.booleans(),
        },
    )


def _unions(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        lambda keyword, variants, extra: {keyword: variants, **extra},
        st.sampled_from(["anyOf", "oneOf", "allOf"]),
        st.lists(inner, min_size=1, max_size=3),
        st.sampled_from(
            [{}, {"nullable": True}, {"discriminator": {"propertyName": "type"}}, {"title": "A"}]
        ),
    )


def _arrays(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={"items": inner, "maxItems": st.integers(1, 3), "uniqueItems": st.booleans(),
                  "prefixItems": st.lists(inner, max_size=2)},
    )  # fmt: skip


SCHEMAS = st.recursive(
    _SCALARS, lambda inner: _objects(inner) | _unions(inner) | _arrays(inner), max_leaves=8
)
"""Schemas of any sort, as the document could have them."""
