# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_search_output_namespace_tool_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    CustomToolParam as CustomToolParam,
    CustomToolParam as _CustomToolParam,
    NamespaceFunctionToolParam as ToolFunction,
    NamespaceFunctionToolParam as _NamespaceFunctionToolParam,
    NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
)

__all__ = [
    "CustomToolParam",
    "Tool",
    "ToolFunction",
    "ToolSearchOutputNamespaceToolParam",
]

Tool: TypeAlias = _NamespaceFunctionToolParam | _CustomToolParam
