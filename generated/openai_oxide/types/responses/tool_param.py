# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_param``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.params.chat import (
    ChatCompletionToolParam as ChatCompletionFunctionToolParam,
    ChatCompletionToolParam as _ChatCompletionToolParam,
)
from openai_oxide.params.responses import (
    ApplyPatchToolParam as ApplyPatchToolParam,
    ApplyPatchToolParam as _ApplyPatchToolParam,
    AutoCodeInterpreterToolParam as CodeInterpreterContainerCodeInterpreterToolAuto,
    AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam,
    CodeInterpreterToolParam as CodeInterpreter,
    CodeInterpreterToolParam as _CodeInterpreterToolParam,
    ComputerToolParam as ComputerToolParam,
    ComputerToolParam as _ComputerToolParam,
    ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    ComputerUsePreviewToolParam as _ComputerUsePreviewToolParam,
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyAllowlistParam as _ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyDisabledParam as _ContainerNetworkPolicyDisabledParam,
    CustomToolParam as CustomToolParam,
    CustomToolParam as _CustomToolParam,
    FileSearchToolParam as FileSearchToolParam,
    FileSearchToolParam as _FileSearchToolParam,
    FunctionShellToolParam as FunctionShellToolParam,
    FunctionShellToolParam as _FunctionShellToolParam,
    FunctionToolParam as FunctionToolParam,
    FunctionToolParam as _FunctionToolParam,
    ImageGenToolInputImageMaskParam as ImageGenerationInputImageMask,
    ImageGenToolParam as ImageGeneration,
    ImageGenToolParam as _ImageGenToolParam,
    ImageGenToolSvgParam as ImageGenerationSvg,
    ImageGenToolSvgReasoningParam as ImageGenerationSvgReasoning,
    LocalShellToolParam as LocalShell,
    LocalShellToolParam as _LocalShellToolParam,
    MCPToolFilterParam as McpAllowedToolsMcpToolFilter,
    MCPToolFilterParam as McpRequireApprovalMcpToolApprovalFilterAlways,
    MCPToolFilterParam as McpRequireApprovalMcpToolApprovalFilterNever,
    MCPToolFilterParam as _MCPToolFilterParam,
    McpToolParam as Mcp,
    McpToolParam as _McpToolParam,
    McpToolRequireApprovalMCPToolApprovalFilterParam as McpRequireApprovalMcpToolApprovalFilter,
    McpToolRequireApprovalMCPToolApprovalFilterParam as _McpToolRequireApprovalMCPToolApprovalFilterParam,
    NamespaceToolParam as NamespaceToolParam,
    NamespaceToolParam as _NamespaceToolParam,
    ProgrammaticToolCallingParam as ProgrammaticToolCalling,
    ProgrammaticToolCallingParam as _ProgrammaticToolCallingParam,
    ToolParam as ToolParam,
    ToolSearchToolParam as ToolSearchToolParam,
    ToolSearchToolParam as _ToolSearchToolParam,
    WebSearchApproximateLocationParam as WebSearchToolUserLocation,
    WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    WebSearchPreviewToolParam as _WebSearchPreviewToolParam,
    WebSearchToolFiltersParam as WebSearchToolFilters,
    WebSearchToolParam as WebSearchTool,
    WebSearchToolParam as WebSearchToolParam,
    WebSearchToolParam as _WebSearchToolParam,
)

__all__ = [
    "ApplyPatchToolParam",
    "ChatCompletionFunctionToolParam",
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "CustomToolParam",
    "FileSearchToolParam",
    "FunctionShellToolParam",
    "FunctionToolParam",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "NamespaceToolParam",
    "ParseableToolParam",
    "ProgrammaticToolCalling",
    "ToolParam",
    "ToolSearchToolParam",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolParam",
    "WebSearchToolUserLocation",
]

CodeInterpreterContainer: TypeAlias = str | _AutoCodeInterpreterToolParam
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
)
McpAllowedTools: TypeAlias = list[str] | _MCPToolFilterParam
McpRequireApproval: TypeAlias = (
    _McpToolRequireApprovalMCPToolApprovalFilterParam | Literal["always", "never"]
)
ParseableToolParam: TypeAlias = (
    _FunctionToolParam
    | _FileSearchToolParam
    | _ComputerToolParam
    | _ComputerUsePreviewToolParam
    | _WebSearchToolParam
    | _McpToolParam
    | _CodeInterpreterToolParam
    | _ProgrammaticToolCallingParam
    | _ImageGenToolParam
    | _LocalShellToolParam
    | _FunctionShellToolParam
    | _CustomToolParam
    | _NamespaceToolParam
    | _ToolSearchToolParam
    | _WebSearchPreviewToolParam
    | _ApplyPatchToolParam
    | _ChatCompletionToolParam
)
