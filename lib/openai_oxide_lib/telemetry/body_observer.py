"""The body of an answer, watched while it is read: the call is over when nothing more is read.

Both stand in for a ``RawResponse``; what is not about reading is the raw response's own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

__all__ = ["AsyncWatchedBody", "WatchedBody"]


class _Left:
    """In the place of a call that is not watched here any more."""

    def end(self, error: Any = None) -> None: ...

    def piece(self, chunk: bytes) -> None: ...

    def whole(self, body: bytes) -> None: ...

    def exhausted(self) -> None: ...


class _Body:
    """A raw response, and the call that it is the answer of."""

    def __init__(self, raw: Any, call: Any) -> None:
        self._raw = raw
        self._call = call

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "_raw":
            raise AttributeError(name)
        return getattr(self._raw, name)

    def leave(self) -> None:
        """Watch no longer: the call goes on with another answer."""
        self._call = _Left()

    def __del__(self) -> None:
        if "_call" in vars(self):
            self._call.end()


class WatchedBody(_Body):
    """The body of an answer to a call that blocks."""

    def read(self, limit: int) -> bytes:
        """The whole body."""
        try:
            body: bytes = self._raw.read(limit)
        except BaseException as error:
            self._call.end(error)
            raise
        self._call.whole(body)
        return body

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives."""
        try:
            for chunk in self._raw.chunks():
                self._call.piece(chunk)
                yield chunk
        except GeneratorExit:
            raise  # whoever stops reading says what becomes of the rest
        except BaseException as error:
            self._call.end(error)
            raise
        self._call.exhausted()

    def drain(self, seconds: float) -> None:
        """Read what little is left: the last event is there."""
        self._call.end()
        self._raw.drain(seconds)

    def close(self) -> None:
        """Let go of the connection."""
        self._call.end()
        self._raw.close()


class AsyncWatchedBody(_Body):
    """The body of an answer to a call that is awaited."""

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        try:
            body: bytes = await self._raw.read(limit)
        except BaseException as error:
            self._call.end(error)
            raise
        self._call.whole(body)
        return body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        try:
            async for chunk in self._raw.chunks():
                self._call.piece(chunk)
                yield chunk
        except GeneratorExit:
            raise
        except BaseException as error:
            self._call.end(error)
            raise
        self._call.exhausted()

    async def drain(self, seconds: float) -> None:
        """Read what little is left: the last event is there."""
        self._call.end()
        await self._raw.drain(seconds)

    async def close(self) -> None:
        """Let go of the connection."""
        self._call.end()
        await self._raw.close()
