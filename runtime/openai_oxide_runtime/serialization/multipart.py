"""``multipart/form-data`` bodies that are encoded while they are sent (RFC 7578).

Files are read from disk chunk by chunk (file_parts.py). Nested values become several fields: the
items of a list ``name[]``, the values of an object ``name[key]``. The body has a length if the
sizes of all files are known.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.http.headers import check_header
from openai_oxide_runtime.serialization.file_parts import FilePart
from openai_oxide_runtime.serialization.files import File, as_file, is_file
from openai_oxide_runtime.serialization.query import scalar

__all__ = ["Multipart"]

_DISPOSITION: Final = "Content-Disposition: form-data; "
# The characters that browsers escape in names, and the backslash, as httpx does: parsers of quoted
# strings take it for the beginning of an escape.
_ESCAPES: Final = str.maketrans(
    {'"': "%22", "\\": "\\\\", **{chr(n): f"%{n:02X}" for n in range(32) if n != 0x1B}}
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""A byte of a file name that is not UTF-8. Browsers send U+FFFD for it."""


class Multipart:
    """A form body: an iterable of its bytes."""

    __slots__ = ("_end", "_parts", "blocking", "boundary")

    def __init__(
        self,
        fields: Mapping[str, object],
        files: Iterable[tuple[str, File]] = (),
        boundary: str | None = None,
    ) -> None:
        """``files`` are field names and files, which are sent after ``fields``."""
        self.boundary = boundary or os.urandom(16).hex()
        self._parts = [_part(name, value) for name, value in chain(_flat(fields.items()), files)]
        self._end = f"--{self.boundary}--\r\n".encode()
        self.blocking = any(part.blocking for part in self._parts)

    @property
    def content_type(self) -> str:
        """The ``Content-Type`` of this form."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        delimiter = f"--{self.boundary}\r\n".encode()
        for part in self._parts:
            yield delimiter + part.head
            yield from part.chunks()
            yield b"\r\n"
        yield self._end

    def rewind(self) -> bool:
        """Make every file ready to be read again; False if one cannot seek."""
        return all(part.rewind() for part in self._parts)

    @property
    def async_parts(self) -> list[FilePart]:
        """The parts with an async source, which must be read before the form can be sent."""
        return [part for part in self._parts if isinstance(part, FilePart) and part.async_source]

    @property
    def length(self) -> int | None:
        """The size of the body in bytes; None if the size of a file is not known."""
        overhead = len(self.boundary) + 4 + 2
        length = len(self._end)
        for part in self._parts:
            if part.size is None:
                return None
            length += overhead + len(part.head) + part.size
        return length


class ValuePart:
    """A field whose value is in memory."""

    __slots__ = ("_content", "head", "size")
    blocking = False

    def __init__(self, name: str, content: bytes, head: str = "") -> None:
        self.head = f"{head or _disposition(name)}\r\n\r\n".encode()
        self._content = content
        self.size: int | None = len(content)

    def chunks(self) -> Iterator[bytes]:
        yield self._content

    def rewind(self) -> bool:
        return True


def _flat(items: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, object]]:
    """The fields of nested values, without None and arguments that were not passed."""
    for name, value in items:
        if value is None or type(value) in ABSENT:
            continue
        if is_file(value):
            yield name, value
        elif hasattr(value, "model_dump"):
            dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
            yield from _flat([(name, dumped)])
        elif isinstance(value, Mapping):
            yield from _flat((f"{name}[{key}]", item) for key, item in value.items())
        elif isinstance(value, Iterable) and not isinstance(value, str):
            yield from _flat((f"{name}[]", item) for item in value)
        else:
            yield name, value


def _part(name: str, value: object) -> ValuePart | FilePart:
    if not is_file(value):
        return ValuePart(name, _text(name, value))
    file = value if isinstance(value, File) else as_file(name, value, nameless=True)
    head = _file_head(name, file.name, file.content_type, file.headers)
    if isinstance(file.content, bytes):
        return ValuePart(name, file.content, head)
    return FilePart(name, file.content, head)


def _file_head(
    name: str, filename: str | None, content_type: str | None, headers: Mapping[str, str]
) -> str:
    suffix = f'; filename="{_escape(filename)}"' if filename is not None else ""
    lines = [_disposition(name) + suffix, *(": ".join(check_header(*h)) for h in headers.items())]
    if "content-type" not in {header.lower() for header in headers}:
        content_type = content_type or (_guess_type(filename) if filename is not None else None)
        lines += [": ".join(check_header("Content-Type", content_type))] if content_type else []
    return "\r\n".join(lines)


def _disposition(name: str) -> str:
    return f'{_DISPOSITION}name="{_escape(name)}"'


def _escape(name: str) -> str:
    return _SURROGATE.sub("\ufffd", name).translate(_ESCAPES)


def _text(name: str, value: object) -> bytes:
    try:
        return scalar(value, name).encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} has a lone surrogate, which UTF-8 cannot encode") from None


def _guess_type(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"
