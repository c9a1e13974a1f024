"""One run of a plan: the backend that does the rows which the journal lacks."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable

from openai_oxide_lib.bulk.batch_api import BatchAPI
from openai_oxide_lib.bulk.batch_backend import BatchRun
from openai_oxide_lib.bulk.batch_shards import Manifest, manifest_of
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

__all__ = ["Execution"]

_BATCH_PRICE = 0.5


class Execution:
    """What both backends need: the plan, its journal, a client, the totals, progress."""

    def __init__(
        self,
        plan: Plan,
        journal: Journal,
        client: AsyncClient | None,
        progress: bool | None,
        total: Callable[[], int | None],
        clock: Clock | None = None,
    ) -> None:
        self._plan = plan
        self._journal = journal
        self._own = client is None
        self._client = client or AsyncClient()
        self._tally = _tally(journal, plan)
        self._progress = progress_of(progress, total, self._tally.rows)
        self._clock = clock or Clock()
        self._began = time.monotonic()

    async def live(
        self,
        rows: AsyncIterator[tuple[int, Row]],
        answered: Callable[[Plan, Sender], GetResult],
    ) -> Summary:
        """Send the rows one by one. Raises BulkStopped where a rule stops the job.

        ``answered`` makes the function that gets the result of a row.
        """
        plan, window = self._plan, Window(self._plan.concurrency)
        view = _view(self._client, plan)
        sender = Sender(view, plan.endpoint.path, window, self._tally, self._clock)
        run = LiveRun(
            plan,
            answered(plan, sender),
            self._journal,
            self._tally,
            window,
            self._clock,
            self._progress,
        )
        try:
            await run.run(rows)
        finally:
            await self._close()
        return self._summary(run.rules.reason)

    async def batches(self, rows: Callable[[], AsyncIterator[tuple[int, Row]]]) -> Summary:
        """Send the rows in batches. Raises BulkStopped where one of them was cancelled."""
        self._tally.price = _BATCH_PRICE
        manifest = Manifest(manifest_of(self._journal.path.with_suffix("")))
        api = BatchAPI(self._client)
        run = BatchRun(
            self._plan, api, manifest, self._journal, self._tally, self._clock, self._progress
        )
        try:
            await run.run(rows)
        finally:
            await self._close()
        return self._summary("a batch was cancelled" if run.cancelled else None)

    async def _close(self) -> None:
        self._progress.close()
        if self._own:
            await self._client.close()

    def _summary(self, stopped: str | None) -> Summary:
        summary = self._tally.summary(time.monotonic() - self._began)
        if stopped is not None:
            raise BulkStopped(stopped, summary)
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
