"""What a job did, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import cast

from openai_oxide_lib.bulk.costs import cost_of
from openai_oxide_lib.bulk.endpoints import Usage
from openai_oxide_lib.bulk.journal import Result

__all__ = ["Summary", "Tally"]


@dataclass(frozen=True)
class Summary:
    """The totals of a job, those of earlier runs included."""

    rows: int
    """Rows that ended, with an output or an error."""
    failed: int
    """Rows that ended with an error."""
    errors: dict[str, int]
    """Failed rows by status and code, as in ``"400 context_length_exceeded"``."""
    input_tokens: int
    output_tokens: int
    cost: float | None
    """Dollars; None where a model's price is unknown or the extra ``bulk`` is missing."""
    retries: int
    """Requests of this run that repeated an earlier one."""
    seconds: float
    """The time of this run."""


@dataclass
class Tally:
    """Counts rows as they end."""

    job: str
    """The id of the job, which begins its idempotency keys."""
    rows: int = 0
    failed: int = 0
    retries: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = 0.0
    price: float = 1.0
    """The part of the price that is paid: a half for batches."""

    def add(self, result: Result) -> None:
        """A row ended with this result, or a batch of ``rows`` some of which ``failed``."""
        failed = cast("list[Result]", result.get("failed", []))
        self.rows += cast("int", result.get("rows", 1))
        for one in (result, *failed):
            if one["error"] is not None:
                self.failed += 1
                self.errors[self.kind_of(one)] += 1
        usage = cast("dict[str, int] | None", result["usage"])
        if usage:
            self._spend(str(result["model"]), Usage(**usage))

    def repeated(self) -> None:
        """A row shares the result of another."""
        self.rows += 1

    def kind_of(self, result: Result) -> str:
        """The status and code of a failed row's error."""
        error = cast("dict[str, object]", result["error"])
        return " ".join(str(part) for part in (error["status"], error["code"]) if part is not None)

    def summary(self, seconds: float) -> Summary:
        """The totals so far."""
        tokens = (self.input_tokens, self.output_tokens)
        errors = dict(self.errors.most_common())
        cost = None if self.cost is None else round(self.cost, 6)
        return Summary(
            self.rows, self.failed, errors, *tokens, cost, self.retries, round(seconds, 3)
        )

    def _spend(self, model: str, usage: Usage) -> None:
        self.input_tokens += usage.input_tokens
        self.output_tokens += usage.output_tokens
        if self.cost is not None:
            cost = cost_of(model, usage)
            self.cost = None if cost is None else self.cost + cost * self.price
