# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.translations``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.audio import Translation, TranslationCreateResponse, TranslationVerbose
    from openai_oxide.params.audio import (
        TranslationCreateArguments,
        TranslationCreateArgumentsCommon,
    )
    from openai_oxide.raw.audio.translations import (
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from openai_oxide_runtime.core.sentinels import Omit

__all__ = ["AsyncTranslations", "Translations"]

_CREATE = Operation(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    returns="openai_oxide.models.audio:TranslationCreateResponse",
    content="json or text",
    body="multipart",
    fields=("file", "model", "prompt", "response_format", "temperature"),
    files={"file": "file"},
    required=("file", "model"),
    adapt="openai_oxide_lib.resources.transcriptions:by_format",
    params="openai_oxide.params.audio:TranslationCreateArguments",
)


class Translations(Resource):
    """``client.audio.translations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TranslationsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.translations:TranslationsWithRawResponse"
    )
    with_streaming_response: TranslationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.translations:TranslationsWithStreamingResponse"
    )

    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> Translation: ...

    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> TranslationVerbose: ...

    @overload
    def create(
        self, **params: Unpack[TranslationCreateArguments]
    ) -> TranslationCreateResponse | str: ...

    @deprecated("This endpoint is deprecated.")
    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Write down in English what is said in a recording; text formats come as `str`.

        Source: ``POST /audio/translations``
        """
        return self._client.execute(_CREATE, params)


class AsyncTranslations(AsyncResource):
    """``client.audio.translations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTranslationsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.translations:AsyncTranslationsWithRawResponse"
    )
    with_streaming_response: AsyncTranslationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.translations:AsyncTranslationsWithStreamingResponse"
    )

    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> Translation: ...

    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        **params: Unpack[TranslationCreateArgumentsCommon],
    ) -> TranslationVerbose: ...

    @overload
    async def create(
        self, **params: Unpack[TranslationCreateArguments]
    ) -> TranslationCreateResponse | str: ...

    @deprecated("This endpoint is deprecated.")
    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Write down in English what is said in a recording; text formats come as `str`.

        Source: ``POST /audio/translations``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
