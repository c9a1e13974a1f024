"""One run of a plan: client, limits, window and progress around the rows that are left to do."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable

from openai_oxide_lib.bulk.journal import Journal
from openai_oxide_lib.bulk.live import GetResult, LiveRun
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.progress import progress_of
from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_lib.bulk.sender import Clock, Sender
from openai_oxide_lib.bulk.stop_rules import BulkStopped
from openai_oxide_lib.bulk.summary import Summary, Tally
from openai_oxide_lib.bulk.window import Window
from openai_oxide_lib.client.clients import AsyncClient
from openai_oxide_runtime.calls.raw_client import AsyncRawView
from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["execute"]


async def execute(
    plan: Plan,
    journal: Journal,
    rows: AsyncIterator[tuple[int, Row]],
    answered: Callable[[Plan, Sender], GetResult],
    total: Callable[[], int | None],
    client: AsyncClient | None,
    progress: bool | None,
) -> Summary:
    """Do the rows that the journal lacks. Raises BulkStopped where a rule stops the job.

    ``answered`` makes the function that gets the result of a row, ``total`` counts all rows.
    """
    tally, clock, window = _tally(journal, plan), Clock(), Window(plan.concurrency)
    sending = client or AsyncClient()
    sender = Sender(_view(sending, plan), plan.endpoint.path, window, tally, clock)
    shown = progress_of(progress, total, tally.rows)
    live = LiveRun(plan, answered(plan, sender), journal, tally, window, clock, shown)
    began = time.monotonic()
    try:
        await live.run(rows)
    finally:
        shown.close()
        if client is None:
            await sending.close()
    summary = tally.summary(time.monotonic() - began)
    if live.rules.reason is not None:
        raise BulkStopped(live.rules.reason, summary)
    return summary


def _tally(journal: Journal, plan: Plan) -> Tally:
    """The totals of earlier runs. Failed rows are forgotten where they are to be done again."""
    tally = Tally(journal.job)
    for number, result in journal.results():
        if plan.retry and (result["error"] is not None or result.get("failed")):
            journal.forget(number)
        else:
            tally.add(result)
    return tally


def _view(client: AsyncClient, plan: Plan) -> AsyncRawView:
    """The client as the job uses it: each request once, within the limits."""
    limiter = RateLimiter() if plan.limits == "learn" else plan.limits
    return AsyncRawView(client.with_options(max_retries=0, limiter=limiter))
