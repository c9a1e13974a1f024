# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_text``, as the official package has it"""

from openai_oxide.models.shared import (
    InputTextContent as ResponseInputText,
    PromptCacheBreakpointConfig as PromptCacheBreakpoint,
)

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputText",
]
