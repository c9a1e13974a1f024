"""Async responses whose body is read on request: whole, in chunks, as text or lines, to a file."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from os import PathLike
from types import TracebackType
from typing import Any, Generic, TypeVar, overload

from openai_oxide_runtime.calls.deferred_response import DeferredResponse
from openai_oxide_runtime.calls.file_download import async_save
from openai_oxide_runtime.http.incremental_text import Rechunk, Stage
from openai_oxide_runtime.http.interface import TransportError

__all__ = ["AsyncAPIResponse", "AsyncResponseContextManager"]

R = TypeVar("R")
T = TypeVar("T")
AsyncResponse = TypeVar("AsyncResponse", bound="AsyncAPIResponse[Any]")


class AsyncAPIResponse(DeferredResponse[R]):
    """A response whose body is read on request."""

    @overload
    async def parse(self) -> R: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: object = None) -> Any:
        """What the call would have returned, or the body as ``to``."""
        if not self._reading.streams:
            await self.read()
        return self._result(to)

    async def read(self) -> bytes:
        """The whole body."""
        exchange = self._exchange
        if exchange.body is None:
            self._take()
            try:
                exchange.body = await exchange.raw.read(self._reading.limit)
            except TransportError as failure:
                error = self._failure(failure)
            else:
                return exchange.body or b""
            raise error
        return exchange.body

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode(self._encoding, "replace")

    async def json(self) -> Any:
        """The whole body as plain JSON values."""
        return json.loads(await self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives, in chunks of ``chunk_size`` bytes if that is given."""
        return self._through(Rechunk(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text as it arrives."""
        return self._through(self._text_stage(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines as they arrive."""
        return self._through(self._line_stage())

    async def stream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file as it arrives; it is not held in memory.

        After an error a file that was there before is unchanged.
        """
        await async_save(file, self.iter_bytes(chunk_size))

    async def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file."""
        await self.stream_to_file(file)

    async def close(self) -> None:
        """Close the connection."""
        await self._exchange.raw.close()

    async def _through(self, stage: Stage) -> AsyncIterator[Any]:
        async for chunk in self._chunks():
            for part in stage.feed(chunk):
                yield part
        for part in stage.flush():
            yield part

    async def _chunks(self) -> AsyncIterator[bytes]:
        if self._exchange.body is not None:
            yield self._exchange.body
            return
        self._take()
        try:
            async for chunk in self._exchange.raw.chunks():
                yield chunk
        except TransportError as failure:
            error = self._failure(failure)
        else:
            return
        raise error


class AsyncResponseContextManager(Generic[AsyncResponse]):
    """Sends the request on entering, closes the connection on leaving."""

    _is_raw = True

    def __init__(self, send: Callable[[], Awaitable[AsyncResponse]]) -> None:
        self._send = send
        self._response: AsyncResponse | None = None

    def then(self, change: Callable[[Any], Any]) -> AsyncResponseContextManager[AsyncResponse]:
        """The same with a response whose ``parse()`` applies ``change`` to the result."""

        async def send() -> AsyncResponse:
            response = await self._send()
            return response.then(change)

        return AsyncResponseContextManager(send)

    async def __aenter__(self) -> AsyncResponse:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()
