"""What ``client.files`` can do beyond its operations: wait until a file is processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack

from ..resources import AsyncResource, Resource
from .polling import ASYNC_TIMING, TIMING, AsyncTiming, Timing, async_poll, poll, until

if TYPE_CHECKING:
    import threading

    from openai_oxide.types import FileObject

    from ..options import RequestOptions

__all__ = ["AsyncFilesExtras", "FilesExtras"]

_ENDS: Final = frozenset(("processed", "error", "deleted"))


def _settled(file: Any) -> bool:
    return getattr(file, "status", None) in _ENDS


class FilesExtras(Resource):
    """The base of ``client.files``."""

    _timing: Timing = TIMING

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
