"""The flow of a call, with a span around it, for sync and async clients.

    start ─► flow ─► whole response ─────────────────────► end
                  └► headers; the body is observed ──────► end
                  └► error or cancellation ──────────────► end

The span covers the whole call, with retries and hedges.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any

from openai_oxide_lib.telemetry import messages, request_attributes as requests
from openai_oxide_lib.telemetry.async_body import AsyncObservedBody
from openai_oxide_lib.telemetry.response_attributes import ResponseAttributes
from openai_oxide_lib.telemetry.spans import Meters, Recording, quietly
from openai_oxide_lib.telemetry.sync_body import ObservedBody
from openai_oxide_runtime.calls import flow
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.calls.engine import OperationCall
from openai_oxide_runtime.calls.flow import Call
from openai_oxide_runtime.calls.steps import Flow
from openai_oxide_runtime.errors.tree import APIError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import redact, redact_text

__all__ = ["CallObserver", "ObservedCall"]


class CallObserver:
    """Observes the calls of a client."""

    def __init__(self, meters: Meters, *, content: bool, propagate: bool) -> None:
        self.meters = meters
        self.content = content
        self.propagate = propagate

    def __call__(self, context: CallContext, called: OperationCall, call: Call) -> Flow:
        """The flow of a call, observed."""
        observed = ObservedCall(self, context, called, call.request.head.origin)
        request = observed.start(call.request) or call.request
        rest = flow.call(call._replace(request=request))
        return (yield from observed.follow(rest, context.is_async))


class ObservedCall:
    """One observed call."""

    def __init__(
        self, observer: CallObserver, context: CallContext, called: OperationCall, origin: str
    ) -> None:
        self._observer = observer
        self._context = context
        self._called = called
        self._origin = origin
        self._response = ResponseAttributes(called.operation, content=observer.content)
        self._recording: Recording | None = None
        self._start_time = perf_counter()
        self._has_event = False
        self._request: HttpRequest | None = None

    @quietly
    def start(self, request: HttpRequest) -> HttpRequest | None:
        """Start the span; return the request to send instead, if any."""
        self._start_time = perf_counter()
        self._request = request
        attributes = requests.attributes(self._context, self._called, self._origin)
        if self._observer.content:
            attributes |= messages.input_messages(self._called.params)
        self._recording = self._observer.meters.start(requests.title(attributes), attributes)
        if not self._observer.propagate:
            return None
        return request.plus(*self._recording.headers().items())

    def follow(self, rest: Flow, is_async: bool, reported: BaseException | None = None) -> Flow:
        """The rest of the call's flow; ``reported`` is an error that the caller already knows."""
        try:
            exchange = yield from rest
        except BaseException as error:
            cause = None if error is reported else error
            self.end("cancelled" if isinstance(error, GeneratorExit) else cause)
            raise
        self.respond(exchange, is_async)
        return exchange

    def _again(
        self,
        body: AsyncObservedBody | ObservedBody,
        again: Callable[[APIError], Flow],
        is_async: bool,
        error: APIError,
    ) -> Flow:
        """The flow of the next attempt, after a stream whose first event is an error."""
        body.detach()
        return self.follow(again(error), is_async, error)

    @quietly
    def respond(self, exchange: Exchange, is_async: bool) -> None:
        """The flow is over; the body may still have to be read."""
        if exchange.body is not None:
            self.whole(exchange.body)
        else:
            kind = AsyncObservedBody if is_async else ObservedBody
            exchange.raw = kind(exchange.raw, self)
            exchange.again = partial(self._again, exchange.raw, exchange.again, is_async)
            self._response = ResponseAttributes(
                self._called.operation, content=self._observer.content
            )

    def whole(self, body: bytes) -> None:
        """The body was read as a whole."""
        self._read_body(body)
        self.end()

    @quietly
    def _read_body(self, body: bytes) -> None:
        self._response.body(body)

    @quietly
    def piece(self, chunk: bytes) -> None:
        """A chunk of the body has arrived."""
        if self._called.streams and self._response.feed(chunk) and not self._has_event:
            self._has_event = True
            if self._recording is not None:
                self._recording.first_event(perf_counter() - self._start_time)

    def exhausted(self) -> None:
        """The body has ended; a stream may lack its last event."""
        truncated = self._called.streams and not (self._response.complete or self._response.error)
        self.end("StreamTruncatedError" if truncated else None)

    def _redacted(
        self, attributes: dict[str, Any], error: BaseException | str
    ) -> tuple[dict[str, Any], BaseException | str]:
        """Without secrets, which a server may repeat in its error."""
        secrets = () if self._request is None else self._request.secrets
        text = redact_text(error, secrets) if isinstance(error, str) else error
        return redact(attributes, secrets), text

    @quietly
    def end(self, error: BaseException | str | None = None) -> None:
        """End the span, if it has not ended yet."""
        recording, self._recording = self._recording, None
        if recording is None:
            return
        error = error or self._response.error
        attributes = dict(self._response.attributes)
        if error is not None:
            attributes, error = self._redacted(attributes, error)
        if self._observer.content:
            attributes |= messages.output_messages(self._response)
        recording.end(perf_counter() - self._start_time, attributes, error)
