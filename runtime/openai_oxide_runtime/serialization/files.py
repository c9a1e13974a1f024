"""What may be given where a file is asked for, and what is understood by it."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Awaitable, Mapping, Sequence
from inspect import iscoroutinefunction
from os import PathLike
from pathlib import Path
from typing import IO, Any, Final, Protocol, TypeAlias, runtime_checkable

__all__ = [
    "AsyncReader",
    "File",
    "FileContent",
    "FileTypes",
    "as_bytes",
    "as_declared",
    "as_file",
    "file_from_path",
    "is_awaited",
    "is_file",
]


@runtime_checkable
class AsyncReader(Protocol):
    """A file whose reading is awaited, as libraries for asyncio open them."""

    def read(self, size: int = ..., /) -> Awaitable[bytes]:
        """The next bytes, at most ``size``; none at the end."""
        ...


FileContent: TypeAlias = IO[bytes] | bytes | PathLike[str] | AsyncReader
"""A file open for reading bytes, bytes, or a path. Asynchronous clients take readers that are
awaited, too."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file, or a tuple of its name, content (text is sent in UTF-8), and optionally its content type
and part headers."""

_FORMS: Final = (
    "bytes, a path such as pathlib.Path(…), a file opened in mode 'rb', "
    "or a tuple (name, content[, content type[, headers]])"
)
_BYTES: Final = (bytes, bytearray, memoryview)
_NAMELESS: Final = "upload"
"""The name of a file that has none: servers tell a file from a value by it."""


class File:
    """A file to be sent: what is in it, and what its part of a form says of it."""

    __slots__ = ("content", "headers", "kind", "name")

    def __init__(
        self, content: Any, name: str | None, kind: str | None, headers: Mapping[str, str]
    ) -> None:
        self.content = content
        self.name = name
        self.kind = kind
        self.headers = headers

    def __repr__(self) -> str:
        return f"File({self.name!r})"


def as_declared(place: str, value: Any, kind: str) -> Any:
    """The value of a field that is a file. ``kind`` says what else it may be."""
    if "files" in kind and _are_several(value):
        return [as_file(f"{place}[{at}]", one) for at, one in enumerate(value)]
    if "object" in kind and (isinstance(value, Mapping) or hasattr(value, "model_dump")):
        return value
    return as_file(place, value)


def as_file(place: str, value: Any, *, nameless: bool = False) -> File:
    """The file that was given at ``place``, or TypeError. One without a name gets one, unless it
    was said to be ``nameless``."""
    if not isinstance(value, tuple):
        return _file(place, value, None, None, {}) if _is_content(value) else _refuse(place, value)
    if not _is_named(value) or not (_is_content(value[1]) or isinstance(value[1], str)):
        return _refuse(place, value)
    name, content, kind, headers = (*value, None, None)[:4]
    made = _file(place, content, name, kind, headers or {})
    if nameless and not name:
        made.name = None
    return made


def _are_several(value: Any) -> bool:
    if isinstance(value, tuple):
        return not _is_named(value)
    return isinstance(value, Sequence) and not isinstance(value, (str, *_BYTES)) and len(value) > 0


def is_file(value: Any) -> bool:
    """Whether a value that may be anything is sent as a file rather than as text."""
    if isinstance(value, tuple):
        return _is_named(value) and _is_content(value[1])
    return isinstance(value, File) or _is_content(value)


def as_bytes(place: str, piece: Any) -> bytes:
    """What a file gave when it was read, if it is bytes."""
    if isinstance(piece, _BYTES):
        return bytes(piece)
    what = "nothing yet" if piece is None else type(piece).__name__
    raise TypeError(f"the file for {place} must give bytes (mode 'rb'); it gave {what}")


def is_awaited(content: Any) -> bool:
    """Whether a program of asyncio alone can read it."""
    read = getattr(content, "read", None)
    return iscoroutinefunction(read) if callable(read) else isinstance(content, AsyncIterable)


def _is_named(value: Sequence[Any]) -> bool:
    return 2 <= len(value) <= 4 and isinstance(value[0], str | None)


def _is_content(value: Any) -> bool:
    if isinstance(value, (*_BYTES, PathLike)):
        return True
    return not isinstance(value, type) and callable(getattr(value, "read", None))


def _file(
    place: str, content: Any, name: str | None, kind: str | None, headers: Mapping[str, str]
) -> File:
    own = content
    if isinstance(content, str):
        content = content.encode()
    elif isinstance(content, _BYTES):
        content = bytes(content)
    elif is_awaited(content) and hasattr(getattr(content, "file", None), "read"):
        # What servers hand to their handlers: a file, with methods to await around it.
        own, kind, content = content, kind or getattr(content, "content_type", None), content.file
    if isinstance(content, io.TextIOBase) or isinstance(getattr(content, "encoding", None), str):
        raise TypeError(f"the file for {place!r} must be opened for bytes (mode 'rb')")
    return File(content, name or _name_of(own), kind, headers)


def _name_of(content: Any) -> str:
    """The last part of the path by which a file is known."""
    known: Any = content if isinstance(content, PathLike) else getattr(content, "name", None)
    if not isinstance(content, io.IOBase):  # uploads of web frameworks; `name` is their field's
        own = getattr(content, "filename", None)
        known = own if isinstance(own, str) else known
    if not isinstance(known, str | bytes | PathLike):
        return _NAMELESS  # a number where the system gave no name
    return Path(os.fsdecode(known)).name or _NAMELESS


def _refuse(place: str, value: Any) -> File:
    what = type(value).__name__
    text = f"{place!r} must be a file ({_FORMS}), not {what}"
    if isinstance(value, str):
        text += ". A string is neither: give pathlib.Path(…) for a path, (name, text) for text"
    elif isinstance(value, tuple):
        text += f" of {', '.join(type(one).__name__ for one in value)}"
    raise TypeError(text)


def file_from_path(path: str) -> FileTypes:
    """The name and content of the file at ``path``, for an upload."""
    from pathlib import Path

    found = Path(path)
    return found.name, found.read_bytes()
