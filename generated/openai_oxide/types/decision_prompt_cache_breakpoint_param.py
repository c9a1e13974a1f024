# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_prompt_cache_breakpoint_param``, as the official package has it"""

from openai_oxide.params.shared import (
    DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
)

__all__ = [
    "DecisionPromptCacheBreakpointParam",
]
