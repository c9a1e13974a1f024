"""A slim build is generated once and laid out in a folder; programs run with it alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.document import Inputs
from codegen.files import write
from codegen.names import Names, dotted_methods
from codegen.normalise import normalise
from codegen.pipeline import CONTRACT, Result, generate
from codegen.slim.features import read as read_features
from codegen.submodule_tables import read as read_modules
from codegen.symbol_table import SymbolTable
from scripts import slim

SPEC = slim.ROOT / "spec"
FEATURES = ["embeddings", "responses"]


@pytest.fixture(scope="session")
def inputs() -> Inputs:
    """What a generation reads, without its words; the contract as JSON, which loads in no time."""
    return Inputs(
        contract=json.loads((slim.ROOT / CONTRACT).read_text("utf-8")),
        overlays={},
        names=tomllib.loads((SPEC / "names.toml").read_text("utf-8")),
        glossary={},
        modules=read_modules(SPEC / "modules"),
        features=read_features(SPEC / "features.toml"),
    )


@pytest.fixture(scope="session")
def symbols(inputs: Inputs) -> SymbolTable:
    """The names and modules of the whole package's classes."""
    plain, _ = normalise(inputs.contract)
    names = Names(inputs.names, plain["components"]["schemas"])
    return SymbolTable(plain, names, dotted_methods(plain, names))


@pytest.fixture(scope="session")
def part(inputs: Inputs) -> Result:
    """What is generated for ``FEATURES``."""
    return generate(inputs, strict=False, features=FEATURES)


@pytest.fixture(scope="session")
def stage(part: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a slim wheel is built from it."""
    folder = tmp_path_factory.mktemp("slim")
    write(part.files, folder)
    slim.lay_out(FEATURES, folder)
    return folder


@pytest.fixture(scope="session")
def run(stage: Path) -> Callable[[str], Any]:
    """Runs a program with the slim package in place of the whole one; gives what it prints."""

    def run(program: str) -> Any:
        path = os.pathsep.join(str(stage / Path(source).parent) for source in slim.SOURCES)
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program)],
            env={**os.environ, "PYTHONPATH": path, "OPENAI_API_KEY": "sk-test"},
            cwd=stage,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run
