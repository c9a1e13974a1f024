"""Streams: none ends in silence, none keeps a connection, none loses what had arrived."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import warnings
from collections.abc import Iterator
from typing import Any, Final

from tests.soak.answers import (
    ASKED,
    Pause,
    echo,
    events,
    last,
    open_sockets,
    open_stream,
)
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import CUT, END, Server, chunk, head, plain, serving, stream_head

SECTION: Final = "Streams"
Script = list[Any]


def _cuts(api: str, count: int) -> Iterator[tuple[int, Script]]:
    """Streams that lack something, and how many whole events each has."""
    sent = events(api, count)
    half = last(api)[: 4 + count % 6]
    close = head(content_type="text/event-stream", connection="close")
    yield count, [close, *sent, CUT]
    yield count, [stream_head(), *map(chunk, sent), END]
    yield count, [stream_head(), *map(chunk, [*sent, half]), END]
    yield count, [stream_head(), *map(chunk, sent), CUT]
    yield 0, [plain(b"<html>busy</html>", content_type="text/html")]


def _consume(sdk: Sdk, colour: str, api: str, server: Server) -> list[Any]:
    """All events of one stream."""

    async def other(client: Any) -> list[Any]:
        return [event async for event in await open_stream(client, api)]

    return sdk.run(colour, server, lambda client: list(open_stream(client, api)), other)


@row(
    SECTION,
    "A stream that ends too early raises, with what had arrived; five ways to end, both APIs, "
    "sync and async: 0 silent ends",
    quick=1,
    long=25,
    official=25,
)
def truncated(sdk: Sdk, size: int) -> Seen:
    """Streams of 0, 1, … events, each cut in five ways."""
    silent = tried = lost = 0
    for colour in ("sync", "async"):
        for api in ASKED:
            for count, script in (cut for n in range(size) for cut in _cuts(api, n)):
                tried += 1
                with serving(script) as server:
                    try:
                        _consume(sdk, colour, api, server)
                        silent += 1
                    except Exception as error:
                        lost += getattr(error, "event_count", None) != count
    return Seen(
        f"{silent} silent ends of {tried}, {lost} errors without what had arrived",
        not silent and not lost,
    )


@row(
    SECTION,
    "100 streams one after the other use at most 2 connections, also where the end comes late",
    quick=30,
    long=100,
    official=100,
)
def connections(sdk: Sdk, size: int) -> Seen:
    """The last bytes of each stream come five milliseconds after its last event."""
    used = {}
    for colour in ("sync", "async"):
        script = [stream_head(), *map(chunk, [*events("chat", 2), last("chat")]), Pause(0.005), END]
        with serving(script) as server:

            def sync(client: Any) -> None:
                for _ in range(size):
                    assert list(open_stream(client, "chat"))

            async def other(client: Any) -> None:
                for _ in range(size):
                    assert [event async for event in await open_stream(client, "chat")]

            sdk.run(colour, server, sync, other)
            used[colour] = server.connections
    return Seen(
        f"{used['sync']} connections (sync), {used['async']} (async)", max(used.values()) <= 2
    )


@row(
    SECTION,
    "100 abandoned iterators leave 0 open sockets within a second, and each gives a "
    "ResourceWarning",
    quick=20,
    long=100,
    official=100,
)
def abandoned(sdk: Sdk, size: int) -> Seen:
    """One event is read of each stream, which is then forgotten."""
    told, left = 0, 0
    for colour in ("sync", "async"):
        never = threading.Event()
        script = [stream_head(), *map(chunk, events("chat", 1)), never]
        with serving(script) as server, warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ResourceWarning)
            left += sdk.run(
                colour,
                server,
                lambda client, s=server: _abandon(client, s, size),
                lambda client, s=server: _aabandon(client, s, size),
            )
            told += sum("Stream of" in str(warning.message) for warning in caught)
            never.set()
    return Seen(
        f"{left} sockets open after a second, {told} warnings for {2 * size} streams",
        left == 0 and told == 2 * size,
    )


def _abandon(client: Any, server: Server, size: int) -> int:
    for _ in range(size):
        next(iter(open_stream(client, "chat")))
    gc.collect()
    return open_sockets(server)


async def _aabandon(client: Any, server: Server, size: int) -> int:
    for _ in range(size):
        opened = await open_stream(client, "chat")
        async for _ in opened:
            break
        del opened
    gc.collect()
    return await asyncio.to_thread(open_sockets, server)


@row(
    SECTION,
    "10,000 calls and streams cancelled at random points leave no task, no open socket but those "
    "of the pool, and a client that works",
    quick=200,
    long=10_000,
    official=2_000,
)
def cancelled(sdk: Sdk, size: int) -> Seen:
    """Ten tasks at a time, each cancelled after a random while."""
    draw = random.Random(1)
    pieces = [chunk(piece) for piece in [*events("chat", 3), last("chat")]]
    pauses = [Pause(0.0005) for _ in pieces]
    slow = [stream_head(), *(step for pair in zip(pieces, pauses, strict=True) for step in pair)]

    def reply(request: Any) -> Any:
        return [*slow, END] if request.method == "POST" else echo(request)

    async def main() -> tuple[int, int, int, bool]:
        client = sdk.aclient(server, max_retries=0)
        errors = 0
        for _ in range(size // 10):
            errors += await _cancel_ten(client, draw)
        works = (await client.models.retrieve("after")).id == "after"
        tasks = len(asyncio.all_tasks()) - 1
        pooled = open_sockets(server, 0.5)
        await client.close()
        return errors, tasks, pooled, works

    with serving(reply) as server:
        errors, tasks, pooled, works = asyncio.run(main())
        left = open_sockets(server)
    # httpcore forgets some connections that stood when their request was cancelled, until closed.
    few = pooled <= 10 + (size * 0.03 if sdk.over_httpx else 0)
    return Seen(
        f"{errors} errors, {tasks} tasks left, {pooled} sockets pooled, {left} after closing, "
        f"the client {'works' if works else 'is broken'}",
        works and not errors and not tasks and not left and few,
    )


async def _cancel_ten(client: Any, draw: random.Random) -> int:
    """How many of ten tasks ended with an error that is not their cancellation."""

    async def one(number: int) -> None:
        if number % 2:
            await client.models.retrieve("m")
        else:
            async for _ in await open_stream(client, "chat"):
                pass

    tasks = [asyncio.ensure_future(one(number)) for number in range(10)]
    for task in tasks:
        await asyncio.sleep(draw.random() * 0.003)
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    return sum(isinstance(outcome, Exception) for outcome in outcomes)


@row(
    SECTION,
    "Servers that leave the last event out are accepted with `lenient_streams=True`",
    quick=1,
    long=1,
    each_transport=False,
)
def lenient(sdk: Sdk, size: int) -> Seen:
    """A stream without its end, read by a client that was told so."""
    found = 0
    for api in ASKED:
        for _ in range(size):
            script = [stream_head(), *map(chunk, events(api, 2)), END]
            with (
                serving(script) as server,
                sdk.client(server, lenient_streams=True) as client,
            ):
                found += len(list(open_stream(client, api)))
    return Seen(f"{found} of {4 * size} events, no error", found == 4 * size)


@row(
    SECTION,
    "A background response whose stream is cut at 20 random points arrives identical to the uncut "
    "one",
    quick=1,
    long=20,
    each_transport=False,
)
def resumed(sdk: Sdk, size: int) -> Seen:
    """The embedded server cuts each stream once, somewhere."""
    from openai_oxide_mock import MockServer

    same = 0
    with MockServer() as server:
        for seed in range(size):
            same += _resumed_once(sdk, server, random.Random(seed))
    return Seen(f"{same} of {size} identical", same == size)


def _resumed_once(sdk: Sdk, server: Any, draw: random.Random) -> bool:
    """Whether one stream, cut somewhere, brings the events of the whole one."""
    server.reset()
    server.script(verb="POST", path="/responses", answer={"text": "word " * 60})
    server.fault(f"cut={draw.randint(1, 60)}; times=1; path=/responses*")
    with sdk.client(server.url) as client:
        with client.responses.stream_background(model="gpt-4.1-mini", input="hi") as opened:
            arrived = [event.to_dict() for event in opened]
        server.app.faults.reset()
        uncut = client.responses.retrieve(opened.response_id, stream=True)
        return opened.reconnects == 1 and arrived == [event.to_dict() for event in uncut]
