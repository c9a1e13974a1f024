# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.webhooks`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "webhooks": {
        "AsyncWebhooks": "openai_oxide.resources.webhooks:AsyncWebhooks",
        "Webhooks": "openai_oxide.resources.webhooks:Webhooks",
    },
}
