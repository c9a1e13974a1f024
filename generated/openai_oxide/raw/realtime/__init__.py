# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.realtime.calls import (
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from openai_oxide.raw.realtime.client_secrets import (
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from openai_oxide.raw.realtime.translations import (
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class RealtimeWithRawResponse(Resource):
    """``client.realtime.with_raw_response``"""

    calls: CallsWithRawResponse = resource("openai_oxide.raw.realtime.calls:CallsWithRawResponse")
    client_secrets: ClientSecretsWithRawResponse = resource(
        "openai_oxide.raw.realtime.client_secrets:ClientSecretsWithRawResponse"
    )
    translations: TranslationsWithRawResponse = resource(
        "openai_oxide.raw.realtime.translations:TranslationsWithRawResponse"
    )


class RealtimeWithStreamingResponse(Resource):
    """``client.realtime.with_streaming_response``"""

    calls: CallsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.calls:CallsWithStreamingResponse"
    )
    client_secrets: ClientSecretsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.client_secrets:ClientSecretsWithStreamingResponse"
    )
    translations: TranslationsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.translations:TranslationsWithStreamingResponse"
    )


class AsyncRealtimeWithRawResponse(AsyncResource):
    """``client.realtime.with_raw_response``, for asyncio"""

    calls: AsyncCallsWithRawResponse = resource(
        "openai_oxide.raw.realtime.calls:AsyncCallsWithRawResponse"
    )
    client_secrets: AsyncClientSecretsWithRawResponse = resource(
        "openai_oxide.raw.realtime.client_secrets:AsyncClientSecretsWithRawResponse"
    )
    translations: AsyncTranslationsWithRawResponse = resource(
        "openai_oxide.raw.realtime.translations:AsyncTranslationsWithRawResponse"
    )


class AsyncRealtimeWithStreamingResponse(AsyncResource):
    """``client.realtime.with_streaming_response``, for asyncio"""

    calls: AsyncCallsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.calls:AsyncCallsWithStreamingResponse"
    )
    client_secrets: AsyncClientSecretsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.client_secrets:AsyncClientSecretsWithStreamingResponse"
    )
    translations: AsyncTranslationsWithStreamingResponse = resource(
        "openai_oxide.raw.realtime.translations:AsyncTranslationsWithStreamingResponse"
    )
