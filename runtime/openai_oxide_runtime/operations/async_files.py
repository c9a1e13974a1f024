"""Files whose reading is awaited: fetched before the first attempt, so that what is sent has a
length, and is there once more when it has to be sent again.

What is larger than a few pieces waits on the disk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from tempfile import SpooledTemporaryFile
from typing import Any, Final

from openai_oxide_runtime.concurrency.threads import in_thread
from openai_oxide_runtime.serialization.files import as_bytes

__all__ = ["LateFiles"]

_PIECE: Final = 1 << 18
_IN_MEMORY: Final = 4 << 20


class LateFiles:
    """The files of one request that have to be awaited."""

    def __init__(self, body: Any, *, is_async: bool) -> None:
        self._body = body
        self._copies: list[Any] = []
        if not is_async:
            places = ", ".join(part.place for part in body.late)
            raise TypeError(
                f"the file for {places} can be read only by awaiting it: give it to the "
                "asynchronous client, or a file opened in mode 'rb' to this one"
            )

    def before(self, prepare: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
        """What prepares a request, behind the reading of its files."""

        async def both(request: Any) -> Any:
            for part in self._body.late:
                part.reads(await self._copy(part))
            given = prepare(request) if prepare else request
            return await given if hasattr(given, "__await__") else given

        return both

    def until_sent(self, flow: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        """The flow, after which the copies go."""
        try:
            return (yield from flow)
        finally:
            for copy in self._copies:
                copy.close()

    async def _copy(self, part: Any) -> Any:
        copy = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it is closed when the call is over
        self._copies.append(copy)
        async for piece in _pieces(part.late):
            await in_thread(copy.write, as_bytes(part.place, piece))
        return copy


async def _pieces(source: Any) -> AsyncIterator[Any]:
    """All that is in it, from its beginning where it can go back there."""
    if not hasattr(source, "read"):
        async for piece in source:
            yield piece
        return
    await _to_beginning(source)
    while piece := await source.read(_PIECE):
        yield piece


async def _to_beginning(source: Any) -> None:
    seek = getattr(source, "seek", None)
    if seek is None:
        return
    try:
        await seek(0)
    except (OSError, ValueError):  # such as a pipe
        return
