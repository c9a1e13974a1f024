"""The journal of a job: one JSON line for each finished row, so that a killed job goes on.

    {"journal": 1, "source": …, "request": …, "endpoint": …}
    [row, {"output": …, "error": …, …}]
    [row, other row]                        the result is that of the other row

Lines are only ever appended. The last line may be torn by a kill: it is cut when the job resumes.
Finished rows stand in the order in which they ended; ``results`` gives them by their numbers.
"""

from __future__ import annotations

import mmap
import os
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple
from uuid import uuid4

from pydantic_core import from_json

from openai_oxide_lib.bulk.file_lock import FileLock
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["Journal", "JournalError", "Result"]

Result = dict[str, object]
"""The columns that a finished row gets: output, error, usage, request_id, seconds."""

_VERSION: Final = 1
_NONE: Final = -1
_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


class JournalError(RuntimeError):
    """The journal cannot be used: another job runs, or it belongs to another one."""


class _Line(NamedTuple):
    offset: int
    row: int
    result: Result | int


class Journal:
    """An open journal. It is locked until ``close``."""

    def __init__(self, path: Path, identity: Mapping[str, object]) -> None:
        self._lock = FileLock(path.with_name(f"{path.name}.lock"))
        if not self._lock.acquire():
            raise JournalError(f"{path}: another job writes this output; wait until it ends")
        self.path = path
        self._descriptor = os.open(path, _FLAGS, 0o600)
        self._offsets = array("q")
        self._buffer = bytearray()
        self._size = 0
        self.job = ""
        """The id of the job, which stays when it goes on."""
        self.dirty = False
        """Whether lines were written to the file that may not be on the disk yet."""
        try:
            self._begin({"journal": _VERSION, **identity})
        except BaseException:
            self.close()
            raise

    def append(self, row: int, result: Result | int) -> None:
        """Add the result of a row, or the number of the row whose result it shares."""
        line = dumps([row, result]) + b"\n"
        self._note(row, self._size)
        self._buffer += line
        self._size += len(line)

    def flush(self) -> None:
        """Hand what was appended to the system. Raises OSError where the disk is full."""
        while self._buffer:
            written = os.write(self._descriptor, self._buffer)
            del self._buffer[:written]
            self.dirty = True

    def sync(self) -> None:
        """Put what was flushed on the disk. It blocks."""
        self.dirty = False
        os.fsync(self._descriptor)

    def close(self) -> None:
        """Flush, sync and unlock."""
        try:
            if self._buffer:
                self.flush()
            if self.dirty:
                self.sync()
        finally:
            os.close(self._descriptor)
            self._lock.release()

    def has(self, row: int) -> bool:
        """Whether the row is finished."""
        return row < len(self._offsets) and self._offsets[row] != _NONE

    def forget(self, row: int) -> None:
        """Let the row be done again; its next result replaces this one."""
        self._offsets[row] = _NONE

    def results(self) -> Iterator[tuple[int, Result]]:
        """Finished rows by their numbers, with their results."""
        self.flush()
        with mmap.mmap(self._descriptor, 0, access=mmap.ACCESS_READ) as content:
            for row, offset in enumerate(self._offsets):
                result = self._result(content, offset)
                if result is not None:
                    yield row, result

    def _result(self, content: mmap.mmap, offset: int) -> Result | None:
        if offset == _NONE:
            return None
        result = _parsed(content, offset).result
        return self._result(content, self._offsets[result]) if isinstance(result, int) else result

    def _note(self, row: int, offset: int) -> None:
        missing = row + 1 - len(self._offsets)
        if missing > 0:
            self._offsets.extend([_NONE] * missing)
        self._offsets[row] = offset

    def _begin(self, identity: Mapping[str, object]) -> None:
        size = os.fstat(self._descriptor).st_size
        if size:
            size = self._resume(identity)
        if not size:
            self.job = uuid4().hex
            line = dumps({**identity, "job": self.job}) + b"\n"
            self._buffer += line
            self._size = len(line)
            self.flush()

    def _resume(self, identity: Mapping[str, object]) -> int:
        """Read the finished rows, and cut a torn last line; the bytes that are left."""
        with mmap.mmap(self._descriptor, 0, access=mmap.ACCESS_READ) as content:
            end = content.rfind(b"\n") + 1
            if end:
                start = content.find(b"\n") + 1
                header = from_json(content[: start - 1])
                _compare(self.path, header, identity)
                self.job = header["job"]
                self._read(content, start, end)
        os.ftruncate(self._descriptor, end)
        self._size = end
        return end

    def _read(self, content: mmap.mmap, start: int, end: int) -> None:
        while start < end:
            line = _parsed(content, start)
            self._note(line.row, line.offset)
            start = content.find(b"\n", start) + 1


def _parsed(content: mmap.mmap, offset: int) -> _Line:
    row, result = from_json(content[offset : content.find(b"\n", offset)])
    return _Line(offset, row, result)


def _compare(path: Path, header: Mapping[str, object], identity: Mapping[str, object]) -> None:
    """Raise JournalError where the journal is of another job."""
    changed = [name for name, value in identity.items() if header.get(name) != value]
    if changed:
        raise JournalError(
            f"{path} belongs to another job: {', '.join(changed)} changed. Use another output, or "
            "delete the journal to begin anew"
        )
