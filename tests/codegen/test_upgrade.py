"""The parts of an upgrade: pins and locks, rows of names, placeholders, and what is left to do."""

from __future__ import annotations

import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest
from ruamel.yaml import YAML

from codegen.errors import GenerationError, Problem
from codegen.glossary_file import add_placeholders, missing, placeholders
from codegen.overlay import keys_of
from codegen.parity.names_file import NamesFile
from codegen.parity.official import Official
from codegen.parity.releases import Release, move_pin, pin
from codegen.pipeline import ROOT

LOCK = """\
numpy==2.1 \\
    --hash=sha256:aa
openai==1.2.3 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
    # via a project
openai-agents==1.2.3 \\
    --hash=sha256:dd
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text(LOCK)
    (tmp_path / "pyproject.toml").write_text('dev = ["numpy>=2", "openai==1.2.3", "ruff"]\n')
    (tmp_path / "README.md").write_text(
        "For `openai` 1.2.3 they print (openai 1.2.3); not 1.2.3.\n"
    )
    return tmp_path


@pytest.fixture
def release(tmp_path: Path) -> Release:
    wheel = tmp_path / "openai-2.0.0-py3-none-any.whl"
    with ZipFile(wheel, "w") as archive:
        archive.writestr("openai/__init__.py", "")
    return Release(Official(tmp_path / "openai", release="2.0.0"), wheel)


def test_a_pin_moves_in_the_project_and_its_locks(project: Path, release: Release) -> None:
    changed = move_pin(project, release)
    assert pin(project) == "2.0.0"
    assert {path.name for path in changed} == {"dev.txt", "pyproject.toml", "README.md"}
    lock = (project / "requirements" / "dev.txt").read_text()
    assert f"openai==2.0.0 \\\n    --hash=sha256:{release.sha256}\n    # via a project" in lock
    assert "sha256:bb" not in lock and "numpy==2.1" in lock and "openai-agents==1.2.3" in lock
    text = (project / "README.md").read_text()
    assert text == "For `openai` 2.0.0 they print (openai 2.0.0); not 1.2.3.\n"


def test_a_project_without_a_pin_is_named(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("dev = []\n")
    with pytest.raises(GenerationError, match=r"pyproject\.toml: has no pin openai=="):
        pin(tmp_path)


def test_the_pin_is_that_of_the_locks() -> None:
    for lock in ("dev", "bench"):
        assert f"\nopenai=={pin(ROOT)} " in (ROOT / "requirements" / f"{lock}.txt").read_text()


NAMES = '[models]  # answers\n"A" = "A"\n"C" = ["x.C", "C"]\n\n[params]\n"A" = "AParam"\n'


def test_rows_of_names_are_added_where_they_belong() -> None:
    names = NamesFile(NAMES)
    names.add("models", "B", ["B"])
    names.add("models", "A", ["y.A"])
    names.add("params", "Z", ["Z", "ZParam"])
    assert tomllib.loads(names.text) == {
        "models": {"A": ["A", "y.A"], "B": "B", "C": ["x.C", "C"]},
        "params": {"A": "AParam", "Z": ["Z", "ZParam"]},
    }
    assert names.text.startswith("[models]  # answers\n") and '"B" = "B"\n"C"' in names.text


def test_rows_of_names_are_removed() -> None:
    names = NamesFile(NAMES)
    names.remove("models", "x.C")
    names.remove("params", "AParam")
    names.remove("models", "unknown")
    assert tomllib.loads(names.text) == {"models": {"A": "A", "C": "C"}, "params": {}}


def test_the_names_of_the_project_stay_as_they_are() -> None:
    text = (ROOT / "spec" / "names.toml").read_text("utf-8")
    assert NamesFile(text).text == text


def test_missing_lines_of_the_glossary_get_placeholders(tmp_path: Path) -> None:
    file = tmp_path / "glossary.yaml"
    file.write_text("fields:\n  age: Years.\n  name: The name.\noperations:\n  GET /a: Get a.\n")
    problems = [
        Problem("spec/glossary.yaml [fields]", "has no line for 'idle_s'"),
        Problem("spec/glossary.yaml [operations]", "has no line for 'POST /a/{id}'"),
        Problem("spec/names.toml [models] X", "is not used: remove it"),
    ]
    needs = add_placeholders(file, missing(problems))
    assert YAML(typ="safe").load(file) == {
        "fields": {"age": "Years.", "idle_s": "Idle s.", "name": "The name."},
        "operations": {"GET /a": "Get a.", "POST /a/{id}": "Call POST /a/{id}."},
    }
    assert [*YAML(typ="safe").load(file)["fields"]] == ["age", "idle_s", "name"]
    assert needs == [
        "spec/glossary.yaml [fields] idle_s: write this line",
        "spec/glossary.yaml [operations] POST /a/{id}: write this line",
    ]
    assert len(placeholders(file)) == 2


def test_the_glossary_of_the_project_has_no_placeholder() -> None:
    assert placeholders(ROOT / "spec" / "glossary.yaml") == []


@pytest.mark.parametrize(
    ("target", "keys"),
    [
        ("$.components.schemas", ["components", "schemas"]),
        ("$.paths['/a/{b}'].get.parameters[2]", ["paths", "/a/{b}", "get", "parameters", 2]),
        ("$.paths[*].get", None),
        ("$.a[?(@.name=='x')]", None),
        ("$.a.b[?(@=='x')]", None),
    ],
)
def test_keys_of_a_target(target: str, keys: list[str | int] | None) -> None:
    assert keys_of(target) == keys
