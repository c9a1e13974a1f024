"""Atomic writing: a temporary file beside the target, which replaces it when it is complete.

After an error the old file is unchanged and the temporary file is removed. A symbolic link stays,
its target is replaced; the new file gets the owner and permissions of the old one. Devices and
pipes cannot be replaced, so they are written to directly.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import AsyncIterable, Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from openai_oxide_runtime.concurrency.threads import in_thread

__all__ = ["AtomicFile", "async_save", "save"]


class AtomicFile:
    """Writes the file ``path``: a context manager, or ``open``, ``commit`` and ``discard``."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._target = Path(os.path.realpath(path))
        self._temporary = self._target.with_name(f".{os.urandom(8).hex()}.part")
        self._old: os.stat_result | None = None
        self._file: IO[bytes] | None = None
        self._over = False

    def open(self) -> Self:
        """Open the file. If ``discard`` was called meanwhile in another thread, discard it."""
        self._old = _status(self._target)
        if self._replaces:
            if self._old is not None:
                self._target.open("r+b").close()  # a read-only file is not replaced
            self._file = self._open_temporary()
        else:
            self._file = self._target.open("wb")
        if self._over:
            self.discard()
        return self

    def _open_temporary(self) -> IO[bytes]:
        try:
            return self._temporary.open("xb")
        except OSError as error:
            error.filename = str(self._target)  # the name that the program knows
            raise

    @property
    def _replaces(self) -> bool:
        return self._old is None or stat.S_ISREG(self._old.st_mode)

    def write(self, chunk: bytes) -> None:
        """Append a chunk."""
        assert self._file is not None, "open() must be called first"
        self._file.write(chunk)

    def commit(self) -> None:
        """Replace the target by the complete file."""
        assert self._file is not None, "open() must be called first"
        self._file.close()
        if self._replaces:
            if self._old is not None:
                _copy_permissions(self._old, self._temporary)
            self._temporary.replace(self._target)

    def discard(self) -> None:
        """Remove the temporary file. After ``commit`` there is none."""
        self._over = True
        if self._file is not None:
            with contextlib.suppress(OSError):  # the rest of its buffer may not fit on the disk
                self._file.close()
        self._temporary.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        try:
            return self.open()
        except BaseException:
            self.discard()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self.commit()
        finally:
            self.discard()


def save(path: str | os.PathLike[str], chunks: Iterable[bytes]) -> None:
    """Write chunks to a file; after an error a file that was there before is unchanged."""
    with AtomicFile(path) as file:
        for chunk in chunks:
            file.write(chunk)


async def async_save(path: str | os.PathLike[str], chunks: AsyncIterable[bytes]) -> None:
    """``save`` of an async iterable; the file is written in threads."""
    file = AtomicFile(path)
    try:
        await in_thread(file.open)
        async for chunk in chunks:
            await in_thread(file.write, chunk)
        await in_thread(file.commit)
    finally:
        file.discard()  # not in a thread: a cancelled task cannot wait for one


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _copy_permissions(old: os.stat_result, path: Path) -> None:
    """Give a file the owner and permissions of another, as far as the system allows it."""
    with contextlib.suppress(OSError, AttributeError):  # Windows has no os.chown
        os.chown(path, old.st_uid, old.st_gid)
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IMODE(old.st_mode))
