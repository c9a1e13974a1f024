"""The sync transport over ``fetch``: each step suspends the function that calls it.

That needs JavaScript Promise Integration, which Chromium and recent versions of Node have, and
Python must be entered by an async call (``runPythonAsync``, ``callPromising``).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator

from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.transports.fetch.async_transport import AsyncFetchTransport
from openai_oxide_runtime.transports.fetch.javascript import wait
from openai_oxide_runtime.transports.fetch.responses import AsyncFetchResponse

__all__ = ["FetchResponse", "FetchTransport"]


class FetchResponse:
    """A blocking response."""

    def __init__(self, response: AsyncFetchResponse) -> None:
        self._answer = response
        self.request = response.request
        self.native = response.native
        self.status = response.status
        self.reason = response.reason
        self.headers = response.headers
        self.http_version = response.http_version
        self._pieces = self._read()

    @property
    def closed(self) -> bool:
        """Whether the body has ended or was closed."""
        return self._answer.closed

    def chunks(self) -> Iterator[bytes]:
        """The body while it arrives, decompressed."""
        return self._pieces

    def read(self, limit: int) -> bytes:
        """The whole body, decompressed; ``TransportLimit`` if it is larger than ``limit`` bytes."""
        body: bytes = wait(self._answer.read(limit))
        return body

    def drain(self, seconds: float) -> None:
        """Read a small rest of the body for at most ``seconds``, so that the connection is kept."""
        wait(self._answer.drain(seconds))

    def close(self) -> None:
        """Release the connection. The rest of the body is not received."""
        if not self.closed:
            wait(self._answer.close())

    def _read(self) -> Generator[bytes, None, None]:
        pieces = self._answer.chunks()
        while (piece := wait(_next(pieces))) is not None:
            yield piece


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    return await anext(pieces, None)


class FetchTransport:
    """Sends through ``fetch``, blocking; OpenAIError if the engine cannot block."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._transport = AsyncFetchTransport(limits)

    def send(self, request: HttpRequest) -> FetchResponse:
        """Send a request; return after the head of the response."""
        return FetchResponse(wait(self._transport.send(request)))

    def close(self) -> None:
        """Abort all active requests."""
        self._transport.end_all()
