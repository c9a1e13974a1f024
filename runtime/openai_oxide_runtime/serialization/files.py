"""The values that a program may pass as a file, and their conversion to ``File``."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Awaitable, Mapping, Sequence
from inspect import iscoroutinefunction
from os import PathLike
from pathlib import Path
from typing import (
    IO,
    TYPE_CHECKING,
    Final,
    NoReturn,
    Protocol,
    TypeAlias,
    runtime_checkable,
)

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = [
    "AsyncReader",
    "AsyncSource",
    "File",
    "FileContent",
    "FileTypes",
    "as_file",
    "as_file_field",
    "check_bytes",
    "file_from_path",
    "is_async_reader",
    "is_file",
]


@runtime_checkable
class AsyncReader(Protocol):
    """A file with an async method ``read``, as libraries for asyncio open them."""

    def read(self, size: int = ..., /) -> Awaitable[bytes]:
        """The next bytes, at most ``size``; empty at the end."""
        ...


AsyncSource: TypeAlias = AsyncReader | AsyncIterable[bytes]
FileContent: TypeAlias = IO[bytes] | bytes | PathLike[str] | AsyncReader
"""A file opened for reading bytes, bytes, or a path. Async clients accept async readers, too."""

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
_DEFAULT_NAME: Final = "upload"
"""The name of a file without one: servers tell a file from a text field by its name."""


class File:
    """A file to be sent: its content, and the headers of its part in a form."""

    __slots__ = ("content", "content_type", "headers", "name")

    def __init__(
        self,
        content: object,
        name: str | None,
        content_type: str | None,
        headers: Mapping[str, str],
    ) -> None:
        self.content = content
        self.name = name
        self.content_type = content_type
        self.headers = headers

    def __repr__(self) -> str:
        return f"File({self.name!r})"


def as_file_field(place: str, value: object, kind: str) -> object:
    """The value of a file field. ``kind`` names what else it may be: "files" or "object"."""
    if "files" in kind and _is_list(value):
        return [as_file(f"{place}[{index}]", item) for index, item in enumerate(value)]
    if "object" in kind and (isinstance(value, Mapping) or hasattr(value, "model_dump")):
        return value
    return as_file(place, value)


def as_file(place: str, value: object, *, nameless: bool = False) -> File:
    """The value as a file; TypeError if it is none.

    A file without a name gets a default one, unless ``nameless`` allows a tuple to have none.
    """
    if not isinstance(value, tuple):
        if not _is_content(value):
            _raise_type_error(place, value)
        return _file(place, value, None, None, {})
    if not _is_file_tuple(value) or not (_is_content(value[1]) or isinstance(value[1], str)):
        _raise_type_error(place, value)
    name, content, content_type, headers = (*value, None, None)[:4]
    file = _file(place, content, name, content_type, headers or {})
    if nameless and not name:
        file.name = None
    return file


def _is_list(value: object) -> TypeIs[Sequence[object]]:
    if isinstance(value, tuple):
        return not _is_file_tuple(value)
    return isinstance(value, Sequence) and not isinstance(value, (str, *_BYTES)) and len(value) > 0


def is_file(value: object) -> bool:
    """Whether a value of any type is sent as a file, and not as text."""
    if isinstance(value, tuple):
        return _is_file_tuple(value) and _is_content(value[1])
    return isinstance(value, File) or _is_content(value)


def check_bytes(place: str, chunk: object) -> bytes:
    """What a file returned when it was read; TypeError if that is not bytes."""
    if isinstance(chunk, _BYTES):
        return bytes(chunk)
    kind = "nothing yet" if chunk is None else type(chunk).__name__
    raise TypeError(f"the file for {place} must return bytes (mode 'rb'); it returned {kind}")


def is_async_reader(content: object) -> TypeIs[AsyncSource]:
    """Whether reading the content must be awaited."""
    read = getattr(content, "read", None)
    return iscoroutinefunction(read) if callable(read) else isinstance(content, AsyncIterable)


def _is_file_tuple(value: tuple[object, ...]) -> bool:
    return 2 <= len(value) <= 4 and isinstance(value[0], str | None)


def _is_content(value: object) -> bool:
    if isinstance(value, (*_BYTES, PathLike)):
        return True
    return not isinstance(value, type) and callable(getattr(value, "read", None))


def _file(
    place: str,
    value: object,
    name: str | None,
    content_type: str | None,
    headers: Mapping[str, str],
) -> File:
    content = value
    if isinstance(content, str):
        content = content.encode()
    elif isinstance(content, _BYTES):
        content = bytes(content)
    elif is_async_reader(content) and hasattr(inner := getattr(content, "file", None), "read"):
        # An upload that a web framework passes to a handler: async methods around an open file.
        content_type, content = content_type or getattr(content, "content_type", None), inner
    if isinstance(content, io.TextIOBase) or isinstance(getattr(content, "encoding", None), str):
        raise TypeError(f"the file for {place!r} must be opened for bytes (mode 'rb')")
    return File(content, name or _file_name(value), content_type, headers)


def _file_name(content: object) -> str:
    """The last part of the file's path."""
    path: object = content if isinstance(content, PathLike) else getattr(content, "name", None)
    if not isinstance(content, io.IOBase):
        # Uploads of web frameworks: their ``name`` is that of the form field.
        filename = getattr(content, "filename", None)
        path = filename if isinstance(filename, str) else path
    if not isinstance(path, str | bytes | PathLike):
        return _DEFAULT_NAME  # files without a path have their file descriptor as name
    return Path(os.fsdecode(path)).name or _DEFAULT_NAME


def _raise_type_error(place: str, value: object) -> NoReturn:
    text = f"{place!r} must be a file ({_FORMS}), not {type(value).__name__}"
    if isinstance(value, str):
        text += ". Instead of a string pass pathlib.Path(…) for a path, (name, text) for text"
    elif isinstance(value, tuple):
        text += f" of {', '.join(type(item).__name__ for item in value)}"
    raise TypeError(text)


def file_from_path(path: str) -> FileTypes:
    """The name and content of the file at ``path``, for an upload."""
    file = Path(path)
    return file.name, file.read_bytes()
