# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_content_param``, as the official package has it"""

from openai_oxide.params.shared import (
    InputFileContentParam as ResponseInputFileParam,
    InputImageContentParam as ResponseInputImageParam,
    InputTextContentParam as ResponseInputTextParam,
    ResponseInputContentParam as ResponseInputContentParam,
)

__all__ = [
    "ResponseInputContentParam",
    "ResponseInputFileParam",
    "ResponseInputImageParam",
    "ResponseInputTextParam",
]
