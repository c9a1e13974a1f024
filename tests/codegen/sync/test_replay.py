"""A replay: each document in turn, and a table of how it went."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import ROOT
from codegen.sync import replay as module
from codegen.sync.errors import SyncError
from codegen.sync.replay import Outcome, find, replay, table

REPORT: dict[str, Any] = {
    "summary": {"changes": 12, "breaking": 3},
    "needs": [{"optional": False}, {"optional": True}, {"optional": True}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.yaml", "a.json", "c.yml", "notes.txt"):
        (tmp_path / name).write_text("{}")
    return tmp_path


def test_documents_are_taken_in_the_order_of_their_names(folder: Path) -> None:
    assert [path.name for path in find(folder)] == ["a.json", "b.yaml", "c.yml"]


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SyncError, match="has no document"):
        find(tmp_path)


def test_the_table_says_how_each_document_went(folder: Path) -> None:
    outcomes = {"a.json": Outcome(0, REPORT, ""), "b.yaml": Outcome(2, None, "sync: it failed")}
    documents = find(folder)[:2]
    clock = itertools.count(0, 30).__next__
    rows = list(replay(documents, lambda path: outcomes[path.name], lambda: float(clock())))
    assert [line.split() for line in table(rows)[1:]] == [
        ["a.json", "0", "30", "12", "3", "1", "2", "passed"],
        ["b.yaml", "2", "30", "0", "0", "0", "0", "failed"],
    ]
    assert len({line.index("c") for line in table(rows)[:1]}) == 1


def test_a_replay_works_in_a_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that cannot be read stops its own sync alone."""
    text = (ROOT / "spec" / "openapi.yaml").read_text("utf-8")
    (tmp_path / "1-cut.yaml").write_text(text[:5000])
    (tmp_path / "2-page.yaml").write_text("<html>")
    lock = (ROOT / "spec" / "upstream.lock").read_bytes()
    assert module.main([str(tmp_path)], ROOT) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1-cut.yaml: sync: ") and "is not valid YAML" in lines[0]
    assert lines[1] == "2-page.yaml: sync: 2-page.yaml is a web page, not YAML"
    assert [line.split()[:2] for line in lines[-2:]] == [["1-cut.yaml", "2"], ["2-page.yaml", "2"]]
    assert (ROOT / "spec" / "upstream.lock").read_bytes() == lock
