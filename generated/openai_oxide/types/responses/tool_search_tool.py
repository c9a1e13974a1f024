# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_search_tool``, as the official package has it"""

from openai_oxide.models.responses import ToolSearchTool as ToolSearchTool

__all__ = [
    "ToolSearchTool",
]
