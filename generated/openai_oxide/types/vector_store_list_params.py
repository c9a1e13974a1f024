# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_list_params``, as the official package has it"""

from openai_oxide.params.vector_stores import VectorStoreListParams as VectorStoreListParams

__all__ = [
    "VectorStoreListParams",
]
