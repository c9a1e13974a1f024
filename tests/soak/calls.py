"""Calls: an outage is not made worse, and nothing outlasts its time."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any, Final

from tests.soak.answers import ASKED, Pause, open_stream
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import CUT, Server, answer, chunk, error, head, serving, stream_head

SECTION: Final = "Calls"
# What a machine that does other things as well may take beyond a limit.
SLACK: Final = 0.1


async def _ask(client: Any, count: int, at_once: int) -> int:
    """Make calls, some at once; how many failed."""
    gate, failed = asyncio.Semaphore(at_once), 0

    async def one() -> None:
        nonlocal failed
        async with gate:
            try:
                await client.models.retrieve("m")
            except Exception:
                failed += 1

    await asyncio.gather(*(one() for _ in range(count)))
    return failed


@row(
    SECTION,
    "10,000 calls to a dead server cost at most 1.2 requests each, retries being on",
    quick=400,
    long=10_000,
    official=500,
    each_transport=False,
)
def outage(sdk: Sdk, size: int) -> Seen:
    """Twenty calls at a time, to a server that only says 500."""
    with serving(error(500)) as server:

        async def main() -> int:
            async with sdk.aclient(server) as client:
                return await _ask(client, size, 20)

        failed = asyncio.run(main())
        each = len(server.requests) / size
    return Seen(f"{each:.3f} requests a call", each <= 1.2 and failed == size)


@row(
    SECTION,
    "Ten seconds after an outage at the latest retries are as they were",
    quick=1,
    long=1,
    each_transport=False,
)
def recovery(sdk: Sdk, size: int) -> Seen:
    """The bucket emptied by failures, looked at by a clock."""
    with serving(error(500)) as server, sdk.client(server, **sdk.quick_retries()) as client:
        for _ in range(60):
            try:
                client.models.retrieve("m")
            except sdk.package.InternalServerError:
                continue
        budget, now = client._context.budget, time.monotonic()
        low = budget.remaining(now)
        seconds = (budget.capacity - low) / budget.per_second
    return Seen(f"full after {seconds:.1f} s, from {low:.0f} of 500", 0 < seconds <= 10)


@row(
    SECTION,
    "`insufficient_quota` is not retried: waiting does not bring money",
    quick=3,
    long=20,
    official=20,
    each_transport=False,
)
def quota(sdk: Sdk, size: int) -> Seen:
    """A 429 that says that the account is empty."""
    with (
        serving(error(429, "insufficient_quota")) as server,
        sdk.client(server, **sdk.quick_retries()) as client,
    ):
        for _ in range(size):
            try:
                client.models.retrieve("m")
            except sdk.package.RateLimitError:
                continue
        each = len(server.requests) / size
    return Seen(f"{each:.1f} requests a call", each == 1)


ODD: Final = ("0", "-1", "nan", "inf", "1e9", "99999999999999999999", "soon", "", "-0", "0x10")


@row(
    SECTION,
    "Odd values of Retry-After (0, -1, NaN, a past date, 1e9, …) never stall a call, and never "
    "pass its deadline",
    quick=1,
    long=5,
    official=1,
    timed=True,
    each_transport=False,
)
def odd_delays(sdk: Sdk, size: int) -> Seen:
    """Each value is said with a 429 and a 503, in seconds, as a date, and in milliseconds."""
    given: list[dict[str, str]] = [
        {name: value} for name in ("retry_after", "retry_after_ms") for value in ODD
    ]
    given += [{"retry_after": formatdate(seconds, usegmt=True)} for seconds in (0, 1e9, 1e10)]
    settings = sdk.quick_retries(max_retries=1, **({"deadline": 1.0} if sdk.ours else {}))
    longest = 0.0
    for headers in given * size:
        with serving(error(503, **headers)) as server:
            longest = max(longest, _seconds(sdk, server, **settings))
    return Seen(f"the longest call took {longest:.2f} s", longest <= 1 + SLACK)


def _seconds(sdk: Sdk, server: Server | str, **settings: Any) -> float:
    """How long one call takes that fails."""
    with sdk.client(server, **settings) as client:
        started = time.monotonic()
        try:
            client.models.retrieve("m")
        except sdk.package.APIError:
            return time.monotonic() - started
    raise AssertionError("the call was answered")


@row(
    SECTION,
    "Every retry of a POST has the idempotency key of the first attempt; a key can be given, and "
    "the header be switched off",
    quick=2,
    long=50,
    official=50,
    each_transport=False,
)
def idempotency(sdk: Sdk, size: int) -> Seen:
    """A connection that is cut, a 500, and then an answer; each colour."""
    same = 0
    for colour in ("sync", "async"):
        for _ in range(size):
            keys = _keys(sdk, colour)
            same += len(keys) == 1 and None not in keys
    if not sdk.ours:
        return Seen(f"one key in {same} of {2 * size} retried calls", same == 2 * size)
    given = _keys(sdk, "sync", {"idempotency_key": "mine"})
    off = _keys(sdk, "sync", idempotency=False)
    return Seen(
        f"one key in {same} of {2 * size} retried calls; given: {given == {'mine'}}; "
        f"off: {off == {None}}",
        same == 2 * size and given == {"mine"} and off == {None},
    )


def _keys(
    sdk: Sdk, colour: str, said: dict[str, Any] | None = None, **settings: Any
) -> set[str | None]:
    """The keys of one call's three attempts; those of a call without a key are None."""
    asked = {**ASKED["chat"], **(said or {})}

    async def other(client: Any) -> None:
        await client.chat.completions.create(**asked)

    def sync(client: Any) -> None:
        client.chat.completions.create(**asked)

    known = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
    good = answer({**known, "choices": []})
    with serving([CUT], error(500), good) as server:
        settings = sdk.quick_retries(**settings)
        sdk.run(colour, server, sync, other, **settings)
        return {request.headers.get("idempotency-key") for request in server.requests}


def _drip(script: list[bytes], pieces: int) -> list[Any]:
    """A script that sends something every 20 milliseconds, and never ends."""
    return [*script, *[step for _ in range(pieces) for step in (Pause(0.02), b" ")]]


def _slow_servers(pieces: int) -> dict[str, Any]:
    """Servers that no timeout for bytes notices, and what they do."""
    comments = [step for _ in range(pieces) for step in (Pause(0.02), chunk(b": still here\n\n"))]
    return {
        "a dripping head": _drip([b"HTTP/1.1 200 OK\r\nX: "], pieces),
        "a dripping body": _drip([head(content_length="100000")], pieces),
        "retries": error(500),
        "a stream": [stream_head(), *comments],
    }


@row(
    SECTION,
    "`deadline=1` ends a call within 1.1 s: connecting, retries, a dripping head or body, a stream",
    quick=1,
    long=3,
    official=1,
    timed=True,
)
def deadline(sdk: Sdk, size: int) -> Seen:
    """In both colours. The official client has no such option; it is given ``timeout=1``."""
    with _unanswering() as url, ThreadPoolExecutor(20) as threads:
        places: list[tuple[str, Any]] = [("connecting", url), *_slow_servers(150).items()]
        asked = [(sdk, colour, *place) for place in places * size for colour in ("sync", "async")]
        where, took = max(
            threads.map(lambda one: _until_over(*one), asked), key=lambda pair: pair[1]
        )
    return Seen(f"the slowest took {took:.2f} s ({where})", took <= 1 + SLACK)


def _until_over(sdk: Sdk, colour: str, where: str, slow: Any) -> tuple[str, float]:
    """How long a call takes that ends because its time is over."""
    with contextlib.ExitStack() as stack:
        server = slow if isinstance(slow, str) else stack.enter_context(serving(slow))
        started = time.monotonic()
        _call(sdk, colour, server, stream="stream" in where)
        return where, time.monotonic() - started


def _call(sdk: Sdk, colour: str, server: Server | str, *, stream: bool) -> None:
    ours: dict[str, Any] = {"deadline": 1.0, "max_retries": 50}
    settings = ours if sdk.ours else {"timeout": 1.0}

    def sync(client: Any) -> None:
        list(open_stream(client, "chat")) if stream else client.models.retrieve("m")

    async def other(client: Any) -> None:
        if stream:
            async for _ in await open_stream(client, "chat"):
                pass
        else:
            await client.models.retrieve("m")

    with contextlib.suppress(sdk.package.APIError):
        sdk.run(colour, server, sync, other, **settings)


@contextlib.contextmanager
def _unanswering() -> Iterator[str]:
    """An address where nobody takes connections: those that fit into the queue are there."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, contextlib.ExitStack() as s:
        for _ in range(4):
            waiting = s.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
