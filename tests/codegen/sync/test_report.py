"""The three ways to write the diff."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.sync.audit import Audit, audit
from codegen.sync.diff import Comparison, Report
from codegen.sync.report import FORMATS, Paint, render, summary
from codegen.sync.strip import strip
from tests.codegen.sync.samples import document, schema

NOTHING = Audit((), ())


def edited(*, rename: bool = False) -> tuple[Report, Audit]:
    old, new = document(), document()
    new["components"]["schemas"]["New"] = {"type": "object"}
    schema(new, "FileObject", "properties.status.enum").extend(["late", "lost"])
    schema(new, "CreateFileRequest", "properties").pop("tags")
    schema(new, "FileObject", "properties.title").update(anyOf=[{"type": ["string", "null"]}])
    for path in ("/files", "/chat"):
        for operation in new["paths"][path].values():
            operation["responses"]["429"] = {"description": ""}
    old, new = strip(old), strip(new)
    comparison = Comparison(old, new)
    report = comparison.report()
    return report, audit(old, new, comparison, report.changes)


def test_text() -> None:
    report, audit_result = edited()
    assert render(report, audit_result, "text").splitlines() == [
        "chat",
        "  + POST /chat response 429: response",
        "",
        "files",
        "  - CreateFileRequest.tags: field array of string, optional  BREAKING: the field is gone",
        "  + GET /files response 429: response",
        "  + POST /files response 429: response",
        "",
        "shared",
        '  + FileObject.status: 2 enum values "late", "lost"',
        "  + New: schema object",
        "",
        "7 changes, 1 breaking: 2 enum values added, 1 field removed, 3 responses added, "
        "1 schema added",
    ]


def test_the_same_change_of_many_operations_is_one_line() -> None:
    old, new = strip(document()), strip(document())
    for path in ("/files", "/files/{file_id}"):
        new["paths"]["/files"].setdefault("put", {"responses": {}})
        old["paths"]["/files"].setdefault("put", {"responses": {}})
        for verb in ("get", "put", "post", "delete"):
            if verb in new["paths"][path]:
                new["paths"][path][verb]["responses"]["429"] = {
                    "$ref": "#/components/responses/NotFound"
                }
    report = Comparison(old, new).report()
    text = render(report, NOTHING, "text")
    assert "  + 5 operations: response 429: NotFound\n" in text
    assert len(json.loads(render(report, NOTHING, "json"))["changes"]) == 5


def test_markdown() -> None:
    lines = render(*edited(), "markdown").splitlines()
    assert lines[:4] == ["### chat", "", "- added response `POST /chat response 429`", ""]
    assert (
        "- **Breaking** removed field `CreateFileRequest.tags`: `array of string, optional` "
        "(the field is gone)"
    ) in lines
    assert '- added 2 enum values `FileObject.status`: `"late", "lost"`' in lines


def test_json() -> None:
    data = json.loads(render(*edited(), "json"))
    assert data["summary"]["changes"] == len(data["changes"]) == 7
    assert data["summary"]["counts"]["field"] == {"added": 0, "removed": 1, "changed": 0}
    removed = next(change for change in data["changes"] if change["breaking"])
    assert removed == {
        "resource": "files",
        "action": "removed",
        "kind": "field",
        "subject": "CreateFileRequest.tags",
        "detail": "array of string, optional",
        "breaking": True,
        "why": "the field is gone",
        "before": "array of string",
        "after": None,
    }


def test_colours() -> None:
    text = render(*edited(), "text", Paint(True))
    assert "\033[1mchat\033[0m\n" in text
    assert "\033[32m  + New: schema object\033[0m\n" in text
    assert "\033[1;31m  - CreateFileRequest.tags: " in text
    assert "\033" not in render(*edited(), "markdown", Paint(True))


@pytest.mark.parametrize("form", FORMATS)
def test_what_the_audit_found_is_listed(form: Any) -> None:
    audit_result = Audit(["paths /a: values changed"], ["components schemas B"])
    text = render(Report((), "1", "2"), audit_result, form)
    assert "paths /a: values changed" in text
    assert "components schemas B" in text


def test_a_rewrite_without_a_change_of_meaning_is_listed() -> None:
    old, new = document(), document()
    schema(new, "FileObject", "properties")["title"] = {"type": "string", "nullable": True}
    new["paths"]["/files/{file_id}"]["get"]["deprecated"] = False
    old, new = strip(old), strip(new)
    comparison = Comparison(old, new)
    report = comparison.report()
    assert not report
    audit_result = audit(old, new, comparison, report.changes)
    assert audit_result == Audit([], ["paths /files/{file_id}", "components schemas FileObject"])


def test_a_long_change_is_wrapped() -> None:
    old, new = strip(document()), strip(document())
    values = [f"a-rather-long-value-number-{number}" for number in range(9)]
    schema(new, "FileObject", "properties.status.enum").extend(values)
    lines = render(Comparison(old, new).report(), NOTHING, "text").splitlines()
    assert max(map(len, lines)) <= 100
    assert all(any(value in line for line in lines) for value in values)
    assert lines[2].startswith("      ")


def test_nothing_is_said_in_a_line() -> None:
    assert summary(Report((), "1", "1")) == "No change of the API."
