# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.usage``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import UsageCostsResponse, UsageDecisionsResponse
    from openai_oxide.params.admin import (
        UsageAudioSpeechesArguments,
        UsageAudioTranscriptionsArguments,
        UsageCodeInterpreterSessionsArguments,
        UsageCompletionsArguments,
        UsageCostsArguments,
        UsageDecisionsArguments,
        UsageEmbeddingsArguments,
        UsageFileSearchCallsArguments,
        UsageImagesArguments,
        UsageModerationsArguments,
        UsageVectorStoresArguments,
        UsageWebSearchCallsArguments,
    )
    from openai_oxide.raw.admin.organization.usage import (
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )

__all__ = ["AsyncUsage", "Usage"]

_AUDIO_SPEECHES = Operation(
    "admin.organization.usage.audio_speeches",
    "GET",
    "/organization/usage/audio_speeches",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageAudioSpeechesArguments",
)
_AUDIO_TRANSCRIPTIONS = Operation(
    "admin.organization.usage.audio_transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageAudioTranscriptionsArguments",
)
_CODE_INTERPRETER_SESSIONS = Operation(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageCodeInterpreterSessionsArguments",
)
_COMPLETIONS = Operation(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "batch": "batch",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageCompletionsArguments",
)
_COSTS = Operation(
    "admin.organization.usage.costs",
    "GET",
    "/organization/costs",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "api_key_ids": "api_key_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
        "line_items": "line_items[]",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageCostsArguments",
)
_DECISIONS = Operation(
    "admin.organization.usage.decisions",
    "GET",
    "/organization/usage/decisions",
    returns="openai_oxide.models.admin:UsageDecisionsResponse",
    query={
        "start_time": "start_time",
        "api_key_ids": "api_key_ids[]",
        "batch": "batch",
        "bucket_width": "bucket_width",
        "end_time": "end_time",
        "group_by": "group_by[]",
        "limit": "limit",
        "models": "models[]",
        "page": "page",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageDecisionsArguments",
)
_EMBEDDINGS = Operation(
    "admin.organization.usage.embeddings",
    "GET",
    "/organization/usage/embeddings",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageEmbeddingsArguments",
)
_FILE_SEARCH_CALLS = Operation(
    "admin.organization.usage.file_search_calls",
    "GET",
    "/organization/usage/file_search_calls",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "vector_store_ids": "vector_store_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageFileSearchCallsArguments",
)
_IMAGES = Operation(
    "admin.organization.usage.images",
    "GET",
    "/organization/usage/images",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "sources": "sources[]",
        "sizes": "sizes[]",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageImagesArguments",
)
_MODERATIONS = Operation(
    "admin.organization.usage.moderations",
    "GET",
    "/organization/usage/moderations",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageModerationsArguments",
)
_VECTOR_STORES = Operation(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageVectorStoresArguments",
)
_WEB_SEARCH_CALLS = Operation(
    "admin.organization.usage.web_search_calls",
    "GET",
    "/organization/usage/web_search_calls",
    returns="openai_oxide.models.admin:UsageCostsResponse",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "context_levels": "context_levels[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    admin=True,
    params="openai_oxide.params.admin:UsageWebSearchCallsArguments",
)


class Usage(Resource):
    """``client.admin.organization.usage``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: UsageWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.usage:UsageWithRawResponse"
    )
    with_streaming_response: UsageWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.usage:UsageWithStreamingResponse"
    )

    @operation(_AUDIO_SPEECHES)
    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesArguments]) -> UsageCostsResponse:
        """Report how much speech was synthesized, per time bucket.

        Source: ``GET /organization/usage/audio_speeches``
        """
        return self._client.execute(_AUDIO_SPEECHES, params)

    @operation(_AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsArguments]
    ) -> UsageCostsResponse:
        """Report how much audio was transcribed, per time bucket.

        Source: ``GET /organization/usage/audio_transcriptions``
        """
        return self._client.execute(_AUDIO_TRANSCRIPTIONS, params)

    @operation(_CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsArguments]
    ) -> UsageCostsResponse:
        """Report code interpreter sessions, per time bucket.

        Source: ``GET /organization/usage/code_interpreter_sessions``
        """
        return self._client.execute(_CODE_INTERPRETER_SESSIONS, params)

    @operation(_COMPLETIONS)
    def completions(self, **params: Unpack[UsageCompletionsArguments]) -> UsageCostsResponse:
        """Report tokens and requests of text models, per time bucket.

        Source: ``GET /organization/usage/completions``
        """
        return self._client.execute(_COMPLETIONS, params)

    @operation(_COSTS)
    def costs(self, **params: Unpack[UsageCostsArguments]) -> UsageCostsResponse:
        """Report the organization's spending per day.

        Source: ``GET /organization/costs``
        """
        return self._client.execute(_COSTS, params)

    @operation(_DECISIONS)
    def decisions(self, **params: Unpack[UsageDecisionsArguments]) -> UsageDecisionsResponse:
        """Count the use of decisions, in buckets of time.

        Source: ``GET /organization/usage/decisions``
        """
        return self._client.execute(_DECISIONS, params)

    @operation(_EMBEDDINGS)
    def embeddings(self, **params: Unpack[UsageEmbeddingsArguments]) -> UsageCostsResponse:
        """Report tokens and requests for embeddings, per time bucket.

        Source: ``GET /organization/usage/embeddings``
        """
        return self._client.execute(_EMBEDDINGS, params)

    @operation(_FILE_SEARCH_CALLS)
    def file_search_calls(
        self, **params: Unpack[UsageFileSearchCallsArguments]
    ) -> UsageCostsResponse:
        """Report file searches, per time bucket.

        Source: ``GET /organization/usage/file_search_calls``
        """
        return self._client.execute(_FILE_SEARCH_CALLS, params)

    @operation(_IMAGES)
    def images(self, **params: Unpack[UsageImagesArguments]) -> UsageCostsResponse:
        """Report images made, per time bucket.

        Source: ``GET /organization/usage/images``
        """
        return self._client.execute(_IMAGES, params)

    @operation(_MODERATIONS)
    def moderations(self, **params: Unpack[UsageModerationsArguments]) -> UsageCostsResponse:
        """Report tokens and requests for moderation, per time bucket.

        Source: ``GET /organization/usage/moderations``
        """
        return self._client.execute(_MODERATIONS, params)

    @operation(_VECTOR_STORES)
    def vector_stores(self, **params: Unpack[UsageVectorStoresArguments]) -> UsageCostsResponse:
        """Report vector store size, per time bucket.

        Source: ``GET /organization/usage/vector_stores``
        """
        return self._client.execute(_VECTOR_STORES, params)

    @operation(_WEB_SEARCH_CALLS)
    def web_search_calls(
        self, **params: Unpack[UsageWebSearchCallsArguments]
    ) -> UsageCostsResponse:
        """Report web searches, per time bucket.

        Source: ``GET /organization/usage/web_search_calls``
        """
        return self._client.execute(_WEB_SEARCH_CALLS, params)


class AsyncUsage(AsyncResource):
    """``client.admin.organization.usage``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncUsageWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.usage:AsyncUsageWithRawResponse"
    )
    with_streaming_response: AsyncUsageWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.usage:AsyncUsageWithStreamingResponse"
    )

    @operation(_AUDIO_SPEECHES)
    async def audio_speeches(
        self, **params: Unpack[UsageAudioSpeechesArguments]
    ) -> UsageCostsResponse:
        """Report how much speech was synthesized, per time bucket.

        Source: ``GET /organization/usage/audio_speeches``
        """
        return await self._client.execute(_AUDIO_SPEECHES, params)

    @operation(_AUDIO_TRANSCRIPTIONS)
    async def audio_transcriptions(
        self, **params: Unpack[UsageAudioTranscriptionsArguments]
    ) -> UsageCostsResponse:
        """Report how much audio was transcribed, per time bucket.

        Source: ``GET /organization/usage/audio_transcriptions``
        """
        return await self._client.execute(_AUDIO_TRANSCRIPTIONS, params)

    @operation(_CODE_INTERPRETER_SESSIONS)
    async def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsArguments]
    ) -> UsageCostsResponse:
        """Report code interpreter sessions, per time bucket.

        Source: ``GET /organization/usage/code_interpreter_sessions``
        """
        return await self._client.execute(_CODE_INTERPRETER_SESSIONS, params)

    @operation(_COMPLETIONS)
    async def completions(self, **params: Unpack[UsageCompletionsArguments]) -> UsageCostsResponse:
        """Report tokens and requests of text models, per time bucket.

        Source: ``GET /organization/usage/completions``
        """
        return await self._client.execute(_COMPLETIONS, params)

    @operation(_COSTS)
    async def costs(self, **params: Unpack[UsageCostsArguments]) -> UsageCostsResponse:
        """Report the organization's spending per day.

        Source: ``GET /organization/costs``
        """
        return await self._client.execute(_COSTS, params)

    @operation(_DECISIONS)
    async def decisions(self, **params: Unpack[UsageDecisionsArguments]) -> UsageDecisionsResponse:
        """Count the use of decisions, in buckets of time.

        Source: ``GET /organization/usage/decisions``
        """
        return await self._client.execute(_DECISIONS, params)

    @operation(_EMBEDDINGS)
    async def embeddings(self, **params: Unpack[UsageEmbeddingsArguments]) -> UsageCostsResponse:
        """Report tokens and requests for embeddings, per time bucket.

        Source: ``GET /organization/usage/embeddings``
        """
        return await self._client.execute(_EMBEDDINGS, params)

    @operation(_FILE_SEARCH_CALLS)
    async def file_search_calls(
        self, **params: Unpack[UsageFileSearchCallsArguments]
    ) -> UsageCostsResponse:
        """Report file searches, per time bucket.

        Source: ``GET /organization/usage/file_search_calls``
        """
        return await self._client.execute(_FILE_SEARCH_CALLS, params)

    @operation(_IMAGES)
    async def images(self, **params: Unpack[UsageImagesArguments]) -> UsageCostsResponse:
        """Report images made, per time bucket.

        Source: ``GET /organization/usage/images``
        """
        return await self._client.execute(_IMAGES, params)

    @operation(_MODERATIONS)
    async def moderations(self, **params: Unpack[UsageModerationsArguments]) -> UsageCostsResponse:
        """Report tokens and requests for moderation, per time bucket.

        Source: ``GET /organization/usage/moderations``
        """
        return await self._client.execute(_MODERATIONS, params)

    @operation(_VECTOR_STORES)
    async def vector_stores(
        self, **params: Unpack[UsageVectorStoresArguments]
    ) -> UsageCostsResponse:
        """Report vector store size, per time bucket.

        Source: ``GET /organization/usage/vector_stores``
        """
        return await self._client.execute(_VECTOR_STORES, params)

    @operation(_WEB_SEARCH_CALLS)
    async def web_search_calls(
        self, **params: Unpack[UsageWebSearchCallsArguments]
    ) -> UsageCostsResponse:
        """Report web searches, per time bucket.

        Source: ``GET /organization/usage/web_search_calls``
        """
        return await self._client.execute(_WEB_SEARCH_CALLS, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
