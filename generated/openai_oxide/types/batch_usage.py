# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch_usage``, as the official package has it"""

from openai_oxide.models.batches import (
    BatchUsage as BatchUsage,
    BatchUsageInputTokensDetails as InputTokensDetails,
    BatchUsageOutputTokensDetails as OutputTokensDetails,
)

__all__ = [
    "BatchUsage",
    "InputTokensDetails",
    "OutputTokensDetails",
]
