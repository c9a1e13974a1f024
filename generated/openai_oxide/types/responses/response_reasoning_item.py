# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseReasoningItem as ResponseReasoningItem,
    SummaryTextContent as Summary,
)
from openai_oxide.models.shared import ReasoningTextContent as Content

__all__ = [
    "Content",
    "ResponseReasoningItem",
    "Summary",
]
