# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_apply_patch_tool_call``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ApplyPatchCreateFileOperation as OperationCreateFile,
    ApplyPatchCreateFileOperation as _ApplyPatchCreateFileOperation,
    ApplyPatchDeleteFileOperation as OperationDeleteFile,
    ApplyPatchDeleteFileOperation as _ApplyPatchDeleteFileOperation,
    ApplyPatchUpdateFileOperation as OperationUpdateFile,
    ApplyPatchUpdateFileOperation as _ApplyPatchUpdateFileOperation,
    DirectToolCallCaller as CallerDirect,
    DirectToolCallCaller as _DirectToolCallCaller,
    ProgramToolCallCaller as CallerProgram,
    ProgramToolCallCaller as _ProgramToolCallCaller,
    ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
)

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "ResponseApplyPatchToolCall",
]

Caller: TypeAlias = _DirectToolCallCaller | _ProgramToolCallCaller
Operation: TypeAlias = (
    _ApplyPatchCreateFileOperation | _ApplyPatchDeleteFileOperation | _ApplyPatchUpdateFileOperation
)
