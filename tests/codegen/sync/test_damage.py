"""A published document of the wrong structure: one line with its place, whatever is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.sync.audit import audit
from codegen.sync.diff import Comparison
from codegen.sync.document import read_document
from codegen.sync.errors import SyncError
from codegen.sync.report import FORMATS, render
from codegen.sync.strip import strip
from codegen.sync.writer import to_yaml
from tests.codegen.damage import damaged
from tests.codegen.sync.samples import document

OLD = strip(document())


def compared(old: Any, new: Any) -> None:
    comparison = Comparison(old, new)
    report = comparison.report()
    result = audit(old, new, comparison, report.changes)
    for form in FORMATS:
        render(report, result, form)


@pytest.mark.parametrize("seed", range(2))
def test_any_damage_is_compared_or_told_in_a_line(seed: int) -> None:
    for _, _, root in damaged(document(), 100, seed):
        data = json.dumps(root).encode()
        try:
            new = strip(read_document(data, "x.json"))
        except SyncError as error:
            assert str(error).startswith("x.json") and str(error).isprintable()
        else:
            assert to_yaml(new)
            compared(OLD, new)
            compared(new, OLD)


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        (
            ("paths", "/files", "get", "tags"),
            7,
            "#/paths/~1files/get/tags: must be a list of texts, not 7",
        ),
        (("paths", "/files"), [], "#/paths/~1files: must be an object (a path), not a list"),
        (("servers",), [{"url": "http://["}], " describes another API: it has no server"),
        (("info", "title"), "a\nb", " describes another API: its title is 'a\\nb'"),
        (("openapi",), "2\n\x1b[1m", " is OpenAPI '2\\n\\x1b[1m', but must be 3.1"),
        (("paths", "/a\nb"), {}, "#/paths/~1a\\nb: has a key with non-printable"),
    ],
)
def test_the_line_has_the_place(path: tuple[str, ...], value: Any, line: str) -> None:
    root = node = document()
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    with pytest.raises(SyncError) as caught:
        read_document(json.dumps(root).encode(), "x.json")
    assert str(caught.value).startswith(f"x.json{line}")
    assert str(caught.value).isprintable()
