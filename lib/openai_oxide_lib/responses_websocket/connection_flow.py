"""From a turn to a connection that has taken it: a generator of steps, without a colour.

    is there a connection fit for this turn? ─no─► open one ─► (refused: wait, again, or HTTP)
         │ yes                                         │
         └────────────────────► send ◄─────────────────┘
                                  │ closed
             certainly not sent: again · else: the turn's fate is unknown, and that is raised

A connection is fit unless it is closed, close to the age at which the server ends it, still busy
with a turn that was given up, or has been silent for so long that it may be dead.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, NamedTuple

from openai_oxide_lib.responses_websocket.turn_errors import lost, past_deadline
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.errors.tree import (
    APIConnectionError,
    APIStatusError,
    OpenAIError,
)
from openai_oxide_runtime.policies.retry import RetryPolicy, is_worth_a_retry, server_delay
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.handshake import MISSING

__all__ = [
    "Check",
    "Open",
    "Plan",
    "Policy",
    "Retire",
    "SendTurn",
    "Settle",
    "Sleep",
    "Step",
    "begin",
    "connect",
]


class Open(NamedTuple):
    """Open a connection within ``seconds``; the outcome is a link, or the error."""

    seconds: float | None


class SendTurn(NamedTuple):
    """Send a turn over a link; the outcome is None, or a ``WebSocketClosed``."""

    link: Any
    turn: Turn


class Check(NamedTuple):
    """Ping; the outcome says whether there was an answer in time."""

    link: Any
    seconds: float


class Settle(NamedTuple):
    """Read on until a lane is free; the outcome says whether it is."""

    link: Any
    lane: str | None
    seconds: float


class Retire(NamedTuple):
    """Let a link serve the turns that it has, and no others."""

    link: Any


class Sleep(NamedTuple):
    """Wait."""

    seconds: float


Step = Open | SendTurn | Check | Settle | Retire | Sleep
Flow = Generator[Step, Any, Any]


class Policy(NamedTuple):
    """The rules of a session. Times are in seconds."""

    max_age: float = 55 * 60.0
    settle: float = 1.0
    idle: float = 30.0
    answer: float = 5.0
    max_retries: int = 2
    retry: RetryPolicy = RetryPolicy()
    fallback: bool = False


class Plan(NamedTuple):
    """What the flow knows of the world."""

    policy: Policy
    monotonic: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]
    ends: float | None
    """The time of the monotonic clock at which the turn must have ended."""
    deadline: float | None
    request: Any

    def left(self) -> float | None:
        """The seconds that are left; raises when there are none."""
        if self.ends is None:
            return None
        left = self.ends - self.monotonic()
        if left <= 0:
            raise past_deadline(self.deadline or 0.0, self.request)
        return left


# Statuses with which a server says that this is no place for a WebSocket.
_HTTP_HELPS_NOT: Final = frozenset((401, 429))


def begin(link: Any, turn: Turn, plan: Plan) -> Flow:
    """Find or open a connection and send the turn; returns the link, or None for HTTP."""
    for again in range(plan.policy.max_retries, -1, -1):
        link = yield from _fit(link, turn.lane, plan)
        if link is None:
            return None
        link.lanes.begin(turn)
        closed = yield SendTurn(link, turn)
        if closed is None:
            return link
        link.lanes.forget(turn)
        if not closed.unsent_frames:
            raise lost(turn, closed, plan.request)
        if not again:
            raise _not_sent(closed, plan)
        link = None
    return None


def _not_sent(closed: WebSocketClosed, plan: Plan) -> APIConnectionError:
    text = f"{closed} The turn was not sent; {plan.policy.max_retries + 1} connections closed."
    return APIConnectionError(message=text, request=plan.request)


def _fit(link: Any, lane: str | None, plan: Plan) -> Flow:
    """The link if it is fit for a turn, else a new one."""
    if link is not None and (yield from _serves(link, lane, plan)):
        return link
    return (yield from connect(plan))


def _serves(link: Any, lane: str | None, plan: Plan) -> Generator[Step, Any, bool]:
    policy, now = plan.policy, plan.monotonic()
    if not link.usable:
        return False
    if link.lanes.limit_reached or now - link.opened_at >= policy.max_age:
        yield Retire(link)
        return False
    if link.lanes.busy(lane) and not (yield Settle(link, lane, policy.settle)):
        yield Retire(link)
        return False
    if now - link.heard_at >= policy.idle and not link.lanes.live:
        return bool((yield Check(link, policy.answer)))
    return bool(link.usable)


def connect(plan: Plan) -> Flow:
    """A new link, or None where there cannot be one and HTTP may take over."""
    retries = 0
    while True:
        outcome = yield Open(plan.left())
        if not isinstance(outcome, Exception):
            return outcome
        delay = _delay(outcome, retries, plan)
        if delay is None:
            if plan.policy.fallback and _http_may_help(outcome):
                return None
            raise outcome
        left = plan.left()
        yield Sleep(delay if left is None else min(delay, left))
        retries += 1


def _delay(error: Exception, retries: int, plan: Plan) -> float | None:
    """Seconds until the next attempt to connect, None if there should be none."""
    policy = plan.policy
    if retries >= policy.max_retries:
        return None
    if isinstance(error, APIStatusError):
        if not is_worth_a_retry(error.status_code, error.headers, error.code, OPENAI.final_codes):
            return None
        asked = server_delay(error.headers, plan.wall())
        return policy.retry.delay(retries, plan.chance(), asked)
    if isinstance(error, APIConnectionError):
        return policy.retry.backoff(retries, plan.chance())
    return None


def _http_may_help(error: Exception) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code not in _HTTP_HELPS_NOT
    missing = isinstance(error, OpenAIError) and str(error) == MISSING
    return missing or isinstance(error, APIConnectionError)
