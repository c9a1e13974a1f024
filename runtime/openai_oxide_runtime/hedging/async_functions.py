"""Hedging of any async work: functions that take the calls to race as functions.

    await async_hedged_request(lambda: client.responses.create(model="…", input="Hi"), delay=1.5)

One function is called twice; of several each is called once, for other clients, deployments or
models. A stream has answered when its first event has arrived, which its iteration begins with. The
``hedge`` argument of a client does the same for every call, with a budget.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from openai_oxide_runtime.hedging.async_run import async_run
from openai_oxide_runtime.hedging.hedged_call import (
    First,
    HedgedCall,
    OnHedged,
    hedged_call,
    with_result,
)
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged
from openai_oxide_runtime.streaming.async_stream import AsyncStream

__all__ = ["async_hedged_request", "async_hedged_request_n"]

T = TypeVar("T")


async def async_hedged_request(
    *legs: Callable[[], Awaitable[T]],
    delay: float = 1.0,
    first: First | None = None,
    hedge: HedgePolicy | None = None,
    book: HedgeBook | None = None,
    name: str = "",
    on_hedged: OnHedged | None = None,
) -> Hedged[T]:
    """Call the first leg, the next one after ``delay`` seconds or a failure, and so on.

    Returns the record with the first result as its ``value``; the other legs are cancelled. Raises
    the last error if all fail. A single leg is called twice. ``first`` says which event of a stream
    counts as its first. ``hedge`` replaces the delay by a policy; all races with one ``book`` and
    ``name`` share its latencies and budget.
    """
    call = hedged_call(
        legs * 2 if len(legs) == 1 else legs,
        delay=delay,
        first=first,
        hedge=hedge,
        book=book,
        name=name,
        on_hedged=on_hedged,
    )
    return await _run(call)


async def async_hedged_request_n(
    leg: Callable[[], Awaitable[T]], n: int, *, delay: float = 1.0, **options: Any
) -> Hedged[T]:
    """``async_hedged_request`` of one leg with up to ``n`` requests, ``delay`` seconds apart."""
    return await _run(hedged_call((leg,) * n, delay=delay, **options))


async def _run(call: HedgedCall[Callable[[], Awaitable[T]]]) -> Hedged[T]:
    async def leg(number: int) -> T:
        result = await call.leg(number)()
        if isinstance(result, AsyncStream):
            await result._begin(call.first)
        return result

    outcome, record = await async_run(call.race, leg, call.fault, async_close)
    return with_result(record, outcome)


async def async_close(value: object) -> None:
    """Close the stream of a leg that lost: it holds a connection."""
    if isinstance(value, AsyncStream):
        await value.close()
