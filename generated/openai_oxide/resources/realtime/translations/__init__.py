# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.translations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_connect import AsyncTranslationsConnect
from openai_oxide_lib.resources.sync_connect import TranslationsConnect
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.realtime.translations import (
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from openai_oxide.resources.realtime.translations.client_secrets import (
        AsyncClientSecrets,
        ClientSecrets,
    )

__all__ = ["AsyncTranslations", "Translations"]


class Translations(TranslationsConnect):
    """``client.realtime.translations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TranslationsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.translations:TranslationsWithRawResponse"
    )
    with_streaming_response: TranslationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.translations:TranslationsWithStreamingResponse"
    )
    client_secrets: ClientSecrets = resource(
        "openai_oxide.resources.realtime.translations.client_secrets:ClientSecrets"
    )


class AsyncTranslations(AsyncTranslationsConnect):
    """``client.realtime.translations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTranslationsWithRawResponse = raw_view(
        "openai_oxide.raw.realtime.translations:AsyncTranslationsWithRawResponse"
    )
    with_streaming_response: AsyncTranslationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime.translations:AsyncTranslationsWithStreamingResponse"
    )
    client_secrets: AsyncClientSecrets = resource(
        "openai_oxide.resources.realtime.translations.client_secrets:AsyncClientSecrets"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
