"""A file that is sent chunk by chunk, from its beginning, as often as the request is sent.

An open file is sent from its beginning, whatever its position, as httpx does. A file that cannot
seek, such as a pipe, is sent once, from its position. The size is taken before the request is sent.
If the file has another size in the end, an error is raised before its last chunk, so that the
server does not take a part for the whole file.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from openai_oxide_runtime.serialization.files import check_bytes, is_async_reader

if TYPE_CHECKING:
    from openai_oxide_runtime.serialization.files import AsyncSource

__all__ = ["FilePart"]

_CHUNK_SIZE: Final = 1 << 18


class FilePart:
    """The content of a path or of an open file. Errors name it by ``place``."""

    __slots__ = ("_position", "_rewindable", "_source", "async_source", "head", "place", "size")
    blocking = True
    async_source: AsyncSource | None
    """A reader that must be awaited. ``set_source`` replaces it by what was read."""

    # Any: whatever has a method `read`; only reading shows what it returns.
    def __init__(self, place: str, source: Any, head: str = "") -> None:
        self.head = f"{head}\r\n\r\n".encode()
        self.place = place
        self._position = 0
        if is_async_reader(source):
            self.async_source = source
        else:
            self.set_source(source)

    def set_source(self, source: os.PathLike[str] | IO[bytes]) -> None:
        """Check the path or open file, and send its content."""
        self._source, self.async_source = source, None
        if isinstance(source, os.PathLike):
            self._rewindable, self.size = _inspect_path(source)
            return
        if getattr(source, "closed", False) is True:
            raise ValueError(f"the file for {self.place} is closed")
        self._rewindable, self.size = _rewind(source), None
        if self._rewindable:
            check_bytes(self.place, source.read(1))
            self.size = _size(source)

    def chunks(self) -> Iterator[bytes]:
        """The file's bytes: exactly ``size`` of them, or an error."""
        self._position = 0
        if isinstance(self._source, os.PathLike):
            with Path(self._source).open("rb") as file:
                yield from self._read(file)
        else:
            if self._rewindable:
                self._source.seek(0)
            yield from self._read(self._source)

    def rewind(self) -> bool:
        """Whether the file can be read from its beginning again."""
        if isinstance(self._source, os.PathLike):
            return self._rewindable
        return self._rewindable and _rewind(self._source)

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        remaining = self.size
        while chunk := self._next_chunk(file):
            if remaining is None:
                yield chunk
                continue
            remaining -= len(chunk)
            if remaining < 0 or (remaining == 0 and self._next_chunk(file)):
                raise self._size_error("grew")
            yield chunk
        if remaining:
            raise self._size_error(f"shrank by {remaining} bytes")

    def _next_chunk(self, file: IO[bytes]) -> bytes:
        chunk = check_bytes(self.place, file.read(_CHUNK_SIZE))
        self._position += len(chunk)
        if self._rewindable and self.size is not None and file.tell() != self._position:
            raise ValueError(f"the file for {self.place} was read elsewhere while it was sent")
        return chunk

    def _size_error(self, change: str) -> ValueError:
        return ValueError(f"the file for {self.place} {change} while it was sent")


def _inspect_path(path: os.PathLike[str]) -> tuple[bool, int | None]:
    """Whether a path can be read again, and its size. It is opened once, so that an error is raised
    before the request is sent."""
    mode = Path(path).stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return False, None  # a pipe or a device: opening it may block
    with Path(path).open("rb") as file:
        return True, os.fstat(file.fileno()).st_size


def _rewind(file: IO[bytes]) -> bool:
    """Move an open file to its beginning; False if it cannot seek."""
    try:
        if not getattr(file, "seekable", lambda: True)():
            return False
        file.seek(0)
    except (AttributeError, OSError, ValueError):  # such as a pipe or a closed file
        return False
    return True


def _size(file: IO[bytes]) -> int | None:
    """The size of a file that can seek. Afterwards the file is at its beginning."""
    try:
        file.seek(0, io.SEEK_END)
        size = int(file.tell())
    except (AttributeError, OSError, ValueError, TypeError):
        size = None
    file.seek(0)
    return size
