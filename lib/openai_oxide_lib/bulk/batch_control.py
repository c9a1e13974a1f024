"""Look at the batches of a job, or stop them, with nothing but its files: from any machine."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, NamedTuple

from openai_oxide_lib.bulk.batch_api import Batch, BatchAPI
from openai_oxide_lib.bulk.batch_shards import Manifest, manifest_of
from openai_oxide_lib.bulk.threads import run_coroutine
from openai_oxide_lib.client.clients import AsyncClient

__all__ = ["ShardStatus", "cancel", "cancel_async", "status", "status_async"]


class ShardStatus(NamedTuple):
    """One shard of a job: a file of requests, and its batch."""

    shard: str
    """The name of its file."""
    model: str
    step: str
    """The last step that the job began: written, uploading, uploaded, creating, running, done."""
    batch_id: str | None
    status: str | None
    """The batch's status as the server says it; None where there is no batch yet."""
    done: int
    """Requests that ended."""


def status(sink: str | Path, *, client: AsyncClient | None = None) -> list[ShardStatus]:
    """The shards of the batch job that writes ``sink``, and what the server says of them.

    Raises FileNotFoundError where no batch job began there.
    """
    return run_coroutine(status_async(sink, client=client))


async def status_async(sink: str | Path, *, client: AsyncClient | None = None) -> list[ShardStatus]:
    """Like ``status``, in the running event loop."""
    return await _each(sink, client, lambda api, batch_id: api.retrieve(batch_id))


def cancel(sink: str | Path, *, client: AsyncClient | None = None) -> list[ShardStatus]:
    """Stop the batches of a job. What they finished is kept: ``run`` fetches it and goes on."""
    return run_coroutine(cancel_async(sink, client=client))


async def cancel_async(sink: str | Path, *, client: AsyncClient | None = None) -> list[ShardStatus]:
    """Like ``cancel``, in the running event loop."""

    async def stop(api: BatchAPI, batch_id: str) -> Batch:
        batch = await api.retrieve(batch_id)
        return batch if batch.ended else await api.cancel(batch_id)

    return await _each(sink, client, stop)


async def _each(
    sink: str | Path,
    client: AsyncClient | None,
    look: Callable[[BatchAPI, str], Coroutine[Any, Any, Batch]],
) -> list[ShardStatus]:
    path = manifest_of(sink)
    if not path.exists():
        raise FileNotFoundError(f"{path}: no batch job writes {sink}")
    own = client or AsyncClient()
    shards = []
    try:
        for shard in Manifest(path).shards.values():
            batch = await look(BatchAPI(own), shard.batch_id) if shard.batch_id else None
            state = (batch.id, batch.status, batch.done) if batch else (None, None, 0)
            shards.append(ShardStatus(shard.path.name, shard.model, shard.step, *state))
    finally:
        if client is None:
            await own.close()
    return shards
