# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_image_content_param``, as the official package has it"""

from openai_oxide.models.shared import ImageDetail as ImageDetail
from openai_oxide.params.responses import (
    ResponseInputImageContentParam as ResponseInputImageContentParam,
)
from openai_oxide.params.shared import PromptCacheBreakpointParam as PromptCacheBreakpoint

__all__ = [
    "ImageDetail",
    "PromptCacheBreakpoint",
    "ResponseInputImageContentParam",
]
