# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_input_content_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseInputFileContentParam as ResponseInputFileContentParam,
    ResponseInputImageContentParam as ResponseInputImageContentParam,
    ResponseInputTextContentParam as ResponseInputTextContentParam,
    ResponseSteerInputContentParam as ResponseSteerInputContentParam,
)

__all__ = [
    "ResponseInputFileContentParam",
    "ResponseInputImageContentParam",
    "ResponseInputTextContentParam",
    "ResponseSteerInputContentParam",
]
