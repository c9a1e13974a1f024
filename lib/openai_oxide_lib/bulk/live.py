"""The live backend: rows become requests that run side by side over one client.

    worker ─► row ─► body ─► answer ─► result ─► journal
      x 200                    a request, sent again where that can help

A row ends once, with its output or its error. Workers stop taking rows when a rule says so.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final

from openai_oxide_lib.bulk.journal import Journal, Result
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.progress import Progress
from openai_oxide_lib.bulk.request_template import Body, Row
from openai_oxide_lib.bulk.results import rejected
from openai_oxide_lib.bulk.sender import Clock
from openai_oxide_lib.bulk.stop_rules import StopRules
from openai_oxide_lib.bulk.summary import Tally
from openai_oxide_lib.bulk.tasks import cancel, wait_for_all
from openai_oxide_lib.bulk.window import Window
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["GetResult", "LiveRun"]

GetResult = Callable[[int, Row, Body], Awaitable[Result]]
"""Sends the body of a numbered row, and gives the row's result."""

_FLUSH: Final = 0.02
_SYNC: Final = 1.0
_LAST_SECONDS: Final = 5.0
"""How long requests in flight may go on after the job was interrupted."""


class LiveRun:
    """One run of a job."""

    def __init__(
        self,
        plan: Plan,
        get_result: GetResult,
        journal: Journal,
        tally: Tally,
        window: Window,
        clock: Clock,
        progress: Progress,
    ) -> None:
        self._plan = plan
        self._get_result = get_result
        self._journal = journal
        self._tally = tally
        self._window = window
        self._clock = clock
        self._progress = progress
        self.rules = StopRules(plan.max_cost)
        self._first_of: dict[bytes, int] = {}

    async def run(self, rows: AsyncIterator[tuple[int, Row]]) -> None:
        """Do the rows that the journal does not have. Raises what a source or the disk raises.

        When cancelled, requests in flight get five seconds to end.
        """
        workers = [asyncio.create_task(self._work(rows)) for _ in range(self._plan.concurrency)]
        flusher = asyncio.create_task(self._flush())
        try:
            await wait_for_all(workers, flusher)
        except asyncio.CancelledError:
            self.rules.reason = "interrupted"
            await asyncio.wait(workers, timeout=_LAST_SECONDS)
            raise
        finally:
            await cancel([*workers, flusher])
            self._journal.flush()

    async def _work(self, rows: AsyncIterator[tuple[int, Row]]) -> None:
        while self.rules.reason is None:
            await self._window.enter()
            try:
                row = await anext(rows, None)
                if row is None:
                    return
                await self._do(*row)
            finally:
                self._window.leave()

    async def _do(self, number: int, row: Row) -> None:
        once = self._plan.same == "once"
        if self._journal.has(number) and not once:
            return
        try:
            body = self._plan.body(row)
        except (LookupError, TypeError, ValueError) as error:
            self._end(number, row, rejected("request", error))
            return
        if (once and self._is_repeated(number, body)) or self._journal.has(number):
            return
        began = self._clock.monotonic()
        result = await self._get_result(number, row, body)
        result["seconds"] = round(self._clock.monotonic() - began, 4)
        self._end(number, row, result)

    def _is_repeated(self, number: int, body: Body) -> bool:
        """Whether an earlier row has the same request; then its result is this row's too."""
        digest = hashlib.sha256(dumps(body)).digest()[:16]
        first = self._first_of.setdefault(digest, number)
        if first != number and not self._journal.has(number):
            self._journal.append(number, first)
            self._tally.repeated()
        return first != number

    def _end(self, number: int, row: Row, result: Result) -> None:
        if self._plan.key is not None:
            result["key"] = row.get(self._plan.key)
        self._journal.append(number, result)
        self._tally.add(result)
        if result["error"] is None:
            self.rules.succeeded(self._tally.cost)
        else:
            self.rules.failed(self._tally.kind_of(result))

    async def _flush(self) -> None:
        """Write the journal every 20 ms, and put it on the disk each second."""
        synced = self._clock.monotonic()
        while True:
            await asyncio.sleep(_FLUSH)
            self._journal.flush()
            if self._journal.dirty and self._clock.monotonic() - synced >= _SYNC:
                await asyncio.to_thread(self._journal.sync)
                self._progress.show(self._tally, self._window.active)
                synced = self._clock.monotonic()
