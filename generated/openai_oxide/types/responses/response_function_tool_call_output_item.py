# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_tool_call_output_item``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    DirectToolCallCallerParam as CallerDirect,
    DirectToolCallCallerParam as _DirectToolCallCallerParam,
    ProgramToolCallCallerParam as CallerProgram,
    ProgramToolCallCallerParam as _ProgramToolCallCallerParam,
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from openai_oxide.models.shared import (
    InputFileContent as ResponseInputFile,
    InputFileContent as _InputFileContent,
    InputImageContent as ResponseInputImage,
    InputImageContent as _InputImageContent,
    InputTextContent as ResponseInputText,
    InputTextContent as _InputTextContent,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
    "ResponseFunctionToolCallOutputItem",
    "ResponseInputFile",
    "ResponseInputImage",
    "ResponseInputText",
]

Caller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
OutputOutputContentList: TypeAlias = _InputTextContent | _InputImageContent | _InputFileContent
