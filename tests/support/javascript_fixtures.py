"""An engine in the place of the one that is not there."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from tests.support.javascript_engine import Engine

Start = Callable[..., Engine]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Start:
    def start(agent: str = "", **can: bool) -> Engine:
        engine = Engine(agent, **can)
        monkeypatch.setitem(sys.modules, "js", engine.js)
        monkeypatch.setitem(sys.modules, "pyodide.ffi", engine.ffi)
        return engine

    return start


@pytest.fixture
def engine(start: Start) -> Engine:
    return start()
