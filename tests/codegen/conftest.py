"""The contract is read once, and generated from once, for all tests of the generator."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.deduplicate import deduplicate
from codegen.document import Inputs, load
from codegen.names import Names, dotted_methods
from codegen.normalise import normalise
from codegen.overlay import apply
from codegen.pipeline import Result, generate
from codegen.symbol_table import SymbolTable
from tests.codegen.mini import Mini, mini_package

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT.parent / "shared" / "facts"


@pytest.fixture(scope="session")
def inputs() -> Inputs:
    """All that the real generation reads."""
    return load(ROOT / "spec")


@pytest.fixture(scope="session")
def generation(inputs: Inputs, record_testsuite_property: Callable[[str, object], None]) -> Result:
    """What the contract becomes, in memory; how long that took stands in the report."""
    start = time.perf_counter()
    result = generate(inputs, strict=False)
    seconds = round(time.perf_counter() - start, 1)
    record_testsuite_property("seconds to generate", seconds)
    return result


@pytest.fixture(scope="session")
def plain(inputs: Inputs) -> dict[str, Any]:
    """The contract in the plain dialect."""
    contract = deepcopy(inputs.contract)
    assert apply(contract, inputs.overlays) == []
    document, problems = normalise(contract)
    names = Names(inputs.names, document["components"]["schemas"])
    assert [*problems, *deduplicate(document, names)] == []
    return document


@pytest.fixture(scope="session")
def symbols(inputs: Inputs, plain: dict[str, Any]) -> SymbolTable:
    """The names and modules of the contract's classes."""
    names = Names(inputs.names, plain["components"]["schemas"])
    return SymbolTable(plain, names, dotted_methods(plain, names))


def fact(name: str) -> Any:
    """A file of facts about the official package; skips where they are not at hand."""
    path = FACTS / name
    if not path.is_file():
        pytest.skip(f"no {path.name} beside the repository")
    return json.loads(path.read_text("utf-8"))


@pytest.fixture(scope="session")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Mini:
    """The small package, generated and ready to be imported elsewhere."""
    return mini_package(tmp_path_factory.mktemp("mini"))
