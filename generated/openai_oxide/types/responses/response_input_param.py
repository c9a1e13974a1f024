# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    AdditionalToolsItemParam as AdditionalTools,
    AdditionalToolsItemParam as _AdditionalToolsItemParam,
    ApplyPatchCreateFileOperationParam as ApplyPatchCallOperationCreateFile,
    ApplyPatchCreateFileOperationParam as _ApplyPatchCreateFileOperationParam,
    ApplyPatchDeleteFileOperationParam as ApplyPatchCallOperationDeleteFile,
    ApplyPatchDeleteFileOperationParam as _ApplyPatchDeleteFileOperationParam,
    ApplyPatchToolCallItemParam as ApplyPatchCall,
    ApplyPatchToolCallItemParam as _ApplyPatchToolCallItemParam,
    ApplyPatchToolCallOutputItemParam as ApplyPatchCallOutput,
    ApplyPatchToolCallOutputItemParam as _ApplyPatchToolCallOutputItemParam,
    ApplyPatchUpdateFileOperationParam as ApplyPatchCallOperationUpdateFile,
    ApplyPatchUpdateFileOperationParam as _ApplyPatchUpdateFileOperationParam,
    CompactionTriggerItemParam as CompactionTrigger,
    CompactionTriggerItemParam as _CompactionTriggerItemParam,
    ComputerCallOutputItemParam as ComputerCallOutput,
    ComputerCallOutputItemParam as _ComputerCallOutputItemParam,
    ContainerReferenceParam as ContainerReferenceParam,
    ContainerReferenceParam as _ContainerReferenceParam,
    DirectToolCallCallerParam as ApplyPatchCallCallerDirect,
    DirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
    DirectToolCallCallerParam as FunctionCallOutputCallerDirect,
    DirectToolCallCallerParam as ShellCallCallerDirect,
    DirectToolCallCallerParam as ShellCallOutputCallerDirect,
    DirectToolCallCallerParam as _DirectToolCallCallerParam,
    EasyInputMessageParam as EasyInputMessageParam,
    EasyInputMessageParam as _EasyInputMessageParam,
    FunctionCallOutputItemParam as FunctionCallOutput,
    FunctionCallOutputItemParam as _FunctionCallOutputItemParam,
    FunctionShellActionParam as ShellCallAction,
    FunctionShellCallItemParam as ShellCall,
    FunctionShellCallItemParam as _FunctionShellCallItemParam,
    FunctionShellCallOutputItemParam as ShellCallOutput,
    FunctionShellCallOutputItemParam as _FunctionShellCallOutputItemParam,
    ImageGenToolCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetails,
    ImageGenToolCallErrorParam as ImageGenerationCallError,
    ImageGenToolCallParam as ImageGenerationCall,
    ImageGenToolCallParam as _ImageGenToolCallParam,
    ImageGenToolCallSvgUsageParam as ImageGenerationCallSvgUsage,
    InputMessageParam as Message,
    InputMessageParam as _InputMessageParam,
    ItemReferenceParam as ItemReference,
    ItemReferenceParam as _ItemReferenceParam,
    LocalEnvironmentParam as LocalEnvironmentParam,
    LocalEnvironmentParam as _LocalEnvironmentParam,
    LocalShellExecActionParam as LocalShellCallAction,
    LocalShellToolCallOutputParam as LocalShellCallOutput,
    LocalShellToolCallOutputParam as _LocalShellToolCallOutputParam,
    LocalShellToolCallParam as LocalShellCall,
    LocalShellToolCallParam as _LocalShellToolCallParam,
    MCPApprovalRequestParam as McpApprovalRequest,
    MCPApprovalRequestParam as _MCPApprovalRequestParam,
    MCPApprovalResponseParam as McpApprovalResponse,
    MCPApprovalResponseParam as _MCPApprovalResponseParam,
    MCPListToolsParam as McpListTools,
    MCPListToolsParam as _MCPListToolsParam,
    MCPListToolsToolParam as McpListToolsTool,
    McpToolCallErrorParam as McpToolCallErrorParam,
    MCPToolCallParam as McpCall,
    MCPToolCallParam as _MCPToolCallParam,
    ProgramItemParam as Program,
    ProgramItemParam as _ProgramItemParam,
    ProgramOutputItemParam as ProgramOutput,
    ProgramOutputItemParam as _ProgramOutputItemParam,
    ProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
    ProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
    ProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
    ProgramToolCallCallerParam as ShellCallCallerProgram,
    ProgramToolCallCallerParam as ShellCallOutputCallerProgram,
    ProgramToolCallCallerParam as _ProgramToolCallCallerParam,
    ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    ResponseCodeInterpreterToolCallParam as _ResponseCodeInterpreterToolCallParam,
    ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    ResponseCompactionItemParamParam as _ResponseCompactionItemParamParam,
    ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    ResponseComputerToolCallParam as _ResponseComputerToolCallParam,
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    ResponseConfigurationUpdateItemParamParam as _ResponseConfigurationUpdateItemParamParam,
    ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallOutputParam as _ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    ResponseCustomToolCallParam as _ResponseCustomToolCallParam,
    ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    ResponseFileSearchToolCallParam as _ResponseFileSearchToolCallParam,
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    ResponseFunctionToolCallParam as _ResponseFunctionToolCallParam,
    ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    ResponseFunctionWebSearchParam as _ResponseFunctionWebSearchParam,
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    ResponseInputParam as ResponseInputParam,
    ResponseOutputMessageParam as ResponseOutputMessageParam,
    ResponseOutputMessageParam as _ResponseOutputMessageParam,
    ResponseReasoningItemParam as ResponseReasoningItemParam,
    ResponseReasoningItemParam as _ResponseReasoningItemParam,
    ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    ResponseToolSearchOutputItemParamParam as _ResponseToolSearchOutputItemParamParam,
    ToolParam as ToolParam,
    ToolSearchCallItemParam as ToolSearchCall,
    ToolSearchCallItemParam as _ToolSearchCallItemParam,
)
from openai_oxide.params.shared import (
    ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)

__all__ = [
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ContainerReferenceParam",
    "EasyInputMessageParam",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "LocalEnvironmentParam",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "McpToolCallErrorParam",
    "Message",
    "Program",
    "ProgramOutput",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactionItemParamParam",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseFileSearchToolCallParam",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearchParam",
    "ResponseInputItemParam",
    "ResponseInputMessageContentListParam",
    "ResponseInputParam",
    "ResponseOutputMessageParam",
    "ResponseReasoningItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolParam",
    "ToolSearchCall",
]

ApplyPatchCallCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
ApplyPatchCallOperation: TypeAlias = (
    _ApplyPatchCreateFileOperationParam
    | _ApplyPatchDeleteFileOperationParam
    | _ApplyPatchUpdateFileOperationParam
)
ApplyPatchCallOutputCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
FunctionCallOutputCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
ResponseInputItemParam: TypeAlias = (
    _EasyInputMessageParam
    | _InputMessageParam
    | _ResponseOutputMessageParam
    | _ResponseFileSearchToolCallParam
    | _ResponseComputerToolCallParam
    | _ComputerCallOutputItemParam
    | _ResponseFunctionWebSearchParam
    | _ResponseFunctionToolCallParam
    | _FunctionCallOutputItemParam
    | _ToolSearchCallItemParam
    | _ResponseToolSearchOutputItemParamParam
    | _AdditionalToolsItemParam
    | _ResponseConfigurationUpdateItemParamParam
    | _ResponseReasoningItemParam
    | _ResponseCompactionItemParamParam
    | _ImageGenToolCallParam
    | _ResponseCodeInterpreterToolCallParam
    | _LocalShellToolCallParam
    | _LocalShellToolCallOutputParam
    | _FunctionShellCallItemParam
    | _FunctionShellCallOutputItemParam
    | _ApplyPatchToolCallItemParam
    | _ApplyPatchToolCallOutputItemParam
    | _MCPListToolsParam
    | _MCPApprovalRequestParam
    | _MCPApprovalResponseParam
    | _MCPToolCallParam
    | _ResponseCustomToolCallOutputParam
    | _ResponseCustomToolCallParam
    | _CompactionTriggerItemParam
    | _ItemReferenceParam
    | _ProgramItemParam
    | _ProgramOutputItemParam
)
ShellCallCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
ShellCallEnvironment: TypeAlias = _LocalEnvironmentParam | _ContainerReferenceParam
ShellCallOutputCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
