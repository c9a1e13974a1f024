# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_update_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.vector_stores import (
    VectorStoreExpirationAfterParam as ExpiresAfter,
    VectorStoreUpdateParams as VectorStoreUpdateParams,
)

__all__ = [
    "ExpiresAfter",
    "Metadata",
    "VectorStoreUpdateParams",
]
