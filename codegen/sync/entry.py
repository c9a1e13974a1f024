"""The generator's part of `make sync`: regenerate, and run the gate."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.document import Json, load
from codegen.errors import GenerationError, Problem
from codegen.files import present, write
from codegen.inspection import inspect
from codegen.pipeline import CONTRACT, ROOT, generate
from codegen.sync.command import StepResult, Steps, run

GENERATED = "generated/openai_oxide"
COMPANIONS = ("overlay", "names.toml", "glossary.yaml")
_OPERATION = re.compile(
    r'^_[A-Z_]+ = Operation\(\s*"([\w.]+)",\s*"(\w+)",\s*"([^"]+)"', re.MULTILINE
)


def sync(arguments: list[str]) -> int:
    """Take over the newest document; returns the exit code."""
    steps = Steps(regenerate, gate, targets=(GENERATED, CONTRACT))
    return run(arguments, root=ROOT, steps=steps)


def regenerate(document: Json, new: Path) -> StepResult:
    """Generate from ``document`` into the folder ``new``; returns what a person must do."""
    result = generate(load(ROOT / "spec", contract=document), strict=False)
    write(result.files, new)
    names = _new_names(new)
    return StepResult(
        [*map(str, result.problems), *names], [f"{len(result.files)} files generated"]
    )


def gate(new: Path) -> StepResult:
    """Compare the package in ``new`` with the contract there; raises if anything is missing.

    Glossary lines are written after a sync, so one that is missing does not stop it. Importing the
    package runs its code: what no template writes is found before.
    """
    if wrong := inspect(present(new)):
        raise GenerationError(wrong)
    for name in COMPANIONS:
        _copy(ROOT / "spec" / name, new / "spec" / name)
    command = [sys.executable, "-m", "tests.coverage", "--spec", str(new / "spec"), "--words-later"]
    paths = [new / "generated", ROOT / "lib", ROOT / "runtime", ROOT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    process = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if process.returncode:
        raise GenerationError([Problem("coverage gate", (process.stdout + process.stderr).strip())])
    return StepResult(lines=process.stdout.splitlines())


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def _new_names(new: Path) -> Iterator[str]:
    """The methods that were not there before: a rule named them, and a person should agree."""
    before, after = _methods(ROOT / GENERATED), _methods(new / GENERATED)
    for method in sorted(after.keys() - before.keys()):
        yield f"new name: {after[method]} is client.{method}; check it, see spec/names.toml"


def _methods(package: Path) -> dict[str, str]:
    texts = [path.read_text("utf-8") for path in (package / "resources").rglob("*.py")]
    return {
        name: f"{verb} {path}" for text in texts for name, verb, path in _OPERATION.findall(text)
    }
