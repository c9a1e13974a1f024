# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_input_text_param``, as the official package has it"""

from openai_oxide.params.shared import (
    DecisionInputTextParam as DecisionInputTextParam,
    DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint,
)

__all__ = [
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "PromptCacheBreakpoint",
]
