# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch_list_params``, as the official package has it"""

from openai_oxide.params.batches import BatchListParams as BatchListParams

__all__ = [
    "BatchListParams",
]
