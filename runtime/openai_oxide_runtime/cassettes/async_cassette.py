"""A transport that records what it sends, and replays what was recorded, for asyncio."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from typing import Self

from openai_oxide_runtime.cassettes.interaction import Chunk, Interaction, RecordedRequest
from openai_oxide_runtime.cassettes.tape import DEFAULT_MATCH, Mode, Tape
from openai_oxide_runtime.cassettes.timing import Stopwatch, async_sleep
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import (
    AsyncRawResponse,
    AsyncTransport,
    HttpRequest,
    StreamBody,
    TransportLimit,
)

__all__ = ["AsyncCassette"]


class AsyncCassette:
    """Records requests with their responses in a file, and replays them, for asyncio.

    ``mode`` says what is done: ``"once"`` records if there is no file and replays if there is,
    ``"none"`` only replays, ``"new_episodes"`` records what is missing, ``"all"`` records anew.
    ``match`` names what of a request is compared: ``method``, ``scheme``, ``host``, ``path``,
    ``query``, ``body``. Each response is played once, in the order of the file.

    ``transport`` sends what is recorded; by default connections of its own. ``speed`` replays
    streams with the pauses that they had, ``2`` in half the time; ``None`` at once. Keys and other
    credentials are not recorded. A request that is not in the cassette raises `APIConnectionError`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        mode: Mode = "once",
        *,
        match: Sequence[str] = DEFAULT_MATCH,
        transport: AsyncTransport | None = None,
        speed: float | None = None,
    ) -> None:
        if speed is not None and not speed > 0:
            raise ValueError("speed must be above 0, or None")
        self._tape = Tape(path, mode, match)
        self._transport = transport
        self._speed = speed

    @property
    def interactions(self) -> list[Interaction]:
        """The requests of the file with their responses."""
        return list(self._tape.interactions)

    @property
    def unplayed(self) -> list[Interaction]:
        """Those that no request came for."""
        return self._tape.unplayed

    async def send(self, request: HttpRequest) -> AsyncRawResponse:
        """Send a request, or play the response to it."""
        sent = _with_bytes(request)
        body = sent.body if isinstance(sent.body, bytes) else b""
        recorded = RecordedRequest.of(
            request.method, request.url, request.all_headers, body, request.secrets
        )
        interaction = self._tape.find(recorded)
        if interaction is not None:
            return AsyncPlayedResponse(request, interaction, self._speed)
        return AsyncRecordedResponse(await self._inner().send(sent), recorded, self._tape)

    def _inner(self) -> AsyncTransport:
        if self._transport is None:
            from openai_oxide_runtime.cassettes.sending import CONFIG
            from openai_oxide_runtime.transports.select import async_transport

            self._transport = async_transport(CONFIG, None)
        return self._transport

    async def close(self) -> None:
        """Close the connections."""
        if self._transport is not None:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()


def _with_bytes(request: HttpRequest) -> HttpRequest:
    """The request with its body in memory: it is compared, and perhaps sent."""
    if not isinstance(request.body, StreamBody):
        return request
    body = b"".join(request.body)
    request.body.rewind()
    fields = (request.head, request.target, request.headers, body)
    return HttpRequest(*fields, request.timeout, request.deadline)


class AsyncPlayedResponse:
    """A response of a cassette."""

    def __init__(self, request: HttpRequest, interaction: Interaction, speed: float | None) -> None:
        self.request = request
        self.status = interaction.status
        self.headers = Headers(list(interaction.headers))
        self.reason = interaction.reason
        self.http_version = interaction.http_version
        self.closed = False
        self._chunks = interaction.chunks
        self._speed = speed

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        self.closed = True
        body = b"".join(chunk.data for chunk in self._chunks)
        if len(body) > limit:
            raise TransportLimit(f"the response body is larger than {limit} bytes")
        return body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body in the chunks in which it came."""
        for chunk in self._chunks:
            if self._speed is not None and chunk.seconds:
                await async_sleep(chunk.seconds / self._speed)
            yield chunk.data
        self.closed = True

    async def drain(self, seconds: float) -> None:
        """There is no connection to keep."""
        self.closed = True

    async def close(self) -> None:
        """There is no connection to release."""
        self.closed = True


class AsyncRecordedResponse:
    """A response on its way, which is recorded at its end, or where it is closed."""

    def __init__(self, raw: AsyncRawResponse, sent: RecordedRequest, tape: Tape) -> None:
        self._raw = raw
        self._sent = sent
        self._tape: Tape | None = tape
        self._received: list[Chunk] = []
        self.request = raw.request
        self.status = raw.status
        self.headers = raw.headers

    @property
    def reason(self) -> str:
        """The reason phrase."""
        return self._raw.reason

    @property
    def http_version(self) -> str:
        """The version of HTTP."""
        return self._raw.http_version

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._raw.closed

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        body = await self._raw.read(limit)
        self._received.append(Chunk(0.0, body))
        self._record()
        return body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        watch = Stopwatch()
        async for chunk in self._raw.chunks():
            self._received.append(Chunk(watch.lap(), chunk))
            yield chunk
        self._record()

    def _record(self) -> None:
        tape, self._tape = self._tape, None
        if tape is not None:
            secrets = self.request.secrets
            tape.add(Interaction.of(self._sent, self._raw, self._received, secrets))

    async def drain(self, seconds: float) -> None:
        """Read a small rest, so that the connection is kept."""
        await self._raw.drain(seconds)
        self._record()

    async def close(self) -> None:
        """Release the connection."""
        await self._raw.close()
        self._record()
