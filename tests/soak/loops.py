"""One client in many processes, threads and event loops."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import logging
import os
import pickle
import random
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any, Final
from unittest import mock

from tests.soak.answers import echo
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import Server, serving

SECTION: Final = "Processes, threads, loops"


def _ask(client: Any, name: str, count: int) -> tuple[int, int]:
    """Make calls; how many answers were others', and how many errors there were."""
    wrong = errors = 0
    for number in range(count):
        try:
            wrong += client.models.retrieve(f"{name}-{number}").id != f"{name}-{number}"
        except Exception:
            errors += 1
    return wrong, errors


@row(
    SECTION,
    "A fork with 4 children and the parent on one client: 0 wrong answers, 0 errors",
    quick=20,
    long=500,
    official=100,
    each_transport=False,
)
def forked(sdk: Sdk, size: int) -> Seen:
    """All five begin with the client's one warm connection."""
    if not hasattr(os, "fork"):
        return Seen("this system has no fork", True)
    with serving(echo) as server, sdk.client(server, timeout=5.0, max_retries=0) as client:
        client.models.retrieve("before")
        children = [_fork(lambda n=n: _ask(client, f"child{n}", size)) for n in range(4)]
        counts = [_ask(client, "parent", size), *(child() for child in children)]
    wrong, errors = map(sum, zip(*counts, strict=True))
    return Seen(
        f"{wrong} wrong answers, {errors} errors of {5 * size} calls", not wrong and not errors
    )


def _fork(work: Callable[[], tuple[int, int]]) -> Callable[[], tuple[int, int]]:
    """Do work in a child; the function that is returned waits for its result."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        signal.alarm(120)
        try:
            os.write(writing, json.dumps(work()).encode())
        finally:
            os._exit(0)
    os.close(writing)

    def result() -> tuple[int, int]:
        with os.fdopen(reading) as pipe:
            wrong, errors = json.loads(pipe.read() or "[0, 1]")
        os.waitpid(pid, 0)
        return wrong, errors

    return result


@row(
    SECTION,
    "A fork while 8 threads make calls with limiter, breaker and hedging: no child hangs on what "
    "its parent's threads held",
    quick=10,
    long=300,
    each_transport=False,
)
def forked_busy(sdk: Sdk, size: int) -> Seen:
    """Each child makes one call on the client of its parent."""
    if not hasattr(os, "fork"):
        return Seen("this system has no fork", True)
    over = threading.Event()
    settings = {
        "limiter": sdk.package.RateLimiter(requests=1e6, tokens=1e9),
        "breaker": sdk.package.CircuitBreaker(),
        "hedge": sdk.package.HedgePolicy(delay=0.001),
    }
    with serving(echo) as server, sdk.client(server, deadline=30.0, **settings) as client:

        def keep_busy() -> None:
            while not over.is_set():
                _ask(client, "parent", 1)

        busy = [threading.Thread(target=keep_busy) for _ in range(8)]
        for thread in busy:
            thread.start()
        try:
            counts = [_fork(lambda n=n: _ask(client, f"child{n}", 1))() for n in range(size)]
        finally:
            over.set()
            for thread in busy:
                thread.join()
    wrong, errors = map(sum, zip(*counts, strict=True))
    return Seen(f"{wrong} wrong, {errors} lost of {size} children", not wrong and not errors)


class _TimeLimit(Exception):
    """What a signal handler raises, as task queues do."""


@row(
    SECTION,
    "20,000 interrupts by signals at random moments of calls over 4 connections: every slot comes "
    "back, and nothing is told of a destructor",
    quick=300,
    long=20_000,
    official=2_000,
    each_transport=False,
)
def interrupted(sdk: Sdk, size: int) -> Seen:
    """Afterwards four calls at once get their four connections."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not _MAIN:
        return Seen("there are no such signals here", True)
    told: list[Any] = []
    with (
        serving(echo) as server,
        mock.patch.object(sys, "unraisablehook", told.append),
        sdk.client(server, max_retries=0, timeout=2.0, **_four_connections(sdk)) as client,
    ):
        _ask(client, "before", 2)  # all is loaded then: interrupted imports are the interpreter's
        struck = _interrupt(client, size)
        wrong, errors = _threads(4, lambda n: _ask(client, f"after{n}", 5), seconds=20)
    return Seen(
        f"{struck} interrupts, then {errors} errors of 20 calls; {len(told)} complaints",
        not (wrong or errors or told),
    )


_MAIN: Final = threading.main_thread()


def _four_connections(sdk: Sdk) -> dict[str, Any]:
    if sdk.ours:
        return {"connections": sdk.package.ConnectionLimits(max_connections=4)}
    import httpx

    return {"http_client": sdk.package.DefaultHttpxClient(limits=httpx.Limits(max_connections=4))}


def _interrupt(client: Any, count: int) -> int:
    """Interrupt as many calls at moments that a seed chooses; how many were.

    It ends sooner where calls fail again and again: there is no connection any more.
    """
    chance, struck, failed = random.Random(5), 0, 0

    def strike(*_: Any) -> None:
        raise _TimeLimit

    before = signal.signal(signal.SIGALRM, strike)
    gc.disable()  # what it calls may be anybody's, and Python drops what that raises
    try:
        while struck < count and failed < 5:
            try:
                signal.setitimer(signal.ITIMER_REAL, chance.uniform(1e-6, 1e-3))
                client.models.retrieve("m")
                signal.setitimer(signal.ITIMER_REAL, 0)
                failed = 0
            except _TimeLimit:
                struck += 1
            except Exception:
                failed += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.enable()
        gc.collect()
    return struck


def _threads(
    count: int, work: Callable[[int], tuple[int, int]], seconds: float | None = None
) -> tuple[int, int]:
    """What the work of many threads adds up to; one that hangs counts as an error."""
    found: list[tuple[int, int]] = []
    threads = [
        threading.Thread(target=lambda n=n: found.append(work(n)), daemon=True)
        for n in range(count)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds)
    lost = count - len(found)
    wrong, errors = map(sum, zip((0, lost), *found, strict=True))
    return wrong, errors


@row(
    SECTION,
    "64 threads with 1,000 calls each on one client: 0 wrong answers, 0 errors",
    quick=10,
    long=1_000,
    official=50,
)
def threads(sdk: Sdk, size: int) -> Seen:
    """The free-threaded Python runs the same row: it says so in what was seen."""
    with serving(echo) as server, sdk.client(server, max_retries=0) as client:
        wrong, errors = _threads(64, lambda n: _ask(client, f"t{n}", size))
    locked = getattr(sys, "_is_gil_enabled", lambda: True)()
    free = "" if locked else " without the interpreter's lock"
    return Seen(
        f"{wrong} wrong answers, {errors} errors of {64 * size} calls{free}",
        not wrong and not errors,
    )


class _Unretrieved(logging.Handler):
    """Counts what asyncio complains of: exceptions and tasks that nobody saw to."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())

    def __enter__(self) -> _Unretrieved:
        logging.getLogger("asyncio").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        gc.collect()
        logging.getLogger("asyncio").removeHandler(self)


async def _aask(client: Any, name: str, count: int) -> tuple[int, int]:
    asked = [f"{name}-{number}" for number in range(count)]
    calls = (client.models.retrieve(model) for model in asked)
    found = await asyncio.gather(*calls, return_exceptions=True)
    errors = sum(isinstance(model, BaseException) for model in found)
    named = [getattr(model, "id", want) for model, want in zip(found, asked, strict=True)]
    return sum(name != want for name, want in zip(named, asked, strict=True)), errors


@row(
    SECTION,
    "100 `asyncio.run` in a row with one client: 0 errors, nothing of asyncio's in the log",
    quick=10,
    long=100,
    official=100,
    each_transport=False,
)
def runs(sdk: Sdk, size: int) -> Seen:
    """Three calls at once in each, the client never being closed between."""
    with _Unretrieved() as log, serving(echo) as server:
        client = sdk.aclient(server, max_retries=0)
        counts = [asyncio.run(_aask(client, f"r{n}", 3)) for n in range(size)]
        asyncio.run(client.close())
    wrong, errors = map(sum, zip(*counts, strict=True))
    return Seen(
        f"{wrong} wrong answers, {errors} errors of {3 * size} calls, {len(log.texts)} complaints",
        not wrong and not errors and not log.texts,
    )


@row(
    SECTION,
    "8 threads, each with an event loop of its own, on one client: 0 errors, nothing of asyncio's "
    "in the log",
    quick=20,
    long=500,
    official=50,
    each_transport=False,
)
def threaded_loops(sdk: Sdk, size: int) -> Seen:
    """Ten calls at once in each loop."""
    with _Unretrieved() as log, serving(echo) as server:
        client = sdk.aclient(server, max_retries=0)

        async def work(name: str) -> tuple[int, int]:
            counts = [await _aask(client, f"{name}-{n}", 10) for n in range(size // 10)]
            wrong, errors = map(sum, zip(*counts, strict=True))
            return wrong, errors

        wrong, errors = _threads(8, lambda n: asyncio.run(work(f"l{n}")))
        asyncio.run(client.close())
    return Seen(
        f"{wrong} wrong answers, {errors} errors of {8 * size} calls, {len(log.texts)} complaints",
        not wrong and not errors and not log.texts,
    )


@row(
    SECTION,
    "Clients, errors and models pickle and copy; a pickled client holds no secret that the "
    "environment can give",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def pickled(sdk: Sdk, size: int) -> Seen:
    """A client of each colour, an error and a model; deep copies of the last two."""
    found = {}
    with serving(echo) as server:
        for name, make in _picklable(sdk, server).items():
            try:
                found[name] = make()
            except Exception:
                found[name] = False
    failed = [name for name, good in found.items() if not good]
    return Seen(f"cannot: {', '.join(failed)}" if failed else f"all {len(found)} can", not failed)


def _picklable(sdk: Sdk, server: Server) -> dict[str, Callable[[], bool]]:
    secrets = {
        "OPENAI_API_KEY": "sk-of-the-environment",
        "OPENAI_ADMIN_KEY": "sk-admin-of-the-environment",
        "OPENAI_WEBHOOK_SECRET": "whsec_b2YgdGhlIGVudmlyb25tZW50IQ==",
    }

    def client(kind: str) -> bool:
        with mock.patch.dict(os.environ, secrets):
            made = pickle.dumps(getattr(sdk.package, kind)(base_url=server.url))
            again = pickle.loads(made)
        hidden = not any(secret.encode() in made for secret in secrets.values())
        return hidden and bool(again.api_key == secrets["OPENAI_API_KEY"])

    def error() -> bool:
        with sdk.client("http://127.0.0.1:9/v1", max_retries=0) as made:
            try:
                made.models.retrieve("m")
            except sdk.package.APIConnectionError as problem:
                return _survives(problem, str)
        return False

    def model() -> bool:
        with sdk.client(server) as made:
            return _survives(made.models.retrieve("m"), lambda found: found.to_dict())

    return {
        "client": lambda: client("OpenAI"),
        "asynchronous client": lambda: client("AsyncOpenAI"),
        "error": error,
        "model": model,
    }


def _survives(value: Any, told: Callable[[Any], Any]) -> bool:
    copies = [pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)]
    return all(type(one) is type(value) and told(one) == told(value) for one in copies)
