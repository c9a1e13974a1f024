"""What the tests of WebSockets share: each runs in both colours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide_mock import MockServer
from openai_oxide_mock.pytest_plugin import mock_server, mock_server_process
from tests.support.scripted import Colour

__all__ = ["client", "colour", "mock_server", "mock_server_process"]


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    made = Colour(request.param)
    yield made
    made.loop.close()


@pytest.fixture
def client(colour: Colour, mock_server: MockServer) -> Iterator[Any]:
    """A client of the embedded server."""
    with colour.client(mock_server.url) as made:
        yield made
