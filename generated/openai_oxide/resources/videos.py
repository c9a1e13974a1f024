# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.videos``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from openai_oxide_lib.resources.videos import AsyncVideosExtras, VideosExtras
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.videos import Video, VideoDeleteResponse, VideoGetCharacterResponse
    from openai_oxide.params.videos import (
        VideoCreateArguments,
        VideoCreateCharacterArguments,
        VideoDownloadContentArguments,
        VideoEditArguments,
        VideoExtendArguments,
        VideoListArguments,
        VideoRemixArguments,
    )
    from openai_oxide.raw.videos import (
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVideos", "Videos"]

_CREATE = Operation(
    "videos.create",
    "POST",
    "/videos",
    returns="openai_oxide.models.videos:Video",
    body="multipart",
    fields=("model", "prompt", "input_reference", "seconds", "size"),
    files={"input_reference": "file or object"},
    required=("prompt",),
    params="openai_oxide.params.videos:VideoCreateArguments",
)
_CREATE_CHARACTER = Operation(
    "videos.create_character",
    "POST",
    "/videos/characters",
    returns="openai_oxide.models.videos:VideoGetCharacterResponse",
    body="multipart",
    fields=("video", "name"),
    files={"video": "file"},
    required=("video", "name"),
    params="openai_oxide.params.videos:VideoCreateCharacterArguments",
)
_DELETE = Operation(
    "videos.delete",
    "DELETE",
    "/videos/{video_id}",
    returns="openai_oxide.models.videos:VideoDeleteResponse",
)
_DOWNLOAD_CONTENT = Operation(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    content="binary",
    accept="application/binary",
    query={"variant": "variant"},
    params="openai_oxide.params.videos:VideoDownloadContentArguments",
)
_EDIT = Operation(
    "videos.edit",
    "POST",
    "/videos/edits",
    returns="openai_oxide.models.videos:Video",
    body="multipart",
    fields=("video", "prompt"),
    files={"video": "file or object"},
    required=("video", "prompt"),
    params="openai_oxide.params.videos:VideoEditArguments",
)
_EXTEND = Operation(
    "videos.extend",
    "POST",
    "/videos/extensions",
    returns="openai_oxide.models.videos:Video",
    body="multipart",
    fields=("video", "prompt", "seconds"),
    files={"video": "file or object"},
    required=("video", "prompt", "seconds"),
    params="openai_oxide.params.videos:VideoExtendArguments",
)
_GET_CHARACTER = Operation(
    "videos.get_character",
    "GET",
    "/videos/characters/{character_id}",
    returns="openai_oxide.models.videos:VideoGetCharacterResponse",
)
_LIST = Operation(
    "videos.list",
    "GET",
    "/videos",
    page="ConversationCursorPage",
    returns="openai_oxide.models.videos:Video",
    query={"limit": "limit", "order": "order", "after": "after"},
    params="openai_oxide.params.videos:VideoListArguments",
)
_REMIX = Operation(
    "videos.remix",
    "POST",
    "/videos/{video_id}/remix",
    returns="openai_oxide.models.videos:Video",
    body="json",
    fields=("prompt",),
    required=("prompt",),
    params="openai_oxide.params.videos:VideoRemixArguments",
)
_RETRIEVE = Operation(
    "videos.retrieve",
    "GET",
    "/videos/{video_id}",
    returns="openai_oxide.models.videos:Video",
)


class Videos(VideosExtras):
    """``client.videos``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VideosWithRawResponse = raw_view(
        "openai_oxide.raw.videos:VideosWithRawResponse"
    )
    with_streaming_response: VideosWithStreamingResponse = streaming_view(
        "openai_oxide.raw.videos:VideosWithStreamingResponse"
    )

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_CREATE)
    def create(self, **params: Unpack[VideoCreateArguments]) -> Video:
        """Start making a video from a prompt; the job runs in the background.

        Source: ``POST /videos``
        """
        return self._client.execute(_CREATE, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_CREATE_CHARACTER)
    def create_character(
        self, **params: Unpack[VideoCreateCharacterArguments]
    ) -> VideoGetCharacterResponse:
        """Turn a video clip into a character that later prompts can call on.

        Source: ``POST /videos/characters``
        """
        return self._client.execute(_CREATE_CHARACTER, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_DELETE)
    def delete(self, video_id: str, **params: Unpack[RequestOptions]) -> VideoDeleteResponse:
        """Delete a video job that has ended, with everything it made.

        Source: ``DELETE /videos/{video_id}``
        """
        return self._client.execute(_DELETE, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_DOWNLOAD_CONTENT)
    def download_content(
        self, video_id: str, **params: Unpack[VideoDownloadContentArguments]
    ) -> HttpxBinaryResponseContent:
        """Download a finished video or one of its preview pictures.

        Source: ``GET /videos/{video_id}/content``
        """
        return self._client.execute(_DOWNLOAD_CONTENT, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_EDIT)
    def edit(self, **params: Unpack[VideoEditArguments]) -> Video:
        """Start a new video that changes an existing one as a prompt says.

        Source: ``POST /videos/edits``
        """
        return self._client.execute(_EDIT, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_EXTEND)
    def extend(self, **params: Unpack[VideoExtendArguments]) -> Video:
        """Start a new video that carries an existing one further.

        Source: ``POST /videos/extensions``
        """
        return self._client.execute(_EXTEND, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_GET_CHARACTER)
    def get_character(
        self, character_id: str, **params: Unpack[RequestOptions]
    ) -> VideoGetCharacterResponse:
        """Fetch one character.

        Source: ``GET /videos/characters/{character_id}``
        """
        return self._client.execute(_GET_CHARACTER, params, character_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_LIST)
    def list(self, **params: Unpack[VideoListArguments]) -> SyncConversationCursorPage[Video]:
        """List the video jobs of the project.

        Source: ``GET /videos``
        """
        return self._client.paginate(_LIST, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_REMIX)
    def remix(self, video_id: str, **params: Unpack[VideoRemixArguments]) -> Video:
        """Start a new take of a finished video with another prompt.

        Source: ``POST /videos/{video_id}/remix``
        """
        return self._client.execute(_REMIX, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_RETRIEVE)
    def retrieve(self, video_id: str, **params: Unpack[RequestOptions]) -> Video:
        """Fetch one video job and its progress.

        Source: ``GET /videos/{video_id}``
        """
        return self._client.execute(_RETRIEVE, params, video_id)


class AsyncVideos(AsyncVideosExtras):
    """``client.videos``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVideosWithRawResponse = raw_view(
        "openai_oxide.raw.videos:AsyncVideosWithRawResponse"
    )
    with_streaming_response: AsyncVideosWithStreamingResponse = streaming_view(
        "openai_oxide.raw.videos:AsyncVideosWithStreamingResponse"
    )

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_CREATE)
    async def create(self, **params: Unpack[VideoCreateArguments]) -> Video:
        """Start making a video from a prompt; the job runs in the background.

        Source: ``POST /videos``
        """
        return await self._client.execute(_CREATE, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_CREATE_CHARACTER)
    async def create_character(
        self, **params: Unpack[VideoCreateCharacterArguments]
    ) -> VideoGetCharacterResponse:
        """Turn a video clip into a character that later prompts can call on.

        Source: ``POST /videos/characters``
        """
        return await self._client.execute(_CREATE_CHARACTER, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_DELETE)
    async def delete(self, video_id: str, **params: Unpack[RequestOptions]) -> VideoDeleteResponse:
        """Delete a video job that has ended, with everything it made.

        Source: ``DELETE /videos/{video_id}``
        """
        return await self._client.execute(_DELETE, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_DOWNLOAD_CONTENT)
    async def download_content(
        self, video_id: str, **params: Unpack[VideoDownloadContentArguments]
    ) -> HttpxBinaryResponseContent:
        """Download a finished video or one of its preview pictures.

        Source: ``GET /videos/{video_id}/content``
        """
        return await self._client.execute(_DOWNLOAD_CONTENT, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_EDIT)
    async def edit(self, **params: Unpack[VideoEditArguments]) -> Video:
        """Start a new video that changes an existing one as a prompt says.

        Source: ``POST /videos/edits``
        """
        return await self._client.execute(_EDIT, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_EXTEND)
    async def extend(self, **params: Unpack[VideoExtendArguments]) -> Video:
        """Start a new video that carries an existing one further.

        Source: ``POST /videos/extensions``
        """
        return await self._client.execute(_EXTEND, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_GET_CHARACTER)
    async def get_character(
        self, character_id: str, **params: Unpack[RequestOptions]
    ) -> VideoGetCharacterResponse:
        """Fetch one character.

        Source: ``GET /videos/characters/{character_id}``
        """
        return await self._client.execute(_GET_CHARACTER, params, character_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_LIST)
    def list(
        self, **params: Unpack[VideoListArguments]
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List the video jobs of the project.

        Source: ``GET /videos``
        """
        return self._client.paginate(_LIST, params)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_REMIX)
    async def remix(self, video_id: str, **params: Unpack[VideoRemixArguments]) -> Video:
        """Start a new take of a finished video with another prompt.

        Source: ``POST /videos/{video_id}/remix``
        """
        return await self._client.execute(_REMIX, params, video_id)

    @deprecated("The Videos API is deprecated, and ends on 24 September 2026.")
    @operation(_RETRIEVE)
    async def retrieve(self, video_id: str, **params: Unpack[RequestOptions]) -> Video:
        """Fetch one video job and its progress.

        Source: ``GET /videos/{video_id}``
        """
        return await self._client.execute(_RETRIEVE, params, video_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
