"""Public names of a package: what vanished, and tables that follow a renamed schema."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from codegen.errors import Problem
from codegen.pipeline import ROOT
from codegen.sync.diff.renamed import Renamed
from codegen.sync.needs import Need, in_order, of_problem
from codegen.sync.public_names import follow, public_names, vanished

INDEX = """SCHEMAS: dict[str, str] = {
    "Note": "openai_oxide.models.notes:Note",
    "Note.part": "openai_oxide.models.notes:NotePart",
}
"""
TYPES = """
    {
        "chat": "openai_oxide.types.chat",
        "Note": "openai_oxide.models.notes:Note",
        "ALongNameOfANote":
            "openai_oxide.models.notes:Note",
        "NotePart": "openai_oxide.models.notes:NotePart",
    }
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    root = tmp_path / "package"
    for folder in ("models", "params", "types/chat"):
        (root / folder).mkdir(parents=True)
    (root / "models/_index.py").write_text(INDEX)
    (root / "params/_index.py").write_text("SCHEMAS: dict[str, str] = {}\n")
    (root / "types/__init__.py").write_text(TYPES)
    (root / "types/chat/__init__.py").write_text('{"Note": "openai_oxide.models.notes:Note"}')
    return root


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    (folder / "overlay").mkdir(parents=True)
    (folder / "names.toml").write_text(
        '[fields]\n"Note.from" = "from_x"\n"Notes.from" = "y"\n\n[models]\n"Old" = "Note"\n'
    )
    (folder / "features.toml").write_text('[a]\nschemas = ["Note", "NoteBook"]\n')
    (folder / "glossary.yaml").write_text("overrides:\n  Note.a: Of a Note.\n  NoteBook.a: B.\n")
    (folder / "overlay/a.yaml").write_text(
        "- target: $.components.schemas.Note.properties\n"
        "- target: $.components.schemas['Note'].properties\n"
        "- target: $.components.schemas['NoteBook']\n"
        "  description: A Note stays a Note.\n"
        "  update: {a: {$ref: '#/components/schemas/Note'}}\n"
    )
    return folder


def test_public_names_are_read_from_the_tables(package: Path) -> None:
    assert public_names(package) == {
        "Note": "openai_oxide.models.notes:Note",
        "ALongNameOfANote": "openai_oxide.models.notes:Note",
        "NotePart": "openai_oxide.models.notes:NotePart",
        "chat.Note": "openai_oxide.models.notes:Note",
    }


def test_the_package_has_public_names() -> None:
    names = public_names(ROOT / "generated" / "openai_oxide")
    assert names["chat.ChatCompletion"] == "openai_oxide.models.chat:ChatCompletion"
    assert len(names) > 2000


def test_a_name_that_is_gone_is_found(package: Path, tmp_path: Path) -> None:
    after = tmp_path / "after" / "types"
    after.mkdir(parents=True)
    (after / "__init__.py").write_text(TYPES.replace('"NotePart"', '"NotePiece"'))
    assert vanished(package, after.parent) == ["NotePart", "chat.Note"]


def test_a_renamed_schema_keeps_its_public_names(spec: Path, package: Path) -> None:
    follow([Renamed("Note", "Memo")], spec, package)
    names = tomllib.loads((spec / "names.toml").read_text())
    assert names["models"] == {"Memo": ["Note", "chat.Note", "ALongNameOfANote"], "Old": "Note"}
    assert names["fields"] == {"Memo.from": "from_x", "Notes.from": "y"}


def test_the_tables_follow_a_renamed_schema(spec: Path, package: Path) -> None:
    follow([Renamed("Note", "Memo")], spec, package)
    overlay = (spec / "overlay/a.yaml").read_text()
    assert "schemas.Memo.properties" in overlay and "schemas['Memo'].properties" in overlay
    assert "#/components/schemas/Memo'" in overlay
    assert "schemas['NoteBook']" in overlay and "A Note stays a Note." in overlay
    assert (spec / "features.toml").read_text() == '[a]\nschemas = ["Memo", "NoteBook"]\n'
    glossary = (spec / "glossary.yaml").read_text()
    assert glossary == "overrides:\n  Memo.a: Of a Note.\n  NoteBook.a: B.\n"


def test_a_row_that_names_the_new_schema_already_stays(spec: Path, package: Path) -> None:
    (spec / "names.toml").write_text('[models]\n"Memo" = "Mine"\n')
    follow([Renamed("Note", "Memo")], spec, package)
    assert tomllib.loads((spec / "names.toml").read_text()) == {"models": {"Memo": "Mine"}}


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (
            Problem("spec/glossary.yaml [fields]", "has no line for 'mood'"),
            "spec/glossary.yaml [fields], add: mood: …",
        ),
        (
            Problem("spec/names.toml [models] Old", "is not used: remove it"),
            'spec/names.toml [models], remove: "Old"',
        ),
        (Problem("spec/overlay/a.yaml#/actions/0", "matches nothing: $.x"), None),
    ],
)
def test_what_a_problem_needs(problem: Problem, line: str | None) -> None:
    need = of_problem(problem)
    assert (need.optional, str(need)) == (False, line or str(problem))


def test_needs_are_sorted_and_each_is_there_once() -> None:
    needs = [Need(True, "b"), Need(False, "z"), Need(True, "a"), Need(False, "z")]
    assert list(map(str, in_order(needs))) == ["z", "a", "b"]
