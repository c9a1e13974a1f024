"""Request bodies that are neither JSON nor a form: bytes, files and iterables of bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os import PathLike

from openai_oxide_runtime.serialization.file_parts import FilePart
from openai_oxide_runtime.serialization.files import is_async_reader

__all__ = ["FileBody", "IterableBody", "as_body"]


class FileBody:
    """A file, or an async reader, that is the whole body."""

    __slots__ = ("_part",)
    blocking = True

    def __init__(self, file: object) -> None:
        self._part = FilePart("content", file)

    @property
    def async_parts(self) -> list[FilePart]:
        """The part with an async source, which must be read before the request can be sent."""
        return [self._part] if self._part.async_source else []

    @property
    def length(self) -> int | None:
        """The size of the file in bytes; None if it is not known."""
        return self._part.size

    def __iter__(self) -> Iterator[bytes]:
        return self._part.chunks()

    def rewind(self) -> bool:
        """Whether the file can be read from its beginning again."""
        return self._part.rewind()


class IterableBody:
    """The chunks of an iterable. It can be sent again only if it is no iterator."""

    __slots__ = ("_chunks",)
    blocking = True
    length: int | None = None

    def __init__(self, chunks: Iterable[object]) -> None:
        self._chunks = chunks
        if isinstance(chunks, list | tuple):
            for chunk in chunks:
                _check_bytes(chunk)

    def __iter__(self) -> Iterator[bytes]:
        return map(_check_bytes, self._chunks)

    def rewind(self) -> bool:
        """Whether the iterable begins again each time."""
        return iter(self._chunks) is not self._chunks


def as_body(content: object) -> bytes | FileBody | IterableBody | None:
    """The body for the argument ``content`` of a request; TypeError if it is of another type."""
    if content is None or isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if isinstance(content, PathLike) or hasattr(content, "read") or is_async_reader(content):
        return FileBody(content)
    if isinstance(content, Iterable) and not isinstance(content, Mapping):
        return IterableBody(content)
    raise TypeError(
        "`content` must be text, bytes, a path, a file opened for bytes or an iterable of bytes, "
        f"not {type(content).__name__}"
    )


def _check_bytes(chunk: object) -> bytes:
    if isinstance(chunk, bytes | bytearray | memoryview):
        return bytes(chunk)
    raise TypeError(f"`content` must yield bytes; it yielded {type(chunk).__name__}")
