# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_input_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)

__all__ = [
    "ResponseCustomToolCallInputDoneEvent",
]
