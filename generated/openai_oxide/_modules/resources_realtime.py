# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.realtime`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "realtime": {
        "AsyncRealtime": "openai_oxide.resources.realtime:AsyncRealtime",
        "AsyncRealtimeConnection": "openai_oxide_runtime.websocket.async_connection:AsyncConnection",
        "AsyncRealtimeConnectionManager": "openai_oxide_runtime.websocket.async_connection:AsyncConnector",
        "Realtime": "openai_oxide.resources.realtime:Realtime",
        "RealtimeConnection": "openai_oxide_runtime.websocket.connection:Connection",
        "RealtimeConnectionManager": "openai_oxide_runtime.websocket.connection:Connector",
    },
    "translations": {
        "AsyncClientSecrets": "openai_oxide.resources.realtime.translations.client_secrets:AsyncClientSecrets",
        "AsyncClientSecretsWithRawResponse": "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithRawResponse",
        "AsyncClientSecretsWithStreamingResponse": "openai_oxide.raw.realtime.translations.client_secrets:AsyncClientSecretsWithStreamingResponse",
        "AsyncTranslationsWithRawResponse": "openai_oxide.raw.realtime.translations:AsyncTranslationsWithRawResponse",
        "AsyncTranslationsWithStreamingResponse": "openai_oxide.raw.realtime.translations:AsyncTranslationsWithStreamingResponse",
        "ClientSecrets": "openai_oxide.resources.realtime.translations.client_secrets:ClientSecrets",
        "ClientSecretsWithRawResponse": "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithRawResponse",
        "ClientSecretsWithStreamingResponse": "openai_oxide.raw.realtime.translations.client_secrets:ClientSecretsWithStreamingResponse",
        "TranslationsWithRawResponse": "openai_oxide.raw.realtime.translations:TranslationsWithRawResponse",
        "TranslationsWithStreamingResponse": "openai_oxide.raw.realtime.translations:TranslationsWithStreamingResponse",
    },
}
