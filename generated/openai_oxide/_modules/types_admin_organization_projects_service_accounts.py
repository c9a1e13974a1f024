# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.admin.organization.projects.service_accounts`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "api_key_create_params": {
        "APIKeyCreateParams": "openai_oxide.params.admin:APIKeyCreateParams",
    },
    "api_key_create_response": {
        "APIKeyCreateResponse": "openai_oxide.models.admin:APIKeyCreateResponse",
    },
}
