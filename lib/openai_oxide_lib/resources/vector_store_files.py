"""What ``client.vector_stores.files`` has beyond its operations: upload, and wait."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, Unpack

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    PollSettings,
    Timing,
    async_poll,
    poll,
    poll_options,
    poll_settings,
)
from openai_oxide_lib.resources.generated_methods import generated, raw
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    import threading

    from openai_oxide.types import FileChunkingStrategyParam
    from openai_oxide.types.vector_stores import VectorStoreFile
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.serialization.files import FileTypes

__all__ = ["AsyncVectorStoreFilesExtras", "VectorStoreFilesExtras"]

_REQUEST_OPTIONS: Final = "openai_oxide_runtime.operations.request_options:RequestOptions"

Attributes = Mapping[str, str | float | bool]


def is_indexed(file: object) -> bool:
    """Whether a file, or a batch of files, is indexed or has failed."""
    return getattr(file, "status", None) != "in_progress"


class VectorStoreFilesExtras(Resource):
    """The base of ``client.vector_stores.files``."""

    _timing: Timing = TIMING

    @also_takes(_REQUEST_OPTIONS)
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
        """Wait until a file is indexed or has failed, and return it; see ``last_error``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.
        stop: setting it in another thread raises ``PollCancelledError``.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}``
        """
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds, stop)
        return self._poll(file_id, vector_store_id, settings, options)

    def _poll(
        self,
        file_id: str,
        vector_store_id: str,
        settings: PollSettings,
        options: Mapping[str, object],
    ) -> VectorStoreFile:
        retrieve = partial(raw(self, "retrieve"), file_id, vector_store_id=vector_store_id)
        file: VectorStoreFile = poll(retrieve, settings, self._timing, options)
        return file

    @also_takes(_REQUEST_OPTIONS)
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
        """Add a file to a vector store, and wait until it is indexed; see ``poll``."""
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds, stop)
        params = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        generated(self)(vector_store_id, file_id=file_id, **params)
        return self._poll(file_id, vector_store_id, settings, poll_options(options))

    @also_takes(_REQUEST_OPTIONS)
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting for the indexing."""
        uploaded = self._client.files.create(file=file, purpose="assistants", **options)
        params = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        added: VectorStoreFile = generated(self)(vector_store_id, file_id=uploaded.id, **params)
        return added

    @also_takes(_REQUEST_OPTIONS)
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
        """Upload a file, add it to a vector store, and wait until it is indexed; see ``poll``."""
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds, stop)
        uploaded = self.upload(
            vector_store_id=vector_store_id,
            file=file,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **options,
        )
        return self._poll(uploaded.id, vector_store_id, settings, poll_options(options))


class AsyncVectorStoreFilesExtras(AsyncResource):
    """The base of ``client.vector_stores.files``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    @also_takes(_REQUEST_OPTIONS)
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Wait until a file is indexed or has failed, and return it; see ``last_error``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.

        Source: ``GET /vector_stores/{vector_store_id}/files/{file_id}``
        """
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        return await self._poll(file_id, vector_store_id, settings, options)

    async def _poll(
        self,
        file_id: str,
        vector_store_id: str,
        settings: PollSettings,
        options: Mapping[str, object],
    ) -> VectorStoreFile:
        retrieve = partial(raw(self, "retrieve"), file_id, vector_store_id=vector_store_id)
        file: VectorStoreFile = await async_poll(retrieve, settings, self._timing, options)
        return file

    @also_takes(_REQUEST_OPTIONS)
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
        """Add a file to a vector store, and wait until it is indexed; see ``poll``."""
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        params = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        await generated(self)(vector_store_id, file_id=file_id, **params)
        return await self._poll(file_id, vector_store_id, settings, poll_options(options))

    @also_takes(_REQUEST_OPTIONS)
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Attributes | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting for the indexing."""
        uploaded = await self._client.files.create(file=file, purpose="assistants", **options)
        params = {"attributes": attributes, "chunking_strategy": chunking_strategy, **options}
        added: VectorStoreFile = await generated(self)(
            vector_store_id, file_id=uploaded.id, **params
        )
        return added

    @also_takes(_REQUEST_OPTIONS)
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
        """Upload a file, add it to a vector store, and wait until it is indexed; see ``poll``."""
        settings = poll_settings(is_indexed, poll_interval_ms, max_wait_seconds)
        uploaded = await self.upload(
            vector_store_id=vector_store_id,
            file=file,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **options,
        )
        return await self._poll(uploaded.id, vector_store_id, settings, poll_options(options))
