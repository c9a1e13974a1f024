# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.namespace_tool``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    CustomTool as CustomTool,
    CustomTool as _CustomTool,
    FunctionToolParam as ToolFunction,
    FunctionToolParam as _FunctionToolParam,
    NamespaceTool as NamespaceTool,
)

__all__ = [
    "CustomTool",
    "NamespaceTool",
    "Tool",
    "ToolFunction",
]

Tool: TypeAlias = _FunctionToolParam | _CustomTool
