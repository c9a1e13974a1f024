# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.sessions.subagents.turns`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "item_list_params": {
        "ItemListParams": "openai_oxide.params.beta_agents:SubagentTurnItemListParams",
    },
}
