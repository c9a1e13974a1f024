"""What the generator reports: lists whose pages no class reads, and webhooks without a line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.document import Inputs
from codegen.pipeline import generate
from tests.codegen.mini import NAMES, inputs


def widgets(query: str, field: str) -> Inputs:
    """The small document with one more list, whose pages have a cursor of another name."""
    mini_inputs = inputs()
    text = {"type": "string"}
    page = {"data": {"type": "array", "items": {"$ref": "#/components/schemas/File"}}, field: text}
    schema = {"type": "object", "properties": page, "required": ["data"]}
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    parameter = {"name": query, "in": "query", "schema": text}
    operation = {"operationId": "w", "parameters": [parameter], "responses": {"200": answer}}
    mini_inputs.contract["paths"]["/widgets"] = {"get": operation}
    return mini_inputs


@pytest.mark.parametrize(
    ("query", "field", "signs"),
    [
        ("cursor", "next_cursor", "cursor, next_cursor"),
        ("limit", "next_cursor", "next_cursor"),
        ("page_token", "next_page_token", "next_page_token, page_token"),
        ("cursor", "total", "cursor"),
    ],
)
def test_a_list_whose_pages_no_class_reads_is_reported(query: str, field: str, signs: str) -> None:
    problems = map(str, generate(widgets(query, field), strict=False).problems)
    [problem] = [each for each in problems if "looks like a list in pages" in each]
    assert (
        problem.startswith("spec/openapi.yaml#/paths/~1widgets/get: ") and f"({signs})" in problem
    )
    assert '"widgets.list" = "none"' in problem


def test_a_list_may_have_no_pages() -> None:
    without = replace(
        widgets("cursor", "total"), names={**NAMES, "pages": {"widgets.list": "none"}}
    )
    result = generate(without, strict=False)
    assert not [each for each in result.problems if "pages" in str(each)]
    assert "page=" not in result.files["generated/openai_oxide/resources/widgets.py"]


def test_a_webhook_without_a_line_is_reported() -> None:
    mini_inputs = inputs()
    schema = {"$ref": "#/components/schemas/File"}
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    hook = {"post": {**body, "responses": {"200": {"description": ""}}}}
    mini_inputs.contract["webhooks"] = {"thing_done": hook}
    problems = [str(problem) for problem in generate(mini_inputs, strict=False).problems]
    assert "spec/glossary.yaml [webhooks]: has no line for 'thing_done'" in problems
