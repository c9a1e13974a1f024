# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments.templates`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.environments.templates import AsyncTemplates, Templates
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class TemplatesWithRawResponse(Resource):
    """``client.beta.agents.environments.templates.with_raw_response``"""

    create = raw_method(Templates.create)
    delete = raw_method(Templates.delete)
    list = raw_method(Templates.list)
    retrieve = raw_method(Templates.retrieve)
    update = raw_method(Templates.update)


class TemplatesWithStreamingResponse(Resource):
    """``client.beta.agents.environments.templates.with_streaming_response``"""

    create = streaming_method(Templates.create)
    delete = streaming_method(Templates.delete)
    list = streaming_method(Templates.list)
    retrieve = streaming_method(Templates.retrieve)
    update = streaming_method(Templates.update)


class AsyncTemplatesWithRawResponse(AsyncResource):
    """``client.beta.agents.environments.templates.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncTemplates.create)
    delete = async_raw_method(AsyncTemplates.delete)
    list = async_raw_method(AsyncTemplates.list)
    retrieve = async_raw_method(AsyncTemplates.retrieve)
    update = async_raw_method(AsyncTemplates.update)


class AsyncTemplatesWithStreamingResponse(AsyncResource):
    """``client.beta.agents.environments.templates.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncTemplates.create)
    delete = async_streaming_method(AsyncTemplates.delete)
    list = async_streaming_method(AsyncTemplates.list)
    retrieve = async_streaming_method(AsyncTemplates.retrieve)
    update = async_streaming_method(AsyncTemplates.update)
