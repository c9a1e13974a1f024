# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_tool_call``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    DirectToolCallCaller as CallerDirect,
    DirectToolCallCaller as _DirectToolCallCaller,
    ProgramToolCallCaller as CallerProgram,
    ProgramToolCallCaller as _ProgramToolCallCaller,
    ResponseFunctionToolCall as ResponseFunctionToolCall,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "ResponseFunctionToolCall",
]

Caller: TypeAlias = _DirectToolCallCaller | _ProgramToolCallCaller
