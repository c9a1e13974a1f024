# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_code_interpreter_call_completed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)

__all__ = [
    "ResponseCodeInterpreterCallCompletedEvent",
]
