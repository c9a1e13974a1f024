# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_usage``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseUsage as ResponseUsage,
    ResponseUsageInputTokensDetails as InputTokensDetails,
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    ResponseUsageOutputTokensDetails as OutputTokensDetails,
)

__all__ = [
    "InputTokensDetails",
    "InputTokensDetailsCacheWriteTokensDetails",
    "OutputTokensDetails",
    "ResponseUsage",
]
