"""The prose goes and the facts stay."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.sync.strip import DOC_EXTENSIONS, strip
from tests.codegen.sync.samples import SCHEMAS, document, schema


def test_no_prose_is_left() -> None:
    assert "Prose." not in list(_texts(strip(document())))


def test_the_samples_are_gone_with_their_data() -> None:
    assert "kept out" not in list(_texts(strip(document())))


def test_fields_that_are_called_like_prose_stay() -> None:
    fields = schema(strip(document()), "FileObject", "properties")
    assert list(fields) == ["id", "description", "title", "example", "status", "size"]
    assert fields["status"]["enum"] == ["summary", "description", "done"]


@pytest.mark.parametrize("name", ["description", "summary", "example", "examples", "externalDocs"])
@pytest.mark.parametrize("keyword", ["properties", "patternProperties", "$defs"])
def test_a_name_is_no_keyword(keyword: str, name: str) -> None:
    root = document()
    root["components"]["schemas"][name] = {keyword: {name: {name: "Prose.", "type": "string"}}}
    assert schema(strip(root), name) == {keyword: {name: {"type": "string"}}}


@pytest.mark.parametrize("keyword", ["default", "const", "enum", "x-other"])
def test_data_is_never_walked_into(keyword: str) -> None:
    root, data = document(), {"description": "data", "example": 1, "x-oaiMeta": 2}
    value = [data] if keyword == "enum" else data
    schema(root, "FileObject", "properties.id")[keyword] = value
    assert schema(strip(root), "FileObject", "properties.id", keyword) == value


def test_what_names_and_types_need_stays() -> None:
    result = strip(document())
    assert schema(result, "FileObject", "title") == "A file"
    assert schema(result, "TextPart", "properties.type", "x-stainless-const") is True
    assert result["paths"]["/files"]["get"]["operationId"] == "listFiles"
    assert result["tags"] == [{"name": "Files"}, {"name": "Chat"}]
    assert result["paths"]["/files/{file_id}"]["delete"]["deprecated"] is True


@pytest.mark.parametrize("extension", sorted(DOC_EXTENSIONS))
def test_documentation_extensions_go_and_others_stay(extension: str) -> None:
    root = document()
    schema(root, "Event")[extension] = {"any": "thing"}
    schema(root, "Event")["x-stainless-skip"] = ["go"]
    result = schema(strip(root), "Event")
    assert extension not in result
    assert result["x-stainless-skip"] == ["go"]


def test_a_response_keeps_an_empty_description() -> None:
    result = strip(document())
    answers = result["paths"]["/files"]["get"]["responses"]
    assert answers["200"]["description"] == ""
    assert answers["404"] == {"$ref": "#/components/responses/NotFound"}


def test_callbacks_and_links_are_documents_too() -> None:
    root = document()
    answer = {"description": "Prose.", "links": {"summary": {"description": "Prose."}}}
    hook = {"description": {"post": {"summary": "Prose.", "responses": {"200": answer}}}}
    root["paths"]["/chat"]["post"]["callbacks"] = {"example": hook}
    result = strip(root)["paths"]["/chat"]["post"]["callbacks"]
    expected = {"description": "", "links": {"summary": {}}}
    assert result == {"example": {"description": {"post": {"responses": {"200": expected}}}}}


def test_the_stripped_document_is_valid() -> None:
    assert list(OpenAPIV31SpecValidator(document()).iter_errors()) == []
    assert list(OpenAPIV31SpecValidator(strip(document())).iter_errors()) == []


def test_strip_leaves_its_input_alone_and_is_done_after_once() -> None:
    root = document()
    once = strip(root)
    assert root == document()
    assert strip(once) == once


@given(SCHEMAS, st.data())
def test_prose_at_any_place_of_a_schema_goes(node: Any, data: st.DataObject) -> None:
    root, talkative = document(), document()
    root["components"]["schemas"]["Any"] = node
    spoken = copy.deepcopy(node)
    for place in _schemas(spoken):
        if data.draw(st.booleans()):
            place["description"] = "Prose."
            place["examples"] = [{"title": "Prose."}]
    talkative["components"]["schemas"]["Any"] = spoken
    assert strip(talkative) == strip(root)


def _schemas(node: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(node, dict):
        return
    yield node
    children = list(node.get("properties", {}).values())
    children += [node[key] for key in ("items", "additionalProperties") if key in node]
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        children += node.get(keyword, [])
    for child in children:
        yield from _schemas(child)


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)
    elif isinstance(node, str):
        yield node
