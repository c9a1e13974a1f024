"""How much is done for one call, counted in function calls, which times are too noisy for.

The transport here costs nothing: what is counted is the SDK above the seam.
"""

from __future__ import annotations

import asyncio
import cProfile
import json
import pstats
from collections.abc import Callable, Iterator
from typing import Any

from openai_oxide_runtime.headers import Headers
from tests.runtime.samples import AClient, Client
from tests.runtime.wire import data

BODY = json.dumps({"id": "t1", "name": "n" * 2000}).encode()


class Raw:
    """An answer that is already there."""

    http_version = "HTTP/1.1"
    reason = "OK"
    status = 200
    closed = False

    def __init__(self, request: Any, chunks: list[bytes]) -> None:
        self.request = request
        self.headers = Headers([("content-type", "application/json")])
        self._chunks = chunks

    def read(self, limit: int) -> bytes:
        return BODY

    def chunks(self) -> Iterator[bytes]:
        return iter(self._chunks)

    def drain(self, seconds: float) -> None:
        self.closed = True

    def close(self) -> None:
        self.closed = True


class AsyncRaw(Raw):
    async def read(self, limit: int) -> bytes:  # type: ignore[override]
        return BODY

    async def chunks(self) -> Any:  # type: ignore[override]
        for piece in self._chunks:
            yield piece

    async def drain(self, seconds: float) -> None:  # type: ignore[override]
        self.closed = True

    async def close(self) -> None:  # type: ignore[override]
        self.closed = True


class Transport:
    def __init__(self, *events: bytes) -> None:
        self.bursts = [b"".join(events[at : at + 20]) for at in range(0, len(events), 20)]

    def send(self, request: Any) -> Raw:
        return Raw(request, self.bursts)

    def close(self) -> None: ...


class AsyncTransport(Transport):
    async def send(self, request: Any) -> Raw:  # type: ignore[override]
        return AsyncRaw(request, self.bursts)


def calls(work: Callable[[], Any]) -> int:
    """Function calls of one run, once everything that is made at first use is there."""
    work()
    work()
    profile = cProfile.Profile()
    profile.runcall(work)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined,no-any-return]


def events(count: int) -> list[bytes]:
    deltas = [data({"type": "delta", "text": f"word {n}"}) for n in range(count - 1)]
    return [*deltas, data({"type": "done", "total": count})]


def test_a_plain_call() -> None:
    client = Client(api_key="k", transport=Transport())
    assert calls(lambda: client.things.create(name="hello", size=3)) <= 130


def test_a_stream_of_typed_events() -> None:
    client = Client(api_key="k", transport=Transport(*events(300)))

    def run() -> None:
        assert sum(1 for _ in client.things.create(name="n", stream=True)) == 300

    assert calls(run) <= 2500


def test_a_stream_of_named_events() -> None:
    """A name tells the kind of an event without a look inside."""
    named = [b"event: delta\n" + event for event in events(300)[:-1]]
    client = Client(api_key="k", transport=Transport(*named, events(1)[0]))

    def run() -> None:
        assert sum(1 for _ in client.things.create(name="n", stream=True)) == 300

    assert calls(run) <= 2500


def test_a_stream_of_chunks() -> None:
    chunks = [data({"id": "c", "text": f"word {n}"}) for n in range(300)]
    client = Client(api_key="k", transport=Transport(*chunks, data("[DONE]")))

    def run() -> None:
        assert sum(1 for _ in client.things.chat(model="m", stream=True)) == 300

    assert calls(run) <= 2200


def test_the_asynchronous_colour() -> None:
    client = AClient(api_key="k", transport=AsyncTransport(*events(300)))

    async def call() -> int:
        await client.things.create(name="hello")
        return await counted(client.things.create(name="hello", size=3))

    async def stream() -> int:
        async def run() -> None:
            opened = await client.things.create(name="n", stream=True)
            assert len([event async for event in opened]) == 300

        await run()
        return await counted(run())

    assert asyncio.run(call()) <= 150
    assert asyncio.run(stream()) <= 2500


async def counted(work: Any) -> int:
    profile = cProfile.Profile()
    profile.enable()
    await work
    profile.disable()
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined,no-any-return]


def test_what_calls_have_in_common_is_made_once() -> None:
    client = Client(api_key="k", transport=Transport())
    client.things.retrieve("a")
    made = dict(client._heads)
    client.things.retrieve("b")
    assert made
    assert client._heads == made
