"""The one call flow, without a colour: send, read, and send again where that may help.

``call`` is a generator. It yields what is to be done (``Ask``, ``Send``, ``Read``, ``Sleep``) and
is sent what came of it: a value, or the ``TransportError`` that happened. flow_drivers.py does
nothing but carry steps out, so every rule is tested here without a socket or a wait.

    ask for the key ─► send ─► follow redirects ─► read ─► done
         ▲                                           │ failed
         ├──────────────── sleep ◄── worth a retry? ─┼─► raise
         └───── was the key refused, once, and can another be had?

A stream whose first event is an error goes on from there (``again``): its head said 200, and was
wrong.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import Any, NamedTuple, final

from openai_oxide_runtime.calls.call_log import log, log_request, log_response
from openai_oxide_runtime.errors.translation import (
    circuit_error,
    connection_error,
    deadline_error,
    error_body,
    redirect_error,
    status_error,
)
from openai_oxide_runtime.errors.tree import APIError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import (
    HttpRequest,
    TransportError,
    TransportTimeout,
    Unanswered,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.redirects import Refused, is_redirect, redirected
from openai_oxide_runtime.operations.vendor import NO_VENDOR, Vendor
from openai_oxide_runtime.policies.retry import (
    RetryPolicy,
    is_idempotent,
    is_throttling,
    is_worth_a_retry,
    server_delay,
)
from openai_oxide_runtime.policies.retry_budget import RetryBudget
from openai_oxide_runtime.streaming.event_timeouts import first_event_timeout

__all__ = ["Ask", "Call", "Clock", "Flow", "Read", "Send", "Sleep", "Step", "again", "call"]


@final
class Ask(NamedTuple):
    """Call ``function``, and await what it returns if it is awaitable."""

    function: Callable[[], Any]


@final
class Send(NamedTuple):
    """Send the request; the outcome is the raw response."""

    request: HttpRequest
    hedge: Any = None
    """A ``HedgedSend`` where the request may be sent more than once."""


@final
class Read(NamedTuple):
    """Read the body of ``raw``; the outcome is its bytes."""

    raw: Any
    limit: int


@final
class Sleep(NamedTuple):
    """Wait."""

    seconds: float


Step = Ask | Send | Read | Sleep
Flow = Generator[Step, Any, Exchange]


class Clock(NamedTuple):
    """What the flow knows of the world: monotonic time, time of day, and chance."""

    monotonic: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]


class Call(NamedTuple):
    """One call on its way: what is sent, and the rules for sending it again."""

    request: HttpRequest
    max_retries: int
    policy: RetryPolicy
    budget: RetryBudget
    clock: Clock
    limits: Limits
    vendor: Vendor = NO_VENDOR
    authorize: Callable[[], Any] | None = None
    """Gives the header with the key where it is made anew for each attempt."""
    deadline: float | None = None
    """Seconds for everything."""
    whole: bool = True
    """Whether the body is read before the call returns."""
    follow_redirects: bool = True
    hedge: Any = None
    """How its requests are hedged."""
    limiter: Any = None
    """Says when its requests may be sent."""
    group: Any = None
    """With which calls it shares its limits."""
    key_header: str = "Authorization"
    prepare: Any = None
    """Makes of each request the one to send, where a subclass of the client wants another."""
    breaker: Any = None
    """Says when nothing is sent because its origin is down."""
    first_event: float | None = None
    """Seconds from sending to the first event of a stream."""
    begun: float | None = None
    """When it was made, by the monotonic clock; None for when its flow starts."""


class _Progress:
    """What one call has used up so far."""

    __slots__ = ("answered", "ends", "fresh", "paid", "renewed", "request", "retries", "started")

    def __init__(self, call: Call) -> None:
        self.request = call.request
        """As it was sent last, with its key."""
        self.started = call.clock.monotonic() if call.begun is None else call.begun
        self.ends = None if call.deadline is None else self.started + call.deadline
        self.retries = 0
        self.renewed = False
        self.fresh = False
        self.paid = 0.0
        self.answered: tuple[str, Any] = (call.request.head.origin, None)
        """The origin of the last answer, and the failures that the breaker forgot for it."""


def call(call: Call, progress: _Progress | None = None) -> Flow:
    """Run a call to its end: the exchange, or an error of the tree raised."""
    progress = progress or _Progress(call)
    while True:
        outcome = yield from _attempt(call, progress)
        if isinstance(outcome, Exchange) and outcome.status < 300:
            if progress.paid:
                call.budget.give_back(progress.paid)
            if not call.whole:
                outcome.again = partial(again, call, progress)
            return outcome
        if _renewed(call, progress, outcome):
            continue
        delay, error = _judge(call, progress, outcome)
        if delay is None:
            raise error
        progress.fresh = isinstance(outcome, TransportError)
        _note_retry(call, progress, delay, error)
        del error  # its frames are of no use to anyone, and would live through the wait
        yield Sleep(delay)


def again(made: Call, progress: _Progress, error: APIError) -> Flow:
    """Send anew after a stream that began with ``error``; raises it where that is of no use."""
    if progress.paid:  # given back when the head came, too soon
        made.budget.take(progress.paid, made.clock.monotonic())
    status, headers = getattr(error, "status_code", None), getattr(error, "headers", {})
    _retract(made, progress, status or 0, headers)
    worth = status is not None and _is_worth_a_retry(made, status, headers, error)
    asked = server_delay(headers, made.clock.wall())
    delay = _delay(made, progress, status, asked) if worth else None
    if delay is None:
        raise error
    _note_retry(made, progress, delay, error)
    del error
    yield Sleep(delay)
    return (yield from call(made, progress))


def _attempt(call: Call, progress: _Progress) -> Generator[Step, Any, Exchange | TransportError]:
    """Send once, following redirects; a failure of the transport is an outcome, not raised."""
    request = call.request
    request.deadline = progress.ends
    if call.authorize is not None or call.prepare:
        request = progress.request = yield from _authorized(call, request)
    request.fresh = progress.fresh
    followed = 0
    while True:
        if log.isEnabledFor(logging.DEBUG):
            log_request(request, progress.retries)
        if call.limiter is None and call.breaker is None and call.first_event is None:
            raw = yield Send(request, call.hedge)
        else:
            raw = yield from _admitted(call, progress, request)
        if isinstance(raw, TransportError):
            if _goes_again(call, progress, request, raw):
                continue
            return raw
        failed = raw.status >= 300
        moved = failed and call.follow_redirects and is_redirect(raw.status, raw.headers)
        body = None
        if call.whole or failed:
            most = call.limits.error_bytes if failed else call.limits.response_bytes
            body = yield Read(raw, most)
            if isinstance(body, TransportError):
                if not failed or body.retryable:
                    return body
                body = b""  # an error's body may be too large to read; its status says enough
        exchange = _exchange(call, progress, request, raw, body)
        if not moved:
            return exchange
        request = _follow(exchange, followed, call.limits.redirects)
        followed += 1


def _note_retry(call: Call, progress: _Progress, delay: float, error: Exception) -> None:
    progress.retries += 1
    log.info("retry %d of %d in %.3f s: %s", progress.retries, call.max_retries, delay, error)


def _send(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send, not waiting longer than for a stream's first event."""
    if call.first_event is None:
        return (yield Send(request, call.hedge))
    ends = call.clock.monotonic() + call.first_event
    request.deadline = ends if progress.ends is None else min(ends, progress.ends)
    raw = yield Send(request, call.hedge)
    late = isinstance(raw, TransportTimeout) and call.clock.monotonic() + 0.01 >= ends
    return first_event_timeout(call.first_event) if late else raw


def _admitted(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send when breaker and limiter let it through, and tell the breaker what came of it."""
    send = _send if call.limiter is None else _limited
    breaker, origin, now = call.breaker, request.head.origin, call.clock.monotonic
    if breaker is None:
        return (yield from send(call, progress, request))
    seconds = breaker.enter(origin, now())
    if seconds:
        raise circuit_error(request, seconds)
    raw = None
    try:
        raw = yield from send(call, progress, request)
        return raw
    finally:
        if raw is None or (isinstance(raw, TransportError) and not raw.retryable):
            breaker.left(origin)
        elif isinstance(raw, TransportError) or raw.status >= 500:
            breaker.failed(origin, now())
        else:
            progress.answered = origin, breaker.answered(origin)


def _retract(call: Call, progress: _Progress, status: int, headers: Mapping[str, str]) -> None:
    """Tell breaker and limiter the status that an answer of 200 stands for."""
    now, wall_clock = call.clock.monotonic(), call.clock.wall()
    if call.breaker is not None and status >= 500:
        call.breaker.retract(*progress.answered, now)
    if call.limiter is not None and is_throttling(status):
        call.limiter.throttled(call.group, headers, now, wall_clock)


def _limited(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send when the limiter says so, and tell it what the answer says of the limits."""
    clock = call.clock
    size = len(request.body) if isinstance(request.body, bytes) else 0
    ticket = call.limiter.enter(call.group, size, clock.monotonic())
    try:
        while (seconds := ticket.wait(clock.monotonic())) > 0:
            if progress.ends is not None and clock.monotonic() + seconds >= progress.ends:
                raise deadline_error(request, call.deadline or 0.0, None)
            log.info("waiting %.3f s for the rate limit", seconds)
            yield Sleep(seconds)
        raw = yield from _send(call, progress, request)
        if not isinstance(raw, TransportError):
            ticket.answered(raw.status, raw.headers, clock.monotonic(), clock.wall())
        return raw
    finally:
        ticket.leave()


def _authorized(call: Call, request: HttpRequest) -> Generator[Step, Any, HttpRequest]:
    """The request with its key, as the client wants it sent."""
    if call.authorize is not None:
        request = request.plus((call.key_header, (yield Ask(call.authorize))))
    if call.prepare:
        request = yield Ask(partial(call.prepare, request))
    return request


def _exchange(
    call: Call, progress: _Progress, request: HttpRequest, raw: Any, body: bytes | None
) -> Exchange:
    """What was asked and answered, noted in the log."""
    seconds = call.clock.monotonic() - progress.started
    statuses = call.vendor.error_statuses
    exchange = Exchange(request, raw, body, progress.retries, seconds, progress.ends, statuses)
    if log.isEnabledFor(logging.INFO):
        log_response(exchange)
    return exchange


def _follow(exchange: Exchange, followed: int, most: int) -> HttpRequest:
    if followed >= most:
        raise redirect_error(exchange, f"there are more than {most} in a row")
    try:
        return redirected(exchange.request, exchange.status, exchange.headers["location"])
    except Refused as why:
        raise redirect_error(exchange, str(why)) from None


def _goes_again(
    call: Call, progress: _Progress, request: HttpRequest, failure: TransportError
) -> bool:
    """Whether to send at once, over a new connection, what may have met the end of an old one."""
    if request.fresh or not isinstance(failure, Unanswered):
        return False
    keyed = call.max_retries > 0 and request.has_idempotency_key
    if not (keyed or is_idempotent(request.method)) or not _rewound(request.body):
        return False
    if not call.budget.take(RetryBudget.TRANSIENT, call.clock.monotonic()):
        return False
    log.info("sent again: %s", failure)
    progress.paid += RetryBudget.TRANSIENT
    request.fresh = True
    return True


def _renewed(call: Call, progress: _Progress, outcome: Exchange | TransportError) -> bool:
    """Whether the key was refused, is forgotten, and the request may go again with another one."""
    invalidate = getattr(call.authorize, "invalidate", None)
    if invalidate is None or isinstance(outcome, TransportError) or outcome.status != 401:
        return False
    used = dict(outcome.request.headers).get(call.key_header, "")
    if not used:
        return False  # it was sent elsewhere, without the key
    invalidate(used.removeprefix("Bearer "))
    again = not progress.renewed and _rewound(call.request.body)
    progress.renewed = True
    return again


def _rewound(body: Any) -> bool:
    """Whether the body can be sent once more; it is at its beginning then."""
    return body is None or isinstance(body, bytes) or bool(body.rewind())


def _judge(
    call: Call, progress: _Progress, outcome: Exchange | TransportError
) -> tuple[float | None, Exception]:
    """How long to wait before the next attempt, None for no more; and the error of this one."""
    request = progress.request
    error: Exception
    if isinstance(outcome, TransportError):
        error, worth, asked = connection_error(request, outcome), outcome.retryable, None
        if progress.ends is not None and call.clock.monotonic() + 0.01 >= progress.ends:
            return None, deadline_error(request, call.deadline or 0.0, outcome)
    else:
        body = error_body(outcome)
        found = error = status_error(outcome, body)
        worth = _is_worth_a_retry(call, outcome.status, outcome.headers, found)
        asked = server_delay(outcome.headers, call.clock.wall())
    status = None if isinstance(outcome, TransportError) else outcome.status
    return _delay(call, progress, status, asked) if worth else None, error


def _is_worth_a_retry(call: Call, status: int, headers: Mapping[str, str], error: APIError) -> bool:
    return is_worth_a_retry(status, headers, error.code or error.type, call.vendor.final_codes)


def _delay(
    call: Call, progress: _Progress, status: int | None, asked: float | None
) -> float | None:
    """The wait that policy, deadline, body and budget agree on, or None."""
    if progress.retries >= call.max_retries:
        return None
    if call.breaker and call.breaker.wait(call.request.head.origin, call.clock.monotonic()):
        return None  # what failed tells more than that nothing was sent
    delay = call.policy.delay(progress.retries, call.clock.chance(), asked)
    now = call.clock.monotonic()
    if delay is None or (progress.ends is not None and now + delay >= progress.ends):
        return None
    if not _rewound(call.request.body):
        return None
    cost = RetryBudget.THROTTLED if is_throttling(status) else RetryBudget.TRANSIENT
    if not call.budget.take(cost, now):
        log.info("no retry: too many calls of this client are failing")
        return None
    progress.paid += cost
    return delay
