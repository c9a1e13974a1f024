# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_required_input``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseSteerRequiredInput as ResponseSteerRequiredInput,
    ResponseSteerRequiredInputApplyPatchCallOutput as ApplyPatchCallOutput,
    ResponseSteerRequiredInputComputerCallOutput as ComputerCallOutput,
    ResponseSteerRequiredInputCustomToolCallOutput as CustomToolCallOutput,
    ResponseSteerRequiredInputFunctionCallOutput as FunctionCallOutput,
    ResponseSteerRequiredInputMcpApprovalResponse as McpApprovalResponse,
    ResponseSteerRequiredInputShellCallOutput as ShellCallOutput,
    ResponseSteerRequiredInputToolSearchOutput as ToolSearchOutput,
)

__all__ = [
    "ApplyPatchCallOutput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ResponseSteerRequiredInput",
    "ShellCallOutput",
    "ToolSearchOutput",
]
