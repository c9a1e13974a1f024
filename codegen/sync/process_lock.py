"""One sync at a time: the system holds the lock, so that it goes with the process that took it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.sync.errors import SyncError

FILE = ".sync-lock"
"""What is locked on Windows, where a folder cannot be."""


@contextmanager
def process_lock(root: Path) -> Iterator[None]:
    """Hold the repository at ``root``; raises SyncError where another sync does."""
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
