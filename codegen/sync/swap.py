"""Put several files and folders in place together, or leave all of them as they were.

    staging/new/…      what shall come, at the same relative paths as below the root
    staging/old/…      what was there, while the swap runs
    staging/journal    the targets, and which of them were there before; while the journal is
                       there, the swap is not finished

Each step is a rename within one file system. An error undoes the steps taken; after a crash, the
next run finds the journal and undoes them then.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PREFIX = ".sync-"
_JOURNAL = "journal"
_DAY = 86_400


@contextmanager
def staging(root: Path) -> Iterator[Path]:
    """Yield a folder for the new state, and remove it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=root))
    (folder / "new").mkdir()
    try:
        yield folder / "new"
    finally:
        _discard(folder)


def swap(new: Path, root: Path, targets: Sequence[str]) -> None:
    """Move each target from the folder of the new state to its place below the root.

    A target that is missing in the new state is removed from the root.
    """
    folder = new.parent
    _write_journal(folder, {target: (root / target).exists() for target in targets})
    try:
        for target in targets:
            _move(root / target, folder / "old" / target)
            _move(new / target, root / target)
    except BaseException:
        _undo(folder, root)
        raise
    (folder / _JOURNAL).unlink()


def recover(root: Path, now: Callable[[], float] = time.time) -> list[Path]:
    """Undo swaps that a crash interrupted; return their folders.

    A folder without a journal may belong to a running sync: it is removed after a day.
    """
    folders = sorted(path.parent for path in root.glob(f"{PREFIX}*/{_JOURNAL}"))
    for folder in folders:
        _undo(folder, root)
        _discard(folder)
    for folder in root.glob(f"{PREFIX}*"):
        if now() - folder.stat().st_mtime > _DAY:
            _discard(folder)
    return folders


def _write_journal(folder: Path, was_there: Mapping[str, bool]) -> None:
    """Write the journal atomically."""
    draft = folder / "draft"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(was_there, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / _JOURNAL)


def _undo(folder: Path, root: Path) -> None:
    """Move the old files back in reverse order; this is idempotent."""
    journal: dict[str, bool] = json.loads((folder / _JOURNAL).read_text("utf-8"))
    for target, was_there in reversed(journal.items()):
        old, place = folder / "old" / target, root / target
        if old.exists() or not was_there:
            _move(place, folder / "new" / target)
        _move(old, place)
    (folder / _JOURNAL).unlink()


def _move(source: Path, target: Path) -> None:
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)


def _discard(folder: Path) -> None:
    """A folder with a journal is the only copy of the old state: it stays."""
    if not (folder / _JOURNAL).exists():
        shutil.rmtree(folder, ignore_errors=True)
