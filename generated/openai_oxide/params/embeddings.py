# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: embeddings"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "EmbeddingCreateArguments",
    "EmbeddingCreateParams",
]


class EmbeddingCreateParams(TypedDict, total=False):
    """The parameters of ``POST /embeddings``."""

    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    """Text to turn into vectors: one or several, as text or as token ids."""

    model: Required[
        str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    ]
    """Embedding model to use."""

    encoding_format: Omittable[Literal["float", "base64"]]
    """How vectors are sent: `float`, or `base64`, which is smaller. Default 'float'."""

    dimensions: Omittable[int]
    """Length of the vectors, for models that can shorten them. At least 1."""

    user: Omittable[str]
    """The user; as a parameter, a stable mark of your end user."""


class EmbeddingCreateArguments(EmbeddingCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /embeddings``: its parameters and the options of any request."""
