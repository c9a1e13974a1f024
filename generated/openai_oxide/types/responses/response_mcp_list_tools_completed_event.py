# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_mcp_list_tools_completed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
)

__all__ = [
    "ResponseMcpListToolsCompletedEvent",
]
