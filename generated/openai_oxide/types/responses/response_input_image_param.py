# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_image_param``, as the official package has it"""

from openai_oxide.models.shared import ImageDetail as ImageDetail
from openai_oxide.params.shared import (
    InputImageContentParam as ResponseInputImageParam,
    PromptCacheBreakpointConfigParam as PromptCacheBreakpoint,
)

__all__ = [
    "ImageDetail",
    "PromptCacheBreakpoint",
    "ResponseInputImageParam",
]
