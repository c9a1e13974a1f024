"""Unions inside ``allOf`` multiply; a document cannot make the generator work without an end."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import GenerationError
from codegen.pipeline import generate
from tests.codegen.mini import inputs


def multiplied(unions: int, members: int) -> dict[str, Any]:
    def member(union: int, number: int) -> dict[str, Any]:
        return {"type": "object", "properties": {f"u{union}m{number}": {"type": "string"}}}

    choices = [
        {"anyOf": [member(union, number) for number in range(members)]} for union in range(unions)
    ]
    return {"allOf": choices}


def test_many_unions_are_refused_with_their_place() -> None:
    mini_inputs = inputs()
    mini_inputs.contract["components"]["schemas"]["Endless"] = multiplied(12, 10)
    with pytest.raises(GenerationError, match=r"#/components/schemas/Endless: has unions inside"):
        generate(mini_inputs, strict=False)


def test_a_few_are_multiplied() -> None:
    mini_inputs = inputs()
    mini_inputs.contract["components"]["schemas"]["Few"] = multiplied(2, 3)
    generate(mini_inputs, strict=False)


def test_a_parameter_is_named_by_its_own_place() -> None:
    mini_inputs = inputs()
    operation = mini_inputs.contract["paths"]["/files"]["get"]
    endless = {"name": "endless", "in": "query", "schema": multiplied(12, 10)}
    operation["parameters"] = [*operation.get("parameters", ()), endless]
    with pytest.raises(GenerationError, match=r"endless.*: has unions inside"):
        generate(mini_inputs, strict=False)
