"""A file that is written beside its place, and takes it when it is whole.

Whatever goes wrong leaves the old file as it was, and nothing else behind. A link stays, and what
it leads to is replaced; what stood there before hands on its permissions. Devices and pipes cannot
be replaced: they are written to.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import IO, Self

__all__ = ["Saving"]


class Saving:
    """A file on its way to ``path``: a context manager, or ``commit`` and ``discard`` by hand."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._target = Path(os.path.realpath(path))
        self._beside = self._target.with_name(f".{os.urandom(8).hex()}.part")
        self._old: os.stat_result | None = None
        self._file: IO[bytes] | None = None
        self._over = False

    def open(self) -> Self:
        """Begin. It may run in a thread that nobody waits for any more."""
        self._old = _status(self._target)
        if self._replaces:
            if self._old is not None:
                self._target.open("r+b").close()  # what is not to be written to is not replaced
            self._file = self._open_beside()
        else:
            self._file = self._target.open("wb")
        if self._over:
            self.discard()
        return self

    def _open_beside(self) -> IO[bytes]:
        try:
            return self._beside.open("xb")
        except OSError as error:
            error.filename = str(self._target)  # the name that the program knows
            raise

    @property
    def _replaces(self) -> bool:
        return self._old is None or stat.S_ISREG(self._old.st_mode)

    def write(self, piece: bytes) -> None:
        """Add a piece to its end."""
        assert self._file is not None, "open() comes first"
        self._file.write(piece)

    def commit(self) -> None:
        """It is whole: put it in its place."""
        assert self._file is not None, "open() comes first"
        self._file.close()
        if self._replaces:
            if self._old is not None:
                _like(self._beside, self._old)
            self._beside.replace(self._target)

    def discard(self) -> None:
        """It will not be whole: leave everything as it was. Nothing happens after ``commit``."""
        self._over = True
        if self._file is not None:
            with contextlib.suppress(OSError):  # what it held back may not fit on the disk
                self._file.close()
        self._beside.unlink(missing_ok=True)

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


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _like(path: Path, old: os.stat_result) -> None:
    """Give a file the owner and the permissions of another, as far as the system lets us."""
    with contextlib.suppress(OSError, AttributeError):  # Windows has no owners of this kind
        os.chown(path, old.st_uid, old.st_gid)
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IMODE(old.st_mode))
