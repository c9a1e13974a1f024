"""Whom a change harms: who sends a thing is harmed by other changes than who reads it."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.sync.diff import Change, compare
from codegen.sync.strip import strip
from tests.codegen.sync.samples import PET, document

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def changes(old: Any, new: Any, name: str = "Any", **uses: str) -> list[Change]:
    """Return how one schema changed, that some operation sends or reads, or none."""
    documents = []
    for node in (old, new):
        root = strip(document())
        root["components"]["schemas"] |= {} if node is None else {name: node}
        root["paths"]["/any"] = {
            "post": {"operationId": "any", "responses": {}, **_uses(name, uses)}
        }
        documents.append(root)
    return list(compare(*documents).changes)


def _uses(name: str, uses: dict[str, str]) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": {"$ref": PET + name}}}}
    parts: dict[str, Any] = {"responses": {}}
    if "sent" in uses:
        parts["requestBody"] = content
    if "read" in uses:
        parts["responses"] = {"200": {"description": "", **content}}
    return parts


CASES: list[tuple[Any, Any, bool, bool]] = [
    # before, after, breaks who sends it, breaks who reads it
    ({"items": STRING}, {"items": INTEGER}, True, True),
    ({"type": "array"}, {"type": "array", "items": STRING}, True, False),
    ({"type": "array", "items": STRING}, {"type": "array"}, False, True),
    ({"additionalProperties": STRING}, {"additionalProperties": False}, True, False),
    ({"additionalProperties": STRING}, {"additionalProperties": {}}, False, True),
    ({"additionalProperties": False}, {"additionalProperties": STRING}, False, False),
    ({"type": "object"}, {"type": "object", "additionalProperties": False}, True, False),
    ({"type": "object", "not": STRING}, {"type": "object", "not": INTEGER}, True, True),
    ({"patternProperties": {}}, {"patternProperties": {"^x": STRING}}, True, False),
    ({"patternProperties": {"^x": STRING}}, {"patternProperties": {}}, True, True),
    ({"prefixItems": [STRING]}, {"prefixItems": [STRING, INTEGER]}, True, False),
    ({"prefixItems": [STRING, INTEGER]}, {"prefixItems": [STRING]}, True, True),
    (STRING, {"type": "string", "format": "date"}, True, False),
    ({"type": "string", "format": "date"}, STRING, False, False),
    ({"type": "string", "format": "date"}, {"type": "string", "format": "time"}, True, True),
    (STRING, {"type": "string", "format": "binary"}, True, True),
    (STRING, {"type": "string", "pattern": "x"}, True, False),
    (INTEGER, {"type": "integer", "minimum": 1}, True, False),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 0}, False, False),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 2}, True, False),
    ({"type": "integer", "exclusiveMinimum": True}, INTEGER, False, False),
    (INTEGER, {"type": "integer", "exclusiveMinimum": True}, True, False),
    ({"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}, True, False),
    (STRING, {"type": "string", "enum": ["a"]}, True, False),
    ({"type": "string", "enum": ["a"]}, STRING, False, True),
    (STRING, {"type": ["string", "null"]}, False, True),
    ({"type": ["string", "null"]}, STRING, True, False),
    (STRING, {"type": ["string", "integer"]}, False, True),
    ({"type": ["string", "integer"]}, STRING, True, False),
    (INTEGER, {"type": "number"}, False, True),
    ({"type": "number"}, INTEGER, True, False),
    (STRING, INTEGER, True, True),
    (STRING, {"title": "any"}, False, True),
    ({"title": "any"}, STRING, True, False),
    (STRING, {"$ref": PET + "TextPart"}, True, True),
    ({"$ref": PET + "Problem"}, {"$ref": PET + "Event"}, True, True),
    ({"anyOf": [STRING, INTEGER]}, {"anyOf": [STRING]}, True, True),
    (STRING, {"anyOf": [STRING, INTEGER]}, False, True),
    ({"anyOf": [STRING, INTEGER]}, {"anyOf": [STRING, INTEGER, {"type": "boolean"}]}, False, True),
    ({"anyOf": [STRING, INTEGER]}, {"anyOf": [STRING, INTEGER, {"enum": ["a"]}]}, False, True),
    ({"anyOf": [INTEGER, {"$ref": PET + "Event"}]},
     {"anyOf": [INTEGER, {"$ref": PET + "Event"}, {"$ref": PET + "Base"}]}, False, False),
    ({"anyOf": [STRING, INTEGER]},
     {"anyOf": [STRING, INTEGER, {"type": "string", "enum": ["a"]}]}, False, False),
    ({"anyOf": [STRING, INTEGER, {"type": "string", "enum": ["a"]}]},
     {"anyOf": [STRING, INTEGER]}, False, False),
    ({"allOf": [{"$ref": PET + "Event"}, {"type": "object", "properties": {"a": STRING}}]},
     {"allOf": [{"$ref": PET + "Event"}, {"type": "object", "properties": {"a": STRING}},
                {"$ref": PET + "Base"}]}, True, False),
    ({"oneOf": [STRING, INTEGER]}, {"anyOf": [STRING, INTEGER]}, False, False),
    (STRING, {"type": "string", "readOnly": True}, True, False),
    (STRING, {"type": "string", "writeOnly": True}, False, True),
    ({"type": "string", "readOnly": True}, STRING, False, False),
    ({"type": "object", "properties": {"a": STRING}},
     {"type": "object", "properties": {"a": STRING}, "required": ["a"]}, True, False),
    ({"type": "object", "properties": {"a": STRING}, "required": ["a"]},
     {"type": "object", "properties": {"a": STRING}}, False, True),
    ({"type": "object", "properties": {}},
     {"type": "object", "properties": {"a": STRING}, "required": ["a"]}, True, False),
    ({"type": "object", "properties": {"a": STRING}}, {"type": "object"}, True, True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "harms_senders", "harms_readers"), CASES, ids=lambda case: str(case)[:40]
)
def test_who_is_harmed(old: Any, new: Any, harms_senders: bool, harms_readers: bool) -> None:
    both = harms_senders or harms_readers
    for uses, expected in (
        ({"sent": ""}, harms_senders),
        ({"read": ""}, harms_readers),
        ({}, both),
    ):
        result = changes(old, new, **uses)
        assert result, "it is a change at all"
        assert any(change.breaking for change in result) is expected, (uses, result)


@pytest.mark.parametrize(
    ("name", "harms_senders", "harms_readers"),
    [("XClientEvent", True, False), ("XServerEvent", False, True), ("XStreamEvent", False, True),
     ("Other", True, True)],
)  # fmt: skip
def test_events_go_the_way_their_names_say(
    name: str, harms_senders: bool, harms_readers: bool
) -> None:
    fewer, more = {"type": "string", "maxLength": 5}, {"type": "string"}
    assert [change.breaking for change in changes(more, fewer, name)] == [harms_senders]
    nullable = {"type": ["string", "null"]}
    assert [change.breaking for change in changes(more, nullable, name)] == [harms_readers]


def test_what_an_event_refers_to_goes_its_way() -> None:
    old, new = strip(document()), strip(document())
    for root in (old, new):
        root["components"]["schemas"]["XServerEvent"] = {
            "anyOf": [{"$ref": PET + "Inner"}, INTEGER]
        }
    old["components"]["schemas"]["Inner"] = STRING
    new["components"]["schemas"]["Inner"] = {"type": "string", "maxLength": 5}
    assert [change.breaking for change in compare(old, new).changes] == [False]


@pytest.mark.parametrize(
    ("name", "resource"),
    [("AnyThing", "any"), ("ChatEvent", "chat"), ("FilesEvent", "files"), ("Unrelated", "shared")],
)
def test_a_schema_no_path_reaches_belongs_where_its_name_says(name: str, resource: str) -> None:
    result = changes(STRING, INTEGER, name)
    if resource == "any":
        assert changes(STRING, INTEGER, name, sent="")[0].resource == "any"
    else:
        assert [change.resource for change in result] == [resource]


def test_a_webhook_is_read_and_its_answer_sent() -> None:
    old, new = strip(document()), strip(document())
    for root in (old, new):
        hook = root["webhooks"]["file_created"]["post"]
        hook["requestBody"]["content"]["application/json"]["schema"] = dict(STRING)
        hook["responses"]["200"]["content"] = {"text/plain": {"schema": dict(STRING)}}
    hook = new["webhooks"]["file_created"]["post"]
    hook["requestBody"]["content"]["application/json"]["schema"]["maxLength"] = 5
    hook["responses"]["200"]["content"]["text/plain"]["schema"]["maxLength"] = 5
    assert {change.subject: change.breaking for change in compare(old, new).changes} == {
        "file_created body": False,
        "file_created response 200": True,
    }


def test_what_a_webhook_brings_is_only_read() -> None:
    old, new = strip(document()), strip(document())
    new["components"]["schemas"]["HookPayload"]["properties"]["id"]["maxLength"] = 5
    assert [change.breaking for change in compare(old, new).changes] == [False]


def test_what_is_read_and_may_be_missing_breaks() -> None:
    old, new = strip(document()), strip(document())
    header = {"x-request-id": {"schema": {"type": "string"}, "required": True}}
    old["paths"]["/files"]["get"]["responses"]["200"]["headers"] = header
    old["webhooks"]["file_created"]["post"]["requestBody"]["required"] = True
    assert {change.subject: change.breaking for change in compare(old, new).changes} == {
        "GET /files response 200 header x-request-id": True,
        "file_created body": True,
    }


def test_a_shared_response_is_read() -> None:
    old, new = strip(document()), strip(document())
    for root in (old, new):
        content = root["components"]["responses"]["NotFound"]["content"]["application/json"]
        content["schema"] = dict(STRING)
    content["schema"]["maxLength"] = 5
    assert [change.breaking for change in compare(old, new).changes] == [False]
    content["schema"] = {"type": ["string", "null"]}
    assert [change.breaking for change in compare(old, new).changes] == [True]


def test_a_parameter_is_sent() -> None:
    old, new = strip(document()), strip(document())
    limit = new["paths"]["/files"]["get"]["parameters"][0]
    limit["schema"]["nullable"] = True
    assert [change.breaking for change in compare(old, new).changes] == [False]


def test_a_field_that_moves_and_changes_still_breaks() -> None:
    old, new = strip(document()), strip(document())
    schemas = new["components"]["schemas"]
    del schemas["Base"]["properties"]["user"]
    schemas["ChatRequest"]["allOf"][1]["properties"]["user"] = {"type": "integer"}
    assert {c.subject: c.breaking for c in compare(old, new).changes} == {
        "Base.user": True,
        "ChatRequest.user": False,
    }


def test_a_part_that_is_used_otherwise_too_does_lose_its_field() -> None:
    old, new = strip(document()), strip(document())
    for root in (old, new):
        root["components"]["schemas"]["User"] = {"type": "array", "items": {"$ref": PET + "Base"}}
    schemas = new["components"]["schemas"]
    schemas["ChatRequest"]["allOf"][1]["properties"]["user"] = schemas["Base"]["properties"].pop(
        "user"
    )
    breaking = {c.subject: c.breaking for c in compare(old, new).changes}
    assert breaking == {"Base.user": True, "ChatRequest.user": False}


def test_a_new_name_of_a_schema_breaks() -> None:
    old, new = strip(document()), strip(document())
    old["components"]["schemas"]["SomeName"] = {"type": "object"}
    new["components"]["schemas"]["SomeOtherName"] = {"type": "object"}
    result = compare(old, new).changes
    assert [(c.detail, c.breaking, c.why) for c in result] == [
        ("renamed from SomeName", True, "its type has another name")
    ]


def test_names_with_nothing_in_common_are_two_schemas() -> None:
    old, new = strip(document()), strip(document())
    old["components"]["schemas"]["Apple"] = {"type": "object"}
    new["components"]["schemas"]["Unit"] = {"type": "object"}
    actions = [(c.action, c.subject) for c in compare(old, new).changes]
    assert actions == [("removed", "Apple"), ("added", "Unit")]


WORDS: list[tuple[Any, Any, tuple[Any, ...]]] = [
    ({"type": "object"}, {"type": "object", "properties": {"a": STRING}, "required": ["a"]},
     ("string, required", "it must be sent", None, "string")),
    ({"type": "object", "properties": {"a": STRING}}, {"type": "object"},
     ("string, optional", "the field is gone", "string", None)),
    ({"properties": {"a": STRING}}, {"properties": {"a": STRING}, "required": ["a"]},
     ("optional → required", "it must be sent", False, True)),
    ({"properties": {"a": STRING}, "required": ["a"]}, {"properties": {"a": STRING}},
     ("required → optional", "it may be missing", True, False)),
    (STRING, {"type": "string", "enum": ["a"]}, ('["a"]', "other values are refused", None, ["a"])),
    ({"type": "string", "enum": ["a"]}, STRING, ('["a"]', "any value may come", ["a"], None)),
    (STRING, INTEGER, ("string → integer", "it is another type", "string", "integer")),
    (STRING, {"type": "string", "maxLength": 3}, ("maxLength 3", "less is accepted", None, 3)),
    (STRING, {"type": "string", "nullable": True}, ("may be null", "null may come", None, True)),
    ({"type": "string", "nullable": True}, STRING,
     ("no longer null", "null is refused", True, None)),
    ({"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["a"]},
     ('"b"', "the value is gone", "b", None)),
    ({"additionalProperties": False}, {"additionalProperties": True},
     ("additionalProperties: nothing → anything", "", "nothing", "anything")),
    ({"type": "array", "items": STRING}, {"type": "array"},
     ("items: string → anything", "anything may come", "string", "anything")),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), WORDS, ids=lambda case: str(case)[:40])
def test_the_words_of_a_change(old: Any, new: Any, words: tuple[Any, ...]) -> None:
    result = changes(old, new)
    assert [(c.detail, c.why, c.before, c.after) for c in result] == [words]


def test_the_words_of_an_operation_and_its_parameters() -> None:
    old, new = strip(document()), strip(document())
    parameters = new["paths"]["/files"]["get"]["parameters"]
    parameters.append({"name": "q", "in": "query", "schema": {}, "required": True})
    del parameters[0]
    del new["paths"]["/chat"]
    new["paths"]["/talk"] = {"post": {"operationId": "talk", "responses": {}}}
    result = compare(old, new).changes
    assert {(c.subject, c.detail, c.why, c.before, c.after) for c in result} == {
        ("GET /files query parameter q", "anything, required", "it must be sent", None, "anything"),
        ("GET /files query parameter limit", "integer, optional", "the parameter is gone",
         "integer", None),
        ("POST /chat", "createChat", "the operation is gone", "POST /chat", None),
        ("POST /talk", "talk", "", None, "POST /talk"),
    }  # fmt: skip


def test_closing_the_door_breaks() -> None:
    old, new = strip(document()), strip(document())
    old["paths"]["/files"]["get"]["security"] = []
    result = compare(old, new).changes
    assert [(c.action, c.kind, c.breaking) for c in result] == [("removed", "security", True)]
