# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        Automation as Automation,
        AutomationAgentConfig as AutomationAgentConfig,
        AutomationCreatedBy as AutomationCreatedBy,
        AutomationDeleted as AutomationDeleted,
        AutomationEnvironment as AutomationEnvironment,
        AutomationTarget as AutomationTarget,
        EnvironmentInfo as EnvironmentInfo,
        OneTimeAutomation as OneTimeAutomation,
        PeriodicAutomation as PeriodicAutomation,
        Vault as Vault,
        VaultDeleted as VaultDeleted,
        VaultStatus as VaultStatus,
    )
    from openai_oxide.params.beta_agents import (
        AutomationCreateParams as AutomationCreateParams,
        AutomationListParams as AutomationListParams,
        AutomationTargetParam as AutomationTargetParam,
        AutomationUpdateParams as AutomationUpdateParams,
        EnvironmentCreateParams as EnvironmentCreateParams,
        EnvironmentListParams as EnvironmentListParams,
        SessionCreateParams as SessionCreateParams,
        SessionCreateParamsBase as SessionCreateParamsBase,
        SessionCreateParamsNonStreaming as SessionCreateParamsNonStreaming,
        SessionCreateParamsStreaming as SessionCreateParamsStreaming,
        SessionListParams as SessionListParams,
        SessionUpdateParams as SessionUpdateParams,
        VaultCreateParams as VaultCreateParams,
        VaultListParams as VaultListParams,
        VaultStatusFilterParam as VaultStatusFilterParam,
        VaultUpdateParams as VaultUpdateParams,
    )
    from openai_oxide.params.shared import AutomationMetadataParam as AutomationMetadataParam

    from . import (
        automations as automations,
        environments as environments,
        sessions as sessions,
        vaults as vaults,
    )

__all__ = [
    "Automation",
    "AutomationAgentConfig",
    "AutomationCreateParams",
    "AutomationCreatedBy",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationListParams",
    "AutomationMetadataParam",
    "AutomationTarget",
    "AutomationTargetParam",
    "AutomationUpdateParams",
    "EnvironmentCreateParams",
    "EnvironmentInfo",
    "EnvironmentListParams",
    "OneTimeAutomation",
    "PeriodicAutomation",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SessionListParams",
    "SessionUpdateParams",
    "Vault",
    "VaultCreateParams",
    "VaultDeleted",
    "VaultListParams",
    "VaultStatus",
    "VaultStatusFilterParam",
    "VaultUpdateParams",
    "automations",
    "environments",
    "sessions",
    "vaults",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Automation": "openai_oxide.models.beta_agents:Automation",
        "AutomationAgentConfig": "openai_oxide.models.beta_agents:AutomationAgentConfig",
        "AutomationCreateParams": "openai_oxide.params.beta_agents:AutomationCreateParams",
        "AutomationCreatedBy": "openai_oxide.models.beta_agents:AutomationCreatedBy",
        "AutomationDeleted": "openai_oxide.models.beta_agents:AutomationDeleted",
        "AutomationEnvironment": "openai_oxide.models.beta_agents:AutomationEnvironment",
        "AutomationListParams": "openai_oxide.params.beta_agents:AutomationListParams",
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
        "AutomationTarget": "openai_oxide.models.beta_agents:AutomationTarget",
        "AutomationTargetParam": "openai_oxide.params.beta_agents:AutomationTargetParam",
        "AutomationUpdateParams": "openai_oxide.params.beta_agents:AutomationUpdateParams",
        "EnvironmentCreateParams": "openai_oxide.params.beta_agents:EnvironmentCreateParams",
        "EnvironmentInfo": "openai_oxide.models.beta_agents:EnvironmentInfo",
        "EnvironmentListParams": "openai_oxide.params.beta_agents:EnvironmentListParams",
        "OneTimeAutomation": "openai_oxide.models.beta_agents:OneTimeAutomation",
        "PeriodicAutomation": "openai_oxide.models.beta_agents:PeriodicAutomation",
        "SessionCreateParams": "openai_oxide.params.beta_agents:SessionCreateParams",
        "SessionCreateParamsBase": "openai_oxide.params.beta_agents:SessionCreateParamsBase",
        "SessionCreateParamsNonStreaming": "openai_oxide.params.beta_agents:SessionCreateParamsNonStreaming",
        "SessionCreateParamsStreaming": "openai_oxide.params.beta_agents:SessionCreateParamsStreaming",
        "SessionListParams": "openai_oxide.params.beta_agents:SessionListParams",
        "SessionUpdateParams": "openai_oxide.params.beta_agents:SessionUpdateParams",
        "Vault": "openai_oxide.models.beta_agents:Vault",
        "VaultCreateParams": "openai_oxide.params.beta_agents:VaultCreateParams",
        "VaultDeleted": "openai_oxide.models.beta_agents:VaultDeleted",
        "VaultListParams": "openai_oxide.params.beta_agents:VaultListParams",
        "VaultStatus": "openai_oxide.models.beta_agents:VaultStatus",
        "VaultStatusFilterParam": "openai_oxide.params.beta_agents:VaultStatusFilterParam",
        "VaultUpdateParams": "openai_oxide.params.beta_agents:VaultUpdateParams",
        "automations": "openai_oxide.types.beta.agents.automations",
        "environments": "openai_oxide.types.beta.agents.environments",
        "sessions": "openai_oxide.types.beta.agents.sessions",
        "vaults": "openai_oxide.types.beta.agents.vaults",
    },
)
