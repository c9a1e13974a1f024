# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_mcp_call_failed_event``, as the official package has it"""

from openai_oxide.models.responses import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent

__all__ = [
    "ResponseMcpCallFailedEvent",
]
