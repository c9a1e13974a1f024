"""What ``client.files`` can do beyond its operations: wait until a file is processed, and give a
file's content as text under an older name."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Unpack

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    poll,
    until,
)
from openai_oxide_runtime.client.resource import AsyncResource, Resource, after, sent

if TYPE_CHECKING:
    import threading

    from openai_oxide.types import FileObject
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFilesExtras", "FilesExtras"]

_ENDS: Final = frozenset(("processed", "error", "deleted"))


def _settled(file: Any) -> bool:
    return getattr(file, "status", None) in _ENDS


class FilesExtras(Resource):
    """The base of ``client.files``."""

    _timing: Timing = TIMING

    def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """The content of a file as text. Deprecated: ``content`` gives it as it is."""
        resource: Any = self
        found = resource.content(file_id, **options)
        text: str = after(found, attrgetter("text"))
        return text

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until a file is processed, or was found to be wrong: look at ``status``.

        After ``max_wait_seconds`` ``PollTimeoutError`` is raised; setting ``stop`` from another
        thread raises ``PollCancelledError``.
        """
        wait = until(_settled, poll_interval * 1000, max_wait_seconds, stop)
        resource: Any = self

        def look(**given: Any) -> Any:
            return resource.with_raw_response.retrieve(id, **given)

        done: FileObject = poll(look, wait, self._timing, options)
        return done


class AsyncFilesExtras(AsyncResource):
    """The base of ``client.files``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def retrieve_content(self, file_id: str, **options: Unpack[RequestOptions]) -> str:
        """The content of a file as text. Deprecated: ``content`` gives it as it is."""
        resource: Any = self
        found = await sent(resource.content(file_id, **options))
        text: str = after(found, attrgetter("text"))
        return text

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        **options: Unpack[RequestOptions],
    ) -> FileObject:
        """Wait until a file is processed, or was found to be wrong: look at ``status``.

        After ``max_wait_seconds`` ``PollTimeoutError`` is raised.
        """
        wait = until(_settled, poll_interval * 1000, max_wait_seconds)
        resource: Any = self

        async def look(**given: Any) -> Any:
            return await resource.with_raw_response.retrieve(id, **given)

        done: FileObject = await async_poll(look, wait, self._timing, options)
        return done
