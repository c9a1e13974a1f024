# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_search_output_namespace_tool_param``, as the official package has it"""

from openai_oxide.params.responses import (
    CustomToolParam as CustomToolParam,
    NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
)

__all__ = [
    "CustomToolParam",
    "ToolSearchOutputNamespaceToolParam",
]
