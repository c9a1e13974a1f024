# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.realtime.translations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "client_secret_create_params": {
        "ClientSecretCreateParams": "openai_oxide.params.realtime:TranslationClientSecretCreateParams",
        "ExpiresAfter": "openai_oxide.params.realtime:RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
        "RealtimeTranslationSessionCreateRequestParam": "openai_oxide.params.realtime:RealtimeTranslationSessionCreateRequestParam",
    },
}
