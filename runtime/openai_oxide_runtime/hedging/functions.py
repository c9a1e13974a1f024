"""Hedging for any piece of work: functions that take the calls to race as functions.

    hedged_request(lambda: client.responses.create(model="…", input="Hi"), delay=1.5).value

One function is asked twice; several are asked in turn, which may go to other clients, deployments
or models. A stream has answered when its first event is there, and is handed out from that event
on. The client's own ``hedge`` argument does the same for every call, with a budget.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

from openai_oxide_runtime.errors.tree import APIConnectionError, APIStatusError
from openai_oxide_runtime.hedging.drivers import AsyncTrack, Outcome, Track, async_run, run
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged
from openai_oxide_runtime.streaming.async_stream import AsyncStream
from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = [
    "Speculation",
    "async_hedged_request",
    "async_hedged_request_n",
    "async_speculative",
    "hedged_request",
    "hedged_request_n",
    "speculative",
]

T = TypeVar("T")
U = TypeVar("U")
Hook = Callable[[Hedged[Any]], object]
First = Callable[[Any], bool]


class _Asked(NamedTuple):
    """What the functions of either colour are given."""

    legs: tuple[Callable[[], Any], ...]
    race: Race
    fault: Callable[[Any, BaseException | None], str | None]
    first: First | None


def _asked(
    legs: tuple[Callable[[], Any], ...],
    *,
    delay: float = 1.0,
    first: First | None = None,
    hedge: HedgePolicy | None = None,
    book: HedgeBook | None = None,
    name: str = "",
    on_hedged: Hook | None = None,
) -> _Asked:
    if not legs:
        raise ValueError("a race needs a leg")
    if hedge is None:
        hedge = HedgePolicy(
            delay=delay, legs=len(legs), budget=None, concurrency=1000, on_hedged=on_hedged
        )
    race = Race(hedge.checked(), book or HedgeBook(), name, time.monotonic, name)
    return _Asked(legs, race, _fault_of_a_copy if len(set(legs)) == 1 else _fault, first)


def _fault(_: Any, error: BaseException | None) -> str | None:
    """Another client or model may do better after any error."""
    return type(error).__name__ if isinstance(error, Exception) else None


def _fault_of_a_copy(_: Any, error: BaseException | None) -> str | None:
    """The same call may do better after the server's own errors, not after ours."""
    if isinstance(error, APIStatusError) and error.status_code < 500:
        return None
    return _fault(_, error) if isinstance(error, APIConnectionError | APIStatusError) else None


def hedged_request(
    *legs: Callable[[], T],
    delay: float = 1.0,
    first: First | None = None,
    hedge: HedgePolicy | None = None,
    book: HedgeBook | None = None,
    name: str = "",
    on_hedged: Hook | None = None,
) -> Hedged[T]:
    """Call the first leg, after ``delay`` seconds or a failure the next one, and so on.

    The first that answers wins, the others are ended. A single leg is asked twice. ``first`` says
    which event of a stream counts as its first. ``hedge`` and ``book`` replace the delay by a
    policy whose knowledge and budget are shared by all races with this book and name.
    """
    options: Any = {"delay": delay, "first": first, "on_hedged": on_hedged}
    return _run(_asked(_twice(legs), hedge=hedge, book=book, name=name, **options))


def hedged_request_n(leg: Callable[[], T], n: int, *, delay: float = 1.0, **said: Any) -> Hedged[T]:
    """``hedged_request`` with up to ``n`` requests of one kind, ``delay`` seconds apart."""
    return _run(_asked((leg,) * n, delay=delay, **said))


def _run(asked: _Asked) -> Hedged[Any]:
    def leg(number: int) -> Any:
        return _begun(asked.legs[number % len(asked.legs)](), asked.first)

    return _record(*run(asked.race, leg, asked.fault, _close))


async def async_hedged_request(
    *legs: Callable[[], Awaitable[T]],
    delay: float = 1.0,
    first: First | None = None,
    hedge: HedgePolicy | None = None,
    book: HedgeBook | None = None,
    name: str = "",
    on_hedged: Hook | None = None,
) -> Hedged[T]:
    """``hedged_request`` of legs that are awaited."""
    options: Any = {"delay": delay, "first": first, "on_hedged": on_hedged}
    return await _arun(_asked(_twice(legs), hedge=hedge, book=book, name=name, **options))


async def async_hedged_request_n(
    leg: Callable[[], Awaitable[T]], n: int, *, delay: float = 1.0, **said: Any
) -> Hedged[T]:
    """``hedged_request_n`` of a leg that is awaited."""
    return await _arun(_asked((leg,) * n, delay=delay, **said))


async def _arun(asked: _Asked) -> Hedged[Any]:
    async def leg(number: int) -> Any:
        return await _abegun(await asked.legs[number % len(asked.legs)](), asked.first)

    return _record(*await async_run(asked.race, leg, asked.fault, _aclose))


def _twice(legs: tuple[Any, ...]) -> tuple[Any, ...]:
    return legs * 2 if len(legs) == 1 else legs


def _record(outcome: Outcome, record: Hedged[Any]) -> Hedged[Any]:
    return replace(record, value=outcome.take())


def _begun(value: Any, first: First | None) -> Any:
    """The value; if it is a stream, with its first event at hand."""
    if isinstance(value, Stream):
        value._begin(first or _any)
    return value


async def _abegun(value: Any, first: First | None) -> Any:
    if isinstance(value, AsyncStream):
        await value._begin(first or _any)
    return value


def _any(_: Any) -> bool:
    return True


def _close(value: Any) -> None:
    """Let go of what a loser brought: a stream holds a connection."""
    if isinstance(value, Stream):
        value.close()


async def _aclose(value: Any) -> None:
    if isinstance(value, AsyncStream):
        await value.close()


class Speculation(NamedTuple, Generic[T, U]):
    """What two steps brought of which the second was begun on trust."""

    first: T
    second: U | None
    """None if the first step was not accepted."""
    accepted: bool


def speculative(
    first: Callable[[], T], second: Callable[[], U], accept: Callable[[T], bool]
) -> Speculation[T, U]:
    """Do both steps at once; end the second as soon as the first is not accepted, or fails.

    So a check before an answer costs no time where it passes.
    """
    aside = Track(lambda _: second(), _close)
    aside.start(1)
    try:
        found = first()
        if not accept(found):
            return Speculation(found, None, False)
        outcome = aside.next(None)
        return Speculation(found, outcome.take() if outcome else None, True)
    finally:
        aside.close()


async def async_speculative(
    first: Callable[[], Awaitable[T]],
    second: Callable[[], Awaitable[U]],
    accept: Callable[[T], bool | Awaitable[bool]],
) -> Speculation[T, U]:
    """``speculative`` of steps that are awaited."""
    aside = AsyncTrack(lambda _: second(), _aclose)
    aside.start(1)
    try:
        found = await first()
        verdict = accept(found)
        if not (verdict if isinstance(verdict, bool) else await verdict):
            return Speculation(found, None, False)
        outcome = await aside.next(None)
        return Speculation(found, outcome.take() if outcome else None, True)
    finally:
        aside.close()
