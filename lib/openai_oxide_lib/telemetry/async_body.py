"""The body of an observed call, for asyncio: it reports to the observer while it is read."""

from __future__ import annotations

from collections.abc import AsyncIterator

from openai_oxide_lib.telemetry.observed_body import BaseObservedBody
from openai_oxide_runtime.http.interface import AsyncRawResponse

__all__ = ["AsyncObservedBody"]


class AsyncObservedBody(BaseObservedBody[AsyncRawResponse]):
    """Stands in for a raw response."""

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        try:
            body = await self._raw.read(limit)
        except BaseException as error:
            self._observer.end(error)
            raise
        self._observer.whole(body)
        return body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        try:
            async for chunk in self._raw.chunks():
                self._observer.piece(chunk)
                yield chunk
        except GeneratorExit:
            raise  # the reader has stopped, and decides what happens to the rest
        except BaseException as error:
            self._observer.end(error)
            raise
        self._observer.exhausted()

    async def drain(self, seconds: float) -> None:
        """Read the rest: the last event has arrived."""
        self._observer.end()
        await self._raw.drain(seconds)

    async def close(self) -> None:
        """Release the connection."""
        self._observer.end()
        await self._raw.close()
