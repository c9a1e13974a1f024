"""Finds or opens a connection and sends a turn: a generator of steps, for sync and async drivers.

    is there a usable connection? ─no─► open one ─► (failed: wait, retry, or HTTP)
         │ yes                              │
         └─────────────► send ◄─────────────┘
                           │ closed
      certainly not sent: retry · else the turn's fate is unknown: raise

A connection is usable unless it is closed, near the age at which the server ends it, still busy
with an abandoned turn, or silent for so long that it may be dead.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, NamedTuple

from openai_oxide_lib.responses_websocket.turn_errors import connection_lost, deadline_exceeded
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.errors.tree import (
    APIConnectionError,
    APIStatusError,
    OpenAIError,
)
from openai_oxide_runtime.http.exchange import RequestRecord
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
    """Open a connection within ``seconds``; the outcome is a connection, or the error."""

    seconds: float | None


class SendTurn(NamedTuple):
    """Send a turn; the outcome is None, or a ``WebSocketClosed``."""

    connection: Any
    turn: Turn


class Check(NamedTuple):
    """Send a ping; the outcome tells whether the pong came in time."""

    connection: Any
    seconds: float


class Settle(NamedTuple):
    """Read until a ``stream_id`` has no turn in progress; the outcome tells whether that is so."""

    connection: Any
    stream_id: str | None
    seconds: float


class Retire(NamedTuple):
    """Let a connection complete its turns, and send no others over it."""

    connection: Any


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
    pong: float = 5.0
    max_retries: int = 2
    retry: RetryPolicy = RetryPolicy()
    fallback: bool = False


class Plan(NamedTuple):
    """The rules, clocks and limits for sending one turn."""

    policy: Policy
    monotonic: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]
    deadline_at: float | None
    """The time of the monotonic clock at which the turn must have ended."""
    deadline: float | None
    request: RequestRecord

    def remaining(self) -> float | None:
        """The seconds until the deadline; raises ``DeadlineExceededError`` after it."""
        if self.deadline_at is None:
            return None
        remaining = self.deadline_at - self.monotonic()
        if remaining <= 0:
            raise deadline_exceeded(self.deadline or 0.0, self.request)
        return remaining


# HTTP would fail in the same way: a wrong key, too many requests.
_NO_FALLBACK: Final = frozenset((401, 429))


def begin(connection: Any, turn: Turn, plan: Plan) -> Flow:
    """Send a turn; returns the connection that took it, or None for HTTP."""
    for retries_left in range(plan.policy.max_retries, -1, -1):
        connection = yield from _usable(connection, turn.stream_id, plan)
        if connection is None:
            return None
        connection.router.begin(turn)
        closed = yield SendTurn(connection, turn)
        if closed is None:
            return connection
        connection.router.forget(turn)
        if not closed.unsent_frames:
            raise connection_lost(turn, closed, plan.request)
        if not retries_left:
            raise _not_sent(closed, plan)
        connection = None
    return None


def _not_sent(closed: WebSocketClosed, plan: Plan) -> APIConnectionError:
    text = f"{closed} The turn was not sent: {plan.policy.max_retries + 1} connections closed."
    return APIConnectionError(message=text, request=plan.request)


def _usable(connection: Any, stream_id: str | None, plan: Plan) -> Flow:
    """The connection if it can take a turn, else a new one."""
    if connection is not None and (yield from _is_usable(connection, stream_id, plan)):
        return connection
    return (yield from connect(plan))


def _is_usable(connection: Any, stream_id: str | None, plan: Plan) -> Generator[Step, Any, bool]:
    policy, now = plan.policy, plan.monotonic()
    if not connection.usable:
        return False
    if connection.router.limit_reached or now - connection.opened_at >= policy.max_age:
        yield Retire(connection)
        return False
    is_busy = connection.router.is_busy(stream_id)
    if is_busy and not (yield Settle(connection, stream_id, policy.settle)):
        yield Retire(connection)
        return False
    if now - connection.received_at >= policy.idle and not connection.router.active:
        return bool((yield Check(connection, policy.pong)))
    return bool(connection.usable)


def connect(plan: Plan) -> Flow:
    """Open a connection; returns it, or None if there is none and HTTP may be used instead."""
    retries = 0
    while True:
        outcome = yield Open(plan.remaining())
        if not isinstance(outcome, Exception):
            return outcome
        delay = _delay(outcome, retries, plan)
        if delay is None:
            if plan.policy.fallback and _may_fall_back(outcome):
                return None
            raise outcome
        remaining = plan.remaining()
        yield Sleep(delay if remaining is None else min(delay, remaining))
        retries += 1


def _delay(error: Exception, retries: int, plan: Plan) -> float | None:
    """The seconds before the next attempt to connect; None if there is no further attempt."""
    policy = plan.policy
    if retries >= policy.max_retries:
        return None
    if isinstance(error, APIStatusError):
        if not is_worth_a_retry(error.status_code, error.headers, error.code, OPENAI.final_codes):
            return None
        server_seconds = server_delay(error.headers, plan.wall())
        return policy.retry.delay(retries, plan.chance(), server_seconds)
    if isinstance(error, APIConnectionError):
        return policy.retry.backoff(retries, plan.chance())
    return None


def _may_fall_back(error: Exception) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code not in _NO_FALLBACK
    is_missing = isinstance(error, OpenAIError) and str(error) == MISSING
    return is_missing or isinstance(error, APIConnectionError)
