"""Hedging of single requests: send a request once or more, and return the first response.

Retries, redirects, deadlines and errors behave as usual: they get one response. A response counts
as first when its body has arrived, or the first event of a stream.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Hashable
from typing import TYPE_CHECKING, Final, Generic, Literal, NamedTuple, Self, TypeVar

from openai_oxide_runtime.errors.bodies import only_error
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.http.interface import (
    AsyncRawResponse,
    AsyncTransport,
    HttpRequest,
    RawResponse,
    SyncTransport,
    TransportError,
)
from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged
from openai_oxide_runtime.policies.retry import is_worth_a_retry
from openai_oxide_runtime.streaming.sse import SSEParser

if TYPE_CHECKING:
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["FirstEvent", "HedgedSend", "RacedResponse", "fault"]

_READS: Final = frozenset(("GET", "HEAD", "OPTIONS"))
Waits = Literal["body", "event", "head"]
R = TypeVar("R", RawResponse, AsyncRawResponse)


class HedgedSend(NamedTuple):
    """How the requests of one call are hedged."""

    policy: HedgePolicy
    book: HedgeBook
    name: str
    key: Hashable
    waits: Waits
    """What must have arrived before a leg can win."""
    most: int
    """The largest body, or event, in bytes."""
    limiter: RateLimiter | None = None
    """The rate limiter of the client: a hedge that would have to wait for it is not sent."""
    group: Hashable = None
    """Calls of one group share their limits."""

    def fits(self, request: HttpRequest) -> bool:
        """Whether the request may be sent twice: that is safe, and its body is in memory."""
        if request.body is not None and not isinstance(request.body, bytes):
            return False
        if self.policy.unsafe or request.method in _READS:
            return True
        return request.has_idempotency_key

    def send(self, transport: SyncTransport, request: HttpRequest) -> RawResponse:
        """Send the request, and again if its response is late."""
        if not self.fits(request):
            return transport.send(request)
        from openai_oxide_runtime.hedging.sync_send import hedged_send

        return hedged_send(self, transport, request)

    def asend(self, transport: AsyncTransport, request: HttpRequest) -> Awaitable[AsyncRawResponse]:
        """Send the request, and again if its response is late."""
        if not self.fits(request):
            return transport.send(request)
        from openai_oxide_runtime.hedging.async_send import async_hedged_send

        return async_hedged_send(self, transport, request)

    def race(self, request: HttpRequest) -> Race:
        """The race of one request."""
        race = Race(self.policy, self.book, self.key, time.monotonic, self.name)
        if (limiter := self.limiter) is not None:
            size = len(request.body) if isinstance(request.body, bytes) else 0
            race.allowed = lambda: limiter.spare(self.group, size, time.monotonic())
        return race


def fault(raw: RacedResponse[R] | None, error: BaseException | None) -> str | None:
    """Why a leg failed; None if its outcome is the result, which may be an error."""
    if error is not None:
        failed = isinstance(error, TransportError) and error.retryable
        return f"{type(error).__name__}: {error}" if failed else None
    if raw is not None and raw.status >= 500 and is_worth_a_retry(raw.status, raw.headers):
        return f"status {raw.status}"
    return "the stream began with an error" if raw is not None and raw.began_with_error else None


class FirstEvent:
    """Finds the end of a stream's first event in its chunks."""

    def __init__(self, send: HedgedSend) -> None:
        self._parser = SSEParser(send.most)
        self._first = send.policy.first
        self.is_error = False

    def ends_in(self, chunk: bytes) -> bool:
        """Whether this chunk completes the first event."""
        try:
            events = self._parser.feed(chunk)
        except ValueError:  # the reader of the stream will raise it
            return True
        for name, data, _ in events:
            self.is_error = name == b"error" or (b'"error"' in data and _is_error(data))
            if self.is_error or self._first is None or self._first(name, data):
                return True
        return False


def _is_error(data: bytes) -> bool:
    try:
        return only_error(plain_json(data)) is not None
    except (ValueError, RecursionError):
        return False


class RacedResponse(Generic[R]):
    """The response of a leg. What the race has read of its body comes first."""

    hedged: Hedged[None] | None = None
    """The record of the race, in the response of the winner."""

    def __init__(self, raw: R) -> None:
        self._raw: R = raw
        self.request: HttpRequest = raw.request
        self.status: int = raw.status
        self.headers = raw.headers
        self.began_with_error = False
        """Whether the first event of the stream is an error."""
        self._body: bytes | None = None
        self._chunks: list[bytes] = []

    @property
    def reason(self) -> str:
        """The reason phrase."""
        return self._raw.reason

    @property
    def http_version(self) -> str:
        """The version of HTTP, as ``HTTP/1.1``."""
        return self._raw.http_version

    def won(self, record: Hedged[None]) -> Self:
        """This response with the record of the race that it won."""
        self.hedged = record
        return self

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._raw.closed

    @property
    def native(self) -> object:
        """The transport's own response."""
        return getattr(self._raw, "native", self._raw)
