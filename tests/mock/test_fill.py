"""Values for users' schemas obey them, and say what the prompt says."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_oxide_mock.fill import fill, subjects
from openai_oxide_mock.patterns import example

TREE: dict[str, Any] = {
    "$ref": "#/$defs/node",
    "$defs": {
        "node": {
            "type": "object",
            "properties": {
                "value": {"type": "integer"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
                "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            },
            "required": ["value", "children", "next"],
        }
    },
}
SCHEMAS: dict[str, Any] = {
    "tree": TREE,
    "list": {"type": "array", "minItems": 3, "maxItems": 3, "items": {"type": "boolean"}},
    "limits": {"type": "integer", "minimum": 10, "maximum": 12, "multipleOf": 5},
    "open limits": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "text": {"type": "string", "minLength": 5, "maxLength": 7},
    "pattern": {"type": "string", "pattern": "^[A-Z]{2}-\\d{4}$"},
    "date": {"type": "string", "format": "date-time"},
    "nullable": {"type": ["string", "null"]},
    "const": {"const": 4},
    "union": {"oneOf": [{"type": "null"}, {"enum": ["a"]}]},
    "all": {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"properties": {"b": {"type": "integer"}}, "required": ["b"]},
        ]
    },
    "itself": {
        "type": "object",
        "properties": {"child": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
        "required": ["child"],
    },
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_obeyed(name: str) -> None:
    jsonschema.validate(fill(SCHEMAS[name], "Ada has 3 cats"), SCHEMAS[name])


simple = st.deferred(
    lambda: (
        st.builds(
            lambda low, span: {"type": "integer", "minimum": low, "maximum": low + span},
            st.integers(-50, 50),
            st.integers(0, 9),
        )
        | st.builds(
            lambda low, span: {"type": "string", "minLength": low, "maxLength": low + span},
            st.integers(0, 9),
            st.integers(0, 9),
        )
        | st.sampled_from([{"type": "boolean"}, {"type": "null"}, {"enum": ["x", "y"]}])
        | st.builds(
            lambda items, least: {"type": "array", "items": items, "minItems": least},
            simple,
            st.integers(0, 3),
        )
        | st.builds(
            lambda a, b: {"type": "object", "properties": {"a": a, "b": b}, "required": ["a"]},
            simple,
            simple,
        )
    )
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(simple, st.sampled_from(["", "Ada met Bob in Rome at 7", "no names but 3.5 and -9"]))
def test_any_schema_is_obeyed(schema: dict[str, Any], text: str) -> None:
    jsonschema.validate(fill(schema, text), schema)


def test_the_prompt_is_used() -> None:
    schema = {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "days": {"type": "integer"},
            "unit": {"enum": ["kelvin", "celsius"]},
            "query": {"type": "string"},
        },
    }
    text = "Tell me the forecast of Paris for 3 days in celsius"
    assert fill(schema, text) == {"city": "Paris", "days": 3, "unit": "celsius", "query": text}


def test_subjects() -> None:
    assert subjects("Compare Paris and New York. Then stop.") == ["Paris", "New York"]
    assert subjects("Find 'the red car' in Paris") == ["the red car"]
    assert subjects("nothing here") == []


@pytest.mark.parametrize(
    "pattern",
    [
        "^tunnel_[a-z0-9]{32}$",
        "^[A-Za-z0-9_.-]+$",
        "a|b",
        "(ab)+c?",
        "x{2,3}y*",
        r"^\+\d{1,3}$",
        "[^a]",
    ],
)
def test_patterns(pattern: str) -> None:
    import re

    found = example(pattern)
    assert found is not None
    assert re.search(pattern, found)


def test_a_pattern_beyond_understanding() -> None:
    assert example(r"(?<=a)b(?!c)(") is None
