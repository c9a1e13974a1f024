# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.models.vector_stores import (
    VectorStore as VectorStore,
    VectorStoreExpirationAfter as ExpiresAfter,
    VectorStoreFileCounts as FileCounts,
)

__all__ = [
    "ExpiresAfter",
    "FileCounts",
    "Metadata",
    "VectorStore",
]
