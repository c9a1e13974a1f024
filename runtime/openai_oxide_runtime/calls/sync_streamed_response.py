# Written from async_streamed_response.py by `make generate`: do not edit.
"""Async responses whose body is read on request: whole, in chunks, as text or lines, to a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from os import PathLike
from types import TracebackType
from typing import Any, Generic, TypeVar, overload

from openai_oxide_runtime.calls.deferred_response import DeferredResponse
from openai_oxide_runtime.calls.file_download import save
from openai_oxide_runtime.http.incremental_text import Rechunk, Stage
from openai_oxide_runtime.http.interface import TransportError

__all__ = ["APIResponse", "ResponseContextManager"]

R = TypeVar("R")
T = TypeVar("T")
Response = TypeVar("Response", bound="APIResponse[Any]")


class APIResponse(DeferredResponse[R]):
    """A response whose body is read on request."""

    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: object = None) -> Any:
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
        return (self.read()).decode(self._encoding, "replace")

    def json(self) -> Any:
        """The whole body as plain JSON values."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, in chunks of ``chunk_size`` bytes if that is given."""
        return self._through(Rechunk(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text as it arrives."""
        return self._through(self._text_stage(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body's lines as they arrive."""
        return self._through(self._line_stage())

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; it is not held in memory.

        After an error a file that was there before is unchanged.
        """
        save(file, self.iter_bytes(chunk_size))

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file."""
        self.stream_to_file(file)

    def close(self) -> None:
        """Close the connection."""
        self._exchange.raw.close()

    def _through(self, stage: Stage) -> Iterator[Any]:
        for chunk in self._chunks():
            for part in stage.feed(chunk):
                yield part
        for part in stage.flush():
            yield part

    def _chunks(self) -> Iterator[bytes]:
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
    """Sends the request on entering, closes the connection on leaving."""

    _is_raw = True

    def __init__(self, send: Callable[[], Response]) -> None:
        self._send = send
        self._response: Response | None = None

    def then(self, change: Callable[[Any], Any]) -> ResponseContextManager[Response]:
        """The same with a response whose ``parse()`` applies ``change`` to the result."""

        def send() -> Response:
            response = self._send()
            return response.then(change)

        return ResponseContextManager(send)

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
