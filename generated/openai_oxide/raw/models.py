# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.models`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.models import AsyncModels, Models
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ModelsWithRawResponse(Resource):
    """``client.models.with_raw_response``"""

    delete = raw_method(Models.delete)
    list = raw_method(Models.list)
    retrieve = raw_method(Models.retrieve)


class ModelsWithStreamingResponse(Resource):
    """``client.models.with_streaming_response``"""

    delete = streaming_method(Models.delete)
    list = streaming_method(Models.list)
    retrieve = streaming_method(Models.retrieve)


class AsyncModelsWithRawResponse(AsyncResource):
    """``client.models.with_raw_response``, for asyncio"""

    delete = async_raw_method(AsyncModels.delete)
    list = async_raw_method(AsyncModels.list)
    retrieve = async_raw_method(AsyncModels.retrieve)


class AsyncModelsWithStreamingResponse(AsyncResource):
    """``client.models.with_streaming_response``, for asyncio"""

    delete = async_streaming_method(AsyncModels.delete)
    list = async_streaming_method(AsyncModels.list)
    retrieve = async_streaming_method(AsyncModels.retrieve)
