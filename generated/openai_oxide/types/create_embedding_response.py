# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.create_embedding_response``, as the official package has it"""

from openai_oxide.models.embeddings import (
    CreateEmbeddingResponse as CreateEmbeddingResponse,
    CreateEmbeddingResponseUsage as Usage,
    Embedding as Embedding,
)

__all__ = [
    "CreateEmbeddingResponse",
    "Embedding",
    "Usage",
]
