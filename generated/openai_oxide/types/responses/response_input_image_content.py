# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_image_content``, as the official package has it"""

from openai_oxide.models.responses import ResponseInputImageContent as ResponseInputImageContent
from openai_oxide.models.shared import (
    ImageDetail as ImageDetail,
    PromptCacheBreakpointParam as PromptCacheBreakpoint,
)

__all__ = [
    "ImageDetail",
    "PromptCacheBreakpoint",
    "ResponseInputImageContent",
]
