# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_prompt_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import ResponsePromptParam as ResponsePromptParam
from openai_oxide.params.shared import (
    InputFileContentParam as ResponseInputFileParam,
    InputFileContentParam as _InputFileContentParam,
    InputImageContentParam as ResponseInputImageParam,
    InputImageContentParam as _InputImageContentParam,
    InputTextContentParam as ResponseInputTextParam,
    InputTextContentParam as _InputTextContentParam,
)

__all__ = [
    "ResponseInputFileParam",
    "ResponseInputImageParam",
    "ResponseInputTextParam",
    "ResponsePromptParam",
    "Variables",
]

Variables: TypeAlias = (
    str | _InputTextContentParam | _InputImageContentParam | _InputFileContentParam
)
