# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.external_storage`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.external_storage import (
    AsyncExternalStorage,
    ExternalStorage,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ExternalStorageWithRawResponse(Resource):
    """``client.admin.organization.external_storage.with_raw_response``"""

    create = raw_method(ExternalStorage.create)
    delete = raw_method(ExternalStorage.delete)
    list = raw_method(ExternalStorage.list)
    retrieve = raw_method(ExternalStorage.retrieve)
    validate = raw_method(ExternalStorage.validate)


class ExternalStorageWithStreamingResponse(Resource):
    """``client.admin.organization.external_storage.with_streaming_response``"""

    create = streaming_method(ExternalStorage.create)
    delete = streaming_method(ExternalStorage.delete)
    list = streaming_method(ExternalStorage.list)
    retrieve = streaming_method(ExternalStorage.retrieve)
    validate = streaming_method(ExternalStorage.validate)


class AsyncExternalStorageWithRawResponse(AsyncResource):
    """``client.admin.organization.external_storage.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncExternalStorage.create)
    delete = async_raw_method(AsyncExternalStorage.delete)
    list = async_raw_method(AsyncExternalStorage.list)
    retrieve = async_raw_method(AsyncExternalStorage.retrieve)
    validate = async_raw_method(AsyncExternalStorage.validate)


class AsyncExternalStorageWithStreamingResponse(AsyncResource):
    """``client.admin.organization.external_storage.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncExternalStorage.create)
    delete = async_streaming_method(AsyncExternalStorage.delete)
    list = async_streaming_method(AsyncExternalStorage.list)
    retrieve = async_streaming_method(AsyncExternalStorage.retrieve)
    validate = async_streaming_method(AsyncExternalStorage.validate)
