# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_code_interpreter_call_code_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)

__all__ = [
    "ResponseCodeInterpreterCallCodeDoneEvent",
]
