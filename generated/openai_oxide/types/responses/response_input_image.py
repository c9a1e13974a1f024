# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_image``, as the official package has it"""

from openai_oxide.models.shared import (
    ImageDetail as ImageDetail,
    InputImageContent as ResponseInputImage,
    PromptCacheBreakpointConfig as PromptCacheBreakpoint,
)

__all__ = [
    "ImageDetail",
    "PromptCacheBreakpoint",
    "ResponseInputImage",
]
