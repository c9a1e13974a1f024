"""The batch backend: the same job by the Batch API, at half the price, within a day.

    rows ─► shards ─► upload ─► batch ─► poll ─► files of results ─► journal
                                          ▲                            │ rows that are missing
                                          └──── new shards ◄───────────┘ or may yet succeed

A shard takes one step after the other; each stands in the manifest before it begins.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

from openai_oxide_lib.bulk.batch_api import Batch, BatchAPI
from openai_oxide_lib.bulk.batch_shards import Manifest, Shard, ShardWriter
from openai_oxide_lib.bulk.journal import Journal, Result
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.progress import Progress
from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_lib.bulk.results import failed, rejected, success
from openai_oxide_lib.bulk.sender import Clock
from openai_oxide_lib.bulk.summary import Tally
from openai_oxide_lib.bulk.tasks import cancel, wait_for_all
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.policies.retry import is_worth_a_retry

__all__ = ["BatchRun"]

_FIRST_LOOK: Final = 10.0
_LAST_LOOK: Final = 300.0
_ROUNDS: Final = 3
"""How often rows that may yet succeed are sent in a batch."""
_FULL: Final = "token_limit_exceeded"
"""The code of a batch that failed because too many tokens were enqueued already."""


class BatchRun:
    """One run of a job by batches."""

    def __init__(
        self,
        plan: Plan,
        api: BatchAPI,
        manifest: Manifest,
        journal: Journal,
        tally: Tally,
        clock: Clock,
        progress: Progress,
    ) -> None:
        self._plan = plan
        self._api = api
        self._manifest = manifest
        self._journal = journal
        self._tally = tally
        self._clock = clock
        self._progress = progress
        self._failures: dict[int, Result] = {}
        """The last errors of rows that may yet succeed."""
        self._keys: dict[int, object] = {}
        self.cancelled = False
        """Whether somebody cancelled a batch: then no other one is started."""

    async def run(self, rows: Callable[[], AsyncIterator[tuple[int, Row]]]) -> None:
        """Do the rows that the journal does not have. ``rows`` gives all of them, each time anew.

        Raises OpenAIError where the server refuses a whole batch.
        """
        if self._plan.key is not None:
            self._keys = {number: row.get(self._plan.key) async for number, row in rows()}
        await self._finish_all()
        for _ in range(_ROUNDS):
            if self.cancelled or not await self._write_shards(rows()):
                break
            await self._finish_all()
        for number, result in list(self._failures.items()):
            self._end(number, result)

    async def _write_shards(self, rows: AsyncIterator[tuple[int, Row]]) -> int:
        """Write shards of the rows that have no result; how many rows."""
        writer = ShardWriter(self._manifest, self._plan.endpoint.url)
        count = 0
        async for number, row in rows:
            if not self._journal.has(number):
                try:
                    writer.add(number, self._plan.body(row))
                    count += 1
                except (LookupError, TypeError, ValueError) as error:
                    self._end(number, rejected("request", error))
        writer.finish()
        return count

    async def _finish_all(self) -> None:
        """Take every open shard to its end, side by side."""
        tasks = [asyncio.create_task(self._finish(s)) for s in self._manifest.open_shards()]
        try:
            await wait_for_all(tasks)
        finally:
            await cancel(tasks)

    async def _finish(self, shard: Shard) -> None:
        """Take one shard from the step that it is at to its end."""
        while shard.step != "done":
            batch = await self._ended(await self._started(shard))
            if batch.error == _FULL:
                # Other batches hold the quota of tokens: start this one again later.
                shard.batch_id = None
                self._manifest.record(shard, "uploaded")
                await self._clock.sleep(_LAST_LOOK)
                continue
            for file_id in batch.files:
                async for line in self._api.lines(file_id):
                    self._read(json.loads(line))
            if batch.error is not None and not batch.files:
                raise OpenAIError(f"the batch {batch.id} failed: {batch.error}")
            self.cancelled = self.cancelled or batch.status == "cancelled"
            self._journal.flush()
            self._journal.sync()
            self._manifest.record(shard, "done")
            self._progress.show(self._tally, len(self._manifest.open_shards()))

    async def _started(self, shard: Shard) -> Batch:
        """The batch of a shard. What an earlier run may have uploaded or started is looked for."""
        if shard.batch_id is not None:
            return await self._api.retrieve(shard.batch_id)
        file_id = shard.file_id or await self._uploaded(shard)
        metadata = {"bulk_job": self._journal.job, "shard": shard.path.name}
        batch = await self._api.find_batch(metadata) if shard.step == "creating" else None
        if batch is None:
            self._manifest.record(shard, "creating")
            batch = await self._api.create(self._plan.endpoint.url, file_id, metadata)
        shard.batch_id = batch.id
        self._manifest.record(shard, "running")
        return batch

    async def _uploaded(self, shard: Shard) -> str:
        name = f"{self._journal.job}-{shard.path.name}"
        file_id = await self._api.find_file(name) if shard.step == "uploading" else None
        if file_id is None:
            self._manifest.record(shard, "uploading")
            file_id = await self._api.upload(shard.path, name)
        shard.file_id = file_id
        self._manifest.record(shard, "uploaded")
        pause = 1.0
        while not await self._api.is_ready(file_id):
            await self._clock.sleep(pause)
            pause = min(pause * 2, _FIRST_LOOK)
        return file_id

    async def _ended(self, batch: Batch) -> Batch:
        """Look at a batch until it has ended, less and less often."""
        pause = _FIRST_LOOK
        while not batch.ended:
            await self._clock.sleep(pause)
            batch = await self._api.retrieve(batch.id)
            pause = min(pause * 1.5, _LAST_LOOK)
        return batch

    def _read(self, line: dict[str, Any]) -> None:
        """The result of a line of an output or an error file."""
        number = int(line["custom_id"])
        if self._journal.has(number):
            return
        response, error = line.get("response") or {}, line.get("error") or {}
        status, body = response.get("status_code"), response.get("body") or {}
        if status is not None and 200 <= status < 300:
            self._end(number, success(self._plan, {}, body, response.get("request_id")))
            return
        error = error or body.get("error") or {}
        code = error.get("code") or error.get("type")
        message, request_id = str(error.get("message")), response.get("request_id")
        result = failed(status, code, message, request_id)
        if status is None or is_worth_a_retry(status, {}, code, OPENAI.final_codes):
            self._failures[number] = result
        else:
            self._end(number, result)

    def _end(self, number: int, result: Result) -> None:
        self._failures.pop(number, None)
        if self._plan.key is not None:
            result["key"] = self._keys.get(number)
        self._journal.append(number, result)
        self._tally.add(result)
