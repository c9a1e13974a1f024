# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_file``, as the official package has it"""

from openai_oxide.models.shared import (
    InputFileContent as ResponseInputFile,
    PromptCacheBreakpointConfig as PromptCacheBreakpoint,
)

__all__ = [
    "PromptCacheBreakpoint",
    "ResponseInputFile",
]
