# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.automations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "automations": {
        "AsyncAutomations": "openai_oxide.resources.beta.agents.automations:AsyncAutomations",
        "Automations": "openai_oxide.resources.beta.agents.automations:Automations",
    },
}
