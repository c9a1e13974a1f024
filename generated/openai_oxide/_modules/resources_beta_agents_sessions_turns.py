# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.sessions.turns`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "turns": {
        "AsyncTurns": "openai_oxide.resources.beta.agents.sessions.turns:AsyncTurns",
        "Turns": "openai_oxide.resources.beta.agents.sessions.turns:Turns",
    },
}
