# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_mcp_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceMcpParam as ToolChoiceMcpParam

__all__ = [
    "ToolChoiceMcpParam",
]
