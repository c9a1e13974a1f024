# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.environments`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "environments": {
        "AsyncEnvironments": "openai_oxide.resources.beta.agents.environments:AsyncEnvironments",
        "Environments": "openai_oxide.resources.beta.agents.environments:Environments",
    },
}
