# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.mcp_tool_call_error_param``, as the official package has it"""

from openai_oxide.params.responses import (
    HTTPErrorParam as HTTPError,
    MCPProtocolErrorParam as McpProtocolError,
    McpToolCallErrorParam as McpToolCallErrorParam,
    MCPToolExecutionErrorParam as McpToolExecutionError,
)

__all__ = [
    "HTTPError",
    "McpProtocolError",
    "McpToolCallErrorParam",
    "McpToolExecutionError",
]
