"""Comparing and writing what was generated."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import GenerationError, Problem
from codegen.files import differences, formatted, sweep, write
from codegen.pipeline import Result

ROOT = Path(__file__).resolve().parents[2]
FILES = {"out/a.py": "A = 1\n", "out/deep/b.py": "B = 2\n", "beside.json": "{}\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(FILES, tmp_path)
    return tmp_path


def test_what_was_written_has_no_differences(root: Path) -> None:
    assert differences(FILES, root / "out", root) == []


def test_differences_are_told(root: Path) -> None:
    (root / "out/a.py").write_text("A = 2\n", "utf-8")
    (root / "out/deep/b.py").unlink()
    (root / "out/old.py").write_text("", "utf-8")
    (root / "beside.json").write_text("[]\n", "utf-8")
    assert sorted(differences(FILES, root / "out", root)) == [
        Problem("beside.json", "is out of date: -[] | +{}"),
        Problem("out/a.py", "is out of date: -A = 2 | +A = 1"),
        Problem("out/deep/b.py", "is missing"),
        Problem("out/old.py", "is not generated any more: remove it with `make generate`"),
    ]


def test_only_what_differs_is_written(root: Path) -> None:
    before = {path: (root / path).stat().st_mtime_ns for path in FILES}
    (root / "out/a.py").write_text("", "utf-8")
    write(FILES, root)
    same = [path for path in FILES if (root / path).stat().st_mtime_ns == before[path]]
    assert same == ["out/deep/b.py", "beside.json"]
    assert (root / "out/a.py").read_text("utf-8") == FILES["out/a.py"]


def test_lines_end_the_same_everywhere(root: Path) -> None:
    assert (root / "out/a.py").read_bytes() == b"A = 1\n"


def test_stale_files_and_empty_folders_go(root: Path) -> None:
    for path in ("out/gone/deep/x.py", "out/deep/y.py", "out/gone/__pycache__/x.pyc"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("", "utf-8")
    stale = sweep(FILES, root / "out", root)
    assert [path.relative_to(root).as_posix() for path in stale] == [
        "out/deep/y.py",
        "out/gone/deep/x.py",
    ]
    assert not (root / "out/gone").exists()
    assert differences(FILES, root / "out", root) == []


def test_python_is_formatted_and_other_files_are_not() -> None:
    files = {"a.py": "import sys,os\nx  = [1,\n2]\nprint(os,sys,x)\n", "b.json": "{  }"}
    result = formatted(files, ROOT / "pyproject.toml")
    assert result["a.py"] == "import os\nimport sys\n\nx = [1, 2]\nprint(os, sys, x)\n"
    assert result["b.json"] == "{  }"


def test_what_is_no_python_is_a_problem() -> None:
    with pytest.raises(GenerationError, match=r"a\.py"):
        formatted({"a.py": "def f(:\n"}, ROOT / "pyproject.toml")


def test_what_is_committed_is_what_would_be_generated(generation: Result) -> None:
    assert differences(generation.files, ROOT / "generated", ROOT) == []


def test_nothing_wants_a_persons_attention(generation: Result) -> None:
    assert generation.problems == []
