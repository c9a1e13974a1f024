# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents.sessions``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        SessionArtifact as SessionArtifact,
        SessionArtifactDeleted as SessionArtifactDeleted,
        SessionTrace as SessionTrace,
        Turn as Turn,
    )
    from openai_oxide.params.beta_agents import (
        ArtifactListParams as ArtifactListParams,
        EventCreateParams as EventCreateParams,
        EventStreamParams as EventStreamParams,
        ItemListParams as ItemListParams,
        SubagentListParams as SubagentListParams,
        TraceListParams as TraceListParams,
        TurnListParams as TurnListParams,
    )

    from . import subagents as subagents, turns as turns

__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
    "subagents",
    "turns",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ArtifactListParams": "openai_oxide.params.beta_agents:ArtifactListParams",
        "EventCreateParams": "openai_oxide.params.beta_agents:EventCreateParams",
        "EventStreamParams": "openai_oxide.params.beta_agents:EventStreamParams",
        "ItemListParams": "openai_oxide.params.beta_agents:ItemListParams",
        "SessionArtifact": "openai_oxide.models.beta_agents:SessionArtifact",
        "SessionArtifactDeleted": "openai_oxide.models.beta_agents:SessionArtifactDeleted",
        "SessionTrace": "openai_oxide.models.beta_agents:SessionTrace",
        "SubagentListParams": "openai_oxide.params.beta_agents:SubagentListParams",
        "TraceListParams": "openai_oxide.params.beta_agents:TraceListParams",
        "Turn": "openai_oxide.models.beta_agents:Turn",
        "TurnListParams": "openai_oxide.params.beta_agents:TurnListParams",
        "subagents": "openai_oxide.types.beta.agents.sessions.subagents",
        "turns": "openai_oxide.types.beta.agents.sessions.turns",
    },
)
