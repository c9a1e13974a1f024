# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.embeddings`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.embeddings import AsyncEmbeddings, Embeddings
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class EmbeddingsWithRawResponse(Resource):
    """``client.embeddings.with_raw_response``"""

    create = raw_method(Embeddings.create)


class EmbeddingsWithStreamingResponse(Resource):
    """``client.embeddings.with_streaming_response``"""

    create = streaming_method(Embeddings.create)


class AsyncEmbeddingsWithRawResponse(AsyncResource):
    """``client.embeddings.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncEmbeddings.create)


class AsyncEmbeddingsWithStreamingResponse(AsyncResource):
    """``client.embeddings.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncEmbeddings.create)
