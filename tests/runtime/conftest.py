"""Fixtures: one test for both colours of client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.support import colours, samples
from tests.support.wire import Server


class Colour(colours.Colour):
    """Makes clients of one colour."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.made: list[Any] = []

    def client(self, server: Server | str, **settings: Any) -> Any:
        kind = samples.Client if self.name == "sync" else samples.AClient
        url = server if isinstance(server, str) else server.url
        made = kind(**{"api_key": "sk-test-0123456789", "base_url": url, **settings})
        self.made.append(made)
        return made

    async def close(self) -> None:
        for client in self.made:
            await self.get(client.close())


@pytest.fixture(params=["sync", "async"])
async def colour(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Colour]:
    """Each test that takes this runs once for each colour."""
    made = Colour(request.param)
    yield made
    await made.close()
