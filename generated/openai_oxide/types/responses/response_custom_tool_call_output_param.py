# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_output_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    DirectToolCallCallerParam as CallerDirect,
    DirectToolCallCallerParam as _DirectToolCallCallerParam,
    ProgramToolCallCallerParam as CallerProgram,
    ProgramToolCallCallerParam as _ProgramToolCallCallerParam,
    ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
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
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
    "ResponseCustomToolCallOutputParam",
    "ResponseInputFileParam",
    "ResponseInputImageParam",
    "ResponseInputTextParam",
]

Caller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
OutputOutputContentList: TypeAlias = (
    _InputTextContentParam | _InputImageContentParam | _InputFileContentParam
)
