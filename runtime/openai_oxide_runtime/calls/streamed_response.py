"""Responses whose body is read when asked for: whole, in pieces, as text or lines, to a file."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike
from types import TracebackType
from typing import Any, Generic, TypeVar, overload

from openai_oxide_runtime.calls.file_download import Saving
from openai_oxide_runtime.calls.raw_response import BaseAPIResponse
from openai_oxide_runtime.concurrency.threads import in_thread
from openai_oxide_runtime.errors.translation import connection_error
from openai_oxide_runtime.http.incremental_text import Decode, Lines, Rechunk, Stage, Then
from openai_oxide_runtime.http.interface import TransportError

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "ResponseContextManager",
]

R = TypeVar("R")
T = TypeVar("T")
Response = TypeVar("Response", bound="APIResponse[Any]")
AsyncResponse = TypeVar("AsyncResponse", bound="AsyncAPIResponse[Any]")


class _Deferred(BaseAPIResponse[R]):
    """A response whose body is still to be read, once."""

    _taken = False

    def _take(self) -> None:
        """Claim the body; it can be had once, unless it was read whole."""
        if self._taken or self._exchange.raw.closed:
            raise RuntimeError(
                "the body has been read or closed; read() keeps it, iterating does not"
            )
        self._taken = True

    def _failure(self, failure: TransportError) -> Exception:
        return connection_error(self._exchange.request, failure)

    def _text_stage(self, size: int | None) -> Stage:
        return Then(Rechunk(size), Decode(self._encoding))

    def _line_stage(self) -> Stage:
        return Then(Decode(self._encoding), Lines())


class APIResponse(_Deferred[R]):
    """A response whose body is read when it is asked for."""

    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the call would have returned, or the body as ``to``."""
        if not self._reading.streams:
            self.read()
        return self._result(to)

    def read(self) -> bytes:
        """The whole body."""
        exchange = self._exchange
        if exchange.body is None:
            self._take()
            try:
                exchange.body = exchange.raw.read(self._reading.limit)
            except TransportError as failure:
                error = self._failure(failure)
            else:
                return exchange.body or b""
            raise error
        return exchange.body

    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode(self._encoding, "replace")

    def json(self) -> Any:
        """The whole body as plain JSON values."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, in pieces of ``chunk_size`` bytes where that is given."""
        return self._through(Rechunk(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text as it arrives."""
        return self._through(self._text_stage(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body's lines as they arrive."""
        return self._through(self._line_stage())

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; nothing is held in memory.

        The file takes its place when it is whole: a failure leaves the one that was there.
        """
        with Saving(file) as saving:
            for piece in self.iter_bytes(chunk_size):
                saving.write(piece)

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file."""
        self.stream_to_file(file)

    def close(self) -> None:
        """Let go of the connection."""
        self._exchange.raw.close()

    def _through(self, stage: Stage) -> Iterator[Any]:
        for piece in self._pieces():
            yield from stage.feed(piece)
        yield from stage.flush()

    def _pieces(self) -> Iterator[bytes]:
        if self._exchange.body is not None:
            yield self._exchange.body
            return
        self._take()
        try:
            yield from self._exchange.raw.chunks()
        except TransportError as failure:
            error = self._failure(failure)
        else:
            return
        raise error


class ResponseContextManager(Generic[Response]):
    """Sends the request on entering, lets go of the connection on leaving."""

    _is_raw = True

    def __init__(self, send: Callable[[], Response]) -> None:
        self._send = send
        self._response: Response | None = None

    def then(self, change: Callable[[Any], Any]) -> ResponseContextManager[Response]:
        """The same with a response whose ``parse()`` gives what ``change`` makes of the result."""
        return ResponseContextManager(lambda: self._send().then(change))

    def __enter__(self) -> Response:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncAPIResponse(_Deferred[R]):
    """A response whose body is read when it is asked for."""

    @overload
    async def parse(self) -> R: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
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
        """The body as it arrives, in pieces of ``chunk_size`` bytes where that is given."""
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
        """Write the body to a file as it arrives; nothing is held in memory.

        The file takes its place when it is whole: a failure leaves the one that was there.
        """
        saving = Saving(file)
        try:
            await in_thread(saving.open)
            async for piece in self.iter_bytes(chunk_size):
                await in_thread(saving.write, piece)
            await in_thread(saving.commit)
        finally:
            saving.discard()  # at once: whoever is cancelled cannot wait for a thread

    async def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file."""
        await self.stream_to_file(file)

    async def close(self) -> None:
        """Let go of the connection."""
        await self._exchange.raw.close()

    async def _through(self, stage: Stage) -> AsyncIterator[Any]:
        async for piece in self._pieces():
            for out in stage.feed(piece):
                yield out
        for out in stage.flush():
            yield out

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._exchange.body is not None:
            yield self._exchange.body
            return
        self._take()
        try:
            async for piece in self._exchange.raw.chunks():
                yield piece
        except TransportError as failure:
            error = self._failure(failure)
        else:
            return
        raise error


class AsyncResponseContextManager(Generic[AsyncResponse]):
    """Sends the request on entering, lets go of the connection on leaving."""

    _is_raw = True

    def __init__(self, send: Callable[[], Awaitable[AsyncResponse]]) -> None:
        self._send = send
        self._response: AsyncResponse | None = None

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
