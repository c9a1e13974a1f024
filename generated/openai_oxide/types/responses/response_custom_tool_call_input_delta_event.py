# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_input_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)

__all__ = [
    "ResponseCustomToolCallInputDeltaEvent",
]
