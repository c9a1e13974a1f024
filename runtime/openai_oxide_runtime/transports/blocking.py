"""A blocking transport over one whose calls are awaited, on an event loop in a thread.

It serves libraries whose own blocking calls do not do: those of the library in Rust cannot be
woken, and HTTP/2 in httpcore is not safe for several threads (two of them may take one number for
their streams).
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncIterator, Iterator

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import AsyncRawResponse, AsyncTransport, HttpRequest
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.transports.loop_thread import started, waited

__all__ = ["BlockingResponse", "BlockingTransport"]


class BlockingResponse:
    """A response whose body is read by blocking. It is its own iterator over the body's pieces."""

    def __init__(self, raw: AsyncRawResponse) -> None:
        self._raw = raw
        self._pieces: AsyncIterator[bytes] = raw.chunks()
        self._closed = False
        self._born = generation()
        self.request = raw.request
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.http_version = raw.http_version
        self.secrets: Secrets = getattr(raw, "secrets", ())

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._closed or self._raw.closed

    def read(self, limit: int) -> bytes:
        """The whole body."""
        return waited(self._raw.read(limit))

    def chunks(self) -> Iterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        piece = None if self._closed else waited(_next(self._pieces))
        if piece is None:
            raise StopIteration
        return piece

    def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        waited(self._raw.drain(seconds))

    def close(self) -> None:
        """Let go of the connection, or of the one stream on it; not waited for."""
        if not self.closed and self._born == generation():
            started(self._raw.close())
        self._closed = True

    def __del__(self) -> None:
        with contextlib.suppress(Exception):  # the interpreter may be at its end
            self.close()


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    return await anext(pieces, None)


class BlockingTransport:
    """Sends through ``transport``, and blocks. Threads share its connections."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._inner = transport

    def send(self, request: HttpRequest) -> BlockingResponse:
        """Send the request; back with the head of the response."""
        if (abort := current_abort.get()) is not None:
            abort.check()
        return BlockingResponse(waited(self._inner.send(request), _let_go))

    def close(self) -> None:
        """Close every connection; where the interpreter ends, they end with it."""
        if not sys.is_finalizing():
            waited(self._inner.close())


def _let_go(raw: AsyncRawResponse) -> None:
    started(raw.close())
