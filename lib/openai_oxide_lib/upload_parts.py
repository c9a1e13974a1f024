"""A file in parts: their positions, a view of one, and the state of an unfinished upload.

Each part is read from disk in small pieces while it is sent, so neither the file nor a part is held
in memory.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Final

__all__ = ["PART_SIZE", "FileSource", "Part", "UploadState", "Window", "checksum", "plan"]

PART_SIZE: Final = 64 << 20
"""The largest part that the API accepts, in bytes."""
_PIECE: Final = 1 << 20
_SMALL_PIECE: Final = 1 << 16
_DESCRIPTION: Final = ("filename", "mime_type", "purpose")


@dataclass(slots=True)
class UploadState:
    """The progress of an upload. Save it, for example as ``to_dict()``, to continue later.

    ``client.uploads.upload_file_chunked(…, state=state)`` updates it. Called again with the same
    state, it sends only the missing parts.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    parts: dict[int, str] = field(default_factory=dict)
    """The ids of the parts on the server, by number."""
    checksums: dict[int, str] = field(default_factory=dict)
    """The checksums of these parts, to detect that the file has changed."""
    filename: str = ""
    mime_type: str = ""
    purpose: str = ""

    @property
    def sent_bytes(self) -> int:
        """How many bytes are on the server."""
        sizes = {part.number: part.size for part in plan(self.size, self.part_size)}
        return sum(sizes.get(number, 0) for number in self.parts)

    @property
    def fraction(self) -> float:
        """The uploaded fraction, from 0 to 1."""
        return self.sent_bytes / self.size if self.size else 1.0

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON."""
        fields = asdict(self)
        for name in ("parts", "checksums"):
            fields[name] = {str(number): value for number, value in fields[name].items()}
        return fields

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> UploadState:
        """The state of a ``to_dict()``."""
        parts, checksums = (
            {int(number): str(value) for number, value in fields.get(name, {}).items()}
            for name in ("parts", "checksums")
        )
        about = {name: str(fields.get(name, "")) for name in _DESCRIPTION}
        size, part_size = int(fields["size"]), int(fields["part_size"])
        return cls(fields["upload_id"], size, part_size, parts, checksums, **about)

    def begin(
        self, upload_id: str, part_size: int, *, bytes: int, filename: str, mime_type: str,
        purpose: str,
    ) -> None:  # fmt: skip
        """A new upload was created."""
        self.upload_id, self.size, self.part_size = upload_id, bytes, part_size
        self.filename, self.mime_type, self.purpose = filename, mime_type, purpose
        self.parts, self.checksums = {}, {}

    def has(self, part: Part, part_id: str, checksum: str) -> None:
        """A part was uploaded."""
        self.parts[part.number], self.checksums[part.number] = part_id, checksum

    def difference(self, request: Mapping[str, object]) -> str | None:
        """How the request of another upload differs from this one; None if it does not."""
        for name in _DESCRIPTION:
            value = getattr(self, name)
            if value and value != request[name]:
                return f"the state is of an upload with {name} {value!r}, not {request[name]!r}"
        return None

    def sent(self) -> list[tuple[Part, str]]:
        """The uploaded parts with their checksums, if these are known."""
        parts = plan(self.size, self.part_size)
        return [(p, self.checksums[p.number]) for p in parts if self._has_checksum(p.number)]

    def _has_checksum(self, number: int) -> bool:
        return number in self.parts and number in self.checksums

    def missing(self) -> list[Part]:
        """The parts that are not uploaded yet."""
        return [p for p in plan(self.size, self.part_size) if p.number not in self.parts]

    def part_ids(self) -> list[str]:
        """The ids of all parts in the order of the file."""
        return [self.parts[part.number] for part in plan(self.size, self.part_size)]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file."""

    number: int
    start: int
    size: int


def plan(size: int, part_size: int) -> list[Part]:
    """The parts of a file of ``size`` bytes; none for an empty one."""
    if not 0 < part_size <= PART_SIZE:
        raise ValueError(f"part_size must be from 1 to {PART_SIZE} bytes")
    starts = range(0, size, part_size)
    return [Part(n, start, min(part_size, size - start)) for n, start in enumerate(starts)]


class FileSource:
    """The file to upload: a path or bytes. It is opened once for each part."""

    __slots__ = ("_open", "name", "size")

    def __init__(self, file: object, filename: str | None, size: int | None) -> None:
        if isinstance(file, bytes | bytearray | memoryview):
            # All parts share these bytes.
            content = bytes(file)
            self._open: Callable[[], IO[bytes]] = lambda: io.BytesIO(content)
            name, actual_size = None, len(content)
        elif isinstance(file, str | os.PathLike):
            path = Path(file)
            self._open = lambda: path.open("rb")
            name, actual_size = path.name, path.stat().st_size
        else:
            raise TypeError(
                f"`file` must be a path or bytes, not {type(file).__name__}: its parts are read "
                "concurrently"
            )
        if size is not None and size != actual_size:
            raise ValueError(f"bytes={size}, but the file has {actual_size} bytes")
        if not (filename or name):
            raise TypeError("a `file` of bytes needs a `filename`")
        self.name: str = filename or name or ""
        self.size = actual_size

    def window(self, part: Part) -> Window:
        """A view of one part."""
        return Window(self._open, part)

    def md5(self, is_stopped: Callable[[], bool] = lambda: False) -> str:
        """The checksum of the file, which is read in pieces."""
        digest = hashlib.md5(usedforsecurity=False)
        with self._open() as file:
            while (piece := file.read(_PIECE)) and not is_stopped():
                digest.update(piece)
        return digest.hexdigest()


def checksum(window: Window, is_stopped: Callable[[], bool] = lambda: False) -> str:
    """The checksum of one part, which is read in pieces."""
    digest = hashlib.md5(usedforsecurity=False)
    try:
        while (piece := window.read(_SMALL_PIECE)) and not is_stopped():
            digest.update(piece)
    finally:
        window.close()
    return digest.hexdigest()


class Window:
    """A view of one part, with the interface of a file."""

    def __init__(self, open_: Callable[[], IO[bytes]], part: Part) -> None:
        self._open = open_
        self._part = part
        self._position = 0
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """The next bytes of the part, at most ``size``."""
        remaining = self._part.size - self._position
        length = remaining if size < 0 else min(size, remaining)
        if length <= 0:
            return b""
        if self._file is None:
            self._file = self._open()
            self._file.seek(self._part.start + self._position)
        piece = self._file.read(length)
        self._position += len(piece)
        return piece

    def seekable(self) -> bool:
        """True: a retry sends the part again."""
        return True

    def tell(self) -> int:
        """The position in the part."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Set the position in the part."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._part.size}[whence]
        self._position = min(max(0, start + offset), self._part.size)
        if self._file is not None:
            self._file.seek(self._part.start + self._position)
        return self._position

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
