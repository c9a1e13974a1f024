# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization.workload_identity_providers``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import (
        FederationRule as FederationRule,
        FederationRuleDeleted as FederationRuleDeleted,
    )
    from openai_oxide.params.admin import (
        FederationRuleCreateParams as FederationRuleCreateParams,
        FederationRuleListParams as FederationRuleListParams,
        FederationRuleUpdateParams as FederationRuleUpdateParams,
    )

__all__ = [
    "FederationRule",
    "FederationRuleCreateParams",
    "FederationRuleDeleted",
    "FederationRuleListParams",
    "FederationRuleUpdateParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "FederationRule": "openai_oxide.models.admin:FederationRule",
        "FederationRuleCreateParams": "openai_oxide.params.admin:FederationRuleCreateParams",
        "FederationRuleDeleted": "openai_oxide.models.admin:FederationRuleDeleted",
        "FederationRuleListParams": "openai_oxide.params.admin:FederationRuleListParams",
        "FederationRuleUpdateParams": "openai_oxide.params.admin:FederationRuleUpdateParams",
    },
)
