"""What ``client.videos`` can do beyond its operations: wait until a video is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack

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

    from openai_oxide.params.videos import VideoCreateArguments
    from openai_oxide.types import Video
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVideosExtras", "VideosExtras"]

_AT_WORK: Final = frozenset(("queued", "in_progress"))


def _settled(video: Any) -> bool:
    return getattr(video, "status", None) not in _AT_WORK


class VideosExtras(Resource):
    """The base of ``client.videos``."""

    _timing: Timing = TIMING

    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is made, or has failed: look at ``status`` and ``error``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised; setting ``stop`` from
        another thread raises ``PollCancelledError``.
        """
        wait = until(_settled, poll_interval_ms, max_wait_seconds, stop)
        resource: Any = self

        def look(**given: Any) -> Any:
            return resource.with_raw_response.retrieve(video_id, **given)

        done: Video = poll(look, wait, self._timing, options)
        return done

    def create_and_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[VideoCreateArguments],
    ) -> Video:
        """Order a video, and wait until it is made; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        return self.poll(
            resource.create(**params).id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **looking(params),
        )


class AsyncVideosExtras(AsyncResource):
    """The base of ``client.videos``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is made, or has failed: look at ``status`` and ``error``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised.
        """
        wait = until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self

        async def look(**given: Any) -> Any:
            return await resource.with_raw_response.retrieve(video_id, **given)

        done: Video = await async_poll(look, wait, self._timing, options)
        return done

    async def create_and_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[VideoCreateArguments],
    ) -> Video:
        """Order a video, and wait until it is made; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        made = await resource.create(**params)
        return await self.poll(
            made.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **looking(params),
        )
