"""The rules by which everything gets its name, and the table of exceptions beside them."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import Problem
from codegen.names import ClassName, Identifier, Names, camel, field, parameter

Json = Any


def names(table: Json = None, schemas: Json = None) -> Names:
    return Names(table or {}, schemas or {})


@pytest.mark.parametrize(
    ("verb", "path", "verbs", "dotted"),
    [
        ("get", "/files", ("get", "post"), "files.list"),
        ("post", "/files", ("get", "post"), "files.create"),
        ("get", "/files/{file_id}", ("get", "delete"), "files.retrieve"),
        ("post", "/files/{file_id}", ("post",), "files.update"),
        ("delete", "/files/{file_id}", ("get", "delete"), "files.delete"),
        ("post", "/batches/{batch_id}/cancel", ("post",), "batches.cancel"),
        ("post", "/chat/completions", ("get", "post"), "chat.completions.create"),
        ("get", "/responses/{id}/input_items", ("get",), "responses.input_items.list"),
        ("get", "/organization/usage/costs", ("get",), "admin.organization.usage.costs"),
        ("get", "/organization/invites/{id}", ("get",), "admin.organization.invites.retrieve"),
        (
            "get",
            "/organization/spend_limit",
            ("get", "post"),
            "admin.organization.spend_limit.retrieve",
        ),
        (
            "post",
            "/organization/spend_limit",
            ("get", "post"),
            "admin.organization.spend_limit.update",
        ),
        ("get", "/projects/{id}/groups", ("get",), "admin.organization.projects.groups.list"),
        ("get", "/threads/{thread_id}/runs/{run_id}", ("get",), "beta.threads.runs.retrieve"),
        ("post", "/assistants", ("post",), "beta.assistants.create"),
        ("post", "/chatkit/sessions", ("post",), "beta.chatkit.sessions.create"),
        ("get", "/responses/{id}?beta=true", ("get",), "beta.responses.retrieve"),
    ],
)
def test_a_method_is_named_by_rule(
    verb: str, path: str, verbs: tuple[str, ...], dotted: str
) -> None:
    paths = {path: {key: {} for key in verbs}}
    assert names().method(verb, path, paths) == dotted


def test_an_exception_comes_before_the_rule() -> None:
    table = {"operations": {"POST /images/edits": "images.edit"}}
    assert (
        names(table).method("post", "/images/edits", {"/images/edits": {"post": {}}})
        == "images.edit"
    )


@pytest.mark.parametrize(
    ("word", "single"),
    [
        ("files", "file"),
        ("batches", "batch"),
        ("policies", "policy"),
        ("addresses", "address"),
        ("access", "access"),
        ("vector_stores", "vector_store"),
        ("status", "status"),
    ],
)
def test_the_singular(word: str, single: str) -> None:
    assert names({"singular": {"status": "status"}}).singular(word) == single


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tool_calls", "ToolCalls"),
        ("thread.run.created", "ThreadRunCreated"),
        ("AuditLog", "AuditLog"),
        ("gpt-4", "Gpt4"),
        ("1d", "N1d"),
    ],
)
def test_camel(text: str, name: str) -> None:
    assert camel(text) == name


@pytest.mark.parametrize(
    ("wire", "attribute", "keyword"),
    [
        ("id", "id", "id"),
        ("hate/threatening", "hate_threatening", "hate_threatening"),
        ("api_key.created", "api_key_created", "api_key_created"),
        ("include[]", "include", "include"),
        ("schema", "schema_", "schema"),
        ("json", "json_", "json"),
        ("model_fields_set", "model_fields_set_", "model_fields_set"),
        ("from", "from_", "from_"),
        ("class", "class_", "class_"),
        ("OpenAI-Safety", "OpenAI_Safety", "OpenAI_Safety"),
        ("_private", "private", "private"),
        ("1024x1024", "n1024x1024", "n1024x1024"),
        ("$", "field", "field"),
        ("self", "self", "self_"),
        ("Literal", "Literal_", "Literal"),
        ("builtins", "builtins_", "builtins"),
        ("\u017fize", "ize", "ize"),
        ("__class__", "class_", "class_"),
    ],
)
def test_attributes_and_keywords(wire: str, attribute: str, keyword: str) -> None:
    assert (field(wire), parameter(wire)) == (attribute, keyword)
    assert field(wire).isidentifier() and parameter(wire).isidentifier()


def test_names_are_types() -> None:
    assert isinstance(field("id"), Identifier) and isinstance(parameter("id"), Identifier)
    assert isinstance(names().class_name("models", "File"), ClassName)
    assert isinstance(names().params("files.create"), ClassName)


SCHEMAS: Json = {
    "File": {
        "properties": {
            "parts": {"type": "array"},
            "owner": {},
            "maybe": {"anyOf": [{"type": "array"}]},
        }
    },
    "Tool|0": {"properties": {"type": {"enum": ["code_interpreter"]}}},
    "Tool|1": {"properties": {"type": {"enum": ["a", "b"]}}, "title": "Function tool"},
    "Tool|2": {"properties": {}},
    "Tool|3": {"properties": {"role": {"enum": ["user"]}, "object": {"enum": ["file"]}}},
}


@pytest.mark.parametrize(
    ("key", "model", "param"),
    [
        ("File", "File", "FileParam"),
        ("FileParam", "FileParam", "FileParam"),
        ("File.owner", "FileOwner", "FileOwnerParam"),
        ("File.parts", "FilePart", "FilePartParam"),
        ("File.maybe", "FileMaybe", "FileMaybeParam"),
        ("Tool|0", "ToolCodeInterpreter", "ToolCodeInterpreterParam"),
        ("Tool|1", "ToolFunctionTool", "ToolFunctionToolParam"),
        ("Tool|2", "ToolVariant2", "ToolVariant2Param"),
        ("Tool|3", "ToolFile", "ToolFileParam"),
        ("Tools[]", "ToolsItem", "ToolsItemParam"),
        ("Log.api_key.created", "LogApiKeyCreated", "LogApiKeyCreatedParam"),
        (
            "createFile.request.owner|1",
            "CreateFileRequestOwnerVariant1",
            "CreateFileRequestOwnerVariant1Param",
        ),
    ],
)
def test_classes(key: str, model: str, param: str) -> None:
    table = names(schemas=SCHEMAS)
    assert (table.class_name("models", key), table.class_name("params", key)) == (model, param)


def test_what_holds_no_objects_needs_no_mark() -> None:
    assert names().class_name("params", "ChatModel", holds_objects=False) == "ChatModel"


def test_a_part_is_named_by_the_exception_of_its_whole() -> None:
    table = names({"models": {"Run": ["beta.threads.Job", "Old"]}, "params": {"Run": "JobParam"}})
    assert table.class_name("models", "Run.usage") == "JobUsage"
    assert table.class_name("params", "Run.usage") == "JobUsageParam"
    assert table.public("models", "Run") == ["beta.threads.Job", "Old"]
    assert table.public("models", "Other") == []


@pytest.mark.parametrize(
    ("dotted", "name"),
    [
        ("files.create", "FileCreateParams"),
        ("vector_stores.file_batches.list_files", "FileBatchListFilesParams"),
        ("admin.api_keys.list", "APIKeyListParams"),
    ],
)
def test_classes_of_parameters(dotted: str, name: str) -> None:
    table = {"params_classes": {"admin.api_keys.list": "APIKeyListParams"}}
    assert names(table).params(dotted) == name


def test_an_exception_that_names_nothing_is_a_problem() -> None:
    table = names(
        {"models": {"Used": "A", "Unused": "B"}, "operations": {"GET /gone": "gone.list"}}
    )
    table.class_name("models", "Used")
    assert sorted(table.problems()) == [
        Problem("spec/names.toml [models] Unused", "is not used: remove it"),
        Problem("spec/names.toml [operations] GET /gone", "is not used: remove it"),
    ]


def test_no_attribute_hides_what_every_model_has() -> None:
    from openai_oxide_runtime.models.base import Model

    attributes = [name for name in dir(Model) if not name.startswith("_")]
    assert "to_dict" in attributes
    assert [name for name in attributes if field(name) == name] == []
