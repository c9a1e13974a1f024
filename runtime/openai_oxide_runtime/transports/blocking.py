"""A blocking transport over an async one, whose event loop runs in a thread.

It is for libraries whose own blocking calls cannot be used: those of pyreqwest cannot be
interrupted, and HTTP/2 in httpcore is not thread-safe (two streams may get the same number).
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncIterator, Iterator

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import AsyncRawResponse, AsyncTransport, HttpRequest
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.transports.loop_thread import run, submit

__all__ = ["BlockingResponse", "BlockingTransport"]


class BlockingResponse:
    """A blocking response. It is its own iterator over the pieces of the body."""

    def __init__(self, raw: AsyncRawResponse) -> None:
        self._raw = raw
        self._pieces: AsyncIterator[bytes] = raw.chunks()
        self._closed = False
        self._generation = generation()
        self.request = raw.request
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.http_version = raw.http_version
        self.secrets: Secrets = getattr(raw, "secrets", ())

    @property
    def closed(self) -> bool:
        """Whether the body has ended or was closed."""
        return self._closed or self._raw.closed

    def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        return run(self._raw.read(limit))

    def chunks(self) -> Iterator[bytes]:
        """The body while it arrives, decompressed."""
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        piece = None if self._closed else run(_next(self._pieces))
        if piece is None:
            raise StopIteration
        return piece

    def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        run(self._raw.drain(seconds))

    def close(self) -> None:
        """Let go of the connection, or of the one stream on it; not run for."""
        if not self.closed and self._generation == generation():
            submit(self._raw.close())
        self._closed = True

    def __del__(self) -> None:
        with contextlib.suppress(Exception):  # the interpreter may be shutting down
            self.close()


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    return await anext(pieces, None)


class BlockingTransport:
    """Sends through an async ``transport``, blocking. Threads share its connections."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._inner = transport

    def send(self, request: HttpRequest) -> BlockingResponse:
        """Send a request; return after the head of the response."""
        if (abort := current_abort.get()) is not None:
            abort.check()
        return BlockingResponse(run(self._inner.send(request), _close))

    def close(self) -> None:
        """Close all connections; at interpreter shutdown they end by themselves."""
        if not sys.is_finalizing():
            run(self._inner.close())


def _close(raw: AsyncRawResponse) -> None:
    submit(raw.close())
