"""Which files of this machine go where in an agent's environment.

Nothing is sent that was not chosen: no symbolic links, nothing outside a directory, and no file
that became another one since it was chosen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import Any, BinaryIO, Final

__all__ = ["LocalFile", "destination", "files_below", "local_file", "selected"]

_ROOT: Final = "/workspace"
_RESERVED: Final = (".codex", ".managed-agents")
_CHANGED: Final = "has changed since it was chosen"


@dataclass(frozen=True, slots=True)
class LocalFile(os.PathLike[str]):
    """A file as it was when it was chosen."""

    path: Path
    identity: tuple[int, int, int]
    """Device, number and size in bytes."""

    def __fspath__(self) -> str:
        return str(self.path)

    def open(self) -> BinaryIO:
        """The file for reading; ``ValueError`` if it is another one by now, or has grown."""
        if _identity(self.path.lstat()) != self.identity:
            raise ValueError(f"{self.path} {_CHANGED}")
        opened = self.path.open("rb")
        if _identity(os.fstat(opened.fileno())) != self.identity:
            opened.close()
            raise ValueError(f"{self.path} {_CHANGED}")
        return opened

    def read(self) -> bytes:
        """The whole content, checked as ``open`` does."""
        with self.open() as opened:
            content = opened.read(self.identity[2] + 1)
        if len(content) != self.identity[2]:
            raise ValueError(f"{self.path} {_CHANGED}")
        return content


def _identity(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_dev, found.st_ino, found.st_size


def local_file(given: str | os.PathLike[str]) -> LocalFile:
    """The regular file at a path."""
    if isinstance(given, LocalFile):
        return given
    path = Path(given).absolute()
    found = path.lstat()
    if not S_ISREG(found.st_mode):
        raise ValueError(f"{path} is not a regular file; links are not followed")
    return LocalFile(path, _identity(found))


def destination(path: str) -> str:
    """A path that a file may have in an environment: absolute, below ``/workspace``."""
    parts = path.split("/")
    if parts[:2] != ["", _ROOT[1:]] or len(parts) < 3 or "\0" in path or "\\" in path:
        raise ValueError(f"{path!r} is not an absolute POSIX path below {_ROOT}")
    if any(part in ("", ".", "..") for part in parts[2:]):
        raise ValueError(f"{path!r} has an empty component, a dot or two")
    if parts[2] in _RESERVED or parts[2].startswith(f"{_RESERVED[1]}-") or parts[2:] == ["outputs"]:
        raise ValueError(f"{path!r} is reserved for the environment itself")
    return path


def selected(files: Mapping[str, str | os.PathLike[str]]) -> list[tuple[str, LocalFile]]:
    """The files by their paths in the environment, all of them checked before any is sent."""
    places = {destination(place) for place in files}
    for place in places:
        if any(str(parent) in places for parent in PurePosixPath(place).parents):
            raise ValueError(f"{place!r} lies below the path of another file")
    return [(place, local_file(source)) for place, source in files.items()]


def files_below(root: str | os.PathLike[str], place: str, include: Sequence[str]) -> dict[str, Any]:
    """The files of a directory that the patterns choose, by their paths below ``place``."""
    folder = Path(root).absolute()
    if isinstance(include, str) or not include:
        raise ValueError("include must be a list of patterns such as ['**/*.py']")
    if folder.is_symlink() or not folder.is_dir():
        raise ValueError(f"{folder} is not a directory; links are not followed")
    destination(f"{place}/a")
    # What lies above the directory may be a link, as /tmp is on some systems.
    folder = folder.resolve()
    found = {
        str(PurePosixPath(place) / path.relative_to(folder).as_posix()): local_file(path)
        for pattern in include
        for path in sorted(folder.glob(_inside(pattern)))
        if not _is_folder(path, folder)
    }
    if not found:
        raise ValueError(f"no file of {folder} is chosen by {list(include)}")
    return found


def _inside(pattern: str) -> str:
    path = PurePosixPath(pattern)
    if not pattern or path.is_absolute() or ".." in path.parts or Path(pattern).is_absolute():
        raise ValueError(f"the pattern {pattern!r} leads out of the directory")
    return pattern


def _is_folder(path: Path, root: Path) -> bool:
    """Whether a path is a directory; a link on the way to it is refused."""
    below = (path, *path.parents[: len(path.relative_to(root).parts) - 1])
    for step in below:
        if step.is_symlink():
            raise ValueError(f"{step} is a symbolic link")
    return path.is_dir()
