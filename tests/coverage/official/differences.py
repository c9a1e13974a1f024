"""The differences that are meant: each with its reason, and none that is not needed."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from tests.coverage.tally import Gap, Tally

__all__ = ["DIFFERENCES", "Differences", "load"]

DIFFERENCES = Path(__file__).with_name("differences.toml")


@dataclass
class Differences:
    """Patterns of gaps, ``kind name`` or ``kind name: why``, each with its reason."""

    reasons: dict[str, str]
    used: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def allow(self, tally: Tally) -> Tally:
        """What is left of ``tally`` without the differences that are meant.

        A pattern that matches no gap is a gap itself.
        """
        left = Tally(kinds=tally.kinds)
        excused = {(gap.kind, gap.what) for gap in tally.gaps if self._meant(gap)}
        left.marks = {key: good for key, good in tally.marks.items() if key not in excused}
        left.gaps = {gap for gap in tally.gaps if (gap.kind, gap.what) not in excused}
        for pattern in self.reasons.keys() - self.used.keys():
            left.mark("difference", pattern, "is listed, but there is no such difference")
        return left

    def _meant(self, gap: Gap) -> bool:
        texts = f"{gap.kind} {gap.what}", str(gap)
        patterns = [p for p in self.reasons if any(fnmatchcase(text, p) for text in texts)]
        for pattern in patterns:
            self.used[pattern] += 1
        return bool(patterns)


def load(path: Path = DIFFERENCES) -> Differences:
    """The list, read from its file."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["difference"]
    return Differences({pattern: each["reason"] for each in entries for pattern in each["of"]})
