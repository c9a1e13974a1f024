# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.voice_consents``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.audio import VoiceConsent, VoiceConsentDeleted
    from openai_oxide.params.audio import (
        VoiceConsentCreateArguments,
        VoiceConsentListArguments,
        VoiceConsentUpdateArguments,
    )
    from openai_oxide.raw.audio.voice_consents import (
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVoiceConsents", "VoiceConsents"]

_CREATE = Operation(
    "audio.voice_consents.create",
    "POST",
    "/audio/voice_consents",
    returns="openai_oxide.models.audio:VoiceConsent",
    body="multipart",
    fields=("name", "recording", "language"),
    files={"recording": "file"},
    required=("name", "recording", "language"),
    params="openai_oxide.params.audio:VoiceConsentCreateArguments",
)
_DELETE = Operation(
    "audio.voice_consents.delete",
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    returns="openai_oxide.models.audio:VoiceConsentDeleted",
)
_LIST = Operation(
    "audio.voice_consents.list",
    "GET",
    "/audio/voice_consents",
    page="CursorPage",
    returns="openai_oxide.models.audio:VoiceConsent",
    query={"after": "after", "limit": "limit"},
    params="openai_oxide.params.audio:VoiceConsentListArguments",
)
_RETRIEVE = Operation(
    "audio.voice_consents.retrieve",
    "GET",
    "/audio/voice_consents/{consent_id}",
    returns="openai_oxide.models.audio:VoiceConsent",
)
_UPDATE = Operation(
    "audio.voice_consents.update",
    "POST",
    "/audio/voice_consents/{consent_id}",
    returns="openai_oxide.models.audio:VoiceConsent",
    body="json",
    fields=("name",),
    required=("name",),
    params="openai_oxide.params.audio:VoiceConsentUpdateArguments",
)


class VoiceConsents(Resource):
    """``client.audio.voice_consents``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VoiceConsentsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.voice_consents:VoiceConsentsWithRawResponse"
    )
    with_streaming_response: VoiceConsentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.voice_consents:VoiceConsentsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[VoiceConsentCreateArguments]) -> VoiceConsent:
        """Upload a recording in which a speaker agrees to a custom voice.

        Source: ``POST /audio/voice_consents``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, consent_id: str, **params: Unpack[RequestOptions]) -> VoiceConsentDeleted:
        """Delete a consent recording.

        Source: ``DELETE /audio/voice_consents/{consent_id}``
        """
        return self._client.execute(_DELETE, params, consent_id)

    @operation(_LIST)
    def list(self, **params: Unpack[VoiceConsentListArguments]) -> SyncCursorPage[VoiceConsent]:
        """List the recordings in which speakers agreed to a custom voice.

        Source: ``GET /audio/voice_consents``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, consent_id: str, **params: Unpack[RequestOptions]) -> VoiceConsent:
        """Fetch one consent recording's details.

        Source: ``GET /audio/voice_consents/{consent_id}``
        """
        return self._client.execute(_RETRIEVE, params, consent_id)

    @operation(_UPDATE)
    def update(
        self, consent_id: str, **params: Unpack[VoiceConsentUpdateArguments]
    ) -> VoiceConsent:
        """Rename a consent recording.

        Source: ``POST /audio/voice_consents/{consent_id}``
        """
        return self._client.execute(_UPDATE, params, consent_id)


class AsyncVoiceConsents(AsyncResource):
    """``client.audio.voice_consents``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVoiceConsentsWithRawResponse = raw_view(
        "openai_oxide.raw.audio.voice_consents:AsyncVoiceConsentsWithRawResponse"
    )
    with_streaming_response: AsyncVoiceConsentsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.audio.voice_consents:AsyncVoiceConsentsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[VoiceConsentCreateArguments]) -> VoiceConsent:
        """Upload a recording in which a speaker agrees to a custom voice.

        Source: ``POST /audio/voice_consents``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, consent_id: str, **params: Unpack[RequestOptions]
    ) -> VoiceConsentDeleted:
        """Delete a consent recording.

        Source: ``DELETE /audio/voice_consents/{consent_id}``
        """
        return await self._client.execute(_DELETE, params, consent_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[VoiceConsentListArguments]
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """List the recordings in which speakers agreed to a custom voice.

        Source: ``GET /audio/voice_consents``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, consent_id: str, **params: Unpack[RequestOptions]) -> VoiceConsent:
        """Fetch one consent recording's details.

        Source: ``GET /audio/voice_consents/{consent_id}``
        """
        return await self._client.execute(_RETRIEVE, params, consent_id)

    @operation(_UPDATE)
    async def update(
        self, consent_id: str, **params: Unpack[VoiceConsentUpdateArguments]
    ) -> VoiceConsent:
        """Rename a consent recording.

        Source: ``POST /audio/voice_consents/{consent_id}``
        """
        return await self._client.execute(_UPDATE, params, consent_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
