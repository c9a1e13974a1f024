"""When a job stops before its last row."""

from __future__ import annotations

from typing import Final

from openai_oxide_lib.bulk.summary import Summary
from openai_oxide_lib.vendor import OPENAI

__all__ = ["BulkStopped", "StopRules"]

_FIRST: Final = 20
"""So many rows that fail alike at the beginning stop the job."""


class BulkStopped(RuntimeError):
    """A job stopped early. Finished rows are in its journal: the same call goes on."""

    def __init__(self, reason: str, summary: Summary) -> None:
        super().__init__(
            f"{reason}. {summary.rows} rows are done; the same call goes on with the rest"
        )
        self.summary = summary


class StopRules:
    """Looks at each finished row; ``reason`` says why to stop, and is None until then."""

    def __init__(self, max_cost: float | None = None) -> None:
        self.reason: str | None = None
        self._max_cost = max_cost
        self._alike = 0
        self._kind: str | None = None
        self._first = True

    def failed(self, kind: str) -> None:
        """A row failed for good; ``kind`` is its status and code."""
        if kind.split()[-1] in OPENAI.final_codes:
            self.reason = f"no request can succeed any more: {kind}"
        elif self._first:
            self._alike = self._alike + 1 if kind == self._kind else 1
            self._kind = kind
            if self._alike >= _FIRST:
                self.reason = f"the first {_FIRST} rows all failed: {kind}"

    def succeeded(self, cost: float | None) -> None:
        """A row has its answer; ``cost`` is what the job cost so far, in dollars."""
        self._first = False
        if self._max_cost is not None and cost is not None and cost >= self._max_cost:
            self.reason = f"max_cost is reached: {cost:.4f} of {self._max_cost} dollars"
