"""``python -m codegen upgrade VERSION``: move the project to a release of the official package.

    fetch ─► plan ─► spec/overlay, names.toml ─► pins ─► install ─► generate ─► gates

It says which facts came and went, and lists what is left for a person. Exit codes: 0 if both gates
pass and nothing is left, 1 if something is left, 2 for an error.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from ..document import load
from ..errors import Problem
from ..files import sweep, write
from ..glossary_file import add_placeholders, missing
from ..pipeline import ROOT, Result, generate
from . import modules
from .command import line
from .plan import Plan, plan
from .releases import NEWEST, Release, fetch, move_pin, pin, pinned

SPEC = ROOT / "spec"
GENERATED = ROOT / "generated" / "openai_oxide"
MEASURED = (
    "docs/slim.md: measure again with `python -m scripts.sizes`",
    "benchmarks/RESULTS.md: measure again with `make bench`",
)


def main(arguments: list[str]) -> int:
    """Run the command; return the exit code."""
    parser = argparse.ArgumentParser("python -m codegen upgrade", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("version", help=f"of the official package: 3.57.0, or `{NEWEST}`")
    parser.add_argument("--report", type=Path, help="a file for the changes and needs, as JSON")
    options = parser.parse_args(arguments)
    return upgrade(options.version, options.report)


def upgrade(version: str, file: Path | None = None) -> int:
    """Move the project to ``version``; print what is left, and write it to ``file`` as JSON."""
    before = pin(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        release = fetch(version, Path(folder))
        if version == NEWEST and release.official.release == before:
            print(f"openai {before} is the newest release.")
            return 0
        old = pinned(ROOT, Path(folder))
        changes = plan(SPEC, release.official, old)
        after, lines = release.official.release, report(changes)
        print(f"openai {before} -> {after}", *lines, sep="\n")
        paths = [*changes.write(SPEC), *move_pin(ROOT, release)]
        print(*(f"changed {path.relative_to(ROOT)}" for path in paths), sep="\n")
        needs = [*_install(release), *by_hand(changes)]
    modules.run([])
    needs += _generate()
    needs += _gates()
    needs += MEASURED if before != after else ()
    if file is not None:
        file.write_text(_as_json(after, lines, needs), "utf-8")
    print(f"{len(needs)} left for a person:" if needs else "Nothing is left.")
    print(*(f"  - {need}" for need in needs), sep="\n")
    return 1 if needs else 0


def _as_json(release: str, changes: list[str], needs: list[str]) -> str:
    """What a program reads: the needs in the form of a sync's report."""
    entries = [{"optional": need in MEASURED, "what": need, "line": ""} for need in needs]
    return json.dumps({"release": release, "changes": changes, "needs": entries}, indent=2) + "\n"


def report(changes: Plan) -> list[str]:
    """The facts that came and went, a line each."""
    names = [f"+ name: {name}" for name in changes.added_names]
    names += [f"- name: {name}" for name in changes.removed_names]
    return [*map(line, changes.added), *map(line, changes.removed), *names]


def by_hand(changes: Plan) -> list[str]:
    """Facts that no overlay action can be drafted for."""
    return [f"spec/overlay: add or remove by hand: {line(each)}" for each in changes.unclear]


def _install(release: Release) -> list[str]:
    """Install the release in this environment; returns what its requirements need."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", str(release.wheel)], check=True)
    process = subprocess.run([*pip, "check"], capture_output=True, text=True, check=False)
    lines = [each for each in process.stdout.splitlines() if each.startswith("openai ")]
    return [f"requirements: {each}; run `make lock`" for each in lines]


def _generate() -> list[str]:
    """Write the package, with placeholders in the glossary; returns the problems that are left."""
    problems = generate(load(SPEC), strict=False).problems
    needs = add_placeholders(SPEC / "glossary.yaml", missing(problems))
    result: Result = generate(load(SPEC), strict=False)
    write(result.files, ROOT)
    sweep(result.files, GENERATED, ROOT)
    return [*needs, *map(str, _unique(result.problems))]


def _unique(problems: list[Problem]) -> list[Problem]:
    return sorted(set(problems))


def _gates() -> list[str]:
    """Run both gates and print their tables; returns a line if one fails."""
    command = [sys.executable, "-m", "tests.coverage"]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print(process.stdout.rstrip(), process.stderr.rstrip()[-2000:], sep="\n")
    return ["a gate fails: see above; run `make coverage`"] if process.returncode else []
