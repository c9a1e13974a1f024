"""The differences that are meant: each with its reason, and none that is not needed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests.coverage.tally import Gap, Tally

__all__ = ["DIFFERENCES", "Differences", "load"]

DIFFERENCES = Path(__file__).with_name("differences.toml")


@dataclass
class Differences:
    """Patterns of gaps, ``kind name`` or ``kind name: why``, each with its reason."""

    reasons: dict[str, str]

    def allow(self, tally: Tally) -> Tally:
        """What is left of ``tally`` without the differences that are meant.

        A pattern that matches no gap is a gap itself.
        """
        result = Tally(kinds=tally.kinds)
        excused = {(gap.kind, gap.what) for gap in tally.gaps if _matches(gap, self.reasons)}
        result.marks = {key: good for key, good in tally.marks.items() if key not in excused}
        result.gaps = {gap for gap in tally.gaps if (gap.kind, gap.what) not in excused}
        used = {pattern for gap in tally.gaps for pattern in _matches(gap, self.reasons)}
        for pattern in self.reasons.keys() - used:
            result.mark("difference", pattern, "is listed, but there is no such difference")
        return result


def _matches(gap: Gap, patterns: Iterable[str]) -> list[str]:
    texts = f"{gap.kind} {gap.what}", str(gap)
    return [each for each in patterns if any(fnmatchcase(text, each) for text in texts)]


def load(path: Path = DIFFERENCES) -> Differences:
    """The list, read from its file."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    entries: list[dict[str, Any]] = table["difference"]
    return Differences({pattern: each["reason"] for each in entries for pattern in each["of"]})
