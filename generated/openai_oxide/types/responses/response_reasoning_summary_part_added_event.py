# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_summary_part_added_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartAddedEventPart as Part,
)

__all__ = [
    "Part",
    "ResponseReasoningSummaryPartAddedEvent",
]
