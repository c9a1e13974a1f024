"""The types of the SDK as a type checker sees them, beside those of the official package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.coverage.checker.methods import methods_of, resources
from tests.coverage.checker.programs import Case, Home, Program, classes_of
from tests.coverage.checker.pyright import check
from tests.coverage.checker.source import modules
from tests.coverage.tally import Tally

__all__ = ["KINDS", "compare"]

KINDS = ("name", "result", "parameter", "field", "key", "alias", "difference")
_UNKNOWN = re.compile(r"\b(Any|Unknown)\b")
Paths = Mapping[str, Mapping[type, str]]
"""The paths of the resources of each client, by their classes."""


def compare(
    root: Path, home: Home, clients: Mapping[str, tuple[Any, type]], search: Sequence[Path] = ()
) -> Tally:
    """Check programs for the official package in the folder ``root``, and the same for ours.

    ``clients`` are official clients, each with the base class of its resources. The packages are
    found in the folders ``search``, too.
    """
    paths = {
        name: {kind: path for path, kind in resources(*each)} for name, each in clients.items()
    }
    with TemporaryDirectory() as folder:
        theirs = Results(Path(folder, "theirs"), _programs(root, paths, "{}:{}".format), search)
        ours = Results(Path(folder, "ours"), _programs(root, paths, home), search)
    return _tally(theirs, ours)


class Results:
    """The errors of each case, the types that are revealed in it, and errors of imports."""

    def __init__(self, folder: Path, programs: Iterator[Program], search: Sequence[Path]) -> None:
        self.errors: dict[Case, list[str]] = {}
        self.types: dict[Case, list[str]] = {}
        self.imports: set[str] = set()
        folder.mkdir()
        written = {f"program_{number}": program for number, program in enumerate(programs)}
        for name, program in written.items():
            (folder / f"{name}.py").write_text(program.text(), encoding="utf-8")
            for case in program.cases:
                self.errors[case], self.types[case] = [], []
        for file, line, severity, message in check(folder, search):
            self._add(written[file].case_at(line), severity, message)

    def _add(self, case: Case | None, severity: str, message: str) -> None:
        if case is None:
            self.imports.add(message)
        else:
            (self.errors if severity == "error" else self.types)[case].append(message)


def _programs(root: Path, paths: Paths, home: Home) -> Iterator[Program]:
    for module in modules(root):
        program = Program(module, home)
        if ".types" in module.name:
            classes_of(program)
        for client, classes in paths.items():
            for kind, path in classes.items():
                if kind.__module__ == module.name:
                    methods_of(program, kind.__name__, path, client)
        if program.cases:
            yield program


def _tally(theirs: Results, ours: Results) -> Tally:
    tally = Tally(kinds=KINDS)
    for message in sorted(ours.imports - theirs.imports):
        tally.mark("name", message, "is not found by a type checker")
    for case, errors in theirs.errors.items():
        if errors:
            continue  # the official package's own types do not fit together here
        problems = [_short(error) for error in ours.errors[case][:1]]
        known = not any(map(_UNKNOWN.search, theirs.types[case]))
        if known and any(map(_UNKNOWN.search, ours.types[case])):
            problems.append(f"unknown: {ours.types[case][0][:200]}")
        tally.mark(case.kind, case.what, *problems)
    return tally


def _short(message: str) -> str:
    """The message in one line: the first sentence, and the one that says why."""
    lines = [line.strip() for line in message.splitlines()]
    return "; ".join(dict.fromkeys([lines[0], lines[-1]]))
