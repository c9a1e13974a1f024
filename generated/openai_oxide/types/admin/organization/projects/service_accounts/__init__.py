# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization.projects.service_accounts``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import APIKeyCreateResponse as APIKeyCreateResponse
    from openai_oxide.params.admin import APIKeyCreateParams as APIKeyCreateParams

__all__ = [
    "APIKeyCreateParams",
    "APIKeyCreateResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "APIKeyCreateParams": "openai_oxide.params.admin:APIKeyCreateParams",
        "APIKeyCreateResponse": "openai_oxide.models.admin:APIKeyCreateResponse",
    },
)
