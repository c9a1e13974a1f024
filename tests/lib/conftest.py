"""Fixtures: a real client of each colour, connected to the embedded server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer
from tests.support import colours


@pytest.fixture(scope="session")
def shared_server() -> Iterator[MockServer]:
    """One server for all tests of the helpers."""
    with MockServer() as server:
        yield server


@pytest.fixture
def server(shared_server: MockServer) -> MockServer:
    """The server without objects, scripts, faults or recorded requests."""
    shared_server.reset()
    return shared_server


class Colour(colours.Colour):
    """A client of one colour, connected to the embedded server."""

    def __init__(self, name: str, url: str) -> None:
        super().__init__(name)
        made = OpenAI if name == "sync" else AsyncOpenAI
        self.client: Any = made(base_url=url, api_key="sk-test-0123456789", max_retries=0)


@pytest.fixture(params=["sync", "async"])
async def colour(
    request: pytest.FixtureRequest, server: MockServer, anyio_backend: str
) -> AsyncIterator[Colour]:
    """Each test that takes this runs once for each colour."""
    made = Colour(request.param, server.url)
    yield made
    await made.get(made.client.close())
