"""Fixtures: a client of each colour, and a clock that nobody waits for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_lib.polling import AsyncTiming, Timing
from openai_oxide_mock import MockServer


class Clock:
    """A time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


class Colour:
    """Makes clients of one colour, and evens out what differs between the colours."""

    def __init__(self, name: str, server: MockServer, clock: Clock) -> None:
        self.name = name
        self.server = server
        self.clock = clock
        self.made: list[Any] = []

    def client(self, **settings: Any) -> Any:
        kind = OpenAI if self.name == "sync" else AsyncOpenAI
        made = kind(**{"api_key": "sk-test-0123456789", "base_url": self.server.url, **settings})
        self.made.append(made)
        return made

    def timed(self, resource: Any) -> Any:
        """The resource, waiting by the clock of the test."""
        clock = self.clock
        sync, other = Timing(clock.now, clock.sleep), AsyncTiming(clock.now, clock.async_sleep)
        resource._timing = sync if self.name == "sync" else other
        return resource

    async def get(self, value: Any) -> Any:
        """The value, awaited if it is awaitable."""
        return await value if hasattr(value, "__await__") else value

    async def all(self, values: Any) -> list[Any]:
        """All that an iterable of either colour yields."""
        if hasattr(values, "__aiter__"):
            return [value async for value in values]
        return list(values)

    async def inside(self, manager: Any, use: Any) -> Any:
        """What ``use`` gives inside a context manager of either colour."""
        if hasattr(manager, "__aenter__"):
            async with manager as entered:
                return await self.get(use(entered))
        with manager as entered:
            return await self.get(use(entered))

    async def close(self) -> None:
        for client in self.made:
            await self.get(client.close())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sync", "async"])
async def colour(
    request: pytest.FixtureRequest, server: MockServer, clock: Clock, anyio_backend: str
) -> AsyncIterator[Colour]:
    """Each test that takes this runs once for each colour."""
    made = Colour(request.param, server, clock)
    yield made
    await made.close()
