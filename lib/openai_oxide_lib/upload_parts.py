"""A file in parts: where each begins, a view of one, and what is known of a half-done upload.

Parts are windows on the file: each is read from disk in small pieces while it is sent, so that
memory holds neither the file nor a part.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Final

__all__ = ["PART_SIZE", "FileSource", "Part", "UploadState", "Window", "checksum", "plan"]

PART_SIZE: Final = 64 << 20
"""The most that the API takes in one part."""
_PIECE: Final = 1 << 20
_SMALL_PIECE: Final = 1 << 16


@dataclass(slots=True)
class UploadState:
    """How far an upload has come. Keep it, as it is or as ``to_dict()``, to go on later.

    ``client.uploads.upload_file_chunked(…, state=state)`` fills it in; called again with the same
    state it sends only what is missing.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    parts: dict[int, str] = field(default_factory=dict)
    """The ids of the parts that the server has, by their number."""
    checksums: dict[int, str] = field(default_factory=dict)
    """What these parts held, so that a file that has changed meanwhile is not put behind them."""
    filename: str = ""
    mime_type: str = ""
    purpose: str = ""

    @property
    def sent_bytes(self) -> int:
        """How many bytes the server has."""
        sizes = {part.number: part.size for part in plan(self.size, self.part_size)}
        return sum(sizes.get(number, 0) for number in self.parts)

    @property
    def fraction(self) -> float:
        """The same as a number from 0 to 1."""
        return self.sent_bytes / self.size if self.size else 1.0

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON has it."""
        found = asdict(self)
        for name in ("parts", "checksums"):
            found[name] = {str(number): value for number, value in found[name].items()}
        return found

    @classmethod
    def from_dict(cls, found: Any) -> UploadState:
        """The state that ``to_dict`` wrote."""
        parts, checksums = (
            {int(number): str(value) for number, value in found.get(name, {}).items()}
            for name in ("parts", "checksums")
        )
        about = {name: str(found.get(name, "")) for name in ("filename", "mime_type", "purpose")}
        size, part_size = int(found["size"]), int(found["part_size"])
        return cls(found["upload_id"], size, part_size, parts, checksums, **about)

    def begin(
        self, upload_id: str, part_size: int, *, bytes: int, filename: str, mime_type: str,
        purpose: str,
    ) -> None:  # fmt: skip
        """A new upload."""
        self.upload_id, self.size, self.part_size = upload_id, bytes, part_size
        self.filename, self.mime_type, self.purpose = filename, mime_type, purpose
        self.parts, self.checksums = {}, {}

    def has(self, part: Part, part_id: str, checksum: str) -> None:
        """The server has a part."""
        self.parts[part.number], self.checksums[part.number] = part_id, checksum

    def difference(self, asked: dict[str, Any]) -> str | None:
        """What another upload, announced so, differs in; None where nothing is known of it."""
        for name in ("filename", "mime_type", "purpose"):
            known = getattr(self, name)
            if known and known != asked[name]:
                return f"the state is of an upload with {name} {known!r}, not {asked[name]!r}"
        return None

    def sent(self) -> list[tuple[Part, str]]:
        """The parts that the server has, as far as it is known what they held."""
        planned = plan(self.size, self.part_size)
        return [(p, self.checksums[p.number]) for p in planned if self._knows(p.number)]

    def _knows(self, number: int) -> bool:
        return number in self.parts and number in self.checksums

    def missing(self) -> list[Part]:
        """The parts that the server does not have."""
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
    """What is uploaded: a file at a path, or bytes. It may be opened any number of times."""

    __slots__ = ("_open", "name", "size")

    def __init__(self, file: Any, filename: str | None, size: int | None) -> None:
        if isinstance(file, bytes | bytearray | memoryview):
            # Opened anew each time, bytes are shared and not copied.
            content = bytes(file)
            self._open: Callable[[], IO[bytes]] = lambda: io.BytesIO(content)
            name, found = None, len(content)
        elif isinstance(file, str | os.PathLike):
            path = Path(file)
            self._open = lambda: path.open("rb")
            name, found = path.name, path.stat().st_size
        else:
            kind = type(file).__name__
            raise TypeError(f"file is a path or bytes, not {kind}: its parts are read in parallel")
        if size is not None and size != found:
            raise ValueError(f"bytes={size}, but the file has {found} bytes")
        if not (filename or name):
            raise TypeError("bytes need a `filename`")
        self.name: str = filename or name or ""
        self.size = found

    def window(self, part: Part) -> Window:
        """A view of one part."""
        return Window(self._open, part)

    def md5(self, stopped: Callable[[], bool] = lambda: False) -> str:
        """The checksum of the whole, read piece by piece."""
        digest = hashlib.md5(usedforsecurity=False)
        with self._open() as file:
            while (piece := file.read(_PIECE)) and not stopped():
                digest.update(piece)
        return digest.hexdigest()


def checksum(window: Window, stopped: Callable[[], bool] = lambda: False) -> str:
    """The checksum of one part, read piece by piece."""
    digest = hashlib.md5(usedforsecurity=False)
    try:
        while (piece := window.read(_SMALL_PIECE)) and not stopped():
            digest.update(piece)
    finally:
        window.close()
    return digest.hexdigest()


class Window:
    """A part of a file that reads like a file of its own."""

    def __init__(self, open_: Callable[[], IO[bytes]], part: Part) -> None:
        self._open = open_
        self._part = part
        self._at = 0
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """The next bytes of the part, at most ``size``."""
        left = self._part.size - self._at
        wanted = left if size < 0 else min(size, left)
        if wanted <= 0:
            return b""
        if self._file is None:
            self._file = self._open()
            self._file.seek(self._part.start + self._at)
        piece = self._file.read(wanted)
        self._at += len(piece)
        return piece

    def seekable(self) -> bool:
        """A part can be sent again from its beginning."""
        return True

    def tell(self) -> int:
        """How much has been read."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the part."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._part.size}[whence]
        self._at = min(max(0, start + offset), self._part.size)
        if self._file is not None:
            self._file.seek(self._part.start + self._at)
        return self._at

    def close(self) -> None:
        """Close the file behind it."""
        if self._file is not None:
            self._file.close()
            self._file = None
