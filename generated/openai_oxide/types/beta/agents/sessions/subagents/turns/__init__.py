# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents.sessions.subagents.turns``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.params.beta_agents import SubagentTurnItemListParams as ItemListParams

__all__ = [
    "ItemListParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ItemListParams": "openai_oxide.params.beta_agents:SubagentTurnItemListParams",
    },
)
