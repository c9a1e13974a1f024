"""The metadata of the package that another one replaces, for ``importlib.metadata``."""

from __future__ import annotations

from importlib.metadata import Distribution
from os import PathLike
from pathlib import Path

__all__ = ["Release"]


class Release(Distribution):
    """A distribution with a name and a version, without files."""

    def __init__(self, name: str, version: str, provider: str) -> None:
        self._text = (
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
            f"Summary: {provider} under this name\n"
        )

    def read_text(self, filename: str) -> str | None:
        """The metadata; there is no other file."""
        return self._text if filename == "METADATA" else None

    def locate_file(self, path: str | PathLike[str]) -> Path:
        """The path of a file, if there were one."""
        return Path(path)
