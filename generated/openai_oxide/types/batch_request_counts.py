# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch_request_counts``, as the official package has it"""

from openai_oxide.models.batches import BatchRequestCounts as BatchRequestCounts

__all__ = [
    "BatchRequestCounts",
]
