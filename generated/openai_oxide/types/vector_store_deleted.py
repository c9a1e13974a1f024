# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_deleted``, as the official package has it"""

from openai_oxide.models.vector_stores import VectorStoreDeleted as VectorStoreDeleted

__all__ = [
    "VectorStoreDeleted",
]
