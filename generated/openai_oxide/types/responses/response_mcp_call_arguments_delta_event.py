# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_mcp_call_arguments_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
)

__all__ = [
    "ResponseMcpCallArgumentsDeltaEvent",
]
