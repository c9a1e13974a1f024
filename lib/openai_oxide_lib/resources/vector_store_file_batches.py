"""What ``client.vector_stores.file_batches`` can do beyond its operations: upload, and wait."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    looking,
    poll,
    until,
)
from openai_oxide_lib.resources.vector_store_files import settled
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.params.vector_stores import FileBatchCreateArguments
    from openai_oxide.types import FileChunkingStrategyParam
    from openai_oxide.types.vector_stores import VectorStoreFileBatch
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.serialization.files import FileTypes

__all__ = ["AsyncFileBatchesExtras", "FileBatchesExtras"]


class FileBatchesExtras(Resource):
    """The base of ``client.vector_stores.file_batches``."""

    _timing: Timing = TIMING

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

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised; setting ``stop`` from
        another thread raises ``PollCancelledError``.
        """
        wait = until(settled, poll_interval_ms, max_wait_seconds, stop)
        raw = _of(self).with_raw_response

        def look(**given: Any) -> Any:
            return raw.retrieve(batch_id, vector_store_id=vector_store_id, **given)

        done: VectorStoreFileBatch = poll(look, wait, self._timing, looking(options))
        return done

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[FileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Put several files into a vector store, and wait until they are indexed; see ``poll``."""
        until(settled, poll_interval_ms, max_wait_seconds)
        batch = _of(self).create(vector_store_id, **params)
        return self.poll(
            batch.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **looking(params),
        )

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
        """Upload files, put them with those of ``file_ids`` into a vector store, and wait.

        Up to ``max_concurrency`` files are uploaded at once. If one cannot be uploaded, none is put
        into the store.
        """
        until(settled, poll_interval_ms, max_wait_seconds)
        create = _of(self)._client.files.create

        def upload(file: FileTypes) -> Any:
            return create(file=file, purpose="assistants", **options)

        with threads.pool(_workers(max_concurrency), "upload") as pool:
            futures = [pool.submit(upload, file) for file in files]
            try:
                uploaded = [future.result().id for future in futures]
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        return self.create_and_poll(
            vector_store_id,
            file_ids=_all(file_ids, uploaded),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **_with_strategy(options, chunking_strategy),
        )


class AsyncFileBatchesExtras(AsyncResource):
    """The base of ``client.vector_stores.file_batches``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

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

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised.
        """
        wait = until(settled, poll_interval_ms, max_wait_seconds)
        raw = _of(self).with_raw_response

        async def look(**given: Any) -> Any:
            return await raw.retrieve(batch_id, vector_store_id=vector_store_id, **given)

        done: VectorStoreFileBatch = await async_poll(look, wait, self._timing, looking(options))
        return done

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[FileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Put several files into a vector store, and wait until they are indexed; see ``poll``."""
        until(settled, poll_interval_ms, max_wait_seconds)
        batch = await _of(self).create(vector_store_id, **params)
        return await self.poll(
            batch.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **looking(params),
        )

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
        """Upload files, put them with those of ``file_ids`` into a vector store, and wait.

        Up to ``max_concurrency`` files are uploaded at once. If one cannot be uploaded, none is put
        into the store.
        """
        until(settled, poll_interval_ms, max_wait_seconds)
        room = asyncio.Semaphore(_workers(max_concurrency))
        create = _of(self)._client.files.create

        async def upload(file: FileTypes) -> str:
            async with room:
                return str((await create(file=file, purpose="assistants", **options)).id)

        return await self.create_and_poll(
            vector_store_id,
            file_ids=_all(file_ids, await gathered([upload(file) for file in files])),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **_with_strategy(options, chunking_strategy),
        )


async def gathered(work: list[Any]) -> list[Any]:
    """The results of coroutines run at once; the first error ends the others, and is raised."""
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _workers(max_concurrency: int) -> int:
    if max_concurrency < 1:
        raise ValueError("max_concurrency must be at least 1")
    return max_concurrency


def _all(file_ids: Sequence[str], uploaded: list[str]) -> list[str]:
    found = [*file_ids, *uploaded]
    if not found:
        raise ValueError("there is no file: `files` and `file_ids` are both empty")
    return found


def _with_strategy(options: Any, strategy: Any) -> Any:
    return {**options, "chunking_strategy": strategy}


def _of(resource: Any) -> Any:
    """The resource as the generated class that has this base."""
    return resource
