"""The settings of hedging: a plain value, cheap to import and to create."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["HedgePolicy", "checked_hedge"]


class HedgePolicy(NamedTuple):
    """When a request is sent a second time, and how many extra requests that may cost.

    ``HedgePolicy(delay=0.5)`` waits half a second. ``HedgePolicy(percentile=95)`` waits as long as
    95 of 100 recent calls of the same operation and model took. ``HedgePolicy()`` chooses the delay
    that makes the slowest hundredth of them fastest within the budget.
    """

    delay: float | None = None
    """Seconds before the next leg starts."""
    percentile: float | None = None
    """The percentile of recent latencies to wait for, if ``delay`` is None."""
    legs: int = 2
    """The maximum number of requests for one call."""
    budget: float | None = 6.0
    """The maximum number of hedges in percent of the calls; None for no limit."""
    concurrency: int = 16
    """The maximum number of hedges of one client at a time."""
    warmup: int = 50
    """How many latencies must be recorded before a delay is computed from them."""
    unsafe: bool = False
    """Whether to hedge calls that are neither reads nor carry an idempotency key."""
    first: Callable[[bytes, bytes], bool] | None = None
    """Whether a stream's event, by its name and data, counts as the first; None: any event does."""
    on_hedged: Callable[[Hedged[None]], object] | None = None
    """Called after each race with its record, for metrics."""

    def checked(self) -> HedgePolicy:
        """This policy; TypeError or ValueError if a value is invalid."""
        for name in ("delay", "percentile", "budget", "legs", "concurrency", "warmup"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float | None):
                raise TypeError(f"hedge.{name} must be a number, not {type(value).__name__}")
        if self.delay is not None and not self.delay >= 0:
            raise ValueError("hedge.delay must be a number of seconds, 0 or more")
        if self.percentile is not None and not 0 < self.percentile < 100:
            raise ValueError("hedge.percentile must be between 0 and 100")
        if self.budget is not None and not self.budget >= 0:
            raise ValueError("hedge.budget must be a percentage, 0 or more; None sets no limit")
        if self.legs < 1 or self.warmup < 1 or self.concurrency < 0:
            raise ValueError("hedge.legs and .warmup must be 1 or more, .concurrency 0 or more")
        return self


def checked_hedge(policy: object) -> HedgePolicy | None:
    """The policy, or None; TypeError or ValueError if it is invalid."""
    if policy is None:
        return None
    if not isinstance(policy, HedgePolicy):
        raise TypeError(f"hedge must be a HedgePolicy or None, not {type(policy).__name__}")
    return policy.checked()
