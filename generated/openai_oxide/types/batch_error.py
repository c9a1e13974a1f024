# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch_error``, as the official package has it"""

from openai_oxide.models.batches import BatchError as BatchError

__all__ = [
    "BatchError",
]
