"""The blocking colour: each step suspends the function that asks for it.

That needs JavaScript Promise Integration, which Chromium and recent versions of Node have, and a
Python function that was entered asynchronously (``runPythonAsync``, ``callPromising``).
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
    """A response that is waited for."""

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
        """Whether nothing more can be read."""
        return self._answer.closed

    def chunks(self) -> Iterator[bytes]:
        """The body, unpacked, as it arrives."""
        return self._pieces

    def read(self, limit: int) -> bytes:
        """The whole body; ``TransportLimit`` if it is larger than ``limit``."""
        body: bytes = wait(self._answer.read(limit))
        return body

    def drain(self, seconds: float) -> None:
        """Read on for a moment: what is left of the body is its end."""
        wait(self._answer.drain(seconds))

    def close(self) -> None:
        """Let go of the connection; what has not been read is not sent any more."""
        if not self.closed:
            wait(self._answer.close())

    def _read(self) -> Generator[bytes, None, None]:
        pieces = self._answer.chunks()
        while (piece := wait(_next(pieces))) is not None:
            yield piece


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    return await anext(pieces, None)


class FetchTransport:
    """Sends through the engine's ``fetch`` and waits; OpenAIError where the engine cannot."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._transport = AsyncFetchTransport(limits)

    def send(self, request: HttpRequest) -> FetchResponse:
        """Send the request; back with the head of the response."""
        return FetchResponse(wait(self._transport.send(request)))

    def close(self) -> None:
        """End every request that is under way."""
        self._transport.end_all()
