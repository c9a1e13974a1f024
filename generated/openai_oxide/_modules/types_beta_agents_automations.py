# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.automations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "automation_invocation": {
        "AutomationInvocation": "openai_oxide.models.beta_agents:AutomationInvocation",
        "AutomationInvocationSource": "openai_oxide.models.beta_agents:AutomationInvocationSource",
        "Error": "openai_oxide.models.beta_agents:AutomationInvocationError",
    },
    "automation_invocation_source": {
        "Automation": "openai_oxide.models.beta_agents:Automation",
        "AutomationInvocationSource": "openai_oxide.models.beta_agents:AutomationInvocationSource",
        "AutomationInvocationSourceResourceAutomation": "openai_oxide.models.beta_agents:AutomationInvocationSourceAutomation",
        "AutomationInvocationSourceResourceManual": "openai_oxide.models.beta_agents:AutomationInvocationSourceManual",
    },
    "invocation_list_params": {
        "InvocationListParams": "openai_oxide.params.beta_agents:InvocationListParams",
    },
}
