# Written from async_functions.py by `make generate`: do not edit.
"""Hedging of any sync work: functions that take the calls to race as functions.

    hedged_request(lambda: client.responses.create(model="…", input="Hi"), delay=1.5)

One function is called twice; of several each is called once, for other clients, deployments or
models. A stream has answered when its first event has arrived, which its iteration begins with. The
``hedge`` argument of a client does the same for every call, with a budget.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from openai_oxide_runtime.hedging.hedged_call import (
    First,
    HedgedCall,
    OnHedged,
    hedged_call,
    with_result,
)
from openai_oxide_runtime.hedging.sync_run import run
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged
from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["hedged_request", "hedged_request_n"]

T = TypeVar("T")


def hedged_request(
    *legs: Callable[[], T],
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
    return _run(call)


def hedged_request_n(
    leg: Callable[[], T], n: int, *, delay: float = 1.0, **options: Any
) -> Hedged[T]:
    """``hedged_request`` of one leg with up to ``n`` requests, ``delay`` seconds apart."""
    return _run(hedged_call((leg,) * n, delay=delay, **options))


def _run(call: HedgedCall[Callable[[], T]]) -> Hedged[T]:
    def leg(number: int) -> T:
        result = call.leg(number)()
        if isinstance(result, Stream):
            result._begin(call.first)
        return result

    outcome, record = run(call.race, leg, call.fault, close)
    return with_result(record, outcome)


def close(value: object) -> None:
    """Close the stream of a leg that lost: it holds a connection."""
    if isinstance(value, Stream):
        value.close()
