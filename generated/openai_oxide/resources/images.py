# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.images``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.images import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse
    from openai_oxide.params.images import (
        ImageCreateVariationArguments,
        ImageEditArguments,
        ImageGenerateArguments,
    )
    from openai_oxide.raw.images import (
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncImages", "Images"]

_CREATE_VARIATION = Operation(
    "images.create_variation",
    "POST",
    "/images/variations",
    returns="openai_oxide.models.images:ImagesResponse",
    body="multipart",
    fields=("image", "model", "n", "response_format", "size", "user"),
    files={"image": "file"},
    required=("image",),
    params="openai_oxide.params.images:ImageCreateVariationArguments",
)
_EDIT = Operation(
    "images.edit",
    "POST",
    "/images/edits",
    returns="openai_oxide.models.images:ImagesResponse",
    events="openai_oxide.models.images:ImageEditStreamEvent",
    ends=("image_edit.completed",),
    body="multipart",
    fields=(
        "image",
        "prompt",
        "mask",
        "background",
        "model",
        "n",
        "size",
        "response_format",
        "output_format",
        "output_compression",
        "user",
        "input_fidelity",
        "stream",
        "partial_images",
        "quality",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "markup",
        "safety_identifier",
        "svg",
    ),
    files={"image": "file or files", "mask": "file", "markup": "file"},
    required=("image", "prompt"),
    params="openai_oxide.params.images:ImageEditArguments",
)
_GENERATE = Operation(
    "images.generate",
    "POST",
    "/images/generations",
    returns="openai_oxide.models.images:ImagesResponse",
    events="openai_oxide.models.images:ImageGenStreamEvent",
    ends=("image_generation.completed",),
    body="json",
    fields=(
        "prompt",
        "model",
        "n",
        "quality",
        "response_format",
        "output_format",
        "output_compression",
        "stream",
        "partial_images",
        "size",
        "moderation",
        "background",
        "style",
        "user",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "safety_identifier",
        "svg",
    ),
    required=("prompt",),
    params="openai_oxide.params.images:ImageGenerateArguments",
)


class Images(Resource):
    """``client.images``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ImagesWithRawResponse = raw_view(
        "openai_oxide.raw.images:ImagesWithRawResponse"
    )
    with_streaming_response: ImagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.images:ImagesWithStreamingResponse"
    )

    @deprecated("This endpoint is deprecated: use client.images.edit().")
    @operation(_CREATE_VARIATION)
    def create_variation(self, **params: Unpack[ImageCreateVariationArguments]) -> ImagesResponse:
        """Make images that resemble a given one.

        Source: ``POST /images/variations``
        """
        return self._client.execute(_CREATE_VARIATION, params)

    @overload
    def edit(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImageEditArguments]
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[ImageEditArguments]
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self, *, stream: bool, **params: Unpack[ImageEditArguments]
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    @operation(_EDIT)
    def edit(self, **params: Any) -> Any:
        """Make new images from existing ones and a prompt.

        Source: ``POST /images/edits``
        """
        return self._client.execute(_EDIT, params)

    @overload
    def generate(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ImageGenerateArguments],
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[ImageGenerateArguments]
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self, *, stream: bool, **params: Unpack[ImageGenerateArguments]
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    @operation(_GENERATE)
    def generate(self, **params: Any) -> Any:
        """Make images from a prompt.

        Source: ``POST /images/generations``
        """
        return self._client.execute(_GENERATE, params)


class AsyncImages(AsyncResource):
    """``client.images``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncImagesWithRawResponse = raw_view(
        "openai_oxide.raw.images:AsyncImagesWithRawResponse"
    )
    with_streaming_response: AsyncImagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.images:AsyncImagesWithStreamingResponse"
    )

    @deprecated("This endpoint is deprecated: use client.images.edit().")
    @operation(_CREATE_VARIATION)
    async def create_variation(
        self, **params: Unpack[ImageCreateVariationArguments]
    ) -> ImagesResponse:
        """Make images that resemble a given one.

        Source: ``POST /images/variations``
        """
        return await self._client.execute(_CREATE_VARIATION, params)

    @overload
    async def edit(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImageEditArguments]
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self, *, stream: Literal[True], **params: Unpack[ImageEditArguments]
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self, *, stream: bool, **params: Unpack[ImageEditArguments]
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    @operation(_EDIT)
    async def edit(self, **params: Any) -> Any:
        """Make new images from existing ones and a prompt.

        Source: ``POST /images/edits``
        """
        return await self._client.execute(_EDIT, params)

    @overload
    async def generate(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[ImageGenerateArguments],
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self, *, stream: Literal[True], **params: Unpack[ImageGenerateArguments]
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self, *, stream: bool, **params: Unpack[ImageGenerateArguments]
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    @operation(_GENERATE)
    async def generate(self, **params: Any) -> Any:
        """Make images from a prompt.

        Source: ``POST /images/generations``
        """
        return await self._client.execute(_GENERATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
