"""``multipart/form-data`` bodies that are made while they are sent.

Files are read from disk piece by piece, never whole, and from their start position again when a
request is repeated. Nested values are spread over fields: lists as ``name[]``, objects as
``name[key]``. The length is known, and sent, when the sizes of all files are.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final

from .absent import ABSENT
from .headers import check_header
from .query import scalar

__all__ = ["FilePart", "Multipart", "is_file"]

_PIECE: Final = 1 << 18
_DISPOSITION: Final = "Content-Disposition: form-data; "
_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Multipart:
    """A form: iterate over it for its bytes."""

    __slots__ = ("_end", "_parts", "blocking", "boundary", "length")

    def __init__(self, fields: Mapping[str, Any], boundary: str | None = None) -> None:
        self.boundary = boundary or os.urandom(16).hex()
        self._parts = [_part(name, value) for name, value in _spread(fields.items())]
        self._end = f"--{self.boundary}--\r\n".encode()
        self.blocking = any(part.blocking for part in self._parts)
        self.length = self._measure()

    @property
    def content_type(self) -> str:
        """The value of ``Content-Type`` that belongs to this form."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        delimiter = f"--{self.boundary}\r\n".encode()
        for part in self._parts:
            yield delimiter + part.head
            yield from part.pieces()
            yield b"\r\n"
        yield self._end

    def rewind(self) -> bool:
        """Make every file ready to be read again; False if one cannot be."""
        return all(part.rewind() for part in self._parts)

    def _measure(self) -> int | None:
        overhead = len(self.boundary) + 4 + 2
        length = len(self._end)
        for part in self._parts:
            if part.size is None:
                return None
            length += overhead + len(part.head) + part.size
        return length


class ValuePart:
    """A field with a value that is already there."""

    __slots__ = ("_content", "head", "size")
    blocking = False

    def __init__(self, name: str, content: bytes, head: str = "") -> None:
        self.head = f"{head or _disposition(name)}\r\n\r\n".encode()
        self._content = content
        self.size: int | None = len(content)

    def pieces(self) -> Iterator[bytes]:
        yield self._content

    def rewind(self) -> bool:
        return True


class FilePart:
    """A field whose value is read from a path or an open file while it is sent."""

    __slots__ = ("_opened", "_position", "_source", "head", "size")
    blocking = True

    def __init__(self, head: str, source: os.PathLike[str] | IO[bytes]) -> None:
        self.head = f"{head}\r\n\r\n".encode()
        self._source: Any = source
        self._opened = not isinstance(source, os.PathLike)
        self._position = _position(source) if self._opened else 0
        self.size = self._measure()

    def pieces(self) -> Iterator[bytes]:
        """The file's bytes: exactly as many as were announced, or an error."""
        if self._opened:
            yield from self._read(self._source)
        else:
            with Path(self._source).open("rb") as file:
                yield from self._read(file)

    def rewind(self) -> bool:
        """Go back to where the file stood; False for a pipe or the like."""
        if not self._opened:
            return True
        if self._position is None:
            return False
        try:
            self._source.seek(self._position)
        except (OSError, ValueError):
            return False
        return True

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        left = self.size
        while left is None or left > 0:
            piece = file.read(_PIECE if left is None else min(_PIECE, left))
            if not piece:
                break
            yield _as_bytes(piece)
            left = left if left is None else left - len(piece)
        if left:
            raise ValueError(f"the file shrank by {left} bytes while it was sent")

    def _measure(self) -> int | None:
        if not self._opened:
            return Path(self._source).stat().st_size
        if self._position is None:
            return None
        end = self._source.seek(0, io.SEEK_END)
        self._source.seek(self._position)
        return int(end) - self._position


def is_file(value: Any) -> bool:
    """Whether a value is sent as a file rather than as text."""
    if isinstance(value, tuple):
        named = 2 <= len(value) <= 4 and isinstance(value[0], str | None)
        return named and _is_content(value[1])
    return _is_content(value)


def _is_content(value: Any) -> bool:
    kinds = (bytes, bytearray, memoryview, os.PathLike)
    return isinstance(value, kinds) or hasattr(value, "read")


def _spread(items: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    """The fields of nested values; None and absent values are left out."""
    for name, value in items:
        if value is None or type(value) in ABSENT:
            continue
        if is_file(value):
            yield name, value
        elif hasattr(value, "model_dump"):
            dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
            yield from _spread([(name, dumped)])
        elif isinstance(value, Mapping):
            yield from _spread((f"{name}[{key}]", item) for key, item in value.items())
        elif isinstance(value, Iterable) and not isinstance(value, str):
            yield from _spread((f"{name}[]", item) for item in value)
        else:
            yield name, value


def _part(name: str, value: Any) -> ValuePart | FilePart:
    if not is_file(value):
        return ValuePart(name, scalar(value).encode())
    named: tuple[Any, ...] = value if isinstance(value, tuple) else (_name_of(value), value)
    filename, content, kind, headers = (*named, None, None)[:4]
    head = _file_head(name, filename, kind, headers or {})
    if isinstance(content, bytes | bytearray | memoryview):
        return ValuePart(name, bytes(content), head)
    if isinstance(content, io.TextIOBase):
        raise TypeError(f"the file for {name!r} must be opened for bytes (mode 'rb')")
    source: Any = content
    return FilePart(head, source)


def _name_of(content: Any) -> str:
    """A name for a file that was given without one: servers tell a file from a value by it."""
    name = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return Path(name).name if isinstance(name, str | os.PathLike) else "upload"


def _file_head(
    name: str, filename: str | None, kind: str | None, headers: Mapping[str, str]
) -> str:
    quoted = f'; filename="{filename.translate(_ESCAPES)}"' if filename is not None else ""
    lines = [_disposition(name) + quoted, *(": ".join(check_header(*h)) for h in headers.items())]
    if "content-type" not in {header.lower() for header in headers}:
        kind = kind or (_guess(filename) if filename is not None else None)
        lines += [": ".join(check_header("Content-Type", kind))] if kind else []
    return "\r\n".join(lines)


def _disposition(name: str) -> str:
    return f'{_DISPOSITION}name="{name.translate(_ESCAPES)}"'


def _guess(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"


def _position(file: Any) -> int | None:
    """Where an open file stands, None if it cannot go back there."""
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, OSError, ValueError, TypeError):
        return None


def _as_bytes(piece: Any) -> bytes:
    if isinstance(piece, str):
        raise TypeError("a file to be sent must be opened for bytes (mode 'rb')")
    return bytes(piece)
