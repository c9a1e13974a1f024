# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.responses import (
    ApplyPatchTool as ApplyPatchTool,
    AutoCodeInterpreterToolParam as CodeInterpreterContainerCodeInterpreterToolAuto,
    AutoCodeInterpreterToolParam as _AutoCodeInterpreterToolParam,
    CodeInterpreterTool as CodeInterpreter,
    ComputerTool as ComputerTool,
    ComputerUsePreviewTool as ComputerUsePreviewTool,
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyAllowlist as _ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDisabled as _ContainerNetworkPolicyDisabled,
    CustomTool as CustomTool,
    FileSearchTool as FileSearchTool,
    FunctionShellTool as FunctionShellTool,
    FunctionTool as FunctionTool,
    ImageGenTool as ImageGeneration,
    ImageGenToolInputImageMask as ImageGenerationInputImageMask,
    ImageGenToolSvg as ImageGenerationSvg,
    ImageGenToolSvgReasoning as ImageGenerationSvgReasoning,
    LocalShellToolParam as LocalShell,
    McpTool as Mcp,
    MCPToolFilter as McpAllowedToolsMcpToolFilter,
    MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
    MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
    MCPToolFilter as _MCPToolFilter,
    McpToolRequireApprovalMCPToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
    McpToolRequireApprovalMCPToolApprovalFilter as _McpToolRequireApprovalMCPToolApprovalFilter,
    NamespaceTool as NamespaceTool,
    ProgrammaticToolCallingParam as ProgrammaticToolCalling,
    Tool as Tool,
    ToolSearchTool as ToolSearchTool,
    WebSearchApproximateLocation as WebSearchToolUserLocation,
    WebSearchPreviewTool as WebSearchPreviewTool,
    WebSearchTool as WebSearchTool,
    WebSearchToolFilters as WebSearchToolFilters,
)

__all__ = [
    "ApplyPatchTool",
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ComputerTool",
    "ComputerUsePreviewTool",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "CustomTool",
    "FileSearchTool",
    "FunctionShellTool",
    "FunctionTool",
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
    "NamespaceTool",
    "ProgrammaticToolCalling",
    "Tool",
    "ToolSearchTool",
    "WebSearchPreviewTool",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]

CodeInterpreterContainer: TypeAlias = str | _AutoCodeInterpreterToolParam
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabled | _ContainerNetworkPolicyAllowlist
)
McpAllowedTools: TypeAlias = list[str] | _MCPToolFilter
McpRequireApproval: TypeAlias = (
    _McpToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"]
)
