"""The flow of every call, for sync and async: send, read, and retry if that may help.

``call`` is a generator. It yields steps (steps.py), and is sent the outcome of each: a value, or
the ``TransportError``. The drivers (flow_drivers.py) only carry steps out, so every rule is tested
without a socket or a wait.

    get the key ─► send ─► follow redirects ─► read ─► done
         ▲                                       │ failed
         ├──────────── sleep ◄── worth a retry? ─┼─► raise
         └───── 401 for the first time, and the key can be renewed?

If the first event of a stream is an error, its status of 200 was wrong: ``again`` continues there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Hashable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_oxide_runtime.calls.call_log import log, log_request, log_response
from openai_oxide_runtime.calls.steps import Ask, Clock, Flow, Read, Send, Sleep, Step
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
    StreamBody,
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

if TYPE_CHECKING:
    from openai_oxide_runtime.hedging.transport import HedgedSend
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["Call", "again", "call"]


class Call(NamedTuple):
    """One call: its request, and the rules for retries."""

    request: HttpRequest
    max_retries: int
    policy: RetryPolicy
    budget: RetryBudget
    clock: Clock
    limits: Limits
    vendor: Vendor = NO_VENDOR
    authorize: Callable[[], Any] | None = None
    """Returns the value of the key's header, if it is not fixed; called before each attempt."""
    deadline: float | None = None
    """Seconds for the whole call."""
    whole: bool = True
    """Whether the body is read before the call returns."""
    follow_redirects: bool = True
    hedge: HedgedSend | None = None
    """How its requests are hedged."""
    limiter: RateLimiter | None = None
    group: Hashable = None
    """The group of calls with which it shares its limits."""
    key_header: str = "Authorization"
    prepare: Callable[[HttpRequest], Any] | None = None
    """Changes each request, for the hooks of a subclass; awaitable for an async client."""
    breaker: CircuitBreaker | None = None
    first_event: float | None = None
    """Seconds from sending to the first event of a stream."""
    start: float | None = None
    """When the call was made, by the monotonic clock; None for the start of its flow."""


class _Progress:
    """The state of one call."""

    __slots__ = ("cost", "ends", "fresh", "renewed", "request", "response", "retries", "start")

    def __init__(self, call: Call) -> None:
        self.request = call.request
        """The last request, with its key."""
        self.start = call.clock.monotonic() if call.start is None else call.start
        self.ends = None if call.deadline is None else self.start + call.deadline
        self.retries = 0
        self.renewed = False
        """Whether the key was renewed after a 401."""
        self.fresh = False
        """Whether the next request needs a new connection."""
        self.cost = 0.0
        """The cost of the retries in the budget."""
        self.response: tuple[str, Any] = (call.request.head.origin, None)
        """The origin of the last response, and the state that the circuit breaker reset for it."""


def call(call: Call, progress: _Progress | None = None) -> Flow:
    """Run a call to its end; returns the exchange, or raises an error of the tree."""
    progress = progress or _Progress(call)
    while True:
        outcome = yield from _attempt(call, progress)
        if isinstance(outcome, Exchange) and outcome.status < 300:
            if progress.cost:
                call.budget.give_back(progress.cost)
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
        del error  # its frames hold the request, which would stay in memory during the wait
        yield Sleep(delay)


def again(first: Call, progress: _Progress, error: APIError) -> Flow:
    """Retry after a stream that began with ``error``; raises it if a retry cannot help."""
    if progress.cost:  # given back when the head had arrived
        first.budget.take(progress.cost, first.clock.monotonic())
    status, headers = getattr(error, "status_code", None), getattr(error, "headers", {})
    _retract(first, progress, status or 0, headers)
    worth = status is not None and _is_worth_a_retry(first, status, headers, error)
    retry_after = server_delay(headers, first.clock.wall())
    delay = _delay(first, progress, status, retry_after) if worth else None
    if delay is None:
        raise error
    _note_retry(first, progress, delay, error)
    del error
    yield Sleep(delay)
    return (yield from call(first, progress))


def _attempt(call: Call, progress: _Progress) -> Generator[Step, Any, Exchange | TransportError]:
    """Send once, and follow redirects. Returns the failure of a transport, does not raise it."""
    request = call.request
    request.deadline = progress.ends
    if call.authorize is not None or call.prepare:
        request = progress.request = yield from _authorized(call, request)
    request.fresh = progress.fresh
    history: tuple[Exchange, ...] = ()
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
        redirect = failed and is_redirect(raw.status, raw.headers) and _follows(call, progress)
        body = None
        if call.whole or failed:
            most = call.limits.error_bytes if failed else call.limits.response_bytes
            body = yield Read(raw, most)
            if isinstance(body, TransportError):
                if not failed or body.retryable:
                    return body
                body = b""  # the body of an error may be too large; its status is enough
        exchange = _exchange(call, progress, request, raw, body)
        if not redirect:
            if history:
                exchange.history = history
            return exchange
        request = _follow(exchange, len(history), call.limits.redirects)
        history = (*history, exchange)


def _note_retry(call: Call, progress: _Progress, delay: float, error: Exception) -> None:
    progress.retries += 1
    log.info("retry %d of %d in %.3f s: %s", progress.retries, call.max_retries, delay, error)


def _send(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send; the time for the first event of a stream limits the wait."""
    if call.first_event is None:
        return (yield Send(request, call.hedge))
    ends = call.clock.monotonic() + call.first_event
    request.deadline = ends if progress.ends is None else min(ends, progress.ends)
    raw = yield Send(request, call.hedge)
    late = isinstance(raw, TransportTimeout) and call.clock.monotonic() + 0.01 >= ends
    return first_event_timeout(call.first_event) if late else raw


def _admitted(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send when circuit breaker and limiter allow it; report the outcome to the breaker."""
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
            progress.response = origin, breaker.answered(origin)


def _retract(call: Call, progress: _Progress, status: int, headers: Mapping[str, str]) -> None:
    """Report to breaker and limiter the status in the first event of a stream."""
    now, wall_clock = call.clock.monotonic(), call.clock.wall()
    if call.breaker is not None and status >= 500:
        call.breaker.retract(*progress.response, now)
    if call.limiter is not None and is_throttling(status):
        call.limiter.throttled(call.group, headers, now, wall_clock)


def _limited(call: Call, progress: _Progress, request: HttpRequest) -> Generator[Step, Any, Any]:
    """Send when the limiter allows it; report the limits in the response to it."""
    clock, limiter = call.clock, call.limiter
    assert limiter is not None
    size = len(request.body) if isinstance(request.body, bytes) else 0
    ticket = limiter.enter(call.group, size, clock.monotonic())
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
    """The request with its key, after the hooks of the client."""
    if call.authorize is not None:
        request = request.plus((call.key_header, (yield Ask(call.authorize))))
    if call.prepare:
        request = yield Ask(partial(call.prepare, request))
    return request


def _exchange(
    call: Call, progress: _Progress, request: HttpRequest, raw: Any, body: bytes | None
) -> Exchange:
    """Request and response, which are written to the log."""
    seconds = call.clock.monotonic() - progress.start
    statuses = call.vendor.error_statuses
    exchange = Exchange(request, raw, body, progress.retries, seconds, progress.ends, statuses)
    if log.isEnabledFor(logging.INFO):
        log_response(exchange)
    return exchange


def _follows(call: Call, progress: _Progress) -> bool:
    """Whether redirects are followed: as a hook says, or the call."""
    follow: bool | None = getattr(progress.request, "follow_redirects", None)
    return call.follow_redirects if follow is None else follow


def _follow(exchange: Exchange, redirects: int, most: int) -> HttpRequest:
    if redirects >= most:
        raise redirect_error(exchange, f"there are more than {most} in a row")
    try:
        return redirected(exchange.request, exchange.status, exchange.headers["location"])
    except Refused as why:
        raise redirect_error(exchange, str(why)) from None


def _goes_again(
    call: Call, progress: _Progress, request: HttpRequest, failure: TransportError
) -> bool:
    """Whether to send again at once, as the server may have closed an idle connection."""
    if request.fresh or not isinstance(failure, Unanswered):
        return False
    keyed = call.max_retries > 0 and request.has_idempotency_key
    if not (keyed or is_idempotent(request.method)) or not _rewound(request.body):
        return False
    if not call.budget.take(RetryBudget.TRANSIENT, call.clock.monotonic()):
        return False
    log.info("sent again: %s", failure)
    progress.cost += RetryBudget.TRANSIENT
    request.fresh = True
    return True


def _renewed(call: Call, progress: _Progress, outcome: Exchange | TransportError) -> bool:
    """Whether the key was refused and discarded, and the request may be sent with a new one."""
    invalidate = getattr(call.authorize, "invalidate", None)
    if invalidate is None or isinstance(outcome, TransportError) or outcome.status != 401:
        return False
    key = dict(outcome.request.headers).get(call.key_header, "")
    if not key:
        return False  # a redirect to another origin has no key
    invalidate(key.removeprefix("Bearer "))
    again = not progress.renewed and _rewound(call.request.body)
    progress.renewed = True
    return again


def _rewound(body: bytes | StreamBody | None) -> bool:
    """Whether the body can be sent again; if so, it has been rewound."""
    return body is None or isinstance(body, bytes) or bool(body.rewind())


def _judge(
    call: Call, progress: _Progress, outcome: Exchange | TransportError
) -> tuple[float | None, Exception]:
    """The delay before the next attempt, None for no retry; and the error of this one."""
    request = progress.request
    error: Exception
    if isinstance(outcome, TransportError):
        error, worth, retry_after = connection_error(request, outcome), outcome.retryable, None
        if progress.ends is not None and call.clock.monotonic() + 0.01 >= progress.ends:
            return None, deadline_error(request, call.deadline or 0.0, outcome)
    else:
        body = error_body(outcome)
        error = api_error = status_error(outcome, body)
        worth = _is_worth_a_retry(call, outcome.status, outcome.headers, api_error)
        retry_after = server_delay(outcome.headers, call.clock.wall())
    status = None if isinstance(outcome, TransportError) else outcome.status
    return _delay(call, progress, status, retry_after) if worth else None, error


def _is_worth_a_retry(call: Call, status: int, headers: Mapping[str, str], error: APIError) -> bool:
    return is_worth_a_retry(status, headers, error.code or error.type, call.vendor.final_codes)


def _delay(
    call: Call, progress: _Progress, status: int | None, retry_after: float | None
) -> float | None:
    """The delay, or None if policy, deadline, body or budget forbid a retry."""
    if progress.retries >= call.max_retries:
        return None
    if call.breaker and call.breaker.wait(call.request.head.origin, call.clock.monotonic()):
        return None  # this failure says more than an error of the open circuit would
    delay = call.policy.delay(progress.retries, call.clock.chance(), retry_after)
    now = call.clock.monotonic()
    if delay is None or (progress.ends is not None and now + delay >= progress.ends):
        return None
    if not _rewound(call.request.body):
        return None
    cost = RetryBudget.THROTTLED if is_throttling(status) else RetryBudget.TRANSIENT
    if not call.budget.take(cost, now):
        log.info("no retry: too many calls of this client are failing")
        return None
    progress.cost += cost
    return delay
