"""The live backend: rows become requests that run side by side over one client.

    worker ─► row ─► body ─► send, again after 408, 409, 429 and 5xx ─► result ─► journal
      x 200                    the window says how many at once

A row ends once, with its output or its error. Workers stop taking rows when a rule says so.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Final, NamedTuple

from pydantic_core import from_json

from openai_oxide_lib.bulk.journal import Journal, Result
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.progress import Progress
from openai_oxide_lib.bulk.request_template import Body, Row
from openai_oxide_lib.bulk.results import failure, rejected, success
from openai_oxide_lib.bulk.stop_rules import StopRules
from openai_oxide_lib.bulk.summary import Tally
from openai_oxide_lib.bulk.window import Window
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.calls.raw_client import AsyncRawView
from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.errors.connection import APIConnectionError
from openai_oxide_runtime.errors.status import APIStatusError
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.policies.retry import (
    RetryPolicy,
    is_throttling,
    is_worth_a_retry,
    server_delay,
)
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["Clock", "LiveRun"]

_FLUSH: Final = 0.02
_SYNC: Final = 1.0
_LAST_SECONDS: Final = 5.0
"""How long requests in flight may go on after the job was interrupted."""
_POLICY: Final = RetryPolicy(most_delay=30.0)


class Clock(NamedTuple):
    """Time and chance; tests bring their own."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Coroutine[None, None, None]] = asyncio.sleep


class LiveRun:
    """One run of a job over a client whose calls are sent once (``max_retries=0``)."""

    def __init__(
        self,
        plan: Plan,
        view: AsyncRawView,
        journal: Journal,
        tally: Tally,
        clock: Clock,
        progress: Progress,
    ) -> None:
        self._plan = plan
        self._view = view
        self._journal = journal
        self._tally = tally
        self._clock = clock
        self._progress = progress
        self._window = Window(plan.concurrency)
        self.rules = StopRules(plan.max_cost)
        self._operations: dict[tuple[str, ...], Operation] = {}
        self._first_of: dict[bytes, int] = {}

    async def run(self, rows: AsyncIterator[tuple[int, Row]]) -> None:
        """Do the rows that the journal does not have. Raises what a source or the disk raises.

        When cancelled, requests in flight get five seconds to end.
        """
        workers = [asyncio.create_task(self._work(rows)) for _ in range(self._plan.concurrency)]
        flusher = asyncio.create_task(self._flush())
        try:
            await _first_error(workers, flusher)
        except asyncio.CancelledError:
            self.rules.reason = "interrupted"
            await asyncio.wait(workers, timeout=_LAST_SECONDS)
            raise
        finally:
            await _cancel([*workers, flusher])
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
        result = await self._answer(number, body)
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

    async def _answer(self, number: int, body: Body) -> Result:
        """The result of a row's request, sent again while that can help."""
        attempts = 0
        while True:
            await self._pause()
            try:
                response = await self._send(number, body)
                return self._success(body, response)
            except OpenAIError as error:
                attempts += 1
                delay = self._delay(error, attempts)
                if delay is None:
                    return failure(error)
            self._tally.retries += 1
            await self._clock.sleep(delay)

    async def _pause(self) -> None:
        """Wait while the server wants nothing to be sent."""
        while (seconds := self._window.pause(self._clock.monotonic())) > 0:
            await self._clock.sleep(seconds)

    async def _send(self, number: int, body: Body) -> LegacyAPIResponse[object]:
        fields = tuple(body)
        operation = self._operations.get(fields)
        if operation is None:
            path = self._plan.endpoint.path
            operation = Operation("bulk", "POST", path, body="json", fields=fields)
            self._operations[fields] = operation
        key = f"{self._tally.job}-{number}"
        return await self._view.execute(operation, {**body, "idempotency_key": key})

    def _success(self, body: Body, response: LegacyAPIResponse[object]) -> Result:
        self._window.succeeded()
        content: Body = from_json(response.content)
        if content.get("error"):
            response.parse()  # raises where the body is an error alone
        return success(self._plan, body, content, response.request_id)

    def _delay(self, error: OpenAIError, attempts: int) -> float | None:
        """The seconds until the next attempt; None where the error is final."""
        if isinstance(error, APIStatusError):
            headers = error.headers
            asked = server_delay(headers, self._clock.wall())
            if is_throttling(error.status_code):
                self._window.throttled(self._clock.monotonic(), asked or 0.0)
            if not is_worth_a_retry(error.status_code, headers, error.code, OPENAI.final_codes):
                return None
        elif not isinstance(error, APIConnectionError):
            return None
        else:
            asked = None
        if attempts >= self._plan.attempts:
            return None
        return _POLICY.delay(attempts - 1, self._clock.chance(), asked)

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


async def _first_error(workers: list[asyncio.Task[None]], flusher: asyncio.Task[None]) -> None:
    """Wait until every worker is done; raise the first error of any task."""
    waiting: set[asyncio.Task[None]] = {*workers, flusher}
    while waiting - {flusher}:
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
