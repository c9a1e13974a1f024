"""Which files of this machine go where in an agent's environment.

Only selected files are sent: no symbolic links, nothing outside a directory, and no file that was
replaced or has grown since its selection.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import BinaryIO, Final

__all__ = ["LocalFile", "destination", "files_below", "local_file", "selected"]

_ROOT: Final = "/workspace"
_RESERVED: Final = (".codex", ".managed-agents")
_CHANGED: Final = "has changed since it was selected"


@dataclass(frozen=True, slots=True)
class LocalFile(os.PathLike[str]):
    """A file, with its identity at the time of selection."""

    path: Path
    identity: tuple[int, int, int]
    """Device, inode and size in bytes."""

    def __fspath__(self) -> str:
        return str(self.path)

    def open(self) -> BinaryIO:
        """Open for reading; ``ValueError`` if the file was replaced, or its size is another."""
        if _identity(self.path.lstat()) != self.identity:
            raise ValueError(f"{self.path} {_CHANGED}")
        file = self.path.open("rb")
        # Between lstat() and open() the path may have become another file.
        if _identity(os.fstat(file.fileno())) != self.identity:
            file.close()
            raise ValueError(f"{self.path} {_CHANGED}")
        return file

    def read(self) -> bytes:
        """The whole content, checked as ``open`` does."""
        with self.open() as file:
            content = file.read(self.identity[2] + 1)
        if len(content) != self.identity[2]:
            raise ValueError(f"{self.path} {_CHANGED}")
        return content


def _identity(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_dev, status.st_ino, status.st_size


def local_file(source: str | os.PathLike[str]) -> LocalFile:
    """The regular file at a path."""
    if isinstance(source, LocalFile):
        return source
    path = Path(source).absolute()
    status = path.lstat()
    if not S_ISREG(status.st_mode):
        raise ValueError(f"{path} is not a regular file; symbolic links are not followed")
    return LocalFile(path, _identity(status))


def destination(path: str) -> str:
    """A path that a file may have in an environment: absolute, below ``/workspace``."""
    parts = path.split("/")
    if parts[:2] != ["", _ROOT[1:]] or len(parts) < 3 or "\0" in path or "\\" in path:
        raise ValueError(f"{path!r} is not an absolute POSIX path below {_ROOT}")
    if any(part in ("", ".", "..") for part in parts[2:]):
        raise ValueError(f"{path!r} has a component that is empty, '.' or '..'")
    if parts[2] in _RESERVED or parts[2].startswith(f"{_RESERVED[1]}-") or parts[2:] == ["outputs"]:
        raise ValueError(f"{path!r} is reserved for the environment itself")
    return path


def selected(files: Mapping[str, str | os.PathLike[str]]) -> list[tuple[str, LocalFile]]:
    """The files by their paths in the environment. All are checked before any is sent."""
    places = {destination(place) for place in files}
    for place in places:
        if any(str(parent) in places for parent in PurePosixPath(place).parents):
            raise ValueError(f"{place!r} is below the path of another file")
    return [(place, local_file(source)) for place, source in files.items()]


def files_below(
    root: str | os.PathLike[str], place: str, include: Sequence[str]
) -> dict[str, LocalFile]:
    """The files of a directory that match the patterns, by their paths below ``place``."""
    folder = Path(root).absolute()
    if isinstance(include, str) or not include:
        raise ValueError("include must be a list of patterns such as ['**/*.py']")
    if folder.is_symlink() or not folder.is_dir():
        raise ValueError(f"{folder} is not a directory; symbolic links are not followed")
    destination(f"{place}/a")
    # A parent of the directory may be a link: /tmp is one on macOS.
    folder = folder.resolve()
    files = {
        str(PurePosixPath(place) / path.relative_to(folder).as_posix()): local_file(path)
        for pattern in include
        for path in sorted(folder.glob(_inside(pattern)))
        if not _is_folder(path, folder)
    }
    if not files:
        raise ValueError(f"no file in {folder} matches {list(include)}")
    return files


def _inside(pattern: str) -> str:
    path = PurePosixPath(pattern)
    if not pattern or path.is_absolute() or ".." in path.parts or Path(pattern).is_absolute():
        raise ValueError(f"the pattern {pattern!r} leaves the directory")
    return pattern


def _is_folder(path: Path, root: Path) -> bool:
    """Whether a path is a directory; a link on the way to it is refused."""
    below = (path, *path.parents[: len(path.relative_to(root).parts) - 1])
    for step in below:
        if step.is_symlink():
            raise ValueError(f"{step} is a symbolic link")
    return path.is_dir()
