"""Fixtures: `mock_server`, one server for the whole session, emptied before each test.

pytest loads this by itself where the package is installed. Nothing is imported or started until a
test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .serve import MockServer

__all__ = ["mock_server", "mock_server_process"]


@pytest.fixture(scope="session")
def mock_server_process() -> Iterator[MockServer]:
    """The running server; use `mock_server`, which also empties it."""
    try:
        from .serve import MockServer
    except ModuleNotFoundError as error:
        pytest.fail(f"{error}: install openai-oxide-sdk[mock]", pytrace=False)
    with MockServer() as server:
        yield server


@pytest.fixture
def mock_server(mock_server_process: MockServer) -> Iterator[MockServer]:
    """A server without objects, scripts, faults or recorded requests.

    A script that no request came for fails the test.
    """
    mock_server_process.reset()
    yield mock_server_process
    try:
        mock_server_process.check_scripts()
    except AssertionError as unused:
        pytest.fail(str(unused), pytrace=False)
