# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_search_tool_param``, as the official package has it"""

from openai_oxide.params.responses import ToolSearchToolParam as ToolSearchToolParam

__all__ = [
    "ToolSearchToolParam",
]
