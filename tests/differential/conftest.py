"""Operations that both packages have, and a client of each."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.coverage.contract import Route, routes
from tests.coverage.document import answer_of
from tests.coverage.schema import Schemas
from tests.coverage.surface import Method, methods
from tests.differential.explained import RETIRED
from tests.differential.packages import Package, official, ours

CONTRACT = Path(__file__).parents[2] / "mock" / "openai_oxide_mock" / "contract.json"


class Both(NamedTuple):
    """The two packages, the contract between them, and the operations to call."""

    ours: Package
    official: Package
    contract: dict[str, Any]
    schemas: Schemas
    operations: dict[str, tuple[Route, Method]]


@cache
def _both() -> Both:
    contract = json.loads(CONTRACT.read_text(encoding="utf-8"))
    mine, theirs = ours(), official()
    surface = methods(mine.client)
    found = {
        method.dotted: (route, method)
        for route in routes(contract)
        for method in surface.get(route.name, [])
        if theirs.has(method.dotted) and not method.dotted.startswith(RETIRED)
    }
    return Both(mine, theirs, contract, Schemas(contract), found)


@pytest.fixture(scope="session")
def both() -> Both:
    """Both packages."""
    return _both()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each operation that has what the test looks at."""
    if "dotted" in metafunc.fixturenames:
        pytest.importorskip("openai", reason="the official package is not installed")
        has = _HAS.get(metafunc.definition.name, lambda route: True)
        names = [name for name, (route, _) in _both().operations.items() if has(route)]
        metafunc.parametrize("dotted", sorted(names))


def _answers(route: Route) -> bool:
    """Whether it answers with JSON, and not with nothing or with bytes."""
    return answer_of(_both().contract, route).schema is not None


def _streams(route: Route) -> bool:
    return "x-oxide-stream" in route.spec


_HAS = {"test_answer": _answers, "test_events": _streams}
