# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch``, as the official package has it"""

from openai_oxide.models.batches import (
    Batch as Batch,
    BatchError as BatchError,
    BatchErrors as Errors,
    BatchRequestCounts as BatchRequestCounts,
    BatchUsage as BatchUsage,
)
from openai_oxide.models.shared import Metadata as Metadata

__all__ = [
    "Batch",
    "BatchError",
    "BatchRequestCounts",
    "BatchUsage",
    "Errors",
    "Metadata",
]
