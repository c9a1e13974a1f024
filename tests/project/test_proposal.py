"""What a nightly run proposes: title, body, labels, a line of the changelog, the next version."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from scripts.bootstrap import ROOT
from scripts.proposal import VERSIONED, changed, main, next_version, notes, of_sync, of_upgrade

LOG = "# Changelog\n\n## 0.2.0\n\n- two;\n\n## 0.1.0\n\n- one.\n"
CHANGE = {
    "resource": "files",
    "action": "removed",
    "kind": "field",
    "subject": "File.size",
    "detail": "integer",
    "breaking": True,
}
NEEDS = [
    {"optional": False, "what": "spec/glossary.yaml [fields], add", "line": "mood: …"},
    {"optional": True, "what": "new class openai_oxide.types.Mood", "line": ""},
]


def report(breaking: int) -> dict[str, Any]:
    summary = {"changes": 1, "breaking": breaking}
    return {"from": "1", "to": "2.4.0", "summary": summary, "changes": [CHANGE], "needs": NEEDS}


@pytest.mark.parametrize(
    ("version", "breaking", "after"),
    [
        ("0.1.4", False, "0.1.5"),
        ("0.1.4", True, "0.2.0"),
        ("1.2.3", False, "1.2.4"),
        ("1.2.3", True, "2.0.0"),
    ],
)
def test_the_next_version(version: str, breaking: bool, after: str) -> None:
    assert next_version(version, breaking) == after


def test_a_released_changelog_gets_a_new_section() -> None:
    text, version = changed(LOG, "more", breaking=True)
    assert version == "0.3.0"
    assert text == LOG.replace("## 0.2.0", "## 0.3.0 (unreleased)\n\n- breaking: more;\n\n## 0.2.0")


def test_an_unreleased_section_gets_a_line_and_a_version_that_fits() -> None:
    once, version = changed(LOG, "fix", breaking=False)
    assert version == "0.2.1"
    twice, version = changed(once, "more", breaking=True)
    assert version == "0.3.0"
    assert "## 0.3.0 (unreleased)\n\n- fix;\n- breaking: more;\n\n## 0.2.0\n" in twice
    assert changed(twice, "fix", breaking=False) == (twice, "0.3.0")


def test_a_first_version_stays() -> None:
    first = "# Changelog\n\n## 0.1.0 (unreleased)\n\n- one;\n"
    assert changed(first, "more", breaking=True) == (first + "- breaking: more;\n", "0.1.0")


def test_the_changelog_of_the_project_can_be_changed() -> None:
    text, _ = changed((ROOT / "CHANGELOG.md").read_text("utf-8"), "more", breaking=False)
    assert "- more;\n" in text


def test_notes_are_those_of_a_released_version() -> None:
    assert notes(LOG, "0.2.0") == "- two;\n"
    assert notes(LOG, "0.1.0") == "- one.\n"
    with pytest.raises(ValueError, match="unreleased"):
        notes(LOG.replace("## 0.2.0", "## 0.2.0 (unreleased)"), "0.2.0")


def test_a_new_document_is_proposed() -> None:
    proposal = of_sync(report(breaking=1))
    assert proposal.labels == ["automatic", "breaking"]
    assert (
        "### To do, or the checks fail\n\n- [ ] spec/glossary.yaml [fields], add" in proposal.body
    )
    assert "### To look at\n\n- [ ] new class openai_oxide.types.Mood\n" in proposal.body
    assert "- **breaking** removed field `File.size`: `integer`" in proposal.body
    assert of_sync(report(breaking=0)).labels == ["automatic"]


def test_a_long_list_of_changes_is_cut() -> None:
    long = {**report(breaking=0), "changes": [CHANGE] * 1000}
    body = of_sync(long).body
    assert "- and 600 more" in body and len(body) < 65_536


@pytest.mark.parametrize(("line", "breaking"), [("+ field: A: b", False), ("- field: A: b", True)])
def test_a_new_release_is_proposed(line: str, breaking: bool) -> None:
    proposal = of_upgrade({"release": "4.0.0", "changes": [line], "needs": NEEDS})
    assert (proposal.title, proposal.breaking) == ("Move to openai 4.0.0", breaking)
    assert f"- `{line}`" in proposal.body


def test_everything_is_written(tmp_path: Path) -> None:
    for name in VERSIONED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    (tmp_path / "CHANGELOG.md").write_text(LOG)
    (tmp_path / "report.json").write_text(json.dumps(report(breaking=1)))
    main(tmp_path / "report.json", tmp_path / "out", tmp_path)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "title.txt",
        "body.md",
        "labels.txt",
    }
    assert (tmp_path / "out/labels.txt").read_text() == "automatic,breaking\n"
    for name in VERSIONED:
        assert 'ersion = "0.3.0"' in (tmp_path / name).read_text().replace("__", "")
