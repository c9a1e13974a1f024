"""Waiting: for a stream's events, for an answer that another request overtakes, for an outage."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from tests.soak.answers import Pause, echo, events, last, open_sockets, open_stream, whole
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import END, Request, Server, chunk, error, serving, stream_head

SECTION: Final = "Calls"
COMMENT: Final = chunk(b": still here\n\n")


def _alive(count: int) -> list[Any]:
    """A server that sends comments, but no more events."""
    return [step for _ in range(count) for step in (Pause(0.02), COMMENT)]


@row(
    SECTION,
    "`first_event_timeout` and `event_timeout` end a stream whose server sends nothing but "
    "keep-alive comments, say which of them did, and end no stream that goes on",
    quick=1,
    long=5,
    official=1,
    timed=True,
)
def silent_events(sdk: Sdk, size: int) -> Seen:
    """Comments every 20 ms, and a timeout of 0.2 s; the official client has that for bytes."""
    slowest, named, whole_ones = 0.0, 0, 0
    for colour in ("sync", "async"):
        _warm(sdk, colour)
        for count in (0, 2) * size:
            script = [stream_head(), *map(chunk, events("chat", count)), *_alive(100)]
            took, told = _until_told(sdk, colour, [*script, chunk(last("chat")), END])
            slowest = max(slowest, took)
            named += ("event_timeout" if count else "first_event_timeout") in told
        for _ in range(size):
            lively = [step for event in events("chat", 8) for step in (chunk(event), Pause(0.06))]
            whole_ones += (
                _until_told(sdk, colour, [stream_head(), *lively, chunk(last("chat")), END])[1]
                == ""
            )
    return Seen(
        f"the slowest of {4 * size} ended after {slowest:.2f} s, {named} said why; {whole_ones} of "
        f"{2 * size} lively ones came whole",
        slowest < 1 and named == 4 * size and whole_ones == 2 * size,
    )


def _warm(sdk: Sdk, colour: str) -> None:
    """Load what the first stream loads, which is not what is timed here."""
    _until_told(sdk, colour, whole("chat"))


def _until_told(sdk: Sdk, colour: str, script: list[Any]) -> tuple[float, str]:
    """How long a stream lasted, and what its error says."""
    with serving(script) as server:
        found = _read(sdk, colour, server)
        for step in script:
            if isinstance(step, Pause):
                step.seconds = 0.0  # the server need not go on
    return found


def _read(sdk: Sdk, colour: str, server: Server) -> tuple[float, str]:
    ours = {"first_event_timeout": 0.2, "event_timeout": 0.2}
    settings: dict[str, Any] = ours if sdk.ours else {"timeout": 0.2}

    async def other(client: Any) -> None:
        async for _ in await open_stream(client, "chat"):
            pass

    def sync(client: Any) -> None:
        for _ in open_stream(client, "chat"):
            pass

    started = time.monotonic()
    try:
        sdk.run(colour, server, sync, other, max_retries=0, **settings)
    except sdk.package.APITimeoutError as failure:
        return time.monotonic() - started, str(failure)
    return time.monotonic() - started, ""


@row(
    SECTION,
    "The loser of a hedge is closed within 100 ms, and there is one winner",
    quick=5,
    long=100,
    timed=True,
)
def losers(sdk: Sdk, size: int) -> Seen:
    """The first request of each call is never answered, the second at once."""
    longest, won = 0.0, 0
    for colour in ("sync", "async"):
        for _ in range(size):
            never, numbers = threading.Event(), iter(range(9))

            def reply(request: Request, late: Any = never, numbers: Any = numbers) -> Any:
                return [late] if next(numbers) == 0 else echo(request)

            with serving(reply) as server:
                took, good = _hedged(sdk, colour, server)
                never.set()
            longest, won = max(longest, took), won + good
    return Seen(
        f"{won} of {2 * size} won by the second request, losers gone in {longest * 1000:.0f} ms",
        won == 2 * size and longest < 0.1,
    )


def _hedged(sdk: Sdk, colour: str, server: Server) -> tuple[float, bool]:
    """How long the loser's connection outlives the answer, and whether the answer is right."""
    policy = sdk.package.HedgePolicy(delay=0.02, budget=None)

    def sync(client: Any) -> tuple[float, bool]:
        model = client.models.retrieve("m")
        return _until_closed(server), model.id == "m"

    async def other(client: Any) -> tuple[float, bool]:
        model = await client.models.retrieve("m")
        return await asyncio.to_thread(_until_closed, server), model.id == "m"

    found: tuple[float, bool] = sdk.run(colour, server, sync, other, hedge=policy, max_retries=0)
    return found


def _until_closed(server: Server) -> float:
    """The seconds until one connection is left: the winner's."""
    started = time.monotonic()
    while open_sockets(server, 0) > 1 and time.monotonic() < started + 2:
        time.sleep(0.001)
    return time.monotonic() - started


@row(
    SECTION,
    "During an outage nothing is hedged, and no 4xx is: extra requests stay within 5% of the calls",
    quick=100,
    long=2_000,
    each_transport=False,
)
def hedged_outage(sdk: Sdk, size: int) -> Seen:
    """Every call would hedge at once; half of the time the server is down, half it says 404."""
    policy = sdk.package.HedgePolicy(delay=0.0)
    sent = 0
    for status in (500, 404):
        with (
            serving(error(status)) as server,
            sdk.client(server, hedge=policy, max_retries=0) as client,
        ):
            for _ in range(size):
                with contextlib.suppress(sdk.package.APIStatusError):
                    client.models.retrieve("m")
            sent += len(server.requests)
    extra = sent / (2 * size) - 1
    return Seen(f"{extra:.1%} more requests", extra <= 0.05)


@row(
    SECTION,
    "With a circuit breaker an outage costs a handful of requests, calls fail at once, and the "
    "first good answer lets all through again",
    quick=200,
    long=10_000,
    each_transport=False,
)
def breaker(sdk: Sdk, size: int) -> Seen:
    """A server that is down for so many calls, and then up."""
    down = [True]
    circuit = sdk.package.CircuitBreaker(failures=5, seconds=0.2)

    def reply(request: Request) -> bytes:
        return error(503) if down[0] else echo(request)

    with serving(reply) as server, sdk.client(server, breaker=circuit, max_retries=0) as client:
        started = time.monotonic()
        waits = [_refused(sdk, client) for _ in range(size)]
        seconds, cost = time.monotonic() - started, len(server.requests)
        down[0] = False
        time.sleep(max(waits[-1], 0.0) + 0.01)
        works = client.models.retrieve("m").id == client.models.retrieve("m").id == "m"
    return Seen(
        f"{cost} requests for {size} calls in {seconds:.1f} s; afterwards it "
        f"{'works' if works else 'is stuck'}",
        works and cost <= 5 + 2 * (1 + seconds / 0.2),
    )


def _refused(sdk: Sdk, client: Any) -> float:
    """Make a call that fails; the seconds after which it may be tried again."""
    try:
        client.models.retrieve("m")
    except sdk.package.CircuitOpenError as refused:
        return float(refused.retry_after)
    except sdk.package.APIError:
        return 0.0
    raise AssertionError("the call was answered")


class _Busy:
    """A server that takes a while, and counts how many it serves at a time."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> list[Any]:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        return [Pause(0.005), _Done(self), echo(request)]

    def done(self) -> None:
        """This request is served."""
        with self._lock:
            self.now -= 1


class _Done(threading.Event):
    """The step at which a request is served."""

    def __init__(self, busy: _Busy) -> None:
        super().__init__()
        self._busy = busy

    def wait(self, timeout: float | None = None) -> bool:
        self._busy.done()
        return True


@row(
    SECTION,
    "`connections=ConnectionLimits(max_connections=4)` is a limit for calls at a time: never more, "
    "and none is lost",
    quick=60,
    long=5_000,
    each_transport=False,
)
def concurrency(sdk: Sdk, size: int) -> Seen:
    """All calls at once, in both colours, to a server that takes 5 ms for each."""
    served, most = 0, 0
    for colour in ("sync", "async"):
        busy = _Busy()
        with serving(busy) as server:
            limits = sdk.package.ConnectionLimits(max_connections=4)
            served += sdk.run(
                colour, server, _at_once(size), _all_at_once(size), connections=limits
            )
        most = max(most, busy.most)
    return Seen(
        f"{most} at a time, {served} of {2 * size} answered", most <= 4 and served == 2 * size
    )


def _at_once(size: int) -> Any:
    def run(client: Any) -> int:
        with ThreadPoolExecutor(32) as threads:
            return sum(
                threads.map(lambda n: client.models.retrieve(f"{n}").id == f"{n}", range(size))
            )

    return run


def _all_at_once(size: int) -> Any:
    async def run(client: Any) -> int:
        models = await asyncio.gather(*(client.models.retrieve(f"{n}") for n in range(size)))
        return sum(model.id == f"{n}" for n, model in enumerate(models))

    return run
