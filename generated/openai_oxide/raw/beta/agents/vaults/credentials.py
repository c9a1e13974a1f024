# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.vaults.credentials`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.beta.agents.vaults.credentials import AsyncCredentials, Credentials
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CredentialsWithRawResponse(Resource):
    """``client.beta.agents.vaults.credentials.with_raw_response``"""

    create = raw_method(Credentials.create)
    delete = raw_method(Credentials.delete)
    list = raw_method(Credentials.list)
    retrieve = raw_method(Credentials.retrieve)
    update = raw_method(Credentials.update)


class CredentialsWithStreamingResponse(Resource):
    """``client.beta.agents.vaults.credentials.with_streaming_response``"""

    create = streaming_method(Credentials.create)
    delete = streaming_method(Credentials.delete)
    list = streaming_method(Credentials.list)
    retrieve = streaming_method(Credentials.retrieve)
    update = streaming_method(Credentials.update)


class AsyncCredentialsWithRawResponse(AsyncResource):
    """``client.beta.agents.vaults.credentials.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncCredentials.create)
    delete = async_raw_method(AsyncCredentials.delete)
    list = async_raw_method(AsyncCredentials.list)
    retrieve = async_raw_method(AsyncCredentials.retrieve)
    update = async_raw_method(AsyncCredentials.update)


class AsyncCredentialsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.vaults.credentials.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncCredentials.create)
    delete = async_streaming_method(AsyncCredentials.delete)
    list = async_streaming_method(AsyncCredentials.list)
    retrieve = async_streaming_method(AsyncCredentials.retrieve)
    update = async_streaming_method(AsyncCredentials.update)
