# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_shell_tool_call``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    DirectToolCallCaller as CallerDirect,
    DirectToolCallCaller as _DirectToolCallCaller,
    FunctionShellAction as Action,
    ProgramToolCallCaller as CallerProgram,
    ProgramToolCallCaller as _ProgramToolCallCaller,
    ResponseContainerReference as ResponseContainerReference,
    ResponseContainerReference as _ResponseContainerReference,
    ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    ResponseLocalEnvironment as ResponseLocalEnvironment,
    ResponseLocalEnvironment as _ResponseLocalEnvironment,
)

__all__ = [
    "Action",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Environment",
    "ResponseContainerReference",
    "ResponseFunctionShellToolCall",
    "ResponseLocalEnvironment",
]

Caller: TypeAlias = _DirectToolCallCaller | _ProgramToolCallCaller
Environment: TypeAlias = _ResponseLocalEnvironment | _ResponseContainerReference
