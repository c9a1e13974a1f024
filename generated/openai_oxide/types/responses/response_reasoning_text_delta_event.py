# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_text_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
)

__all__ = [
    "ResponseReasoningTextDeltaEvent",
]
