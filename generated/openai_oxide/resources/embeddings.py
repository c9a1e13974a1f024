# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.embeddings``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.embeddings import AsyncEmbeddingsExtras, EmbeddingsExtras
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.embeddings import CreateEmbeddingResponse
    from openai_oxide.params.embeddings import EmbeddingCreateArguments
    from openai_oxide.raw.embeddings import (
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )

__all__ = ["AsyncEmbeddings", "Embeddings"]

_CREATE = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    returns="openai_oxide.models.embeddings:CreateEmbeddingResponse",
    body="json",
    fields=("input", "model", "encoding_format", "dimensions", "user"),
    required=("input", "model"),
    adapt="openai_oxide_lib.resources.embeddings:compact",
    params="openai_oxide.params.embeddings:EmbeddingCreateArguments",
)


class Embeddings(EmbeddingsExtras):
    """``client.embeddings``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: EmbeddingsWithRawResponse = raw_view(
        "openai_oxide.raw.embeddings:EmbeddingsWithRawResponse"
    )
    with_streaming_response: EmbeddingsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.embeddings:EmbeddingsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[EmbeddingCreateArguments]) -> CreateEmbeddingResponse:
        """Turn text into vectors.

        Source: ``POST /embeddings``
        """
        return self._client.execute(_CREATE, params)


class AsyncEmbeddings(AsyncEmbeddingsExtras):
    """``client.embeddings``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncEmbeddingsWithRawResponse = raw_view(
        "openai_oxide.raw.embeddings:AsyncEmbeddingsWithRawResponse"
    )
    with_streaming_response: AsyncEmbeddingsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.embeddings:AsyncEmbeddingsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[EmbeddingCreateArguments]) -> CreateEmbeddingResponse:
        """Turn text into vectors.

        Source: ``POST /embeddings``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
