"""What ``importlib.metadata`` is told about the package that another stands for."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

__all__ = ["Release"]


class Release(Distribution):
    """A distribution that has a name and a version and no files."""

    def __init__(self, name: str, version: str, provider: str) -> None:
        self._text = (
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
            f"Summary: {provider} under this name\n"
        )

    def read_text(self, filename: str) -> str | None:
        """The metadata; there is no other file."""
        return self._text if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Path:
        """Where a file of the distribution would be; it has none."""
        return Path(path)
