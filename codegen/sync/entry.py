"""The generator's part of `make sync`: regenerate, and run the gate."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from codegen.document import Json, load
from codegen.errors import GenerationError, Problem
from codegen.files import present, write
from codegen.glossary_file import add_placeholders, missing
from codegen.inspection import inspect
from codegen.pipeline import CONTRACT, ROOT, generate
from codegen.sync.command import StepResult, Steps, run
from codegen.sync.diff.renamed import Renamed
from codegen.sync.needs import Need, of_problem
from codegen.sync.public_names import follow, public_names, vanished

GENERATED = "generated/openai_oxide"
COMPANIONS = ("overlay", "names.toml", "glossary.yaml", "features.toml")
_OPERATION = re.compile(
    r'^_[A-Z_]+ = Operation\(\s*"([\w.]+)",\s*"(\w+)",\s*"([^"]+)"', re.MULTILINE
)


def sync(arguments: list[str]) -> int:
    """Take over the newest document; returns the exit code."""
    tables = [f"spec/{name}" for name in COMPANIONS]
    steps = Steps(regenerate, gate, targets=(GENERATED, CONTRACT, *tables))
    return run(arguments, root=ROOT, steps=steps)


def regenerate(
    document: Json, new: Path, renamed: Sequence[Renamed], placeholders: bool
) -> StepResult:
    """Generate from ``document`` into the folder ``new``; returns what a person must do.

    The tables beside the document are copied there first, and follow the ``renamed`` schemas.
    """
    for path in sorted((ROOT / "spec").iterdir()):
        if path.name not in ("openapi.yaml", "upstream.lock"):
            _copy(path, new / "spec" / path.name)
    follow(renamed, new / "spec", ROOT / GENERATED)
    result = generate(load(new / "spec", contract=document), strict=False)
    needs = list(map(of_problem, result.problems))
    if placeholders and add_placeholders(new / "spec/glossary.yaml", missing(result.problems)):
        result = generate(load(new / "spec", contract=document), strict=False)
    write(result.files, new)
    needs += _new_names(new)
    return StepResult(needs, [f"{len(result.files)} files generated"])


def gate(new: Path, allow_removed: bool) -> StepResult:
    """Compare the package in ``new`` with the contract there; raises if anything is missing.

    So is a public name that the package before had, unless ``allow_removed``.

    Glossary lines are written after a sync, so one that is missing does not stop it. Importing the
    package runs its code: what no template writes is found before.
    """
    if wrong := inspect(present(new)):
        raise GenerationError(wrong)
    removed = vanished(ROOT / GENERATED, new / GENERATED)
    if removed and not allow_removed:
        what = "is a public name that would be gone; allow it with `--allow-removed`"
        raise GenerationError([Problem(f"openai_oxide.types.{name}", what) for name in removed])
    command = [sys.executable, "-m", "tests.coverage", "--spec", str(new / "spec"), "--words-later"]
    paths = [new / "generated", ROOT / "lib", ROOT / "runtime", ROOT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    process = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if process.returncode:
        raise GenerationError([Problem("coverage gate", (process.stdout + process.stderr).strip())])
    needs = [Need(True, f"gone: openai_oxide.types.{name}") for name in removed]
    return StepResult(needs, process.stdout.splitlines())


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def _new_names(new: Path) -> Iterator[Need]:
    """Methods and classes that were not there before: a rule named them, so a person may look."""
    before, after = _methods(ROOT / GENERATED), _methods(new / GENERATED)
    for method in after.keys() - before.keys():
        line = f'[operations] "{after[method]}" = "{method}"'
        yield Need(True, f"new method client.{method}, to name it otherwise", line)
    own, public = public_names(ROOT / GENERATED), public_names(new / GENERATED)
    for name in public.keys() - own.keys():
        yield Need(True, f"new class openai_oxide.types.{name}, named by rule")


def _methods(package: Path) -> dict[str, str]:
    texts = [path.read_text("utf-8") for path in (package / "resources").rglob("*.py")]
    return {
        name: f"{verb} {path}" for text in texts for name, verb, path in _OPERATION.findall(text)
    }
