# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_accounts.api_keys``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import APIKeyCreateResponse
    from openai_oxide.params.admin import APIKeyCreateArguments
    from openai_oxide.raw.admin.organization.projects.service_accounts.api_keys import (
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )

__all__ = ["AsyncAPIKeys", "APIKeys"]

_CREATE = Operation(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    returns="openai_oxide.models.admin:APIKeyCreateResponse",
    body="json",
    fields=("name", "scopes", "expires_in_seconds"),
    admin=True,
    params="openai_oxide.params.admin:APIKeyCreateArguments",
)


class APIKeys(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: APIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithRawResponse"
    )
    with_streaming_response: APIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[APIKeyCreateArguments]
    ) -> APIKeyCreateResponse:
        """Create a further key for a service account; its value is shown only this once.

        Source: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``
        """
        return self._client.execute(_CREATE, params, project_id, service_account_id)


class AsyncAPIKeys(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAPIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithRawResponse"
    )
    with_streaming_response: AsyncAPIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[APIKeyCreateArguments]
    ) -> APIKeyCreateResponse:
        """Create a further key for a service account; its value is shown only this once.

        Source: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``
        """
        return await self._client.execute(_CREATE, params, project_id, service_account_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
