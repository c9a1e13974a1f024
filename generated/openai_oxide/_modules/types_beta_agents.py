# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "automation": {
        "Automation": "openai_oxide.models.beta_agents:Automation",
        "OneTimeAutomation": "openai_oxide.models.beta_agents:OneTimeAutomation",
        "PeriodicAutomation": "openai_oxide.models.beta_agents:PeriodicAutomation",
    },
    "automation_agent_config": {
        "AgentReasoning": "openai_oxide.models.beta_agents:AgentReasoning",
        "AgentText": "openai_oxide.models.beta_agents:AgentText",
        "AgentTool": "openai_oxide.models.beta_agents:AgentTool",
        "AutomationAgentConfig": "openai_oxide.models.beta_agents:AutomationAgentConfig",
        "Compaction": "openai_oxide.models.beta_agents:AutomationAgentConfigCompaction",
        "Experimental": "openai_oxide.models.beta_agents:AutomationAgentConfigExperimental",
        "MultiAgentConfig": "openai_oxide.models.beta_agents:MultiAgentConfig",
    },
    "automation_create_params": {
        "AutomationCreateParams": "openai_oxide.params.beta_agents:AutomationCreateParams",
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
        "AutomationTargetParam": "openai_oxide.params.beta_agents:AutomationTargetParam",
        "CreateAutomationParamsPeriodic": "openai_oxide.params.beta_agents:AutomationCreateParams",
    },
    "automation_created_by": {
        "AutomationCreatedBy": "openai_oxide.models.beta_agents:AutomationCreatedBy",
        "AutomationCreatedByResourceAgent": "openai_oxide.models.beta_agents:AutomationCreatedByAgent",
        "AutomationCreatedByResourceDeveloper": "openai_oxide.models.beta_agents:AutomationCreatedByDeveloper",
    },
    "automation_deleted": {
        "AutomationDeleted": "openai_oxide.models.beta_agents:AutomationDeleted",
    },
    "automation_environment": {
        "AutomationEnvironment": "openai_oxide.models.beta_agents:AutomationEnvironment",
        "AutomationEnvironmentResourceNone": "openai_oxide.models.beta_agents:AutomationEnvironmentNone",
        "AutomationEnvironmentResourceOpenAIHosted": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHosted",
        "AutomationEnvironmentResourceOpenAIHostedDesktop": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedDesktop",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedFileFileId",
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedFileInline",
        "AutomationEnvironmentResourceOpenAIHostedNetwork": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedNetwork",
        "AutomationEnvironmentResourceOpenAIHostedPackages": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedPackages",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedSkillInline",
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference": "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedSkillSkillReference",
        "AutomationEnvironmentResourceOpenaiHostedFile": (
            "union",
            "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedFileFileId",
            "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedFileInline",
        ),
        "AutomationEnvironmentResourceOpenaiHostedSkill": (
            "union",
            "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedSkillSkillReference",
            "openai_oxide.models.beta_agents:AutomationEnvironmentOpenaiHostedSkillInline",
        ),
        "AutomationEnvironmentResourceSelfHosted": "openai_oxide.models.beta_agents:AutomationEnvironmentSelfHosted",
        "HostedPlugin": "openai_oxide.models.beta_agents:HostedPlugin",
    },
    "automation_list_params": {
        "AutomationListParams": "openai_oxide.params.beta_agents:AutomationListParams",
    },
    "automation_metadata_param": {
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
    },
    "automation_target": {
        "AutomationAgentConfig": "openai_oxide.models.beta_agents:AutomationAgentConfig",
        "AutomationEnvironment": "openai_oxide.models.beta_agents:AutomationEnvironment",
        "AutomationTarget": "openai_oxide.models.beta_agents:AutomationTarget",
        "AutomationTargetResourceExistingSession": "openai_oxide.models.beta_agents:AutomationTargetExistingSession",
        "AutomationTargetResourceNewSession": "openai_oxide.models.beta_agents:AutomationTargetNewSession",
        "AutomationTargetResourceNewSessionInput": "openai_oxide.models.beta_agents:AutomationTargetNewSessionInput",
        "InputContent": "openai_oxide.models.beta_agents:InputContent",
    },
    "automation_target_param": {
        "AgentReasoningParam": "openai_oxide.params.beta_agents:AgentReasoningParam",
        "AgentSessionInputMessageParam": "openai_oxide.params.beta_agents:AgentSessionInputMessageParam",
        "AgentTextParam": "openai_oxide.params.beta_agents:AgentTextParam",
        "AgentToolParam": "openai_oxide.params.beta_agents:AgentToolParam",
        "AutomationTargetParam": "openai_oxide.params.beta_agents:AutomationTargetParam",
        "AutomationTargetParamExistingSession": "openai_oxide.params.beta_agents:AutomationTargetExistingSessionParam",
        "AutomationTargetParamNewSession": "openai_oxide.params.beta_agents:AutomationTargetNewSessionParam",
        "AutomationTargetParamNewSessionAgent": "openai_oxide.params.beta_agents:AutomationTargetNewSessionAgentParam",
        "AutomationTargetParamNewSessionAgentCompaction": "openai_oxide.params.beta_agents:AutomationTargetNewSessionAgentCompactionParam",
        "AutomationTargetParamNewSessionAgentExperimental": "openai_oxide.params.beta_agents:AutomationTargetNewSessionAgentExperimentalParam",
        "EnvironmentParam": "openai_oxide.params.beta_agents:EnvironmentParam",
        "MultiAgentConfigParam": "openai_oxide.params.beta_agents:MultiAgentConfigParam",
    },
    "automation_update_params": {
        "AutomationTargetParam": "openai_oxide.params.beta_agents:AutomationTargetParam",
        "AutomationUpdateParams": "openai_oxide.params.beta_agents:AutomationUpdateParams",
    },
    "environment_create_params": {
        "Environment": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsCreateRequestEnvironmentParam",
        "EnvironmentCreateParams": "openai_oxide.params.beta_agents:EnvironmentCreateParams",
        "EnvironmentDesktop": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsCreateRequestEnvironmentDesktopParam",
        "EnvironmentNetwork": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsCreateRequestEnvironmentNetworkParam",
        "EnvironmentPackages": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsCreateRequestEnvironmentPackagesParam",
        "HostedEnvironmentFileParam": "openai_oxide.params.beta_agents:HostedEnvironmentFileParam",
        "HostedPluginParam": "openai_oxide.params.beta_agents:HostedPluginParam",
        "HostedSkillParam": "openai_oxide.params.beta_agents:HostedSkillParam",
        "SetupCommandParam": "openai_oxide.params.beta_agents:SetupCommandParam",
    },
    "environment_info": {
        "EnvironmentInfo": "openai_oxide.models.beta_agents:EnvironmentInfo",
        "HostedEnvironmentFile": "openai_oxide.models.beta_agents:HostedEnvironmentFile",
        "HostedPlugin": "openai_oxide.models.beta_agents:HostedPlugin",
        "HostedSkill": "openai_oxide.models.beta_agents:HostedSkill",
    },
    "environment_list_params": {
        "EnvironmentListParams": "openai_oxide.params.beta_agents:EnvironmentListParams",
    },
    "one_time_automation": {
        "AutomationCreatedBy": "openai_oxide.models.beta_agents:AutomationCreatedBy",
        "AutomationTarget": "openai_oxide.models.beta_agents:AutomationTarget",
        "OneTimeAutomation": "openai_oxide.models.beta_agents:OneTimeAutomation",
    },
    "periodic_automation": {
        "AutomationCreatedBy": "openai_oxide.models.beta_agents:AutomationCreatedBy",
        "AutomationTarget": "openai_oxide.models.beta_agents:AutomationTarget",
        "PeriodicAutomation": "openai_oxide.models.beta_agents:PeriodicAutomation",
    },
    "session_create_params": {
        "Agent": "openai_oxide.params.beta_agents:BetaAgentsSessionsCreateRequestAgentParam",
        "AgentCompaction": "openai_oxide.params.beta_agents:BetaAgentsSessionsCreateRequestAgentCompactionParam",
        "AgentExperimental": "openai_oxide.params.beta_agents:BetaAgentsSessionsCreateRequestAgentExperimentalParam",
        "AgentReasoningParam": "openai_oxide.params.beta_agents:AgentReasoningParam",
        "AgentSessionInputMessageParam": "openai_oxide.params.beta_agents:AgentSessionInputMessageParam",
        "AgentTextParam": "openai_oxide.params.beta_agents:AgentTextParam",
        "AgentToolParam": "openai_oxide.params.beta_agents:AgentToolParam",
        "EnvironmentParam": "openai_oxide.params.beta_agents:EnvironmentParam",
        "MultiAgentConfigParam": "openai_oxide.params.beta_agents:MultiAgentConfigParam",
        "PromptCacheOptions": "openai_oxide.params.beta_agents:BetaAgentsSessionsCreateRequestPromptCacheOptionsParam",
        "SessionCreateParams": "openai_oxide.params.beta_agents:SessionCreateParams",
        "SessionCreateParamsBase": "openai_oxide.params.beta_agents:SessionCreateParamsBase",
        "SessionCreateParamsNonStreaming": "openai_oxide.params.beta_agents:SessionCreateParamsNonStreaming",
        "SessionCreateParamsStreaming": "openai_oxide.params.beta_agents:SessionCreateParamsStreaming",
        "StreamOptions": "openai_oxide.params.beta_agents:BetaAgentsSessionsCreateRequestStreamOptionsParam",
    },
    "session_list_params": {
        "SessionListParams": "openai_oxide.params.beta_agents:SessionListParams",
    },
    "session_update_params": {
        "Agent": "openai_oxide.params.beta_agents:BetaAgentsSessionsUpdateRequestAgentParam",
        "AgentReasoning": "openai_oxide.params.beta_agents:BetaAgentsSessionsUpdateRequestAgentReasoningParam",
        "AgentToolParam": "openai_oxide.params.beta_agents:AgentToolParam",
        "PromptCacheOptions": "openai_oxide.params.beta_agents:BetaAgentsSessionsUpdateRequestPromptCacheOptionsParam",
        "SessionUpdateParams": "openai_oxide.params.beta_agents:SessionUpdateParams",
    },
    "vault": {
        "Vault": "openai_oxide.models.beta_agents:Vault",
    },
    "vault_create_params": {
        "VaultCreateParams": "openai_oxide.params.beta_agents:VaultCreateParams",
    },
    "vault_deleted": {
        "VaultDeleted": "openai_oxide.models.beta_agents:VaultDeleted",
    },
    "vault_list_params": {
        "VaultListParams": "openai_oxide.params.beta_agents:VaultListParams",
        "VaultStatusFilterParam": "openai_oxide.params.beta_agents:VaultStatusFilterParam",
    },
    "vault_status": {
        "VaultStatus": "openai_oxide.models.beta_agents:VaultStatus",
    },
    "vault_status_filter_param": {
        "VaultStatus": "openai_oxide.models.beta_agents:VaultStatus",
        "VaultStatusFilterParam": "openai_oxide.params.beta_agents:VaultStatusFilterParam",
    },
    "vault_update_params": {
        "VaultUpdateParams": "openai_oxide.params.beta_agents:VaultUpdateParams",
    },
}
