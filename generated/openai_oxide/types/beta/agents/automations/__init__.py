# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents.automations``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        AutomationInvocation as AutomationInvocation,
        AutomationInvocationSource as AutomationInvocationSource,
    )
    from openai_oxide.params.beta_agents import InvocationListParams as InvocationListParams

__all__ = [
    "AutomationInvocation",
    "AutomationInvocationSource",
    "InvocationListParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AutomationInvocation": "openai_oxide.models.beta_agents:AutomationInvocation",
        "AutomationInvocationSource": "openai_oxide.models.beta_agents:AutomationInvocationSource",
        "InvocationListParams": "openai_oxide.params.beta_agents:InvocationListParams",
    },
)
