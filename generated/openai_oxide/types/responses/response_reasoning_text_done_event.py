# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_text_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
)

__all__ = [
    "ResponseReasoningTextDoneEvent",
]
