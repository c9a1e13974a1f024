# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.realtime.translations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "translations": {
        "AsyncTranslations": "openai_oxide.resources.realtime.translations:AsyncTranslations",
        "AsyncTranslationsConnection": "openai_oxide_runtime.websocket.async_connection:AsyncConnection",
        "AsyncTranslationsConnectionManager": "openai_oxide_runtime.websocket.async_connection:AsyncConnector",
        "Translations": "openai_oxide.resources.realtime.translations:Translations",
        "TranslationsConnection": "openai_oxide_runtime.websocket.connection:Connection",
        "TranslationsConnectionManager": "openai_oxide_runtime.websocket.connection:Connector",
    },
}
