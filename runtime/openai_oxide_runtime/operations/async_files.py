"""Async files: read before the first attempt, so that the body has a length and can be sent again.

The content of a large file is stored on the disk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Sequence
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Final, TypeVar

from openai_oxide_runtime.concurrency.threads import in_thread
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.serialization.files import AsyncReader, check_bytes

if TYPE_CHECKING:
    from openai_oxide_runtime.serialization.file_parts import FilePart
    from openai_oxide_runtime.serialization.files import AsyncSource

__all__ = ["AsyncFiles"]

Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")
Prepare = Callable[[HttpRequest], HttpRequest | Awaitable[HttpRequest]]
_CHUNK_SIZE: Final = 1 << 18
_MAX_MEMORY: Final = 4 << 20


class AsyncFiles:
    """The async files of one request."""

    def __init__(self, parts: Sequence[FilePart], *, is_async: bool) -> None:
        self._parts = parts
        self._copies: list[IO[bytes]] = []
        if not is_async:
            places = ", ".join(part.place for part in parts)
            raise TypeError(
                f"the file for {places} can be read only by awaiting it: pass a file opened in "
                "mode 'rb', or use the async client"
            )

    def before(self, prepare: Prepare | None) -> Callable[[HttpRequest], Awaitable[HttpRequest]]:
        """A function that reads the files, and then prepares the request."""

        async def read_and_prepare(request: HttpRequest) -> HttpRequest:
            for part in self._parts:
                if part.async_source is not None:
                    part.set_source(await self._copy(part.place, part.async_source))
            result = prepare(request) if prepare else request
            return result if isinstance(result, HttpRequest) else await result

        return read_and_prepare

    def until_sent(self, flow: Generator[Y, S, R]) -> Generator[Y, S, R]:
        """The flow; at its end the copies are deleted."""
        try:
            return (yield from flow)
        finally:
            for copy in self._copies:
                copy.close()

    async def _copy(self, place: str, source: AsyncSource) -> IO[bytes]:
        copy = SpooledTemporaryFile(_MAX_MEMORY)  # noqa: SIM115 - closed at the end of the flow
        self._copies.append(copy)
        async for chunk in _chunks(source):
            await in_thread(copy.write, check_bytes(place, chunk))
        return copy


async def _chunks(source: AsyncSource) -> AsyncIterator[bytes]:
    """The content, from its beginning if the source can seek."""
    if not isinstance(source, AsyncReader):
        async for chunk in source:
            yield chunk
        return
    await _rewind(source)
    while chunk := await source.read(_CHUNK_SIZE):
        yield chunk


async def _rewind(source: AsyncReader) -> None:
    seek = getattr(source, "seek", None)
    if seek is None:
        return
    try:
        await seek(0)
    except (OSError, ValueError):  # such as a pipe
        return
