"""Docstrings: the glossary's lines, and the facts put beside them."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import Problem
from codegen.glossary import Describer, Glossary, facts
from codegen.names import Names


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({}, ""),
        ({"minimum": 1, "maximum": 9}, "At least 1, at most 9."),
        ({"exclusiveMinimum": 0}, "More than 0."),
        ({"exclusiveMaximum": 5}, "Less than 5."),
        ({"minLength": 1, "maxLength": 64}, "At least 1 character, at most 64 characters."),
        ({"minItems": 1, "maxItems": 16}, "At least 1 item, at most 16 items."),
        ({"minProperties": 2, "maxProperties": 16}, "At least 2 keys, at most 16 keys."),
        ({"default": False}, "Default False."),
        ({"default": 0}, "Default 0."),
        ({"default": "auto"}, "Default 'auto'."),
        ({"default": None}, ""),
        ({"deprecated": True}, "Deprecated."),
        ({"maximum": 2, "default": 1, "deprecated": True}, "At most 2. Default 1. Deprecated."),
    ],
)
def test_facts(schema: dict[str, Any], text: str) -> None:
    assert facts(schema) == text


WORDS = {
    "fields": {"name": "Its name.", "size": "How large."},
    "overrides": {"Model.name": "Id of a model."},
    "operations": {"GET /files": "List files."},
    "webhooks": {"batch.done": "A batch is done."},
}


@pytest.mark.parametrize(
    ("owner", "wire", "line"),
    [
        ("File", "name", "Its name."),
        ("Model", "name", "Id of a model."),
        ("BetaModel", "name", "Id of a model."),
        ("File", "size", "How large."),
    ],
)
def test_a_field_has_a_line(owner: str, wire: str, line: str) -> None:
    glossary = Glossary(WORDS)
    assert glossary.field(owner, wire, {}) == line
    assert not glossary.missing


def test_facts_follow_the_line() -> None:
    assert Glossary(WORDS).field("File", "size", {"maximum": 9}) == "How large. At most 9."


def test_operations_and_webhooks_have_a_line() -> None:
    glossary = Glossary(WORDS)
    assert glossary.operation("get", "/files") == "List files."
    assert glossary.webhook("batch.done") == "A batch is done."


def test_a_missing_line_is_told_once() -> None:
    glossary = Glossary({})
    assert [glossary.field("File", "gone", {}) for _ in "ab"] == ["", ""]
    assert glossary.operation("post", "/files") == ""
    assert sorted(glossary.missing) == [
        Problem("spec/glossary.yaml [fields]", "has no line for 'gone'"),
        Problem("spec/glossary.yaml [operations]", "has no line for 'POST /files'"),
    ]


def event(value: str) -> dict[str, Any]:
    return {"properties": {"type": {"enum": [value]}}}


@pytest.mark.parametrize(
    ("key", "schema", "line"),
    [
        ("DoneEvent", event("answer.done"), "The event ``answer.done``."),
        ("File", {}, "What ``GET /a`` or ``GET /b`` answers."),
        ("Many", {}, "What ``1``, ``2``, ``3`` and 2 more answers."),
        ("File.owner", {}, "The ``owner`` of ``File``."),
        ("Part", {}, "A part of ``File`` and ``Many``."),
        ("Tool|1", {}, "A part of ``File``."),
        ("Lonely", {}, "Not used by any operation yet."),
    ],
)
def test_a_class_says_where_it_stands(key: str, schema: dict[str, Any], line: str) -> None:
    answers = {"File": ["GET /a", "GET /b"], "Many": ["1", "2", "3", "4", "5"]}
    users = {"Part": ["File", "Many"], "Tool|1": ["File"]}
    assert Describer(answers, users, Names({}, {})).describe(key, schema) == line
