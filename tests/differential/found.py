"""The differences that random cases brought to light, held against those that are explained."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase as fnmatch

__all__ = ["Found"]


def _fits(kind: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(kind, pattern) for pattern in patterns)


class Found:
    """The first case of each kind of difference."""

    def __init__(self) -> None:
        self.first: dict[str, str] = {}

    def add(self, kind: str, case: str) -> None:
        """Remember a difference."""
        self.first.setdefault(kind, case)

    def check(self, explained: Mapping[str, str]) -> None:
        """Every difference has its reason, and every reason its difference."""
        unknown = {
            kind: case[:2000] for kind, case in self.first.items() if not _fits(kind, explained)
        }
        assert not unknown, f"the packages differ: {unknown}"
        gone = [
            pattern for pattern in explained if not any(fnmatch(k, pattern) for k in self.first)
        ]
        assert not gone, f"explained, but not seen any more: {sorted(gone)}"
