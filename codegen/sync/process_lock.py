"""One sync at a time: a lock of the operating system, released when the process ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.sync.errors import SyncError

FILE = ".sync-lock"
"""The locked file on Windows, where a folder cannot be locked."""


@contextmanager
def process_lock(root: Path) -> Iterator[None]:
    """Lock the repository at ``root``; raises SyncError if another sync has the lock."""
    windows = sys.platform == "win32"
    target = os.open(root / FILE, os.O_RDWR | os.O_CREAT) if windows else os.open(root, os.O_RDONLY)
    try:
        _take(target)
        yield
    finally:
        os.close(target)


def _take(target: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(target, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(target, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise SyncError("another sync runs in this folder; wait until it has ended") from error
