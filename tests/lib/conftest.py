"""Fixtures: a real client of each colour, connected to the embedded server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer


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


class Colour:
    """A client of one colour, and what evens out the difference."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        made = OpenAI if name == "sync" else AsyncOpenAI
        self.client: Any = made(base_url=url, api_key="sk-test-0123456789", max_retries=0)

    async def get(self, value: Any) -> Any:
        """The value, awaited if it is awaitable."""
        return await value if hasattr(value, "__await__") else value

    async def all(self, values: Any) -> list[Any]:
        """All that an iterable of either colour yields."""
        if hasattr(values, "__aiter__"):
            return [value async for value in values]
        return list(values)

    async def inside(self, manager: Any, use: Callable[[Any], Any]) -> Any:
        """What ``use`` gives inside a context manager of either colour."""
        if hasattr(manager, "__aenter__"):
            async with manager as entered:
                return await self.get(use(entered))
        with manager as entered:
            return await self.get(use(entered))


@pytest.fixture(params=["sync", "async"])
async def colour(
    request: pytest.FixtureRequest, server: MockServer, anyio_backend: str
) -> AsyncIterator[Colour]:
    """Each test that takes this runs once for each colour."""
    made = Colour(request.param, server.url)
    yield made
    await made.get(made.client.close())
