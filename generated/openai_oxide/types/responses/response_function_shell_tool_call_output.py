# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_shell_tool_call_output``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    DirectToolCallCaller as CallerDirect,
    DirectToolCallCaller as _DirectToolCallCaller,
    FunctionShellCallOutputContent as Output,
    FunctionShellCallOutputExitOutcome as OutputOutcomeExit,
    FunctionShellCallOutputExitOutcome as _FunctionShellCallOutputExitOutcome,
    FunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout,
    FunctionShellCallOutputTimeoutOutcome as _FunctionShellCallOutputTimeoutOutcome,
    ProgramToolCallCaller as CallerProgram,
    ProgramToolCallCaller as _ProgramToolCallCaller,
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseFunctionShellToolCallOutput",
]

Caller: TypeAlias = _DirectToolCallCaller | _ProgramToolCallCaller
OutputOutcome: TypeAlias = (
    _FunctionShellCallOutputTimeoutOutcome | _FunctionShellCallOutputExitOutcome
)
