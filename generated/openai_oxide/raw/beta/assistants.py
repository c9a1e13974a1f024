# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.assistants`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.assistants import Assistants, AsyncAssistants
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class AssistantsWithRawResponse(Resource):
    """``client.beta.assistants.with_raw_response``"""

    create = raw_method(Assistants.create)
    delete = raw_method(Assistants.delete)
    list = raw_method(Assistants.list)
    retrieve = raw_method(Assistants.retrieve)
    update = raw_method(Assistants.update)


class AssistantsWithStreamingResponse(Resource):
    """``client.beta.assistants.with_streaming_response``"""

    create = streaming_method(Assistants.create)
    delete = streaming_method(Assistants.delete)
    list = streaming_method(Assistants.list)
    retrieve = streaming_method(Assistants.retrieve)
    update = streaming_method(Assistants.update)


class AsyncAssistantsWithRawResponse(AsyncResource):
    """``client.beta.assistants.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncAssistants.create)
    delete = async_raw_method(AsyncAssistants.delete)
    list = async_raw_method(AsyncAssistants.list)
    retrieve = async_raw_method(AsyncAssistants.retrieve)
    update = async_raw_method(AsyncAssistants.update)


class AsyncAssistantsWithStreamingResponse(AsyncResource):
    """``client.beta.assistants.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncAssistants.create)
    delete = async_streaming_method(AsyncAssistants.delete)
    list = async_streaming_method(AsyncAssistants.list)
    retrieve = async_streaming_method(AsyncAssistants.retrieve)
    update = async_streaming_method(AsyncAssistants.update)
