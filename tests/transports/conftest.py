"""Each test that takes ``wire`` runs once for each transport."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.transports.kinds import KINDS, Kind, Wire


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
async def wire(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Wire]:
    kind: Kind = request.param
    made = Wire(kind)
    yield made
    await made.close()


@pytest.fixture(params=KINDS[:2], ids=lambda kind: kind.name)
async def direct(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Wire]:
    """The transports over connections of our own."""
    made = Wire(request.param)
    yield made
    await made.close()
