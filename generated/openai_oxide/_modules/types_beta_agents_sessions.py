# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.sessions`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "artifact_list_params": {
        "ArtifactListParams": "openai_oxide.params.beta_agents:ArtifactListParams",
    },
    "event_create_params": {
        "AgentSessionInputParam": "openai_oxide.params.beta_agents:AgentSessionInputParam",
        "EventCreateParams": "openai_oxide.params.beta_agents:EventCreateParams",
    },
    "event_stream_params": {
        "EventStreamParams": "openai_oxide.params.beta_agents:EventStreamParams",
    },
    "item_list_params": {
        "ItemListParams": "openai_oxide.params.beta_agents:ItemListParams",
    },
    "session_artifact": {
        "SessionArtifact": "openai_oxide.models.beta_agents:SessionArtifact",
    },
    "session_artifact_deleted": {
        "SessionArtifactDeleted": "openai_oxide.models.beta_agents:SessionArtifactDeleted",
    },
    "session_trace": {
        "SessionTrace": "openai_oxide.models.beta_agents:SessionTrace",
    },
    "subagent_list_params": {
        "SubagentListParams": "openai_oxide.params.beta_agents:SubagentListParams",
    },
    "trace_list_params": {
        "TraceListParams": "openai_oxide.params.beta_agents:TraceListParams",
    },
    "turn": {
        "PromptCacheOptions": "openai_oxide.models.beta_agents:TurnPromptCacheOptions",
        "SessionTurnError": "openai_oxide.models.beta_agents:SessionTurnError",
        "TokenUsage": "openai_oxide.models.beta_agents:TokenUsage",
        "Turn": "openai_oxide.models.beta_agents:Turn",
    },
    "turn_list_params": {
        "TurnListParams": "openai_oxide.params.beta_agents:TurnListParams",
    },
}
