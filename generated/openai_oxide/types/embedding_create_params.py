# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.embedding_create_params``, as the official package has it"""

from openai_oxide.models.shared import EmbeddingModel as EmbeddingModel
from openai_oxide.params.embeddings import EmbeddingCreateParams as EmbeddingCreateParams

__all__ = [
    "EmbeddingCreateParams",
    "EmbeddingModel",
]
