"""``multipart/form-data`` bodies that are made while they are sent.

Files are read from disk piece by piece, never whole (file_parts.py). Nested values are spread over
fields: lists as ``name[]``, objects as ``name[key]``. The length is known, and sent, when the sizes
of all files are.
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
# As httpx writes names: what browsers escape, and what parsers of quoted text take for an escape.
_ESCAPES: Final = str.maketrans(
    {'"': "%22", "\\": "\\\\", **{chr(n): f"%{n:02X}" for n in range(32) if n != 0x1B}}
)
_HALF: Final = re.compile("[\ud800-\udfff]")
"""Half a character: a byte of a file's name that is no UTF-8. Browsers send U+FFFD for it."""


class Multipart:
    """A form: iterate over it for its bytes."""

    __slots__ = ("_end", "_parts", "blocking", "boundary")

    def __init__(
        self,
        fields: Mapping[str, Any],
        files: Iterable[tuple[str, File]] = (),
        boundary: str | None = None,
    ) -> None:
        """``files`` come after the fields, each under the name that it has there."""
        self.boundary = boundary or os.urandom(16).hex()
        every = chain(_spread(fields.items()), files)
        self._parts = [_part(name, value) for name, value in every]
        self._end = f"--{self.boundary}--\r\n".encode()
        self.blocking = any(part.blocking for part in self._parts)

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

    @property
    def late(self) -> list[FilePart]:
        """The parts whose content has to be awaited before the form can be sent."""
        return [part for part in self._parts if isinstance(part, FilePart) and part.late]

    @property
    def length(self) -> int | None:
        """The size of the whole, None where that of a file is not known."""
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
        return ValuePart(name, _text(name, value))
    file = value if isinstance(value, File) else as_file(name, value, nameless=True)
    head = _file_head(name, file.name, file.kind, file.headers)
    if isinstance(file.content, bytes):
        return ValuePart(name, file.content, head)
    return FilePart(name, file.content, head)


def _file_head(
    name: str, filename: str | None, kind: str | None, headers: Mapping[str, str]
) -> str:
    quoted = f'; filename="{_quoted(filename)}"' if filename is not None else ""
    lines = [_disposition(name) + quoted, *(": ".join(check_header(*h)) for h in headers.items())]
    if "content-type" not in {header.lower() for header in headers}:
        kind = kind or (_guess(filename) if filename is not None else None)
        lines += [": ".join(check_header("Content-Type", kind))] if kind else []
    return "\r\n".join(lines)


def _disposition(name: str) -> str:
    return f'{_DISPOSITION}name="{_quoted(name)}"'


def _quoted(name: str) -> str:
    return _HALF.sub("\ufffd", name).translate(_ESCAPES)


def _text(name: str, value: Any) -> bytes:
    try:
        return scalar(value, name).encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds half a character, which a form cannot") from None


def _guess(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"
