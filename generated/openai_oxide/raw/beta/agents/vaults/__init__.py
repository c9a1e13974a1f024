# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.vaults`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.beta.agents.vaults import AsyncVaults, Vaults
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.beta.agents.vaults.credentials import (
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )


class VaultsWithRawResponse(Resource):
    """``client.beta.agents.vaults.with_raw_response``"""

    credentials: CredentialsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.vaults.credentials:CredentialsWithRawResponse"
    )
    create = raw_method(Vaults.create)
    delete = raw_method(Vaults.delete)
    list = raw_method(Vaults.list)
    retrieve = raw_method(Vaults.retrieve)
    update = raw_method(Vaults.update)


class VaultsWithStreamingResponse(Resource):
    """``client.beta.agents.vaults.with_streaming_response``"""

    credentials: CredentialsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.vaults.credentials:CredentialsWithStreamingResponse"
    )
    create = streaming_method(Vaults.create)
    delete = streaming_method(Vaults.delete)
    list = streaming_method(Vaults.list)
    retrieve = streaming_method(Vaults.retrieve)
    update = streaming_method(Vaults.update)


class AsyncVaultsWithRawResponse(AsyncResource):
    """``client.beta.agents.vaults.with_raw_response``, for asyncio"""

    credentials: AsyncCredentialsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents.vaults.credentials:AsyncCredentialsWithRawResponse"
    )
    create = async_raw_method(AsyncVaults.create)
    delete = async_raw_method(AsyncVaults.delete)
    list = async_raw_method(AsyncVaults.list)
    retrieve = async_raw_method(AsyncVaults.retrieve)
    update = async_raw_method(AsyncVaults.update)


class AsyncVaultsWithStreamingResponse(AsyncResource):
    """``client.beta.agents.vaults.with_streaming_response``, for asyncio"""

    credentials: AsyncCredentialsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents.vaults.credentials:AsyncCredentialsWithStreamingResponse"
    )
    create = async_streaming_method(AsyncVaults.create)
    delete = async_streaming_method(AsyncVaults.delete)
    list = async_streaming_method(AsyncVaults.list)
    retrieve = async_streaming_method(AsyncVaults.retrieve)
    update = async_streaming_method(AsyncVaults.update)
