# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_reasoning_item_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseReasoningItemParam as ResponseReasoningItemParam,
    SummaryTextContentParam as Summary,
)
from openai_oxide.params.shared import ReasoningTextContentParam as Content

__all__ = [
    "Content",
    "ResponseReasoningItemParam",
    "Summary",
]
