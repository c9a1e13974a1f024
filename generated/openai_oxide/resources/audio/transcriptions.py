# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.transcriptions``"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.audio import (
        Transcription,
        TranscriptionCreateResponse,
        TranscriptionDiarized,
        TranscriptionStreamEvent,
        TranscriptionVerbose,
    )
    from openai_oxide.params.audio import (
        TranscriptionCreateArguments,
        TranscriptionCreateArgumentsCommon,
    )
    from openai_oxide.raw.audio.transcriptions import (
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from openai_oxide_runtime.core.sentinels import Omit
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = ["AsyncTranscriptions", "Transcriptions"]

_CREATE = Operation(
    "audio.transcriptions.create",
    "POST",
    "/audio/transcriptions",
    returns="openai_oxide.models.audio:TranscriptionCreateResponse",
    content="json or text",
    events="openai_oxide.models.audio:TranscriptionStreamEvent",
    ends=("transcript.text.done",),
    body="multipart",
    fields=(
        "file",
        "model",
        "language",
        "languages",
        "keywords",
        "prompt",
        "response_format",
        "temperature",
        "include",
        "timestamp_granularities",
        "stream",
        "chunking_strategy",
        "known_speaker_names",
        "known_speaker_references",
    ),
    files={"file": "file"},
    required=("file", "model"),
    adapt="openai_oxide_lib.resources.transcriptions:by_format",
    params="openai_oxide.params.audio:TranscriptionCreateArguments",
)


class Transcriptions(Resource):
    """``client.audio.transcriptions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TranscriptionsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.transcriptions:TranscriptionsWithRawResponse"
    )
    with_streaming_response: TranscriptionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.transcriptions:TranscriptionsWithStreamingResponse"
    )

    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> TranscriptionDiarized: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str: ...

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[TranscriptionCreateArguments]
    ) -> Stream[TranscriptionStreamEvent]: ...

    @overload
    def create(
        self, *, stream: bool, **params: Unpack[TranscriptionCreateArguments]
    ) -> TranscriptionCreateResponse | str | Stream[TranscriptionStreamEvent]: ...

    @operation(_CREATE)
    def create(self, **params: Any) -> Any:
        """Write down what is said in a recording; formats that are text come as `str`.

        Source: ``POST /audio/transcriptions``
        """
        return self._client.execute(_CREATE, params)


class AsyncTranscriptions(AsyncResource):
    """``client.audio.transcriptions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTranscriptionsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.transcriptions:AsyncTranscriptionsWithRawResponse"
    )
    with_streaming_response: AsyncTranscriptionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.transcriptions:AsyncTranscriptionsWithStreamingResponse"
    )

    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        response_format: Literal["json"] | Omit = ...,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> Transcription: ...

    @overload
    async def create(
        self,
        *,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> TranscriptionVerbose: ...

    @overload
    async def create(
        self,
        *,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArgumentsCommon],
    ) -> TranscriptionDiarized: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **params: Unpack[TranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[TranscriptionCreateArguments]
    ) -> AsyncStream[TranscriptionStreamEvent]: ...

    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[TranscriptionCreateArguments]
    ) -> TranscriptionCreateResponse | str | AsyncStream[TranscriptionStreamEvent]: ...

    @operation(_CREATE)
    async def create(self, **params: Any) -> Any:
        """Write down what is said in a recording; formats that are text come as `str`.

        Source: ``POST /audio/transcriptions``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
