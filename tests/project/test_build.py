"""What `make`, the hooks and the built wheel promise."""

from __future__ import annotations

import re
import tomllib

from ruamel.yaml import YAML

from scripts import inspect_wheel
from scripts.bootstrap import ROOT

TARGETS = [
    "demo",
    "test",
    "sync",
    "generate",
    "check",
    "format",
    "lint",
    "type",
    "coverage",
    "bench",
    "build",
    "sbom",
    "clean",
]
LICENCES = {f"x-1.dist-info/licenses/{name}" for name in ("LICENSE", "NOTICE")}


def test_help_lists_the_targets() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    described = re.findall(r"^([a-z]+):.*## \S", makefile, re.MULTILINE)
    assert set(TARGETS) <= set(described)
    assert ".DEFAULT_GOAL := help" in makefile


def test_hooks_are_local_and_their_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    config = YAML(typ="safe").load(ROOT / ".pre-commit-config.yaml")
    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    for hook in config["repos"][0]["hooks"]:
        command, target = hook["entry"].split()
        assert command == "make"
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_wheel_is_made_of_the_three_roots() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert {path.rpartition("/")[2] for path in packages} == inspect_wheel.ROOTS
    assert all((ROOT / path / "py.typed").exists() for path in packages)


def test_there_are_at_most_six_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert 0 < len(project["project"]["dependencies"]) <= 6


def test_a_whole_wheel_has_no_problem() -> None:
    assert inspect_wheel.problems(inspect_wheel.NEEDED | LICENCES) == []


def test_a_wheel_is_blamed_for_what_it_lacks_and_what_it_has_too_much() -> None:
    names = inspect_wheel.NEEDED - {"openai_oxide/py.typed"} | {"codegen/names.py"}
    assert inspect_wheel.problems(names) == [
        "openai_oxide/py.typed is missing",
        "codegen does not belong there",
        "LICENSE is missing",
        "NOTICE is missing",
    ]
