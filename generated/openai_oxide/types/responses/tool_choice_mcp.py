# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_mcp``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceMcp as ToolChoiceMcp

__all__ = [
    "ToolChoiceMcp",
]
