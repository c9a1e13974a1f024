# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_summary_text_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)

__all__ = [
    "ResponseReasoningSummaryTextDoneEvent",
]
