"""The seam below which bytes travel: what is sent, what comes back, and how it may fail.

A transport sends one ``HttpRequest`` and hands back an answer whose body is still to be read. It
knows nothing of operations, retries or models; what is above knows nothing of sockets. To write a
transport, implement ``SyncTransport`` or ``AsyncTransport``:

- ``send`` returns once the head of the answer is there, whatever its status, and follows nothing;
- a body read to its end gives the connection back, an answer closed early closes the connection;
- bodies are decompressed and held to ``Limits``;
- times are kept: ``request.timeout`` for each phase, ``request.deadline`` for everything. A stream
  moves its deadline while it is read, so it is looked at before each read;
- every failure is a ``TransportError``, without the request's headers in its text;
- nothing is sent twice: whether a second time does harm is judged above (``Unanswered``).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final, Protocol, runtime_checkable

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
    """What does not change between the calls of one operation: verb, origin, fixed headers.

    ``target`` is where they all go, None where that depends on the call. ``memo`` is the
    transport's own: whatever it can prepare once from the rest. ``secrets`` is what no error may
    repeat, beside what the headers carry.
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
        self.memo: Any = None

    def __repr__(self) -> str:
        return f"Head({self.verb} {redact_url(self.origin)}, {redact_headers(self.headers)!r})"


@runtime_checkable
class StreamBody(Protocol):
    """A request's body that is made while it is sent, such as an upload from disk."""

    @property
    def length(self) -> int | None:
        """Its size in bytes, None where that is not known before."""
        ...

    @property
    def blocking(self) -> bool:
        """Whether making the next piece may wait for a disk."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def rewind(self) -> bool:
        """Make ready to be sent again; False if that cannot be done."""
        ...


class HttpRequest:
    """One request as it goes on the wire. ``deadline`` is a time of the monotonic clock.

    ``fresh`` asks for a connection that nobody used before, where the transport can choose: the
    last try failed on its way.
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
        """The verb."""
        return self.head.verb

    @property
    def url(self) -> str:
        """The whole address."""
        return self.head.origin + self.target

    @property
    def all_headers(self) -> tuple[Pair, ...]:
        """Fixed headers and those of this call."""
        return self.head.headers + self.headers

    @property
    def has_idempotency_key(self) -> bool:
        """Whether the server can tell that it has had this request before."""
        return any(name.lower() == "idempotency-key" for name, _ in self.all_headers)

    @property
    def secrets(self) -> Secrets:
        """What it carries that no error may repeat. Looked for when something has failed."""
        return secrets_of(self.all_headers, self.url, self.head.secrets)

    def plus(self, *headers: Pair) -> HttpRequest:
        """The same request with more headers."""
        added = self.headers + headers
        return HttpRequest(self.head, self.target, added, self.body, self.timeout, self.deadline)

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {redact_text(redact_url(self.url), self.secrets)})"


class RawResponse(Protocol):
    """The head of an answer, and its body to come."""

    request: HttpRequest
    status: int
    headers: Headers

    @property
    def reason(self) -> str:
        """The words after the status."""
        ...

    @property
    def http_version(self) -> str:
        """As ``HTTP/1.1``."""
        ...

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        ...

    def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives, in pieces of any size."""
        ...

    def drain(self, seconds: float) -> None:
        """Read what little is left for at most ``seconds``, so that the connection is kept."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


class AsyncRawResponse(Protocol):
    """``RawResponse`` in the other colour."""

    request: HttpRequest
    status: int
    headers: Headers

    @property
    def reason(self) -> str:
        """The words after the status."""
        ...

    @property
    def http_version(self) -> str:
        """As ``HTTP/1.1``."""
        ...

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        ...

    async def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives, in pieces of any size."""
        ...

    async def drain(self, seconds: float) -> None:
        """Read what little is left for at most ``seconds``, so that the connection is kept."""
        ...

    async def close(self) -> None:
        """Let go of the connection."""
        ...


class SyncTransport(Protocol):
    """Sends requests and blocks. One transport serves many threads."""

    def send(self, request: HttpRequest) -> RawResponse:
        """Send the request; back with the head of the answer."""
        ...

    def close(self) -> None:
        """Close every connection. Nothing can be sent afterwards."""
        ...


class AsyncTransport(Protocol):
    """Sends requests and awaits. One transport serves the tasks of one event loop."""

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send the request; back with the head of the answer."""
        ...

    async def close(self) -> None:
        """Close every connection. Nothing can be sent afterwards."""
        ...


class TransportError(Exception):
    """The request could not be sent or its answer not be read.

    ``retryable`` says whether the same request may do better next time.
    """

    retryable = True
    received = b""
    """The beginning of the body, as far as it had arrived when it was to be read whole."""


class Unanswered(TransportError):
    """A connection kept from before ended, or a way was closed, without a byte of an answer.

    The server may have heard the request all the same. Where a second time does no harm, it is
    sent again at once, with ``fresh`` set.
    """


class TransportTimeout(TransportError):
    """A phase of the request, or the whole of it, took too long."""


class TransportLimit(TransportError):
    """The answer is larger than the client's ``Limits`` allow."""

    retryable = False


def hopeless(text: str) -> TransportError:
    """A failure that would be the same next time."""
    failure = TransportError(text)
    failure.retryable = False
    return failure
