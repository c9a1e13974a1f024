"""The output of a sync: the report on standard output, progress on standard error."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Console:
    """Two streams; colours and progress lines only on a terminal."""

    out: TextIO
    err: TextIO
    environment: Mapping[str, str]

    def paints(self) -> bool:
        """Tell whether the report may have colours."""
        return self._is_live(self.out) and not self.environment.get("NO_COLOR")

    def report(self, text: str) -> None:
        """Write the report."""
        self.out.write(text)
        self.out.flush()

    def log(self, text: str) -> None:
        """Write one progress line."""
        self.err.write(f"{printable(text)}\n")
        self.err.flush()

    def progress(self, size: int, total: int | None) -> None:
        """Show how much has arrived, on a terminal only."""
        if not self._is_live(self.err):
            return
        of = f" of {total / _MEGABYTE:.1f}" if total else ""
        self.err.write(f"\r  {size / _MEGABYTE:.1f}{of} MB ")
        self.err.flush()

    def end_progress(self) -> None:
        """Leave the moving line."""
        if self._is_live(self.err):
            self.err.write("\r\033[K")

    def _is_live(self, stream: TextIO) -> bool:
        return stream.isatty() and self.environment.get("TERM") != "dumb"


def printable(text: str) -> str:
    """``text`` without terminal control characters; line breaks stay."""
    return "".join(c if c.isprintable() or c in "\n\t" else ascii(c)[1:-1] for c in text)


def standard_console() -> Console:
    """Return the console of this process."""
    import sys

    return Console(sys.stdout, sys.stderr, os.environ)
