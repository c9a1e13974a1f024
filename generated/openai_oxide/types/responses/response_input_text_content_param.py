# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_text_content_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseInputTextContentParam as ResponseInputTextContentParam,
)
from openai_oxide.params.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputTextContentParam",
]
