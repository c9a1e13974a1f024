# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_text_content``, as the official package has it"""

from openai_oxide.models.responses import ResponseInputTextContent as ResponseInputTextContent
from openai_oxide.models.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputTextContent",
]
