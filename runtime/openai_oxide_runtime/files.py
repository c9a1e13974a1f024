"""What may be given where a file is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import IO, TypeAlias

__all__ = ["FileContent", "FileTypes", "file_from_path"]

FileContent: TypeAlias = IO[bytes] | bytes | PathLike[str]
"""A file open for reading bytes, bytes, or a path."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file, or a tuple of its name, content, and optionally its content type and part headers."""


def file_from_path(path: str) -> FileTypes:
    """The name and content of the file at ``path``, for an upload."""
    from pathlib import Path

    found = Path(path)
    return found.name, found.read_bytes()
