# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_summary_part_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryPartDoneEventPart as Part,
)

__all__ = [
    "Part",
    "ResponseReasoningSummaryPartDoneEvent",
]
