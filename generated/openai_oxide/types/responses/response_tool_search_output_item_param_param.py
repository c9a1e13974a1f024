# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_tool_search_output_item_param_param``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.params.responses import (
    ApplyPatchToolParam as ApplyPatchToolParam,
    ApplyPatchToolParam as _ApplyPatchToolParam,
    AutoCodeInterpreterToolParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam,
    CodeInterpreterToolParam as ToolCodeInterpreter,
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
    ImageGenToolInputImageMaskParam as ToolImageGenerationInputImageMask,
    ImageGenToolParam as ToolImageGeneration,
    ImageGenToolParam as _ImageGenToolParam,
    ImageGenToolSvgParam as ToolImageGenerationSvg,
    ImageGenToolSvgReasoningParam as ToolImageGenerationSvgReasoning,
    LocalShellToolParam as ToolLocalShell,
    LocalShellToolParam as _LocalShellToolParam,
    MCPToolFilterParam as ToolMcpAllowedToolsMcpToolFilter,
    MCPToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    MCPToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    MCPToolFilterParam as _MCPToolFilterParam,
    McpToolParam as ToolMcp,
    McpToolParam as _McpToolParam,
    McpToolRequireApprovalMCPToolApprovalFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilter,
    McpToolRequireApprovalMCPToolApprovalFilterParam as _McpToolRequireApprovalMCPToolApprovalFilterParam,
    NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    NamespaceToolParam as _NamespaceToolParam,
    ProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    ProgrammaticToolCallingParam as _ProgrammaticToolCallingParam,
    ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    ToolSearchToolParam as ToolSearchToolParam,
    ToolSearchToolParam as _ToolSearchToolParam,
    WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    WebSearchPreviewToolParam as _WebSearchPreviewToolParam,
    WebSearchToolParam as WebSearchToolParam,
    WebSearchToolParam as _WebSearchToolParam,
)

__all__ = [
    "ApplyPatchToolParam",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "CustomToolParam",
    "FileSearchToolParam",
    "FunctionShellToolParam",
    "FunctionToolParam",
    "ResponseToolSearchOutputItemParamParam",
    "Tool",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchToolParam",
    "WebSearchPreviewToolParam",
    "WebSearchToolParam",
]

Tool: TypeAlias = (
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
)
ToolCodeInterpreterContainer: TypeAlias = str | _AutoCodeInterpreterToolParam
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
)
ToolMcpAllowedTools: TypeAlias = list[str] | _MCPToolFilterParam
ToolMcpRequireApproval: TypeAlias = (
    _McpToolRequireApprovalMCPToolApprovalFilterParam | Literal["always", "never"]
)
