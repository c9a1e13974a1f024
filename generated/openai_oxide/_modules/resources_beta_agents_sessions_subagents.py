# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.sessions.subagents`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "subagents": {
        "AsyncSubagents": "openai_oxide.resources.beta.agents.sessions.subagents:AsyncSubagents",
        "Subagents": "openai_oxide.resources.beta.agents.sessions.subagents:Subagents",
    },
    "turns": {
        "AsyncItems": "openai_oxide.resources.beta.agents.sessions.subagents.turns.items:AsyncItems",
        "AsyncItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:AsyncItemsWithRawResponse",
        "AsyncItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:AsyncItemsWithStreamingResponse",
        "AsyncTurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithRawResponse",
        "AsyncTurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithStreamingResponse",
        "Items": "openai_oxide.resources.beta.agents.sessions.subagents.turns.items:Items",
        "ItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:ItemsWithRawResponse",
        "ItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns.items:ItemsWithStreamingResponse",
        "TurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithRawResponse",
        "TurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithStreamingResponse",
    },
}
