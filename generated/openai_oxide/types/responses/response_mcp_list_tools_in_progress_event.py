# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_mcp_list_tools_in_progress_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
)

__all__ = [
    "ResponseMcpListToolsInProgressEvent",
]
