"""The interface of transports: requests, responses, and errors.

A transport sends one ``HttpRequest`` and returns a response whose body is not read yet. It knows
nothing of operations, retries or models; the layers above know nothing of sockets. To write a
transport, implement ``SyncTransport`` or ``AsyncTransport``:

- ``send`` returns after the head of the response, of any status, and follows no redirect;
- a body read to its end returns the connection to the pool; ``close`` before that closes it;
- bodies are decompressed, and ``Limits`` are applied;
- ``request.timeout`` bounds each phase, ``request.deadline`` the whole. A stream moves its deadline
  while it is read, so a transport reads it again before each read;
- every failure is a ``TransportError``, without the request's headers in its text;
- nothing is sent twice: the caller decides whether that is safe (see ``Unanswered``).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Final, Protocol, runtime_checkable

from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.redaction import (
    Secrets,
    redact_headers,
    redact_text,
    redact_url,
    secrets_of,
)
from openai_oxide_runtime.http.timeouts import Timeout

__all__ = [
    "AsyncRawResponse",
    "AsyncTransport",
    "Head",
    "HttpRequest",
    "RawResponse",
    "StreamBody",
    "SyncTransport",
    "TransportError",
    "TransportLimit",
    "TransportTimeout",
    "Unanswered",
]


Pair = tuple[str, str]
NO_TIMEOUT: Final = Timeout(None)


class Head:
    """The part of a request that all calls of an operation share: verb, origin, fixed headers.

    ``target`` is None if it depends on the call. ``memo`` belongs to the transport: what it makes
    once from the rest. ``secrets`` are texts that no error may show, besides those in the headers.
    """

    __slots__ = ("headers", "memo", "origin", "secrets", "target", "verb")

    def __init__(
        self,
        verb: str,
        origin: str,
        headers: tuple[Pair, ...],
        target: str | None = None,
        secrets: Secrets = (),
    ) -> None:
        self.verb = verb
        self.origin = origin
        self.headers = headers
        self.target = target
        self.secrets = secrets
        self.memo: object = None

    def __repr__(self) -> str:
        return f"Head({self.verb} {redact_url(self.origin)}, {redact_headers(self.headers)!r})"


@runtime_checkable
class StreamBody(Protocol):
    """A request body that is produced while it is sent, such as an upload from disk."""

    @property
    def length(self) -> int | None:
        """Its size in bytes; None if unknown."""
        ...

    @property
    def blocking(self) -> bool:
        """Whether producing the next piece may block, as reading a file does."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def rewind(self) -> bool:
        """Go back to the start, to send it again; False if that is impossible."""
        ...


class HttpRequest:
    """One request to send. ``deadline`` is a time of the monotonic clock.

    ``fresh`` demands a new connection, if the transport can choose: the last attempt failed on one
    that had been idle.
    """

    __slots__ = ("body", "deadline", "fresh", "head", "headers", "target", "timeout")

    def __init__(
        self,
        head: Head,
        target: str,
        headers: tuple[Pair, ...] = (),
        body: bytes | StreamBody | None = None,
        timeout: Timeout = NO_TIMEOUT,
        deadline: float | None = None,
    ) -> None:
        self.head = head
        self.target = target
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.deadline = deadline
        self.fresh = False

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.head.verb

    @property
    def url(self) -> str:
        """The full URL."""
        return self.head.origin + self.target

    @property
    def all_headers(self) -> tuple[Pair, ...]:
        """The fixed headers and those of this call."""
        return self.head.headers + self.headers

    @property
    def has_idempotency_key(self) -> bool:
        """Whether the server can recognise a repetition of this request."""
        return any(name.lower() == "idempotency-key" for name, _ in self.all_headers)

    @property
    def secrets(self) -> Secrets:
        """The secrets in it, which no error may show. Only errors need them: not cached."""
        return secrets_of(self.all_headers, self.url, self.head.secrets)

    def plus(self, *headers: Pair) -> HttpRequest:
        """The same request with more headers."""
        added = self.headers + headers
        return HttpRequest(self.head, self.target, added, self.body, self.timeout, self.deadline)

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {redact_text(redact_url(self.url), self.secrets)})"


class RawResponse(Protocol):
    """The head of a response, and its unread body."""

    request: HttpRequest
    status: int
    headers: Headers

    @property
    def reason(self) -> str:
        """The reason phrase."""
        ...

    @property
    def http_version(self) -> str:
        """The protocol version, as ``HTTP/1.1``."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the body has ended or was closed."""
        ...

    def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body while it arrives, in pieces of any size."""
        ...

    def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        ...

    def close(self) -> None:
        """Release the connection."""
        ...


class AsyncRawResponse(Protocol):
    """The async ``RawResponse``."""

    request: HttpRequest
    status: int
    headers: Headers

    @property
    def reason(self) -> str:
        """The reason phrase."""
        ...

    @property
    def http_version(self) -> str:
        """The protocol version, as ``HTTP/1.1``."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the body has ended or was closed."""
        ...

    async def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The body while it arrives, in pieces of any size."""
        ...

    async def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        ...

    async def close(self) -> None:
        """Release the connection."""
        ...


class SyncTransport(Protocol):
    """Sends requests, blocking. One transport serves many threads."""

    def send(self, request: HttpRequest) -> RawResponse:
        """Send a request; return after the head of the response."""
        ...

    def close(self) -> None:
        """Close all connections. Nothing can be sent afterwards."""
        ...


class AsyncTransport(Protocol):
    """Sends requests, async. One transport serves the tasks of one event loop."""

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send a request; return after the head of the response."""
        ...

    async def close(self) -> None:
        """Close all connections. Nothing can be sent afterwards."""
        ...


class TransportError(Exception):
    """The request could not be sent, or its response not be read.

    ``retryable`` tells whether the same request may succeed next time.
    """

    retryable = True
    received = b""
    """The part of the body that had arrived when ``read`` failed."""


class Unanswered(TransportError):
    """A connection that had been idle was closed before a byte of the response.

    The server may have received the request all the same. If a repetition is safe, the request is
    sent again at once, with ``fresh`` set.
    """


class TransportTimeout(TransportError):
    """A phase of the request, or the whole request, took too long."""


class TransportLimit(TransportError):
    """The response is larger than the client's ``Limits``."""

    retryable = False


def non_retryable(text: str) -> TransportError:
    """A failure that a retry cannot help."""
    failure = TransportError(text)
    failure.retryable = False
    return failure
