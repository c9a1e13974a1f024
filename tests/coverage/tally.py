"""The facts that were checked, and which of them are missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

__all__ = ["KINDS", "Gap", "Tally"]

KINDS = (
    "operation",
    "parameter",
    "field",
    "enum value",
    "variant",
    "schema",
    "event",
    "glossary",
    "module",
)


@dataclass(frozen=True, order=True)
class Gap:
    """One thing of the contract that the SDK lacks or has otherwise, or the other way round."""

    kind: str
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.kind} {self.what}: {self.why}"


@dataclass
class Tally:
    """Every name of the contract once, covered only if it was right wherever it was met."""

    marks: dict[tuple[str, str], bool] = field(default_factory=dict)
    gaps: set[Gap] = field(default_factory=set)
    kinds: tuple[str, ...] = KINDS

    def mark(self, kind: str, what: str, *problems: str) -> None:
        """Note ``what`` as covered or, with problems, as a gap."""
        self.marks[kind, what] = self.marks.get((kind, what), True) and not problems
        if problems:
            self.gaps.add(Gap(kind, what, "; ".join(problems)))

    def table(self) -> str:
        """Covered of total, a line for each kind."""
        total = Counter(kind for kind, _ in self.marks)
        covered = Counter(kind for (kind, _), good in self.marks.items() if good)
        rows = [
            f"{kind:<12}{covered[kind]:>8} of {total[kind]:>6}"
            f"{_percent(covered[kind], total[kind])}"
            for kind in self.kinds
        ]
        return "\n".join(rows)

    def report(self, limit: int = 12) -> str:
        """The gaps, grouped by kind, the first few of each in full."""
        lines = []
        for kind, gaps in groupby(sorted(self.gaps), key=lambda gap: gap.kind):
            all_gaps = list(gaps)
            lines += [
                f"{len(all_gaps)} x {kind}",
                *(f"  {gap.what}: {gap.why}" for gap in all_gaps[:limit]),
            ]
        return "\n".join(lines)


def _percent(covered: int, total: int) -> str:
    """Never 100% unless it is all of it."""
    if not total:
        return f"{'-':>9}"
    return f"{int(1000 * covered / total) / 10:>8.1f}%"
