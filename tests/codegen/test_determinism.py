"""The same input gives the same bytes: again, with another hash seed, on another Python."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.document import Inputs
from codegen.pipeline import Result

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import hashlib, json, pickle, sys
from pathlib import Path
from codegen.pipeline import generate
inputs = pickle.loads(Path(sys.argv[1]).read_bytes())
files = generate(inputs, strict=False).files
print(json.dumps({path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()}))
"""
NEEDED = "import jinja2, ruamel.yaml, ruff, codegen.pipeline"


def digests(result: Result) -> dict[str, str]:
    return {path: hashlib.sha256(text.encode()).hexdigest() for path, text in result.files.items()}


def started(python: str, seed: int, given: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)}
    command = [python, "-c", SCRIPT, str(given)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def finished(process: subprocess.Popen[str]) -> dict[str, str]:
    printed, _ = process.communicate()
    assert process.returncode == 0
    files: dict[str, str] = json.loads(printed)
    return files


@pytest.fixture(scope="module")
def given(inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The inputs as read, so that other processes need not read YAML."""
    path = tmp_path_factory.mktemp("inputs") / "inputs.pickle"
    path.write_bytes(pickle.dumps(inputs))
    return path


def test_again_and_with_other_hash_seeds(generation: Result, given: Path) -> None:
    others = [started(sys.executable, seed, given) for seed in (1, 2)]
    assert [finished(process) for process in others] == [digests(generation)] * 2
    assert len(generation.files) > 250


def test_on_another_python(generation: Result, given: Path) -> None:
    python = another_python()
    assert finished(started(python, 3, given)) == digests(generation)


def another_python() -> str:
    """An interpreter of another version that has what the generator needs; skips without one."""
    for version in ("3.14", "3.13", "3.12", "3.11"):
        files = shutil.which(f"python{version}")
        if files and version != f"{sys.version_info.major}.{sys.version_info.minor}":
            command = [files, "-c", NEEDED]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            if not subprocess.run(command, capture_output=True, env=environment).returncode:
                return files
    pytest.skip("no other Python with the generator's requirements")
