# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_input_image_param``, as the official package has it"""

from openai_oxide.params.shared import (
    DecisionInputImageParam as DecisionInputImageParam,
    DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint,
)

__all__ = [
    "DecisionInputImageParam",
    "DecisionPromptCacheBreakpointParam",
    "PromptCacheBreakpoint",
]
