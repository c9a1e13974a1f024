# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_create_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.vector_stores import (
    FileChunkingStrategyParam as FileChunkingStrategyParam,
    VectorStoreCreateParams as VectorStoreCreateParams,
    VectorStoreExpirationAfterParam as ExpiresAfter,
)

__all__ = [
    "ExpiresAfter",
    "FileChunkingStrategyParam",
    "Metadata",
    "VectorStoreCreateParams",
]
