"""What ``client.files`` has beyond its operations: wait until a file is processed, and return a
file's content as text under an older name."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Unpack

from typing_extensions import deprecated

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    poll,
    poll_settings,
)
from openai_oxide_lib.resources.generated_methods import generated, raw
from openai_oxide_runtime.client.resource import AsyncResource, Resource, after, sent
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    import threading

    from openai_oxide.types import FileObject
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFilesExtras", "FilesExtras"]

_REQUEST_OPTIONS: Final = "openai_oxide_runtime.operations.request_options:RequestOptions"

_FINAL_STATUSES: Final = frozenset(("processed", "error", "deleted"))


def _is_finished(file: object) -> bool:
    return getattr(file, "status", None) in _FINAL_STATUSES


class FilesExtras(Resource):
    """The base of ``client.files``."""

    _timing: Timing = TIMING

    @deprecated("retrieve_content() is deprecated: use content().")
    @also_takes(_REQUEST_OPTIONS)
    def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """Return the content of a file as text. Deprecated: use ``content``.

        Source: ``GET /files/{file_id}/content``
        """
        content = generated(self, "content")(file_id, **options)
        text: str = after(content, attrgetter("text"))
        return text

    @also_takes(_REQUEST_OPTIONS)
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until a file is processed or in error, and return it; see ``status``.

        poll_interval: seconds between requests. Default 5.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default 1800.
        stop: setting it in another thread raises ``PollCancelledError``.

        Source: ``GET /files/{file_id}``
        """
        settings = poll_settings(_is_finished, poll_interval * 1000, max_wait_seconds, stop)
        file: FileObject = poll(partial(raw(self, "retrieve"), id), settings, self._timing, options)
        return file


class AsyncFilesExtras(AsyncResource):
    """The base of ``client.files``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    @deprecated("retrieve_content() is deprecated: use content().")
    @also_takes(_REQUEST_OPTIONS)
    async def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """Return the content of a file as text. Deprecated: use ``content``.

        Source: ``GET /files/{file_id}/content``
        """
        content = await sent(generated(self, "content")(file_id, **options))
        text: str = after(content, attrgetter("text"))
        return text

    @also_takes(_REQUEST_OPTIONS)
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until a file is processed or in error, and return it; see ``status``.

        poll_interval: seconds between requests. Default 5.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default 1800.

        Source: ``GET /files/{file_id}``
        """
        settings = poll_settings(_is_finished, poll_interval * 1000, max_wait_seconds)
        file: FileObject = await async_poll(
            partial(raw(self, "retrieve"), id), settings, self._timing, options
        )
        return file
