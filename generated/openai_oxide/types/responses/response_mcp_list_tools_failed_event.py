# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_mcp_list_tools_failed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
)

__all__ = [
    "ResponseMcpListToolsFailedEvent",
]
