# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.vaults`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "vaults": {
        "AsyncVaults": "openai_oxide.resources.beta.agents.vaults:AsyncVaults",
        "Vaults": "openai_oxide.resources.beta.agents.vaults:Vaults",
    },
}
