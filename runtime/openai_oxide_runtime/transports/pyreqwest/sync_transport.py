"""``PyreqwestTransport``: requests through a library in Rust, blocking.

The library's own blocking calls cannot be woken, not even by Ctrl-C, and know no deadline for one
read. So the awaited transport does the work, on an event loop in a thread.
"""

from __future__ import annotations

from collections.abc import Iterator

from openai_oxide_runtime.concurrency.cancellation import current_abort
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    ConnectionLimits,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.pyreqwest.async_transport import (
    AsyncPyreqwestTransport,
)
from openai_oxide_runtime.transports.pyreqwest.loop_thread import waited
from openai_oxide_runtime.transports.pyreqwest.responses import AsyncPyreqwestResponse

__all__ = ["PyreqwestTransport"]


class PyreqwestResponse:
    """An answer whose body is read by blocking. It is its own iterator over the body's pieces."""

    def __init__(self, raw: AsyncPyreqwestResponse) -> None:
        self._raw = raw
        self.request = raw.request
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.http_version = raw.http_version

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._raw.closed

    def read(self, limit: int) -> bytes:
        """The whole body."""
        return waited(self._raw.read(limit))

    def chunks(self) -> Iterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        piece = waited(self._raw.next_piece())
        if piece is None:
            raise StopIteration
        return piece

    def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        waited(self._raw.drain(seconds))

    def close(self) -> None:
        """Let go of the connection, or of the one stream on it."""
        self._raw.let_go()


class PyreqwestTransport:
    """``AsyncPyreqwestTransport`` for calls that block. Threads share its connections."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | None = None,
    ) -> None:
        self._inner = AsyncPyreqwestTransport(limits, connections=connections, tls=tls)

    def send(self, request: HttpRequest) -> PyreqwestResponse:
        """Send the request; back with the head of the answer."""
        if (abort := current_abort.get()) is not None:
            abort.check()
        return PyreqwestResponse(waited(self._inner.send(request)))

    def close(self) -> None:
        """Send nothing more. Idle connections close, the others with the last of their answers."""
        waited(self._inner.close())
