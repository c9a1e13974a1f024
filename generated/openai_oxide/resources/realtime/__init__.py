# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_connect import AsyncRealtimeConnect
from openai_oxide_lib.resources.sync_connect import RealtimeConnect
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_oxide.resources.realtime.calls import AsyncCalls, Calls
    from openai_oxide.resources.realtime.client_secrets import AsyncClientSecrets, ClientSecrets
    from openai_oxide.resources.realtime.translations import AsyncTranslations, Translations

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(RealtimeConnect):
    """``client.realtime``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RealtimeWithRawResponse = raw_view(
        "openai_oxide.raw.realtime:RealtimeWithRawResponse"
    )
    with_streaming_response: RealtimeWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime:RealtimeWithStreamingResponse"
    )
    calls: Calls = resource("openai_oxide.resources.realtime.calls:Calls")
    client_secrets: ClientSecrets = resource(
        "openai_oxide.resources.realtime.client_secrets:ClientSecrets"
    )
    translations: Translations = resource(
        "openai_oxide.resources.realtime.translations:Translations"
    )


class AsyncRealtime(AsyncRealtimeConnect):
    """``client.realtime``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRealtimeWithRawResponse = raw_view(
        "openai_oxide.raw.realtime:AsyncRealtimeWithRawResponse"
    )
    with_streaming_response: AsyncRealtimeWithStreamingResponse = streaming_view(
        "openai_oxide.raw.realtime:AsyncRealtimeWithStreamingResponse"
    )
    calls: AsyncCalls = resource("openai_oxide.resources.realtime.calls:AsyncCalls")
    client_secrets: AsyncClientSecrets = resource(
        "openai_oxide.resources.realtime.client_secrets:AsyncClientSecrets"
    )
    translations: AsyncTranslations = resource(
        "openai_oxide.resources.realtime.translations:AsyncTranslations"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
