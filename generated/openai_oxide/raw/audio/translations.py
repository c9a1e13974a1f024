# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.audio.translations`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.audio.translations import AsyncTranslations, Translations
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class TranslationsWithRawResponse(Resource):
    """``client.audio.translations.with_raw_response``"""

    create = raw_method(Translations.create)


class TranslationsWithStreamingResponse(Resource):
    """``client.audio.translations.with_streaming_response``"""

    create = streaming_method(Translations.create)


class AsyncTranslationsWithRawResponse(AsyncResource):
    """``client.audio.translations.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncTranslations.create)


class AsyncTranslationsWithStreamingResponse(AsyncResource):
    """``client.audio.translations.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncTranslations.create)
