"""Two steps at once, of which the second counts only if the first is accepted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Generic, NamedTuple, TypeVar

from openai_oxide_runtime.hedging.async_functions import async_close
from openai_oxide_runtime.hedging.legs import AsyncLegs, Legs
from openai_oxide_runtime.hedging.sync_functions import close

__all__ = ["Speculation", "async_speculative", "speculative"]

T = TypeVar("T")
U = TypeVar("U")


class Speculation(NamedTuple, Generic[T, U]):
    """The results of two steps."""

    first: T
    second: U | None
    """None if the first step was not accepted."""
    accepted: bool


def speculative(
    first: Callable[[], T], second: Callable[[], U], accept: Callable[[T], bool]
) -> Speculation[T, U]:
    """Do both steps at once; cancel the second if the first fails or is not accepted.

    So a check before a request takes no extra time if it passes. Raises the error of either step.
    """
    leg: Legs[U] = Legs(lambda _: second(), close)
    leg.start(1)
    try:
        result = first()
        if not accept(result):
            return Speculation(result, None, False)
        outcome = leg.next(None)
        return Speculation(result, outcome.get() if outcome else None, True)
    finally:
        leg.close()


async def async_speculative(
    first: Callable[[], Awaitable[T]],
    second: Callable[[], Awaitable[U]],
    accept: Callable[[T], bool | Awaitable[bool]],
) -> Speculation[T, U]:
    """``speculative`` of async steps; ``accept`` may be async, too."""
    leg: AsyncLegs[U] = AsyncLegs(lambda _: second(), async_close)
    leg.start(1)
    try:
        result = await first()
        accepted = accept(result)
        if not (accepted if isinstance(accepted, bool) else await accepted):
            return Speculation(result, None, False)
        outcome = await leg.next(None)
        return Speculation(result, outcome.get() if outcome else None, True)
    finally:
        leg.close()
