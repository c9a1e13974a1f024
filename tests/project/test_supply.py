"""What comes in, what goes out, and who may send it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder
from ruamel.yaml import YAML

from scripts import inspect_wheel, sbom
from scripts.bootstrap import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PARTS = (
    ".gitignore",
    "generated",
    "lib",
    "runtime",
    "mock",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "NOTICE",
)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheel built here, and from a copy that lies elsewhere and is of another time."""
    folder = tmp_path_factory.mktemp("wheels")
    copy = folder / "copy"
    copy.mkdir()
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, copy / part, copy_function=shutil.copyfile)
        else:
            shutil.copyfile(source, copy / part)
    return [_built(root, folder / name) for root, name in ((ROOT, "one"), (copy, "two"))]


def _built(root: Path, into: Path) -> Path:
    [made] = WheelBuilder(str(root)).build(directory=str(into), versions=["standard"])
    return Path(made)


def test_a_wheel_is_twice_the_same_bytes(wheels: list[Path]) -> None:
    one, two = (wheel.read_bytes() for wheel in wheels)
    assert one == two


def test_a_wheel_is_whole_and_runs_nothing_unasked(wheels: list[Path]) -> None:
    with ZipFile(wheels[0]) as archive:
        assert inspect_wheel.problems(set(archive.namelist())) == []
        assert inspect_wheel.entry_problems(archive) == []


@pytest.mark.parametrize(
    "name",
    [
        "openai_oxide.pth",
        "openai_oxide/start.pth",
        "x-1.data/scripts/tool",
        "x-1.data/data/etc/file",
        "openai_oxide/fast.so",
        "openai_oxide_mock/setup.py",
    ],
)
def test_what_might_run_unasked_is_found(name: str, wheels: list[Path]) -> None:
    with ZipFile(wheels[0]) as archive:
        names = set(archive.namelist())
    assert f"{name} might run unasked" in inspect_wheel.problems(names | {name})


def test_another_entry_point_is_found(tmp_path: Path) -> None:
    lines = "[pytest11]\nx = y\n", "[console_scripts]\npip = evil:main\n", ""
    for number, text in enumerate(lines):
        path = tmp_path / f"{number}.whl"
        with ZipFile(path, "w") as archive:
            archive.writestr("x-1.dist-info/entry_points.txt", text)
        with ZipFile(path) as archive:
            assert inspect_wheel.entry_problems(archive)


def test_building_runs_no_code_of_the_project() -> None:
    assert not (ROOT / "setup.py").exists()
    assert "hooks" not in PROJECT["tool"]["hatch"]["build"]
    assert not PROJECT["project"].keys() & {"gui-scripts", "dynamic"}
    groups = {
        "console_scripts": PROJECT["project"]["scripts"],
        **PROJECT["project"]["entry-points"],
    }
    assert groups == inspect_wheel.ENTRY_POINTS


# -- what the wheel takes along --------------------------------------------------------------------


def test_the_bill_of_materials_is_what_the_lock_says() -> None:
    bill = json.loads(sbom.text())
    scopes = {c["name"]: c["scope"] for c in bill["components"]}
    direct = sbom.names(PROJECT["project"]["dependencies"])
    assert {name for name in direct if scopes[name] == "required"} == direct
    assert (scopes["pydantic-core"], scopes["websockets"]) == ("required", "optional")
    assert not scopes.keys() & {"hatchling", "pytest"}
    lock = sbom.LOCK.read_text(encoding="utf-8")
    assert all(f"{c['name']}=={c['version']}" in lock for c in bill["components"])


def test_the_bill_of_materials_says_who_needs_whom() -> None:
    needs = {d["ref"]: d["dependsOn"] for d in json.loads(sbom.text())["dependencies"]}
    by_name = {ref.split("/")[1].split("@")[0]: found for ref, found in needs.items()}
    assert any("pydantic-core@" in ref for ref in by_name["pydantic"])
    assert {ref for found in needs.values() for ref in found} <= needs.keys()
    assert any("/httpx@" in ref for ref in by_name[PROJECT["project"]["name"]])


def test_the_bill_of_materials_is_the_same_each_time_and_changes_with_the_lock() -> None:
    assert sbom.text() == sbom.text()
    lock = sbom.LOCK.read_text(encoding="utf-8")
    one, two = (sbom.bill(PROJECT["project"], text) for text in (lock, lock + "\n# more"))
    assert one["serialNumber"] != two["serialNumber"]


def test_no_address_of_a_package_index_is_in_the_repository() -> None:
    # Put together here, so that this file does not name them either.
    hosts = [("files", "pythonhosted"), ("pypi", "org"), ("pypi", "io"), ("registry", "npmjs")]
    pattern = "|".join(rf"{host}\.{domain}\b" for host, domain in hosts)
    command = ["git", "grep", "--files-with-matches", "-IE", pattern, "--", "."]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if found.returncode > 1:
        pytest.skip("no clone")
    assert found.stdout == ""


# -- who may publish -------------------------------------------------------------------------------


def jobs(workflow: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load(workflow)["jobs"]
    return found


PULL_REQUEST = {"contents", "pull-requests", "actions"}
WRITERS = {
    ("release", "publish"): {"id-token", "attestations"},
    ("release", "announce"): {"contents"},
    ("propose", "propose"): PULL_REQUEST,
    ("sync", "propose"): PULL_REQUEST,
    ("official", "propose"): PULL_REQUEST,
    ("tag", "tag"): {"contents", "actions"},
}
"""The jobs that may write, and what; all others may only read."""


def test_the_workflows_are_there() -> None:
    names = ["ci", "official", "propose", "release", "sync", "tag"]
    assert [workflow.stem for workflow in WORKFLOWS] == names


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_a_workflow_asks_for_little(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    document = YAML(typ="safe").load(text)
    assert document["permissions"] in ({}, {"contents": "read"})
    assert "secrets." not in text and "pull_request_target" not in text
    for name, job in document["jobs"].items():
        writes = {what for what, how in job.get("permissions", {}).items() if how == "write"}
        assert writes == WRITERS.get((workflow.stem, name), set())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_an_action_has_a_version_and_a_checkout_no_credentials(workflow: Path) -> None:
    for job in jobs(workflow).values():
        assert "timeout-minutes" in job or "uses" in job
        for step in job.get("steps", []):
            used = step.get("uses", "")
            assert not used or re.search(r"@(v\d|[0-9a-f]{40})", used), used
            if used.startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize(("workflow", "job"), WRITERS)
def test_a_job_that_may_write_runs_no_code_of_the_project(workflow: str, job: str) -> None:
    steps = jobs(ROOT / ".github" / "workflows" / f"{workflow}.yml")[job].get("steps", [])
    commands = "\n".join(step.get("run", "") for step in steps)
    assert not re.search(r"python|make |pip|\.venv|\.ci/|scripts/", commands)
    assert "${{" not in commands


def test_a_night_proposes_only_what_moved() -> None:
    for name in ("sync", "official"):
        both = jobs(ROOT / ".github" / "workflows" / f"{name}.yml")
        assert both["propose"]["if"] == "needs.prepare.outputs.moved == 'yes'"
        assert both["propose"]["with"]["branch"] == f"automatic/{name}"
        assert any(".ci/propose" in step.get("run", "") for step in both["prepare"]["steps"])


def test_every_supported_python_is_tested_everywhere() -> None:
    matrix = jobs(ROOT / ".github/workflows/ci.yml")["test"]["strategy"]["matrix"]
    named = [line.rpartition(" ")[2] for line in PROJECT["project"]["classifiers"]]
    assert matrix["python"] == [v for v in named if re.fullmatch(r"3\.\d+", v)]
    assert {os.split("-")[0] for os in matrix["os"]} == {"ubuntu", "macos", "windows"}


def test_what_is_published_was_tested_and_built_before() -> None:
    steps = jobs(ROOT / ".github/workflows/release.yml")
    assert (steps["build"]["needs"], steps["publish"]["needs"]) == ("ci", "build")
    assert not any("run" in step and "make" in step["run"] for step in steps["publish"]["steps"])
