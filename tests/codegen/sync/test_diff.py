"""One change of the document is one change in the report, with the right mark."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codegen.sync.edits import Edit, Expected, Root, append, changes, drop, put, remove
from tests.codegen.sync.samples import PET, schema

OPS = ("paths", "/files")
LIST = (*OPS, "get", "parameters")
BODY = (*OPS, "post", "requestBody", "content")

OPERATIONS = [
    (put("paths", "/new", value={"get": {"operationId": "n", "responses": {}}}),
     Expected("added", "operation", "GET /new", False)),
    (drop("paths", "/chat"), Expected("removed", "operation", "POST /chat", True)),
    (drop("paths", "/files/{file_id}", "delete"),
     Expected("removed", "operation", "DELETE /files/{file_id}", True)),
    (put(*OPS, "put", value={"responses": {}}),
     Expected("added", "operation", "PUT /files", False)),
    (put(*OPS, "get", "operationId", value="x"),
     Expected("changed", "operation id", "GET /files", False)),
    (put(*OPS, "get", "deprecated", value=True),
     Expected("added", "deprecated", "GET /files", False)),
    (append(*OPS, "get", "tags", value="Chat"), Expected("added", "tag", "GET /files", False)),
    (drop(*OPS, "get", "tags"), Expected("removed", "tag", "GET /files", False)),
    (append(*LIST, value={"name": "q", "in": "query", "schema": {"type": "string"}}),
     Expected("added", "parameter", "GET /files query parameter q", False)),
    (append(*LIST, value={"name": "q", "in": "header", "required": True, "schema": {}}),
     Expected("added", "parameter", "GET /files header parameter q", True)),
    (drop(*LIST, 0), Expected("removed", "parameter", "GET /files query parameter limit", True)),
    (put(*LIST, 0, "required", value=True),
     Expected("changed", "required", "GET /files query parameter limit", True)),
    (drop(*LIST, 1, "required"),
     Expected("changed", "required", "GET /files query parameter order", False)),
    (put(*LIST, 1, "style", value="deepObject"),
     Expected("changed", "serialisation", "GET /files query parameter order", True)),
    (put(*LIST, 0, "schema", "maximum", value=50),
     Expected("changed", "limit", "GET /files query parameter limit", True)),
    (put(*LIST, 0, "schema", "default", value=10),
     Expected("changed", "default", "GET /files query parameter limit", False)),
    (drop(*OPS, "post", "requestBody"),
     Expected("removed", "request body", "POST /files body", True)),
    (put(*OPS, "post", "requestBody", "required", value=False),
     Expected("changed", "required", "POST /files body", False)),
    (put("paths", "/files/{file_id}", "delete", "requestBody", value={"content": {}}),
     Expected("added", "request body", "DELETE /files/{file_id} body", False)),
    (put("paths", "/files/{file_id}", "delete", "requestBody",
         value={"content": {}, "required": True}),
     Expected("added", "request body", "DELETE /files/{file_id} body", True)),
    (drop(*BODY, "application/json"),
     Expected("removed", "content type", "POST /files body application/json", True)),
    (put(*BODY, "text/plain", value={}),
     Expected("added", "content type", "POST /files body text/plain", False)),
    (put(*BODY, "multipart/form-data", "encoding", value={}),
     Expected("removed", "keyword", "POST /files body multipart/form-data", False)),
    (put(*OPS, "get", "responses", "500", value={"description": ""}),
     Expected("added", "response", "GET /files response 500", False)),
    (drop(*OPS, "get", "responses", "404"),
     Expected("removed", "response", "GET /files response 404", False)),
    (drop(*OPS, "get", "responses", "200"),
     Expected("removed", "response", "GET /files response 200", True)),
    (put(*OPS, "get", "responses", "404", value={"description": ""}),
     Expected("changed", "response", "GET /files response 404", True)),
    (drop(*OPS, "get", "responses", "200", "headers", "x-request-id"),
     Expected("removed", "header", "GET /files response 200 header x-request-id", True)),
    (drop("paths", "/chat", "post", "responses", "200", "content", "text/event-stream"),
     Expected("removed", "content type", "POST /chat response 200 text/event-stream", True)),
    (put("paths", "/chat", "post", "requestBody", "content", "application/json", "schema",
         value={"$ref": PET + "TextPart"}),
     Expected("changed", "type", "POST /chat body", True)),
    (remove("paths", "/chat", "post", "security", value={"AdminApiKeyAuth": []}),
     Expected("removed", "security", "POST /chat", True)),
    (append("security", value={"AdminApiKeyAuth": []}),
     Expected("added", "security", "document", False)),
    (put("servers", 0, "url", value="https://eu.openai.com/v1"),
     Expected("changed", "server", "document", True)),
    (put("info", "version", value="2.4.0"), Expected("changed", "keyword", "document info", False)),
    (append("tags", value={"name": "New"}), Expected("added", "tag", "document", False)),
    (put("webhooks", "file_gone", value={"post": {"responses": {}}}),
     Expected("added", "webhook", "file_gone", False)),
    (drop("webhooks", "file_created"), Expected("removed", "webhook", "file_created", True)),
    (drop("components", "securitySchemes", "AdminApiKeyAuth"),
     Expected("removed", "security scheme", "AdminApiKeyAuth", True)),
    (put("components", "securitySchemes", "ApiKeyAuth", "scheme", value="basic"),
     Expected("changed", "keyword", "ApiKeyAuth", False)),
    (put("x-new", value=1), Expected("added", "extension", "document", False)),
]  # fmt: skip

# FileObject is read only, CreateFileRequest is sent only; Part is both.
FILE, CREATE = ("FileObject", "properties"), ("CreateFileRequest", "properties")

SCHEMAS = [
    (put("New", value={"type": "string"}), Expected("added", "schema", "New", False)),
    (put(*FILE, "new", value={"type": "string"}),
     Expected("added", "field", "FileObject.new", False)),
    (put(*CREATE, "new", value={"type": "string"}),
     Expected("added", "field", "CreateFileRequest.new", False)),
    (drop(*FILE, "size"), Expected("removed", "field", "FileObject.size", True)),
    (drop(*CREATE, "tags"), Expected("removed", "field", "CreateFileRequest.tags", True)),
    (append("FileObject", "required", value="size"),
     Expected("changed", "required", "FileObject.size", False)),
    (append("CreateFileRequest", "required", value="tags"),
     Expected("changed", "required", "CreateFileRequest.tags", True)),
    (remove("FileObject", "required", value="id"),
     Expected("changed", "required", "FileObject.id", True)),
    (drop("CreateFileRequest", "required"),
     Expected("changed", "required", "CreateFileRequest.file", False)),
    (append(*FILE, "status", "enum", value="new"),
     Expected("added", "enum value", "FileObject.status", False)),
    (append(*CREATE, "purpose", "enum", value="new"),
     Expected("added", "enum value", "CreateFileRequest.purpose", False)),
    (remove(*FILE, "status", "enum", value="done"),
     Expected("removed", "enum value", "FileObject.status", True)),
    (remove(*CREATE, "purpose", "enum", value="vision"),
     Expected("removed", "enum value", "CreateFileRequest.purpose", True)),
    (remove(*CREATE, "kind", "anyOf", 1, "enum", value="a"),
     Expected("removed", "enum value", "CreateFileRequest.kind", False)),
    (drop(*CREATE, "purpose", "enum"),
     Expected("removed", "enum", "CreateFileRequest.purpose", False)),
    (drop(*FILE, "status", "enum"), Expected("removed", "enum", "FileObject.status", True)),
    (put(*CREATE, "tags", "items", "enum", value=["x"]),
     Expected("added", "enum", "CreateFileRequest.tags[]", True)),
    (put(*FILE, "id", "nullable", value=True),
     Expected("added", "nullable", "FileObject.id", True)),
    (drop(*FILE, "description", "nullable"),
     Expected("removed", "nullable", "FileObject.description", False)),
    (put(*CREATE, "purpose", "nullable", value=True),
     Expected("added", "nullable", "CreateFileRequest.purpose", False)),
    (put(*FILE, "size", "type", value="number"),
     Expected("changed", "type", "FileObject.size", True)),
    (put("ChatRequest", "allOf", 1, "properties", "temperature", "type", value="integer"),
     Expected("changed", "type", "ChatRequest.temperature", True)),
    (put(*CREATE, "tags", "items", "type", value=["string", "integer"]),
     Expected("changed", "type", "CreateFileRequest.tags[]", False)),
    (put(*FILE, "id", "type", value="integer"), Expected("changed", "type", "FileObject.id", True)),
    (put(*CREATE, "file", "format", value="byte"),
     Expected("changed", "format", "CreateFileRequest.file", True)),
    (put(*CREATE, "tags", "maxItems", value=4),
     Expected("changed", "limit", "CreateFileRequest.tags", True)),
    (put(*CREATE, "tags", "maxItems", value=16),
     Expected("changed", "limit", "CreateFileRequest.tags", False)),
    (drop(*CREATE, "tags", "maxItems"),
     Expected("removed", "limit", "CreateFileRequest.tags", False)),
    (put(*CREATE, "tags", "minItems", value=1),
     Expected("added", "limit", "CreateFileRequest.tags", True)),
    (put("TextPart", "properties", "text", "pattern", value="^x$"),
     Expected("changed", "limit", "TextPart.text", True)),
    (put(*FILE, "description", "maxLength", value=5),
     Expected("changed", "limit", "FileObject.description", False)),
    (put(*CREATE, "purpose", "default", value="vision"),
     Expected("changed", "default", "CreateFileRequest.purpose", False)),
    (drop(*FILE, "size", "deprecated"),
     Expected("removed", "deprecated", "FileObject.size", False)),
    (put(*FILE, "id", "deprecated", value=True),
     Expected("added", "deprecated", "FileObject.id", False)),
    (put("FileObject", "title", value="Other"), Expected("changed", "title", "FileObject", False)),
    (put(*FILE, "id", "x-oai-beta", value="v2"),
     Expected("added", "extension", "FileObject.id", False)),
    (put(*FILE, "id", "contentEncoding", value="base64"),
     Expected("added", "keyword", "FileObject.id", False)),
    (put(*FILE, "id", "writeOnly", value=True),
     Expected("added", "writeOnly", "FileObject.id", True)),
    (put(*CREATE, "tags", "readOnly", value=True),
     Expected("added", "readOnly", "CreateFileRequest.tags", True)),
    (put("CreateFileRequest", "additionalProperties", value=True),
     Expected("changed", "additional fields", "CreateFileRequest", False)),
    (put("Problem", "additionalProperties", value=False),
     Expected("changed", "additional fields", "Problem", False)),
    (put("Base", "additionalProperties", value=False),
     Expected("changed", "additional fields", "Base", True)),
    (put(*FILE, "example", "additionalProperties", "type", value="integer"),
     Expected("changed", "type", "FileObject.example{}", True)),
    (drop(*CREATE, "tags", "items"), Expected("changed", "items", "CreateFileRequest.tags", False)),
    (put("Part", "discriminator", "propertyName", value="kind"),
     Expected("changed", "discriminator", "Part", True)),
    (put("Part", "discriminator", "mapping", value={"text": PET + "TextPart"}),
     Expected("changed", "discriminator", "Part", False)),
    (drop("Part", "discriminator"), Expected("removed", "discriminator", "Part", False)),
    (append("Part", "oneOf", value={"$ref": PET + "Event"}),
     Expected("added", "variant", "Part", False)),
    (drop("Part", "oneOf", 0), Expected("removed", "variant", "Part", True)),
    (put("Part", "oneOf", 1, "properties", "alt", value={"type": "string"}),
     Expected("added", "field", "Part<Image>.alt", False)),
    (drop("Input", "anyOf", 0), Expected("removed", "variant", "Input", True)),
    (append("Input", "anyOf", value={"type": "integer"}),
     Expected("added", "variant", "Input", False)),
    (append("FileObject", "properties", "title", "anyOf", value={"type": "integer"}),
     Expected("added", "variant", "FileObject.title", True)),
    (append("ChatRequest", "allOf", value={"$ref": PET + "Problem"}),
     Expected("added", "part", "ChatRequest", True)),
    (drop("ChatRequest", "allOf", 0), Expected("removed", "part", "ChatRequest", True)),
    (put("ChatRequest", "allOf", 1, "properties", "seed", value={"type": "integer"}),
     Expected("added", "field", "ChatRequest.seed", False)),
    (put(*FILE, "id", value={"$ref": PET + "Input"}),
     Expected("changed", "type", "FileObject.id", True)),
    (put("HookPayload", "properties", "data", "$ref", value=PET + "Event"),
     Expected("changed", "type", "HookPayload.data", True)),
]  # fmt: skip


def _name(case: Any) -> str:
    return f"{case.action} {case.kind} {case.subject}" if isinstance(case, Expected) else ""


@pytest.mark.parametrize(("edit", "expected"), [*OPERATIONS, *SCHEMAS], ids=_name)
def test_one_edit_is_one_change(edit: Edit, expected: Expected) -> None:
    result = changes(edit)
    assert [Expected(c.action, c.kind, c.subject, c.breaking) for c in result] == [expected]
    assert bool(result[0].why) == expected.breaking


def test_a_new_required_field_breaks_who_sends_it_only() -> None:
    def edit(name: str) -> Edit:
        def add(root: Root) -> None:
            schema(root, name)["properties"]["new"] = {"type": "string"}
            schema(root, name)["required"].append("new")

        return add

    sent, read = changes(edit("CreateFileRequest")), changes(edit("FileObject"))
    assert [(c.kind, c.breaking) for c in sent] == [("field", True)]
    assert [(c.kind, c.breaking) for c in read] == [("field", False)]


def test_a_removed_schema_takes_its_references_along() -> None:
    def edit(root: Root) -> None:
        del root["components"]["schemas"]["TextPart"]
        del schema(root, "Part", "oneOf")[0]

    result = {(c.action, c.kind, c.subject): c.breaking for c in changes(edit)}
    assert result == {("removed", "schema", "TextPart"): True, ("removed", "variant", "Part"): True}


def test_a_renamed_schema_is_one_change() -> None:
    def edit(root: Root) -> None:
        schemas = root["components"]["schemas"]
        schemas["TextualPart"] = schemas.pop("TextPart")
        schema(root, "Part", "oneOf")[0]["$ref"] = PET + "TextualPart"

    result = changes(edit)
    assert [(c.kind, c.before, c.after) for c in result] == [("schema", "TextPart", "TextualPart")]


def test_a_renamed_path_parameter_is_one_change() -> None:
    def edit(root: Root) -> None:
        item = root["paths"].pop("/files/{file_id}")
        item["parameters"][0]["name"] = "id"
        root["paths"]["/files/{id}"] = item

    result = changes(edit, before=drop("paths", "/files/{file_id}", "delete"))
    assert [(c.action, c.kind, c.subject, c.detail, c.breaking) for c in result] == [
        ("changed", "parameter", "GET /files/{id} path parameter id", "file_id → id", True)
    ]


def test_a_path_parameter_that_is_declared_nowhere_is_not_lost() -> None:
    def path(name: str) -> Edit:
        return put("paths", f"/bare/{{{name}}}", value={"get": {"responses": {}}})

    def edit(root: Root) -> None:
        del root["paths"]["/bare/{a}"]
        path("b")(root)

    result = changes(edit, before=path("a"))
    assert [(c.subject, c.before, c.after) for c in result] == [("/bare/{b}", ["a"], ["b"])]


def test_paths_that_differ_in_their_parameters_name_only_are_two() -> None:
    def edit(root: Root) -> None:
        root["paths"]["/files/{id}"] = {"put": {"responses": {}}}

    assert [c.subject for c in changes(edit)] == ["PUT /files/{id}"]


def test_a_field_that_moves_to_the_schemas_made_of_a_part_breaks_nothing() -> None:
    def edit(root: Root) -> None:
        field = schema(root, "Base", "properties").pop("user")
        schema(root, "ChatRequest", "allOf", 1, "properties")["user"] = field

    assert {c.subject: c.breaking for c in changes(edit)} == {
        "Base.user": False,
        "ChatRequest.user": False,
    }


def test_a_reference_to_the_same_content_breaks_nothing() -> None:
    def edit(root: Root) -> None:
        root["components"]["schemas"]["Id"] = {"type": "string"}
        schema(root, "FileObject", "properties")["id"] = {"$ref": PET + "Id"}

    result = {c.subject: (c.kind, c.breaking) for c in changes(edit)}
    assert result == {"Id": ("schema", False), "FileObject.id": ("type", False)}


@pytest.mark.parametrize(
    ("name", "resource"),
    [("FileObject", "shared"), ("CreateFileRequest", "files"), ("HookPayload", "webhooks"),
     ("ChatRequest", "chat"), ("Problem", "files")],
)  # fmt: skip
def test_a_schema_belongs_to_the_resource_that_reaches_it(name: str, resource: str) -> None:
    result = changes(put(name, "x-new", value=1))
    assert [c.resource for c in result] == [resource]


def test_a_beta_path_is_a_resource_of_its_own() -> None:
    result = changes(put("paths", "/files?beta=true", value={"get": {"responses": {}}}))
    assert [c.resource for c in result] == ["beta files"]


def test_true_is_not_one() -> None:
    result = changes(put("X", "default", value=True), before=put("X", value={"default": 1}))
    assert [(c.kind, c.detail) for c in result] == [("default", "1 → true")]


def test_tuples_have_an_order() -> None:
    items = [{"type": "string"}, {"type": "integer"}]
    before = put("X", value={"type": "array", "prefixItems": items})
    result = changes(put("X", "prefixItems", value=items[::-1]), before=before)
    assert [c.subject for c in result] == ["X[0]", "X[1]"]
