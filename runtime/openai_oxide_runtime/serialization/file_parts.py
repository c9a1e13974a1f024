"""A file while it is sent: read piece by piece, from its beginning, as often as it is needed.

A file that is open already is sent whole, wherever it stands, as httpx sends it; what cannot go
back, such as a pipe, from where it stands, and once. The size is that at the time of asking: a file
that has another one in the end is an error before its last piece, so that nobody takes what was
sent for the whole.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from openai_oxide_runtime.serialization.files import as_bytes, is_awaited

__all__ = ["FilePart"]

_PIECE: Final = 1 << 18


class FilePart:
    """The content of a path or of an open file. ``place`` is where it was given, for errors."""

    __slots__ = ("_at", "_source", "_whole", "head", "late", "place", "size")
    blocking = True

    def __init__(self, place: str, source: Any, head: str = "") -> None:
        self.head = f"{head}\r\n\r\n".encode()
        self.place = place
        self._at = 0
        self.late = source if is_awaited(source) else None
        """What has to be awaited before there is anything to read."""
        if self.late is None:
            self.reads(source)

    def reads(self, source: Any) -> None:
        """Take the content from here, after a look at it."""
        self._source, self.late = source, None
        if isinstance(source, os.PathLike):
            self._whole, self.size = _of_path(source)
            return
        if getattr(source, "closed", False) is True:
            raise ValueError(f"the file for {self.place} is closed")
        self._whole, self.size = _returns(source), None
        if self._whole:
            as_bytes(self.place, source.read(1))
            self.size = _size(source)

    def pieces(self) -> Iterator[bytes]:
        """The file's bytes: exactly as many as were announced, or an error."""
        self._at = 0
        if isinstance(self._source, os.PathLike):
            with Path(self._source).open("rb") as file:
                yield from self._read(file)
        else:
            if self._whole:
                self._source.seek(0)
            yield from self._read(self._source)

    def rewind(self) -> bool:
        """Whether it can be read from its beginning once more."""
        if isinstance(self._source, os.PathLike):
            return self._whole
        return self._whole and _returns(self._source)

    def _read(self, file: Any) -> Iterator[bytes]:
        left = self.size
        while piece := self._next(file):
            if left is None:
                yield piece
                continue
            left -= len(piece)
            if left < 0 or (left == 0 and self._next(file)):
                raise self._changed("grew")
            yield piece
        if left:
            raise self._changed(f"shrank by {left} bytes")

    def _next(self, file: Any) -> bytes:
        piece = as_bytes(self.place, file.read(_PIECE))
        self._at += len(piece)
        if self._whole and self.size is not None and file.tell() != self._at:
            raise ValueError(f"the file for {self.place} was read elsewhere while it was sent")
        return piece

    def _changed(self, how: str) -> ValueError:
        return ValueError(f"the file for {self.place} {how} while it was sent")


def _of_path(path: Any) -> tuple[bool, int | None]:
    """Whether a path can be read again, and its size. Errors of opening it are raised here, before
    anything is sent."""
    mode = Path(path).stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return False, None  # a pipe or a device: opening it may wait
    with Path(path).open("rb") as file:
        return True, os.fstat(file.fileno()).st_size


def _returns(file: Any) -> bool:
    """Whether an open file goes back to its beginning; it is there then."""
    try:
        if not getattr(file, "seekable", lambda: True)():
            return False
        file.seek(0)
    except (AttributeError, OSError, ValueError):  # such as a pipe, or one that was closed
        return False
    return True


def _size(file: Any) -> int | None:
    """The bytes of a file that goes back to its beginning, where it is afterwards."""
    try:
        file.seek(0, io.SEEK_END)
        size = int(file.tell())
    except (AttributeError, OSError, ValueError, TypeError):
        size = None
    file.seek(0)
    return size
