"""What a job would cost and take, before it runs."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Unpack

from openai_oxide_lib.bulk.costs import cost_of
from openai_oxide_lib.bulk.endpoints import Usage
from openai_oxide_lib.bulk.job import run_async
from openai_oxide_lib.bulk.plan import JobOptions, Plan, plan_of
from openai_oxide_lib.bulk.request_template import MakeBody, Row
from openai_oxide_lib.bulk.sources import RowSource, read_rows
from openai_oxide_lib.bulk.summary import Summary
from openai_oxide_lib.bulk.threads import run_coroutine
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["Estimate", "estimate", "estimate_async"]

_BYTES_A_TOKEN: Final = 4
_SEED: Final = 20
_BATCH_DISCOUNT: Final = 0.5


@dataclass(frozen=True)
class Estimate:
    """The expected totals of a job."""

    rows: int
    input_tokens: int
    output_tokens: int | None
    """None without a sample: nothing says how much a model will write."""
    cost: float | None
    """Dollars; None where the model's price is unknown. Without a sample, of the input alone."""
    batch_cost: float | None
    """Dollars by the Batch API, which takes half of them."""
    seconds: float | None
    """The least time at the limits of the job's ``RateLimiter``; None without one."""
    sample: int
    """How many rows were sent to find out."""


@dataclass
class _Bodies:
    """The bodies of a source: how many, how large, and some of their rows."""

    rows: int = 0
    size: int = 0
    model: str = ""


def estimate(
    source: RowSource,
    *,
    request: Row | MakeBody,
    sample: int = 0,
    **options: Unpack[JobOptions],
) -> Estimate:
    """What ``run`` with the same arguments would cost and take.

    Tokens of requests are estimated as a quarter of their bytes. With ``sample`` so many rows,
    drawn at random, are sent, and their usage stands for all.
    """
    return run_coroutine(estimate_async(source, request=request, sample=sample, **options))


async def estimate_async(
    source: RowSource,
    *,
    request: Row | MakeBody,
    sample: int = 0,
    **options: Unpack[JobOptions],
) -> Estimate:
    """Like ``estimate``, in the running event loop."""
    plan = plan_of(request, **options)
    samples: list[Row] = []
    bodies = _measure(plan, read_rows(source), samples, sample)
    limiter = plan.limits if isinstance(plan.limits, RateLimiter) else None
    if not samples:
        usage = Usage(bodies.size // _BYTES_A_TOKEN)
        return _estimate(bodies, usage, None, cost_of(bodies.model, usage), limiter, 0)
    job = await run_async(samples, request=request, **options)
    return _scaled(bodies, job.summary, limiter)


def _measure(plan: Plan, rows: Iterable[Row], samples: list[Row], sample: int) -> _Bodies:
    """Read all rows, and draw some of them, each with the same chance."""
    bodies, chance = _Bodies(), random.Random(_SEED)
    for row in rows:
        body = plan.body(row)
        bodies.rows += 1
        bodies.size += len(dumps(body))
        bodies.model = str(body.get("model", bodies.model))
        if len(samples) < sample:
            samples.append(row)
        elif sample and (place := chance.randrange(bodies.rows)) < sample:
            samples[place] = row
    return bodies


def _scaled(bodies: _Bodies, summary: Summary, limiter: RateLimiter | None) -> Estimate:
    """The totals of a sample, as many times as it stands for."""
    factor = bodies.rows / summary.rows
    cost = None if summary.cost is None else summary.cost * factor
    usage = Usage(round(summary.input_tokens * factor), 0, round(summary.output_tokens * factor))
    return _estimate(bodies, usage, usage.output_tokens, cost, limiter, summary.rows)


def _estimate(
    bodies: _Bodies,
    usage: Usage,
    output_tokens: int | None,
    cost: float | None,
    limiter: RateLimiter | None,
    sample: int,
) -> Estimate:
    batch_cost = None if cost is None else cost * _BATCH_DISCOUNT
    seconds = None if limiter is None else _seconds(bodies.rows, usage, limiter)
    return Estimate(
        bodies.rows, usage.input_tokens, output_tokens, cost, batch_cost, seconds, sample
    )


def _seconds(rows: int, usage: Usage, limiter: RateLimiter) -> float:
    """The time that a rate limiter's limits take for so much."""
    tokens = usage.input_tokens + usage.output_tokens
    shares = [rows / limiter.requests] if limiter.requests else []
    shares += [tokens / limiter.tokens] if limiter.tokens else []
    return limiter.per * max(shares, default=0.0)
