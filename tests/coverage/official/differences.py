"""The differences that are meant: each with its reason, and none that is not needed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests.coverage.tally import Gap, Tally

__all__ = ["DIFFERENCES", "Differences", "load"]

DIFFERENCES = Path(__file__).with_name("differences.toml")


@dataclass
class Differences:
    """Patterns of gaps, ``kind name`` or ``kind name: why``, each with its reason.

    Those of ``reasons`` are meant. Those of ``open`` are still to be closed: they count as gaps,
    and are known.
    """

    reasons: dict[str, str]
    open: dict[str, str] = field(default_factory=dict)

    def allow(self, tally: Tally) -> Tally:
        """What is left of ``tally`` without the differences that are meant.

        A pattern that matches no gap is a gap itself.
        """
        left = Tally(kinds=tally.kinds)
        excused = {(gap.kind, gap.what) for gap in tally.gaps if _matches(gap, self.reasons)}
        left.marks = {key: good for key, good in tally.marks.items() if key not in excused}
        left.gaps = {gap for gap in tally.gaps if (gap.kind, gap.what) not in excused}
        used = {
            *(pattern for gap in tally.gaps for pattern in _matches(gap, self.reasons)),
            *(pattern for gap in left.gaps for pattern in _matches(gap, self.open)),
        }
        for pattern in {*self.reasons, *self.open} - used:
            left.mark("difference", pattern, "is listed, but there is no such difference")
        return left

    def surprises(self, tally: Tally) -> list[Gap]:
        """The gaps that nobody has noted."""
        return sorted(gap for gap in tally.gaps if not _matches(gap, self.open))


def _matches(gap: Gap, patterns: Iterable[str]) -> list[str]:
    texts = f"{gap.kind} {gap.what}", str(gap)
    return [each for each in patterns if any(fnmatchcase(text, each) for text in texts)]


def load(path: Path = DIFFERENCES) -> Differences:
    """The list, read from its file."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return Differences(*(_reasons(found.get(kind, [])) for kind in ("difference", "open")))


def _reasons(entries: list[dict[str, Any]]) -> dict[str, str]:
    return {pattern: each["reason"] for each in entries for pattern in each["of"]}
