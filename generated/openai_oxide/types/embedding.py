# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.embedding``, as the official package has it"""

from openai_oxide.models.embeddings import Embedding as Embedding

__all__ = [
    "Embedding",
]
