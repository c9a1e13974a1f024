"""``python -m codegen replay FOLDER``: sync with each document of a folder, one after the other.

It works in a copy of the project, so nothing here changes. Each document is taken over from the
state that the one before left; the table says how that went.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.document import Json
from codegen.sync.errors import SyncError

PARTS = ("codegen", "templates", "spec", "generated", "lib", "runtime", "mock", "tests/coverage")
FILES = ("pyproject.toml", "tests/__init__.py")
SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The exit code of a sync, its report and the last line of its output."""

    code: int
    report: Json
    last_line: str


Sync = Callable[[Path], Outcome]


@dataclass(frozen=True, slots=True)
class Row:
    """One document in the table."""

    document: str
    outcome: Outcome
    seconds: float

    @property
    def cells(self) -> list[str]:
        report = self.outcome.report or {}
        summary, needs = report.get("summary", {}), report.get("needs", [])
        optional = sum(need["optional"] for need in needs)
        numbers = [summary.get("changes", 0), summary.get("breaking", 0)]
        numbers += [len(needs) - optional, optional]
        gate = "passed" if self.outcome.code == 0 else "failed"
        seconds = f"{self.seconds:.0f}"
        return [self.document, str(self.outcome.code), seconds, *map(str, numbers), gate]


HEAD = ["document", "code", "seconds", "changes", "breaking", "to do", "to look at", "gate"]


def main(arguments: list[str], root: Path) -> int:
    """Replay a folder; return 0 if every document was taken over, else 1."""
    parser = argparse.ArgumentParser("python -m codegen replay", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folder", type=Path, help="documents, in the order of their names")
    documents = find(parser.parse_args(arguments).folder)
    with tempfile.TemporaryDirectory() as folder:
        project = copy(root, Path(folder) / "project")
        rows = []
        for row in replay(documents, lambda document: _sync(project, document)):
            rows.append(row)
            print(f"{row.document}: {row.outcome.last_line}", flush=True)
    print(*table(rows), sep="\n")
    return 1 if any(row.outcome.code for row in rows) else 0


def find(folder: Path) -> list[Path]:
    """The documents of a folder, by name; raises SyncError if there are none."""
    documents = sorted(path for path in folder.glob("*") if path.suffix in SUFFIXES)
    if not documents:
        raise SyncError(f"{folder} has no document: expected files ending in {', '.join(SUFFIXES)}")
    return documents


def replay(
    documents: Iterable[Path], sync: Sync, clock: Callable[[], float] = time.monotonic
) -> Iterator[Row]:
    """Sync with each document in turn."""
    for document in documents:
        start = clock()
        outcome = sync(document)
        yield Row(document.name, outcome, clock() - start)


def table(rows: list[Row]) -> list[str]:
    """The rows as lines of equal columns."""
    cells = [HEAD, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]


def copy(root: Path, target: Path) -> Path:
    """The parts of the project that a sync reads and writes."""
    for part in PARTS:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / part, target / part, ignore=ignore)
    for name in FILES:
        if (root / name).exists():
            shutil.copyfile(root / name, target / name)
    return target


def _sync(project: Path, document: Path) -> Outcome:
    options = ["--spec", str(document.resolve()), "--format", "json", "--allow-removed"]
    command = [sys.executable, "-m", "codegen", "sync", *options]
    roots = [project, *(project / name for name in ("generated", "lib", "runtime", "mock"))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots))}
    process = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    lines = process.stderr.strip().splitlines() or [""]
    summary = next((each for each in lines if each.startswith(("Synced", "sync:"))), lines[-1])
    report = json.loads(process.stdout) if process.stdout else None
    return Outcome(process.returncode, report, summary)
