"""From one release to another: what came is added where it belongs, what went is removed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from codegen.document import load, read_yaml
from codegen.parity import command
from codegen.parity.document import document
from codegen.parity.draft import drafted
from codegen.parity.official import Official
from codegen.parity.plan import Plan, plan
from tests.codegen.packages import package
from tests.codegen.test_parity import CONTRACT, FILES

Json = Any

CHANGES = {
    "types/note.py": [
        ("size: Optional[int] = None", "mood: Optional[str] = None"),
        ('Literal["open", "done", "lost"]', 'Literal["open", "done", "found"]'),
        ('type: Literal["film"]', 'type: Literal["song"]'),
    ],
    "types/receipt.py": [("gone: bool", "gone: bool\n    seal: str")],
}
"""The next release: a field, a value and a variant go, others come; a receipt has a seal."""


def next_release() -> dict[str, str]:
    files = dict(FILES)
    for file, edits in CHANGES.items():
        for old, new in edits:
            assert old in files[file], old
            files[file] = files[file].replace(old, new)
    return files


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder ``spec`` that has everything of the first release."""
    folder = tmp_path / "spec"
    (folder / "overlay").mkdir(parents=True)
    (folder / "modules").mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(CONTRACT))
    (folder / "names.toml").write_text("[models]\n\n[params]\n")
    (folder / "glossary.yaml").write_text("fields: {}\n")
    (folder / "features.toml").write_text("")
    (folder / "package.toml").write_text('[client]\nname = "OpenAI"\n[public]\n[internal]\n')
    plan(folder, release(tmp_path, "1", FILES), None).write(folder)
    return folder


def release(folder: Path, version: str, files: dict[str, str]) -> Official:
    official = package(folder / f"package-{version}", files)
    official.release = version
    return official


def facts(spec: Path, official: Official, only: str) -> set[tuple[str, str, str]]:
    survey = drafted(load(spec), document(official)).survey
    return {(d.kind, d.place, d.what) for d in survey.differences if d.only == only}


@pytest.fixture
def moved(spec: Path, tmp_path: Path) -> tuple[Plan, Official]:
    old, new = release(tmp_path, "1", FILES), release(tmp_path, "2", next_release())
    changes = plan(spec, new, old)
    changes.write(spec)
    return changes, new


def test_nothing_is_drafted_where_nothing_is_missing(spec: Path, tmp_path: Path) -> None:
    again = plan(spec, release(tmp_path, "1", FILES), None)
    assert (again.added, again.added_names, again.edits.changed) == ([], [], set())


def test_the_document_has_what_the_next_release_has(
    spec: Path, moved: tuple[Plan, Official]
) -> None:
    changes, new = moved
    assert {(d.kind, d.place, d.what) for d in changes.added} >= {
        ("field", "Note", "mood"),
        ("value", "Note.state", "'found'"),
    }
    assert facts(spec, new, "official") == set()
    assert changes.unclear == []


def test_the_document_has_no_longer_what_only_the_earlier_release_had(
    spec: Path, moved: tuple[Plan, Official]
) -> None:
    changes, new = moved
    removed = {(d.kind, d.place, d.what) for d in changes.removed}
    assert {("field", "Note", "size"), ("value", "Note.state", "'lost'")} <= removed
    assert not facts(spec, new, "document") & removed


def test_what_the_published_document_has_stays(spec: Path, moved: tuple[Plan, Official]) -> None:
    assert read_yaml(spec / "openapi.yaml") == CONTRACT
    assert ("field", "New", "colour") in facts(spec, moved[1], "document")


def test_an_addition_joins_the_action_that_its_schema_comes_from(
    spec: Path, moved: tuple[Plan, Official]
) -> None:
    others = read_yaml(spec / "overlay" / "others.yaml")
    schemas = next(a for a in others["actions"] if a["target"] == "$.components.schemas")
    assert "seal" in schemas["update"]["Receipt"]["properties"]
    assert "seal" in schemas["update"]["Receipt"]["required"]


def test_the_command_shows_removals(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = release(tmp_path, "1", FILES), release(tmp_path, "2", next_release())
    assert command.compare(load(spec), new, None, old=old, verbose=False) == 1
    output = capsys.readouterr().out
    assert "+ field: Note: mood" in output
    assert "- field: Note: size" in output and "- value: Note.state: 'lost'" in output
    assert "colour" not in output


def test_written_overlays_are_valid_yaml_1_2(spec: Path, moved: tuple[Plan, Official]) -> None:
    for path in (spec / "overlay").glob("*.yaml"):
        assert YAML(typ="safe").load(path) == read_yaml(path)
        assert all(len(line) <= 100 for line in path.read_text().splitlines())
