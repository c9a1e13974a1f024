# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.mcp_tool_call_error``, as the official package has it"""

from openai_oxide.models.responses import (
    HTTPError as HTTPError,
    MCPProtocolError as McpProtocolError,
    McpToolCallError as McpToolCallError,
    MCPToolExecutionError as McpToolExecutionError,
)

__all__ = [
    "HTTPError",
    "McpProtocolError",
    "McpToolCallError",
    "McpToolExecutionError",
]
