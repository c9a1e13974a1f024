# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_accounts`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.projects.service_accounts import (
    AsyncServiceAccounts,
    ServiceAccounts,
)
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
    from openai_oxide.raw.admin.organization.projects.service_accounts.api_keys import (
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )


class ServiceAccountsWithRawResponse(Resource):
    """``client.admin.organization.projects.service_accounts.with_raw_response``"""

    api_keys: APIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithRawResponse"
    )
    create = raw_method(ServiceAccounts.create)
    delete = raw_method(ServiceAccounts.delete)
    list = raw_method(ServiceAccounts.list)
    retrieve = raw_method(ServiceAccounts.retrieve)
    update = raw_method(ServiceAccounts.update)


class ServiceAccountsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.service_accounts.with_streaming_response``"""

    api_keys: APIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithStreamingResponse"
    )
    create = streaming_method(ServiceAccounts.create)
    delete = streaming_method(ServiceAccounts.delete)
    list = streaming_method(ServiceAccounts.list)
    retrieve = streaming_method(ServiceAccounts.retrieve)
    update = streaming_method(ServiceAccounts.update)


class AsyncServiceAccountsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.with_raw_response``, for asyncio"""

    api_keys: AsyncAPIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithRawResponse"
    )
    create = async_raw_method(AsyncServiceAccounts.create)
    delete = async_raw_method(AsyncServiceAccounts.delete)
    list = async_raw_method(AsyncServiceAccounts.list)
    retrieve = async_raw_method(AsyncServiceAccounts.retrieve)
    update = async_raw_method(AsyncServiceAccounts.update)


class AsyncServiceAccountsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.service_accounts.with_streaming_response``, for asyncio"""

    api_keys: AsyncAPIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithStreamingResponse"
    )
    create = async_streaming_method(AsyncServiceAccounts.create)
    delete = async_streaming_method(AsyncServiceAccounts.delete)
    list = async_streaming_method(AsyncServiceAccounts.list)
    retrieve = async_streaming_method(AsyncServiceAccounts.retrieve)
    update = async_streaming_method(AsyncServiceAccounts.update)
