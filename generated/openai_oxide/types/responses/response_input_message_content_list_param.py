# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_message_content_list_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
)
from openai_oxide.params.shared import (
    InputFileContentParam as ResponseInputFileParam,
    InputFileContentParam as _InputFileContentParam,
    InputImageContentParam as ResponseInputImageParam,
    InputImageContentParam as _InputImageContentParam,
    InputTextContentParam as ResponseInputTextParam,
    InputTextContentParam as _InputTextContentParam,
)

__all__ = [
    "ResponseInputContentParam",
    "ResponseInputFileParam",
    "ResponseInputImageParam",
    "ResponseInputMessageContentListParam",
    "ResponseInputTextParam",
]

ResponseInputContentParam: TypeAlias = (
    _InputTextContentParam | _InputImageContentParam | _InputFileContentParam
)
