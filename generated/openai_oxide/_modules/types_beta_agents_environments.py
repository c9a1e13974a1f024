# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.environments`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "environment_file": {
        "EnvironmentFile": "openai_oxide.models.beta_agents:EnvironmentFile",
    },
    "environment_template": {
        "Desktop": "openai_oxide.models.beta_agents:EnvironmentTemplateDesktop",
        "EnvironmentTemplate": "openai_oxide.models.beta_agents:EnvironmentTemplate",
        "File": (
            "union",
            "openai_oxide.models.beta_agents:EnvironmentTemplateFileFileId",
            "openai_oxide.models.beta_agents:EnvironmentTemplateFileInline",
        ),
        "FileHostedTemplateFileResourceFileID": "openai_oxide.models.beta_agents:EnvironmentTemplateFileFileId",
        "FileHostedTemplateFileResourceInline": "openai_oxide.models.beta_agents:EnvironmentTemplateFileInline",
        "HostedPlugin": "openai_oxide.models.beta_agents:HostedPlugin",
        "Network": "openai_oxide.models.beta_agents:EnvironmentTemplateNetwork",
        "Packages": "openai_oxide.models.beta_agents:EnvironmentTemplatePackages",
        "Skill": (
            "union",
            "openai_oxide.models.beta_agents:EnvironmentTemplateSkillSkillReference",
            "openai_oxide.models.beta_agents:EnvironmentTemplateSkillInline",
        ),
        "SkillHostedTemplateSkillResourceInline": "openai_oxide.models.beta_agents:EnvironmentTemplateSkillInline",
        "SkillHostedTemplateSkillResourceSkillReference": "openai_oxide.models.beta_agents:EnvironmentTemplateSkillSkillReference",
    },
    "environment_template_deleted": {
        "EnvironmentTemplateDeleted": "openai_oxide.models.beta_agents:EnvironmentTemplateDeleted",
    },
    "file_create_params": {
        "FileCreateParams": "openai_oxide.params.beta_agents:FileCreateParams",
        "HostedEnvironmentFileParamFileID": "openai_oxide.params.beta_agents:FileCreateParams",
    },
    "file_list_params": {
        "FileListParams": "openai_oxide.params.beta_agents:FileListParams",
    },
    "template_create_params": {
        "Desktop": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesCreateRequestDesktopParam",
        "HostedEnvironmentFileParam": "openai_oxide.params.beta_agents:HostedEnvironmentFileParam",
        "HostedPluginParam": "openai_oxide.params.beta_agents:HostedPluginParam",
        "HostedSkillParam": "openai_oxide.params.beta_agents:HostedSkillParam",
        "Network": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesCreateRequestNetworkParam",
        "Packages": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesCreateRequestPackagesParam",
        "SetupCommandParam": "openai_oxide.params.beta_agents:SetupCommandParam",
        "TemplateCreateParams": "openai_oxide.params.beta_agents:TemplateCreateParams",
    },
    "template_list_params": {
        "TemplateListParams": "openai_oxide.params.beta_agents:TemplateListParams",
    },
    "template_update_params": {
        "Desktop": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesUpdateRequestDesktopParam",
        "HostedEnvironmentFileParam": "openai_oxide.params.beta_agents:HostedEnvironmentFileParam",
        "HostedPluginParam": "openai_oxide.params.beta_agents:HostedPluginParam",
        "HostedSkillParam": "openai_oxide.params.beta_agents:HostedSkillParam",
        "Network": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesUpdateRequestNetworkParam",
        "Packages": "openai_oxide.params.beta_agents:BetaAgentsEnvironmentsTemplatesUpdateRequestPackagesParam",
        "SetupCommandParam": "openai_oxide.params.beta_agents:SetupCommandParam",
        "TemplateUpdateParams": "openai_oxide.params.beta_agents:TemplateUpdateParams",
    },
}
