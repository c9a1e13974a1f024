# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_file_param``, as the official package has it"""

from openai_oxide.params.shared import (
    InputFileContentParam as ResponseInputFileParam,
    PromptCacheBreakpointConfigParam as PromptCacheBreakpoint,
)

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputFileParam",
]
