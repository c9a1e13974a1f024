"""What a hedged request reads, hands out and closes: legs over a transport that a test holds."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from openai_oxide_runtime.hedging.async_run import async_run
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.hedging.sync_run import run
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.hedging.transport import HedgedSend
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import Head, HttpRequest, TransportError
from openai_oxide_runtime.policies.hedge import HedgePolicy
from tests.runtime.conftest import Colour

pytestmark = pytest.mark.anyio
GET = HttpRequest(Head("GET", "https://api.test", ()), "/v1/things")
EVENTS = [b"data: {}\n", b"\ndata: 1\n\n", b"data: 2\n\n"]
LOST = TransportError("the connection is lost")


class Raw:
    """A response of three chunks; it notes what is done to it."""

    reason, http_version, closed = "OK", "HTTP/1.1", False
    request = GET

    def __init__(self, status: int = 200, broken: bool = False) -> None:
        self.status, self.broken = status, broken
        self.headers = Headers([])
        self.done: list[Any] = []

    def read(self, limit: int) -> bytes:
        self.done.append(("read", limit))
        if self.broken:
            raise LOST
        return b"".join(EVENTS)

    def chunks(self) -> Iterator[bytes]:
        self.done.append("chunks")
        if self.broken:
            raise LOST
        yield from EVENTS

    def drain(self, seconds: float) -> None:
        self.done.append(("drain", seconds))

    def close(self) -> None:
        self.done.append("close")


class AsyncRaw:
    """The same, awaited."""

    def __init__(self, *values: Any) -> None:
        self._raw = Raw(*values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    async def read(self, limit: int) -> bytes:
        return self._raw.read(limit)

    async def chunks(self) -> AsyncIterator[bytes]:
        for chunk in self._raw.chunks():
            yield chunk

    async def drain(self, seconds: float) -> None:
        self._raw.drain(seconds)

    async def close(self) -> None:
        self._raw.close()


class Hedging:
    """A hedged request of one colour, whose legs get these responses, or errors, in their order."""

    def __init__(self, colour: Colour, *results: Any) -> None:
        self.colour = colour
        kind: Any = Raw if colour.name == "sync" else AsyncRaw
        self.results = [kind(*one) if isinstance(one, tuple) else one for one in results]
        self._left = list(self.results)

    def send(self, _: HttpRequest) -> Any:
        result = self._left.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    async def respond(self, waits: Any) -> Any:
        policy = HedgePolicy(delay=3600.0, budget=None, legs=2)
        send = HedgedSend(policy, HedgeBook(), "things.list", "key", waits, most=1000)
        transport: Any = self if self.colour.name == "sync" else AsyncTransport(self)
        method: Any = send.send if self.colour.name == "sync" else send.asend
        return await self.colour.get(method(transport, GET))

    async def chunks(self, response: Any) -> list[bytes]:
        if self.colour.name == "sync":
            return list(response.chunks())
        return [chunk async for chunk in response.chunks()]


class AsyncTransport:
    def __init__(self, hedging: Hedging) -> None:
        self._hedging = hedging

    async def send(self, request: HttpRequest) -> Any:
        return self._hedging.send(request)


@pytest.mark.parametrize(
    ("waits", "begun", "left"),
    [
        ("head", [], ["chunks"]),
        ("event", ["chunks"], []),
        ("body", [("read", 1000)], []),
    ],
)
async def test_a_leg_reads_what_it_waits_for_and_hands_all_out(
    colour: Colour, waits: str, begun: list[Any], left: list[Any]
) -> None:
    hedging = Hedging(colour, (200,))
    response = await hedging.respond(waits)
    [raw] = hedging.results
    assert raw.done == begun
    assert b"".join(await hedging.chunks(response)) == b"".join(EVENTS)
    assert raw.done == [*begun, *left]
    assert response.hedged.winner == 0


@pytest.mark.parametrize("waits", ["head", "body"])
async def test_the_body_is_read_once(colour: Colour, waits: str) -> None:
    hedging = Hedging(colour, (200,))
    response = await hedging.respond(waits)
    assert await colour.get(response.read(50)) == b"".join(EVENTS)
    assert hedging.results[0].done == [("read", 1000 if waits == "body" else 50)]


async def test_draining_and_closing_reach_the_connection(colour: Colour) -> None:
    hedging = Hedging(colour, (200,))
    response = await hedging.respond("head")
    await colour.get(response.drain(0.5))
    await colour.get(response.close())
    assert hedging.results[0].done == [("drain", 0.5), "close"]


@pytest.mark.parametrize("waits", ["event", "body"])
async def test_a_leg_that_fails_while_it_reads_is_closed_and_followed(
    colour: Colour, waits: str
) -> None:
    hedging = Hedging(colour, (200, True), (200,))
    response = await hedging.respond(waits)
    first, _ = hedging.results
    assert (response.hedged.winner, first.done[-1]) == (1, "close")
    assert "the connection is lost" in response.hedged.legs[0].error


@pytest.mark.parametrize("status", [300, 404, 503])
async def test_of_an_error_nothing_is_read_before_it_wins(colour: Colour, status: int) -> None:
    hedging = Hedging(colour, (status,), (status,))
    response = await hedging.respond("body")
    assert response.status == status
    assert ("read", 1000) not in [step for raw in hedging.results for step in raw.done]


async def test_a_response_that_failed_is_dropped_and_the_last_one_is_not(colour: Colour) -> None:
    hedging = Hedging(colour, (503,), (503,))
    response = await hedging.respond("head")
    first, last = hedging.results
    assert (first.done, last.done, response.status) == (["close"], [], 503)
    assert response.hedged.winner is None


async def test_a_lost_leg_is_followed_and_the_last_failure_is_raised(colour: Colour) -> None:
    hedging = Hedging(colour, LOST, (503,))
    assert (await hedging.respond("head")).status == 503
    hedging = Hedging(colour, (503,), LOST)
    with pytest.raises(TransportError, match="is lost"):
        await hedging.respond("head")
    assert hedging.results[0].done == ["close"]


async def test_a_leg_that_fails_leaves_the_one_before_it_in_the_race(colour: Colour) -> None:
    policy = HedgePolicy(delay=0.0, budget=None, legs=2)
    race = Race(policy, HedgeBook(), "key", time.monotonic)
    gate: Any = threading.Event() if colour.name == "sync" else asyncio.Event()

    def fault(_: Any, error: BaseException | None) -> str | None:
        if error is not None:
            gate.set()  # only now may the first leg go on
        return None if error is None else str(error)

    def leg(number: int) -> int:
        if number:
            raise LOST
        gate.wait(60)
        return number

    async def async_leg(number: int) -> int:
        if number:
            raise LOST
        await gate.wait()
        return number

    async def dropped(_: int) -> None: ...

    if colour.name == "sync":
        outcome, record = run(race, leg, fault, lambda result: None)
    else:
        outcome, record = await async_run(race, async_leg, fault, dropped)
    assert (outcome.get(), record.winner) == (0, 0)
    assert [one.outcome for one in record.legs] == ["won", "failed"]
