"""What ``client.videos`` has beyond its operations: wait until a video is finished."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Unpack

from typing_extensions import deprecated

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
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    import threading

    from openai_oxide.params.videos import VideoCreateArguments
    from openai_oxide.types import Video
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVideosExtras", "VideosExtras"]

_REQUEST_OPTIONS: Final = "openai_oxide_runtime.operations.request_options:RequestOptions"
_VIDEO_CREATE: Final = "openai_oxide.params.videos:VideoCreateArguments"

_IN_PROGRESS: Final = frozenset(("queued", "in_progress"))


def _is_finished(video: object) -> bool:
    return getattr(video, "status", None) not in _IN_PROGRESS


class VideosExtras(Resource):
    """The base of ``client.videos``."""

    _timing: Timing = TIMING

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @also_takes(_REQUEST_OPTIONS)
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is complete or has failed, and return it; see ``status``, ``error``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.
        stop: setting it in another thread raises ``PollCancelledError``.

        Source: ``GET /videos/{video_id}``
        """
        settings = poll_settings(_is_finished, poll_interval_ms, max_wait_seconds, stop)
        retrieve = partial(raw(self, "retrieve"), video_id)
        video: Video = poll(retrieve, settings, self._timing, options)
        return video

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @also_takes(_VIDEO_CREATE)
    def create_and_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[VideoCreateArguments],
    ) -> Video:
        """Create a video, and wait until it is complete or has failed; see ``poll``."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        video = generated(self)(**params)
        polled: Video = generated(self, "poll")(
            video.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **poll_options(params),
        )
        return polled


class AsyncVideosExtras(AsyncResource):
    """The base of ``client.videos``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @also_takes(_REQUEST_OPTIONS)
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is complete or has failed, and return it; see ``status``, ``error``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.

        Source: ``GET /videos/{video_id}``
        """
        settings = poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        retrieve = partial(raw(self, "retrieve"), video_id)
        video: Video = await async_poll(retrieve, settings, self._timing, options)
        return video

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @also_takes(_VIDEO_CREATE)
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[VideoCreateArguments],
    ) -> Video:
        """Create a video, and wait until it is complete or has failed; see ``poll``."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        video = await generated(self)(**params)
        polled: Video = await generated(self, "poll")(
            video.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **poll_options(params),
        )
        return polled
