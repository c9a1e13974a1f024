"""A call's flow with a span around it, whatever colour drives it.

    begin ─► flow ─► whole answer ──────────────────────► end
                  └► head; the body is watched (body_observer.py) ─► end
                  └► error, or nobody waits any more ───► end

The span begins when the call does, retries and hedges included.
"""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import Any

from openai_oxide_lib.telemetry import messages, request_attributes as requests
from openai_oxide_lib.telemetry.body_observer import AsyncWatchedBody, WatchedBody
from openai_oxide_lib.telemetry.response_attributes import Answer
from openai_oxide_lib.telemetry.spans import Meters, Recording, quietly
from openai_oxide_runtime.calls import flow
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.engine import OperationCall
from openai_oxide_runtime.calls.flow import Call, Flow
from openai_oxide_runtime.http.redaction import redact, redact_text

__all__ = ["Watch", "Watched"]


class Watch:
    """What is done with the calls of a client."""

    def __init__(self, meters: Meters, *, content: bool, propagate: bool) -> None:
        self.meters = meters
        self.content = content
        self.propagate = propagate

    def __call__(self, context: CallContext, called: OperationCall, call: Call) -> Flow:
        """The flow of a call, watched."""
        watched = Watched(self, context, called, call.request.head.origin)
        request = watched.begin(call.request) or call.request
        rest = flow.call(call._replace(request=request))
        return (yield from watched.follow(rest, context.is_async))


class Watched:
    """One call under watch."""

    def __init__(
        self, watch: Watch, context: CallContext, called: OperationCall, origin: str
    ) -> None:
        self._watch = watch
        self._context = context
        self._called = called
        self._origin = origin
        self._answer = Answer(called.operation, content=watch.content)
        self._recording: Recording | None = None
        self._started = perf_counter()
        self._begun = False
        self._request: Any = None

    @quietly
    def begin(self, request: Any) -> Any:
        """Begin the span; the request to send in place of this one, if there is one."""
        self._started = perf_counter()
        self._request = request
        known = requests.attributes(self._context, self._called, self._origin)
        if self._watch.content:
            known |= messages.asked(self._called.params)
        self._recording = self._watch.meters.begin(requests.title(known), known)
        if not self._watch.propagate:
            return None
        return request.plus(*self._recording.headers().items())

    def follow(self, rest: Flow, is_async: bool, reported: Any = None) -> Flow:
        """The rest of the call's flow; ``reported`` is an error that its stream told already."""
        try:
            exchange = yield from rest
        except BaseException as error:
            told = None if error is reported else error
            self.end("cancelled" if isinstance(error, GeneratorExit) else told)
            raise
        self.answered(exchange, is_async)
        return exchange

    def _again(self, body: Any, again: Any, is_async: bool, error: Any) -> Flow:
        """The flow of a call that is made again, its stream having begun with an error."""
        body.leave()
        return self.follow(again(error), is_async, error)

    @quietly
    def answered(self, exchange: Any, is_async: bool) -> None:
        """The flow is over: so is the call, or its body is still to come."""
        if exchange.body is not None:
            self.whole(exchange.body)
        else:
            kind = AsyncWatchedBody if is_async else WatchedBody
            exchange.raw = kind(exchange.raw, self)
            exchange.again = partial(self._again, exchange.raw, exchange.again, is_async)
            self._answer = Answer(self._called.operation, content=self._watch.content)

    def whole(self, body: bytes) -> None:
        """The body was read in one piece."""
        self._learn(body)
        self.end()

    @quietly
    def _learn(self, body: bytes) -> None:
        self._answer.body(body)

    @quietly
    def piece(self, chunk: bytes) -> None:
        """A piece of the body is there."""
        if self._called.streams and self._answer.feed(chunk) and not self._begun:
            self._begun = True
            if self._recording is not None:
                self._recording.began(perf_counter() - self._started)

    def exhausted(self) -> None:
        """The body is at its end, which for a stream may have come too early."""
        early = self._called.streams and not (self._answer.complete or self._answer.error)
        self.end("StreamTruncatedError" if early else None)

    def _redacted(self, known: dict[str, Any], error: Any) -> Any:
        """What a server said that failed the call: it may have repeated what it was told."""
        secrets = () if self._request is None else self._request.secrets
        said = redact_text(error, secrets) if isinstance(error, str) else error
        return redact(known, secrets), said

    @quietly
    def end(self, error: BaseException | str | None = None) -> None:
        """End the span, unless it has ended."""
        recording, self._recording = self._recording, None
        if recording is None:
            return
        error = error or self._answer.error
        known = dict(self._answer.attributes)
        if error is not None:
            known, error = self._redacted(known, error)
        if self._watch.content:
            known |= messages.answered(self._answer)
        recording.end(perf_counter() - self._started, known, error)
