# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: embeddings"""

from typing import Literal

from openai_oxide_lib.encoded_vector import EncodedVector
from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "CreateEmbeddingResponse",
    "CreateEmbeddingResponseUsage",
    "Embedding",
]


class Embedding(EncodedVector):
    """A part of ``CreateEmbeddingResponse``."""

    index: int
    """Which input the vector belongs to, from 0."""

    embedding: list[float]
    """The vector: a list of floats, or base64 of little-endian 32-bit floats."""

    object: Literal["embedding"]
    """Kind of object, always the same for this one."""


class CreateEmbeddingResponseUsage(BaseModel):
    """The ``usage`` of ``CreateEmbeddingResponse``."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens in all, input and output."""


class CreateEmbeddingResponse(BaseModel):
    """What ``POST /embeddings`` answers."""

    data: list[Embedding]
    """The vectors, in the order of the inputs."""

    model: str
    """Name of the model."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    usage: CreateEmbeddingResponseUsage
    """Tokens of the input."""
