"""How a user says what is to be hedged: a plain value, cheap to import and to make."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["HedgePolicy", "checked_hedge"]


class HedgePolicy(NamedTuple):
    """When a call is asked a second time, and what that may cost.

    ``HedgePolicy(delay=0.5)`` waits half a second, ``HedgePolicy(percentile=95)`` as long as 95 of
    100 calls of the same operation and model took lately, ``HedgePolicy()`` as long as is best for
    the slowest hundredth of them within the budget.
    """

    delay: float | None = None
    """Seconds before the next leg starts."""
    percentile: float | None = None
    """The percentile of recent latencies to wait for, where there is no ``delay``."""
    legs: int = 2
    """The most requests that one call may become."""
    budget: float | None = 6.0
    """The most hedges in percent of the calls; None for no such limit."""
    concurrency: int = 16
    """The most hedges of one client at a time."""
    warmup: int = 50
    """How many latencies must be known before a delay is drawn from them."""
    unsafe: bool = False
    """Whether to hedge calls that are neither reads nor carry an idempotency key."""
    first: Callable[[bytes, bytes], bool] | None = None
    """Whether a stream's event, by its name and its data, counts as its first; any does if None."""
    on_hedged: Callable[[Hedged[Any]], object] | None = None
    """Called after each race, with its record: for metrics."""

    def checked(self) -> HedgePolicy:
        """The policy, if it makes sense."""
        for name in ("delay", "percentile", "budget", "legs", "concurrency", "warmup"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float | None):
                raise TypeError(f"hedge.{name} must be a number, not {type(value).__name__}")
        if self.delay is not None and not self.delay >= 0:
            raise ValueError("delay is a number of seconds, 0 or more")
        if self.percentile is not None and not 0 < self.percentile < 100:
            raise ValueError("percentile lies between 0 and 100")
        if self.budget is not None and not self.budget >= 0:
            raise ValueError("budget is a percentage, 0 or more; None sets no limit")
        if self.legs < 1 or self.warmup < 1 or self.concurrency < 0:
            raise ValueError("legs and warmup are 1 or more, concurrency is 0 or more")
        return self


def checked_hedge(policy: Any) -> HedgePolicy | None:
    """The policy that was given, if it is one that makes sense, or None."""
    if policy is None:
        return None
    if not isinstance(policy, HedgePolicy):
        raise TypeError(f"hedge is a HedgePolicy or None, not {type(policy).__name__}")
    return policy.checked()
