"""How core schemas are relaxed: what servers commonly deviate in costs no second pass."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.models.base import relax

STR = {"type": "str"}
INT = {"type": "int"}


def literal(*values: object) -> dict[str, Any]:
    return {"type": "literal", "expected": list(values)}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (literal("a", "b"), STR),
        (literal("a"), literal("a")),
        (literal(1, 2), literal(1, 2)),
        (STR, STR),
        ({"type": "nullable", "schema": literal("a", "b")}, {"type": "nullable", "schema": STR}),
        (
            {"type": "default", "default": None, "schema": literal("a", "b")},
            {"type": "default", "default": None, "schema": STR},
        ),
        (
            {"type": "list", "items_schema": literal("a", "b")},
            {"type": "list", "items_schema": STR},
        ),
        (
            {"type": "dict", "values_schema": literal("a", "b")},
            {"type": "dict", "values_schema": STR},
        ),
        ({"type": "union", "choices": [STR, literal("a", "b")]}, STR),
        ({"type": "union", "choices": [literal("a"), STR]}, STR),
        (
            {"type": "union", "choices": [literal("a", "b"), INT]},
            {"type": "union", "choices": [STR, INT]},
        ),
        (
            {"type": "union", "choices": [literal("a"), INT]},
            {"type": "union", "choices": [literal("a"), INT]},
        ),
    ],
)
def test_enums_of_strings_take_any_string_and_tags_do_not(
    schema: dict[str, Any], expected: dict[str, Any]
) -> None:
    before = repr(schema)
    assert relax(schema) == expected
    assert repr(schema) == before
