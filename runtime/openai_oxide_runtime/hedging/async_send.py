"""Send an async request, and again if its response is late."""

from __future__ import annotations

from collections.abc import AsyncIterator

from openai_oxide_runtime.hedging.async_run import async_run
from openai_oxide_runtime.hedging.transport import FirstEvent, HedgedSend, RacedResponse, fault
from openai_oxide_runtime.http.interface import AsyncRawResponse, AsyncTransport, HttpRequest

__all__ = ["AsyncHedgedResponse", "async_hedged_send"]


async def async_hedged_send(
    send: HedgedSend, transport: AsyncTransport, request: HttpRequest
) -> AsyncHedgedResponse:
    """The first response; raises the last failure if all legs fail."""

    async def leg(_: int) -> AsyncHedgedResponse:
        raw = AsyncHedgedResponse(await transport.send(request))
        try:
            if raw.status < 300 and send.waits != "head":
                await raw.begin(send)
        except BaseException:
            await raw.close()
            raise
        return raw

    race = send.race(request)
    outcome, record = await async_run(race, leg, fault, AsyncHedgedResponse.close)
    return outcome.get().won(record)


class AsyncHedgedResponse(RacedResponse[AsyncRawResponse]):
    """The response of a leg, through an async transport."""

    _rest: AsyncIterator[bytes] | None = None

    async def begin(self, send: HedgedSend) -> None:
        """Read the body, or the chunks up to the first event."""
        if send.waits == "body":
            self._body = await self._raw.read(send.most)
            return
        first = FirstEvent(send)
        self._rest = self._raw.chunks()
        async for chunk in self._rest:
            self._chunks.append(chunk)
            if first.ends_in(chunk):
                break
        self.began_with_error = first.is_error

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        body = await self._raw.read(limit) if self._body is None else self._body
        return b"".join(self._chunks) + body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        if self._body is not None:
            yield self._body
            return
        while self._chunks:
            yield self._chunks.pop(0)
        async for chunk in self._raw.chunks() if self._rest is None else self._rest:
            yield chunk

    async def drain(self, seconds: float) -> None:
        """Read on for ``seconds`` at most."""
        await self._raw.drain(seconds)

    async def close(self) -> None:
        """Release the connection."""
        await self._raw.close()
