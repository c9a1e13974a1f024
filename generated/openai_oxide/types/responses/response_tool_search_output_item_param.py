# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_tool_search_output_item_param``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    ApplyPatchTool as ApplyPatchTool,
    ApplyPatchTool as _ApplyPatchTool,
    AutoCodeInterpreterToolParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam,
    CodeInterpreterTool as ToolCodeInterpreter,
    CodeInterpreterTool as _CodeInterpreterTool,
    ComputerTool as ComputerTool,
    ComputerTool as _ComputerTool,
    ComputerUsePreviewTool as ComputerUsePreviewTool,
    ComputerUsePreviewTool as _ComputerUsePreviewTool,
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyAllowlist as _ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDisabled as _ContainerNetworkPolicyDisabled,
    CustomTool as CustomTool,
    CustomTool as _CustomTool,
    FileSearchTool as FileSearchTool,
    FileSearchTool as _FileSearchTool,
    FunctionShellTool as FunctionShellTool,
    FunctionShellTool as _FunctionShellTool,
    FunctionTool as FunctionTool,
    FunctionTool as _FunctionTool,
    ImageGenTool as ToolImageGeneration,
    ImageGenTool as _ImageGenTool,
    ImageGenToolInputImageMask as ToolImageGenerationInputImageMask,
    ImageGenToolSvg as ToolImageGenerationSvg,
    ImageGenToolSvgReasoning as ToolImageGenerationSvgReasoning,
    LocalShellToolParam as ToolLocalShell,
    LocalShellToolParam as _LocalShellToolParam,
    McpTool as ToolMcp,
    McpTool as _McpTool,
    MCPToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    MCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    MCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    MCPToolFilter as _MCPToolFilter,
    McpToolRequireApprovalMCPToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter,
    McpToolRequireApprovalMCPToolApprovalFilter as _McpToolRequireApprovalMCPToolApprovalFilter,
    NamespaceTool as ToolSearchOutputNamespaceTool,
    NamespaceTool as _NamespaceTool,
    ProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    ProgrammaticToolCallingParam as _ProgrammaticToolCallingParam,
    ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    ToolSearchTool as ToolSearchTool,
    ToolSearchTool as _ToolSearchTool,
    WebSearchPreviewTool as WebSearchPreviewTool,
    WebSearchPreviewTool as _WebSearchPreviewTool,
    WebSearchTool as WebSearchTool,
    WebSearchTool as _WebSearchTool,
)

__all__ = [
    "ApplyPatchTool",
    "ComputerTool",
    "ComputerUsePreviewTool",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "CustomTool",
    "FileSearchTool",
    "FunctionShellTool",
    "FunctionTool",
    "ResponseToolSearchOutputItemParam",
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
    "ToolSearchOutputNamespaceTool",
    "ToolSearchTool",
    "WebSearchPreviewTool",
    "WebSearchTool",
]

Tool: TypeAlias = (
    _FunctionTool
    | _FileSearchTool
    | _ComputerTool
    | _ComputerUsePreviewTool
    | _WebSearchTool
    | _McpTool
    | _CodeInterpreterTool
    | _ProgrammaticToolCallingParam
    | _ImageGenTool
    | _LocalShellToolParam
    | _FunctionShellTool
    | _CustomTool
    | _NamespaceTool
    | _ToolSearchTool
    | _WebSearchPreviewTool
    | _ApplyPatchTool
)
ToolCodeInterpreterContainer: TypeAlias = str | _AutoCodeInterpreterToolParam
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabled | _ContainerNetworkPolicyAllowlist
)
ToolMcpAllowedTools: TypeAlias = list[str] | _MCPToolFilter
ToolMcpRequireApproval: TypeAlias = (
    _McpToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"]
)
