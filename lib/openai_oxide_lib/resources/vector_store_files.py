"""What ``client.vector_stores.files`` can do beyond its operations: upload, and wait."""

from __future__ import annotations

from collections.abc import Mapping
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
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    import threading

    from openai_oxide.types import FileChunkingStrategyParam
    from openai_oxide.types.vector_stores import VectorStoreFile
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.serialization.files import FileTypes

__all__ = ["AsyncVectorStoreFilesExtras", "VectorStoreFilesExtras"]

Attributes = Mapping[str, str | float | bool]


def settled(file: Any) -> bool:
    """Whether a file, or a batch of them, is not worked on any more."""
    return getattr(file, "status", None) != "in_progress"


class VectorStoreFilesExtras(Resource):
    """The base of ``client.vector_stores.files``."""

    _timing: Timing = TIMING

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Wait until a file is indexed, or has failed: look at ``status`` and ``last_error``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised; setting ``stop`` from
        another thread raises ``PollCancelledError``.
        """
        wait = until(settled, poll_interval_ms, max_wait_seconds, stop)
        return self._poll(file_id, vector_store_id, wait, options)

    def _poll(self, file_id: str, vector_store_id: str, wait: Any, options: Any) -> Any:
        raw = _of(self).with_raw_response

        def look(**given: Any) -> Any:
            return raw.retrieve(file_id, vector_store_id=vector_store_id, **given)

        return poll(look, wait, self._timing, options)

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Put a file into a vector store, and wait until it is indexed; see ``poll``."""
        wait = until(settled, poll_interval_ms, max_wait_seconds, stop)
        given = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        _of(self).create(vector_store_id, file_id=file_id, **given)
        return self._poll(file_id, vector_store_id, wait, looking(options))

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and put it into a vector store, without waiting for the indexing."""
        uploaded = _of(self)._client.files.create(file=file, purpose="assistants", **options)
        given = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        made: VectorStoreFile = _of(self).create(vector_store_id, file_id=uploaded.id, **given)
        return made

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file, put it into a vector store, and wait until it is indexed; see ``poll``."""
        wait = until(settled, poll_interval_ms, max_wait_seconds, stop)
        made = self.upload(
            vector_store_id=vector_store_id,
            file=file,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **options,
        )
        return self._poll(made.id, vector_store_id, wait, looking(options))


class AsyncVectorStoreFilesExtras(AsyncResource):
    """The base of ``client.vector_stores.files``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Wait until a file is indexed, or has failed: look at ``status`` and ``last_error``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised.
        """
        wait = until(settled, poll_interval_ms, max_wait_seconds)
        return await self._poll(file_id, vector_store_id, wait, options)

    async def _poll(self, file_id: str, vector_store_id: str, wait: Any, options: Any) -> Any:
        raw = _of(self).with_raw_response

        async def look(**given: Any) -> Any:
            return await raw.retrieve(file_id, vector_store_id=vector_store_id, **given)

        return await async_poll(look, wait, self._timing, options)

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Put a file into a vector store, and wait until it is indexed; see ``poll``."""
        wait = until(settled, poll_interval_ms, max_wait_seconds)
        given = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        await _of(self).create(vector_store_id, file_id=file_id, **given)
        return await self._poll(file_id, vector_store_id, wait, looking(options))

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and put it into a vector store, without waiting for the indexing."""
        files = _of(self)._client.files
        uploaded = await files.create(file=file, purpose="assistants", **options)
        given = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        create = _of(self).create
        made: VectorStoreFile = await create(vector_store_id, file_id=uploaded.id, **given)
        return made

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file, put it into a vector store, and wait until it is indexed; see ``poll``."""
        wait = until(settled, poll_interval_ms, max_wait_seconds)
        made = await self.upload(
            vector_store_id=vector_store_id,
            file=file,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **options,
        )
        return await self._poll(made.id, vector_store_id, wait, looking(options))


def _of(resource: Any) -> Any:
    """The resource as the generated class that has this base."""
    return resource
