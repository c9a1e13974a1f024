# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.translations.client_secrets``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.realtime import RealtimeTranslationClientSecretCreateResponse
    from openai_oxide.params.realtime import TranslationClientSecretCreateArguments
    from openai_oxide.raw.realtime.translations.client_secrets import (
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )

__all__ = ["AsyncClientSecrets", "ClientSecrets"]

_CREATE = Operation(
    "realtime.translations.client_secrets.create",
    "POST",
    "/realtime/translations/client_secrets",
    returns="openai_oxide.models.realtime:RealtimeTranslationClientSecretCreateResponse",
    body="json",
    fields=("expires_after", "session"),
    required=("session",),
    params="openai_oxide.params.realtime:TranslationClientSecretCreateArguments",
)


class ClientSecrets(Resource):
    """``client.realtime.translations.client_secrets``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ClientSecretsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithRawResponse"
    )
    with_streaming_response: ClientSecretsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, **params: Unpack[TranslationClientSecretCreateArguments]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Issue a short-lived secret for a live speech translation session.

        Source: ``POST /realtime/translations/client_secrets``
        """
        return self._client.execute(_CREATE, params)


class AsyncClientSecrets(AsyncResource):
    """``client.realtime.translations.client_secrets``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncClientSecretsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithRawResponse"
    )
    with_streaming_response: AsyncClientSecretsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[TranslationClientSecretCreateArguments]
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Issue a short-lived secret for a live speech translation session.

        Source: ``POST /realtime/translations/client_secrets``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
