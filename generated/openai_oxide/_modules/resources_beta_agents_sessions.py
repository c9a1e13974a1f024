# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.agents.sessions`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "sessions": {
        "AsyncSessions": "openai_oxide.resources.beta.agents.sessions:AsyncSessions",
        "Sessions": "openai_oxide.resources.beta.agents.sessions:Sessions",
    },
    "subagents": {
        "AsyncItems": "openai_oxide.resources.beta.agents.sessions.subagents.items:AsyncItems",
        "AsyncItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.items:AsyncItemsWithRawResponse",
        "AsyncItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.items:AsyncItemsWithStreamingResponse",
        "AsyncSubagentsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithRawResponse",
        "AsyncSubagentsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents:AsyncSubagentsWithStreamingResponse",
        "AsyncTurns": "openai_oxide.resources.beta.agents.sessions.subagents.turns:AsyncTurns",
        "AsyncTurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithRawResponse",
        "AsyncTurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:AsyncTurnsWithStreamingResponse",
        "Items": "openai_oxide.resources.beta.agents.sessions.subagents.items:Items",
        "ItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.items:ItemsWithRawResponse",
        "ItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.items:ItemsWithStreamingResponse",
        "SubagentsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithRawResponse",
        "SubagentsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents:SubagentsWithStreamingResponse",
        "Turns": "openai_oxide.resources.beta.agents.sessions.subagents.turns:Turns",
        "TurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithRawResponse",
        "TurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.subagents.turns:TurnsWithStreamingResponse",
    },
    "turns": {
        "AsyncItems": "openai_oxide.resources.beta.agents.sessions.turns.items:AsyncItems",
        "AsyncItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.turns.items:AsyncItemsWithRawResponse",
        "AsyncItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.turns.items:AsyncItemsWithStreamingResponse",
        "AsyncTurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithRawResponse",
        "AsyncTurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithStreamingResponse",
        "Items": "openai_oxide.resources.beta.agents.sessions.turns.items:Items",
        "ItemsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.turns.items:ItemsWithRawResponse",
        "ItemsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.turns.items:ItemsWithStreamingResponse",
        "TurnsWithRawResponse": "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithRawResponse",
        "TurnsWithStreamingResponse": "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithStreamingResponse",
    },
}
