"""The steps that the flow of a call yields, and the drivers carry out."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, final

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import HttpRequest

if TYPE_CHECKING:
    from openai_oxide_runtime.hedging.transport import HedgedSend

__all__ = ["Ask", "Clock", "Flow", "Read", "Send", "Sleep", "Step"]


@final
class Ask(NamedTuple):
    """Call ``function``; if its result is awaitable, await it."""

    function: Callable[[], Any]


@final
class Send(NamedTuple):
    """Send the request; the outcome is the raw response."""

    request: HttpRequest
    hedge: HedgedSend | None = None
    """Sends the request more than once, if it is hedged."""


@final
class Read(NamedTuple):
    """Read the body of ``raw``; the outcome is its bytes."""

    raw: Any  # RawResponse or AsyncRawResponse
    limit: int


@final
class Sleep(NamedTuple):
    """Wait."""

    seconds: float


Step = Ask | Send | Read | Sleep
Flow = Generator[Step, Any, Exchange]


class Clock(NamedTuple):
    """Monotonic time, time of day, and random numbers."""

    monotonic: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]
