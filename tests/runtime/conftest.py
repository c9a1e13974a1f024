"""Fixtures: one test for both colours of client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from tests.support import samples
from tests.support.wire import Server


class Colour:
    """Makes clients of one colour, and evens out what differs between the colours."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.made: list[Any] = []

    def client(self, server: Server | str, **settings: Any) -> Any:
        kind = samples.Client if self.name == "sync" else samples.AClient
        url = server if isinstance(server, str) else server.url
        made = kind(**{"api_key": "sk-test-0123456789", "base_url": url, **settings})
        self.made.append(made)
        return made

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
            return use(entered)

    async def close(self) -> None:
        for client in self.made:
            await self.get(client.close())


@pytest.fixture(params=["sync", "async"])
async def colour(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Colour]:
    """Each test that takes this runs once for each colour."""
    made = Colour(request.param)
    yield made
    await made.close()
