# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_file_content``, as the official package has it"""

from openai_oxide.models.responses import ResponseInputFileContent as ResponseInputFileContent
from openai_oxide.models.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputFileContent",
]
