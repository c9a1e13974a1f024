# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_apply_patch_tool_call_output``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    DirectToolCallCaller as CallerDirect,
    DirectToolCallCaller as _DirectToolCallCaller,
    ProgramToolCallCaller as CallerProgram,
    ProgramToolCallCaller as _ProgramToolCallCaller,
    ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "ResponseApplyPatchToolCallOutput",
]

Caller: TypeAlias = _DirectToolCallCaller | _ProgramToolCallCaller
