# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_tool_call_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    OutputDirectToolCallCallerParam as CallerDirect,
    OutputDirectToolCallCallerParam as _OutputDirectToolCallCallerParam,
    OutputProgramToolCallCallerParam as CallerProgram,
    OutputProgramToolCallCallerParam as _OutputProgramToolCallCallerParam,
    ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "ResponseFunctionToolCallParam",
]

Caller: TypeAlias = _OutputDirectToolCallCallerParam | _OutputProgramToolCallCallerParam
