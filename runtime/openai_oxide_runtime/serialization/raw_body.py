"""Request bodies that are neither JSON nor a form: bytes, files and iterables of bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from typing import Any

from openai_oxide_runtime.serialization.file_parts import FilePart
from openai_oxide_runtime.serialization.files import is_awaited

__all__ = ["FileBody", "IterableBody", "as_body"]


class FileBody:
    """A file that is the whole body, or what else has to be read as one."""

    __slots__ = ("_part",)
    blocking = True

    def __init__(self, file: Any) -> None:
        self._part = FilePart("content", file)

    @property
    def late(self) -> list[FilePart]:
        """What has to be awaited before there is anything to send."""
        return [self._part] if self._part.late else []

    @property
    def length(self) -> int | None:
        """The bytes of the file."""
        return self._part.size

    def __iter__(self) -> Iterator[bytes]:
        return self._part.pieces()

    def rewind(self) -> bool:
        """Whether it can be read once more."""
        return self._part.rewind()


class IterableBody:
    """Pieces from an iterable, which can be sent again only if it is a container."""

    __slots__ = ("_pieces",)
    blocking = True
    length: int | None = None

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        if isinstance(pieces, list | tuple):
            for piece in pieces:
                _checked(piece)

    def __iter__(self) -> Iterator[bytes]:
        return map(_checked, self._pieces)

    def rewind(self) -> bool:
        """Whether the iterable starts anew each time."""
        return iter(self._pieces) is not self._pieces


def as_body(content: Any) -> Any:
    """The body for what a caller gave as ``content``."""
    if content is None or isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if isinstance(content, PathLike) or hasattr(content, "read") or is_awaited(content):
        return FileBody(content)
    if isinstance(content, Iterable) and not isinstance(content, Mapping):
        return IterableBody(content)
    raise TypeError(
        "`content` is text, bytes, a path, a file opened for bytes or an iterable of bytes; "
        f"not {type(content).__name__}"
    )


def _checked(piece: Any) -> bytes:
    if isinstance(piece, bytes | bytearray | memoryview):
        return bytes(piece)
    raise TypeError(f"`content` must give bytes; it gave {type(piece).__name__}")
