"""Fixtures: `mock_server`, one server for the whole session, emptied before each test.

Load it with `pytest_plugins = ["openai_oxide_mock.pytest_plugin"]` or `-p`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .serve import MockServer


@pytest.fixture(scope="session")
def mock_server_process() -> Iterator[MockServer]:
    """The running server; use `mock_server`, which also empties it."""
    with MockServer() as server:
        yield server


@pytest.fixture
def mock_server(mock_server_process: MockServer) -> MockServer:
    """A server without objects, scripts, faults or recorded requests."""
    mock_server_process.reset()
    return mock_server_process
