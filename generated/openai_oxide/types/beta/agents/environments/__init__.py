# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents.environments``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        EnvironmentFile as EnvironmentFile,
        EnvironmentTemplate as EnvironmentTemplate,
        EnvironmentTemplateDeleted as EnvironmentTemplateDeleted,
    )
    from openai_oxide.params.beta_agents import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
        TemplateCreateParams as TemplateCreateParams,
        TemplateListParams as TemplateListParams,
        TemplateUpdateParams as TemplateUpdateParams,
    )

__all__ = [
    "EnvironmentFile",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "FileCreateParams",
    "FileListParams",
    "TemplateCreateParams",
    "TemplateListParams",
    "TemplateUpdateParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "EnvironmentFile": "openai_oxide.models.beta_agents:EnvironmentFile",
        "EnvironmentTemplate": "openai_oxide.models.beta_agents:EnvironmentTemplate",
        "EnvironmentTemplateDeleted": "openai_oxide.models.beta_agents:EnvironmentTemplateDeleted",
        "FileCreateParams": "openai_oxide.params.beta_agents:FileCreateParams",
        "FileListParams": "openai_oxide.params.beta_agents:FileListParams",
        "TemplateCreateParams": "openai_oxide.params.beta_agents:TemplateCreateParams",
        "TemplateListParams": "openai_oxide.params.beta_agents:TemplateListParams",
        "TemplateUpdateParams": "openai_oxide.params.beta_agents:TemplateUpdateParams",
    },
)
