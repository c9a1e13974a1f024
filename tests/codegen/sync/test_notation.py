"""What a document says in another way, or in another order, is no change."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codegen.sync.edits import Edit, changes, put
from tests.codegen.sync.samples import PET, at, schema

FILES = ("paths", "/files")

NOTATIONS: list[list[Any]] = [
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string"}]},
        {"anyOf": [{"type": "string", "nullable": True}]},
        {"allOf": [{"type": "string"}], "nullable": True},
    ],
    [
        {"$ref": PET + "Base", "nullable": True},
        {"anyOf": [{"$ref": PET + "Base"}, {"type": "null"}]},
        {"allOf": [{"$ref": PET + "Base"}], "nullable": True},
        {"oneOf": [{"enum": [None]}, {"$ref": PET + "Base"}]},
    ],
    [
        {"type": "string", "enum": ["a", "b"], "nullable": True},
        {"type": "string", "enum": ["b", "a", None], "nullable": True},
        {"type": ["string", "null"], "enum": [None, "a", "b"]},
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]},
    ],
    [
        {"type": "integer", "enum": [1], "deprecated": False, "uniqueItems": False},
        {"type": "integer", "const": 1, "nullable": False},
        {"type": ["integer"], "enum": [1.0, 1], "readOnly": False},
    ],
    [
        {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
        {"anyOf": [{"type": "integer"}, {"type": "null"}, {"type": "string"}]},
        {"anyOf": [{"type": "integer"}, {"type": "string"}], "nullable": True},
        {"anyOf": [{"type": ["integer", "null"]}, {"type": "string"}, {"type": "string"}]},
    ],
    [
        {"type": "array", "items": {}, "additionalProperties": True},
        {"type": "array", "items": True, "additionalProperties": {}},
    ],
    [
        {"type": "object", "properties": {"a": {}}, "required": ["a", "a"]},
        {"required": ["a"], "properties": {"a": {}}, "type": "object"},
    ],
]


@pytest.mark.parametrize("spellings", NOTATIONS)
def test_another_notation_is_no_change(spellings: list[Any]) -> None:
    for one in spellings:
        for other in spellings:
            assert changes(put("X", value=other), before=put("X", value=one)) == []


@pytest.mark.parametrize(
    "edit",
    [
        lambda root: at(root, *FILES, "get", "parameters").reverse(),
        lambda root: at(root, *FILES)["get"].update(summary="Other.", description="Other."),
        lambda root: schema(root, "FileObject", "required").reverse(),
        lambda root: schema(root, "FileObject", "properties.status.enum").reverse(),
        lambda root: schema(root, "Part", "oneOf").reverse(),
        lambda root: root["tags"].reverse(),
        lambda root: at(root, *FILES)["get"].update(deprecated=False),
        lambda root: root["paths"]["/files/{file_id}"]["delete"].update(
            parameters=root["paths"]["/files/{file_id}"]["parameters"]
        ),
    ],
)
def test_order_and_prose_are_no_change(edit: Edit) -> None:
    assert changes(edit) == []
