"""Format the rendered files, and write them or compare them with the files on disk."""

from __future__ import annotations

import difflib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .errors import GenerationError, Problem
from .inspection import FOLDER
from .render import Files


def formatted(files: Files, config: Path) -> Files:
    """The Python files as ruff writes them, by the project's settings in ``config``."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(files, root)
        _ruff(root, "check", "--config", str(config), "--select", "I", "--fix", "--quiet")
        _ruff(root, "format", "--config", str(config), "--quiet")
        return {path: (root / path).read_text("utf-8") for path in files}


def _ruff(root: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "ruff", *arguments, "--no-cache", "--force-exclude", str(root)]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    if process.returncode:
        raise GenerationError([Problem("ruff", (process.stderr or process.stdout).strip())])


def write(files: Files, root: Path) -> None:
    """Write ``files`` below ``root``, those that differ only."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or target.read_text("utf-8") != text:
            target.write_text(text, "utf-8", newline="\n")


def sweep(files: Files, folder: Path, root: Path) -> list[Path]:
    """Remove from ``folder`` what is not one of ``files``; returns the removed paths."""
    stale = [path for path in _present(folder) if path.relative_to(root).as_posix() not in files]
    for path in stale:
        path.unlink()
    for below in sorted((p for p in folder.rglob("*") if p.is_dir()), reverse=True):
        if not any(p.name != "__pycache__" for p in below.iterdir()):
            shutil.rmtree(below)
    return stale


def _present(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]


def present(root: Path) -> Files:
    """The Python files of the package below ``root``, from disk."""
    paths = (path for path in _present(root / FOLDER) if path.suffix == ".py")
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}


def differences(files: Files, folder: Path, root: Path) -> list[Problem]:
    """The differences between ``folder`` and ``files``: missing, changed and stale files."""
    present = {path.relative_to(root).as_posix(): path for path in _present(folder)}
    problems = [
        Problem(path, "is not generated any more: remove it with `make generate`")
        for path in present
        if path not in files
    ]
    for path, text in files.items():
        old = (root / path).read_text("utf-8") if (root / path).is_file() else None
        if old is None:
            problems.append(Problem(path, "is missing"))
        elif old != text:
            problems.append(Problem(path, f"is out of date: {_first_difference(old, text)}"))
    return problems


def _first_difference(old: str, new: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), "there", "generated", n=0)
    return " | ".join([line for line in lines if line[:1] in "+-"][2:4])
