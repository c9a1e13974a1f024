"""Request bodies that are neither JSON nor a form: bytes, files and iterables of bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, Any

from .multipart import FilePart

__all__ = ["FileBody", "IterableBody", "as_body"]


class FileBody:
    """A file that is the whole body."""

    __slots__ = ("_part",)
    blocking = True

    def __init__(self, file: IO[bytes]) -> None:
        self._part = FilePart("", file)

    @property
    def length(self) -> int | None:
        """The bytes from where the file stands to its end."""
        return self._part.size

    def __iter__(self) -> Iterator[bytes]:
        return self._part.pieces()

    def rewind(self) -> bool:
        """Go back to where the file stood."""
        return self._part.rewind()


class IterableBody:
    """Pieces from an iterable, which can be sent again only if it is a container."""

    __slots__ = ("_pieces",)
    blocking = True
    length: int | None = None

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

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
    if hasattr(content, "read"):
        return FileBody(content)
    if isinstance(content, Iterable):
        return IterableBody(content)
    raise TypeError(f"a body cannot be made of {type(content).__name__}")
