# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.embedding_model``, as the official package has it"""

from openai_oxide.models.shared import EmbeddingModel as EmbeddingModel

__all__ = [
    "EmbeddingModel",
]
