"""What ``client.vector_stores.file_batches`` has beyond its operations: upload, and wait."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Unpack

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    poll,
    poll_options,
    poll_settings,
)
from openai_oxide_lib.resources.generated_methods import generated, raw
from openai_oxide_lib.resources.vector_store_files import is_indexed
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    from openai_oxide.params.vector_stores import FileBatchCreateArguments
    from openai_oxide.types import FileChunkingStrategyParam
    from openai_oxide.types.vector_stores import VectorStoreFileBatch
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.serialization.files import FileTypes

__all__ = ["AsyncFileBatchesExtras", "FileBatchesExtras"]

_FILE_BATCH_CREATE: Final = "openai_oxide.params.vector_stores:FileBatchCreateArguments"
_REQUEST_OPTIONS: Final = "openai_oxide_runtime.operations.request_options:RequestOptions"


class FileBatchesExtras(Resource):
    """The base of ``client.vector_stores.file_batches``."""

    _timing: Timing = TIMING

    @also_takes(_REQUEST_OPTIONS)
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch are indexed or have failed; see ``file_counts``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.
        stop: setting it in another thread raises ``PollCancelledError``.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``
        """
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds, stop)
        retrieve = partial(raw(self, "retrieve"), batch_id, vector_store_id=vector_store_id)
        batch: VectorStoreFileBatch = poll(retrieve, settings, self._timing, poll_options(options))
        return batch

    @also_takes(_FILE_BATCH_CREATE)
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[FileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Add several files to a vector store, and wait until they are indexed; see ``poll``."""
        poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        batch = generated(self)(vector_store_id, **params)
        return self.poll(
            batch.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **poll_options(params),
        )

    @also_takes(_REQUEST_OPTIONS)
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Upload files, add them and those of ``file_ids`` to a vector store, and wait for them.

        max_concurrency: the most uploads at once. Default 5.

        If one upload fails, no file is added to the store.
        """
        poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        create = self._client.files.create

        def upload(file: FileTypes) -> str:
            return str(create(file=file, purpose="assistants", **options).id)

        with threads.pool(_checked(max_concurrency), "upload") as pool:
            futures = [pool.submit(upload, file) for file in files]
            try:
                uploaded = [future.result() for future in futures]
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        return self.create_and_poll(
            vector_store_id,
            file_ids=_all_ids(file_ids, uploaded),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **_strategy(chunking_strategy),
            **options,
        )


class AsyncFileBatchesExtras(AsyncResource):
    """The base of ``client.vector_stores.file_batches``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    @also_takes(_REQUEST_OPTIONS)
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch are indexed or have failed; see ``file_counts``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.

        Source: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``
        """
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        retrieve = partial(raw(self, "retrieve"), batch_id, vector_store_id=vector_store_id)
        batch: VectorStoreFileBatch = await async_poll(
            retrieve, settings, self._timing, poll_options(options)
        )
        return batch

    @also_takes(_FILE_BATCH_CREATE)
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[FileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Add several files to a vector store, and wait until they are indexed; see ``poll``."""
        poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        batch = await generated(self)(vector_store_id, **params)
        return await self.poll(
            batch.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **poll_options(params),
        )

    @also_takes(_REQUEST_OPTIONS)
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFileBatch:
        """Upload files, add them and those of ``file_ids`` to a vector store, and wait for them.

        max_concurrency: the most uploads at once. Default 5.

        If one upload fails, no file is added to the store.
        """
        poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        limit = asyncio.Semaphore(_checked(max_concurrency))
        create = self._client.files.create

        async def upload(file: FileTypes) -> str:
            async with limit:
                return str((await create(file=file, purpose="assistants", **options)).id)

        return await self.create_and_poll(
            vector_store_id,
            file_ids=_all_ids(file_ids, await _gather([upload(file) for file in files])),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **_strategy(chunking_strategy),
            **options,
        )


async def _gather(coroutines: list[Coroutine[Any, Any, str]]) -> list[str]:
    """The results of concurrent coroutines; the first error cancels the others."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _checked(max_concurrency: int) -> int:
    if max_concurrency < 1:
        raise ValueError("max_concurrency must be at least 1")
    return max_concurrency


def _all_ids(file_ids: Sequence[str], uploaded: list[str]) -> list[str]:
    if not (file_ids or uploaded):
        raise ValueError("no file: pass `files` or `file_ids`")
    return [*file_ids, *uploaded]


def _strategy(strategy: FileChunkingStrategyParam | Omit) -> dict[str, Any]:
    # A dict, as `omit` is not among the types of `create`'s arguments.
    return {"chunking_strategy": strategy}
