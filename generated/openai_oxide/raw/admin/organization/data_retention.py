# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.data_retention`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.data_retention import (
    AsyncDataRetention,
    DataRetention,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class DataRetentionWithRawResponse(Resource):
    """``client.admin.organization.data_retention.with_raw_response``"""

    retrieve = raw_method(DataRetention.retrieve)
    update = raw_method(DataRetention.update)


class DataRetentionWithStreamingResponse(Resource):
    """``client.admin.organization.data_retention.with_streaming_response``"""

    retrieve = streaming_method(DataRetention.retrieve)
    update = streaming_method(DataRetention.update)


class AsyncDataRetentionWithRawResponse(AsyncResource):
    """``client.admin.organization.data_retention.with_raw_response``, for asyncio"""

    retrieve = async_raw_method(AsyncDataRetention.retrieve)
    update = async_raw_method(AsyncDataRetention.update)


class AsyncDataRetentionWithStreamingResponse(AsyncResource):
    """``client.admin.organization.data_retention.with_streaming_response``, for asyncio"""

    retrieve = async_streaming_method(AsyncDataRetention.retrieve)
    update = async_streaming_method(AsyncDataRetention.update)
