"""Fixtures: the official package, and a server for both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide_mock import MockServer


@pytest.fixture(scope="session")
def official() -> Any:
    """The official package; tests that compare with it are skipped where it is not installed."""
    return pytest.importorskip("openai")


@pytest.fixture(scope="session")
def shared_server() -> Iterator[MockServer]:
    """One server for all programs."""
    with MockServer() as server:
        yield server


@pytest.fixture
def server(shared_server: MockServer) -> MockServer:
    """The server without objects, scripts, faults or recorded requests."""
    shared_server.reset()
    return shared_server
