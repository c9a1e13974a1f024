# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.translations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.realtime.translations.client_secrets import (
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )


class TranslationsWithRawResponse(Resource):
    """``client.realtime.translations.with_raw_response``"""

    client_secrets: ClientSecretsWithRawResponse = resource(
        "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithRawResponse"
    )


class TranslationsWithStreamingResponse(Resource):
    """``client.realtime.translations.with_streaming_response``"""

    client_secrets: ClientSecretsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithStreamingResponse"
    )


class AsyncTranslationsWithRawResponse(AsyncResource):
    """``client.realtime.translations.with_raw_response``, for asyncio"""

    client_secrets: AsyncClientSecretsWithRawResponse = resource(
        "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithRawResponse"
    )


class AsyncTranslationsWithStreamingResponse(AsyncResource):
    """``client.realtime.translations.with_streaming_response``, for asyncio"""

    client_secrets: AsyncClientSecretsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithStreamingResponse"
    )
