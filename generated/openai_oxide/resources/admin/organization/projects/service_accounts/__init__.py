# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_accounts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        ProjectServiceAccount,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
    )
    from openai_oxide.params.admin import (
        ServiceAccountCreateArguments,
        ServiceAccountListArguments,
        ServiceAccountUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.projects.service_accounts import (
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.projects.service_accounts.api_keys import (
        APIKeys,
        AsyncAPIKeys,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncServiceAccounts", "ServiceAccounts"]

_CREATE = Operation(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    returns="openai_oxide.models.admin:ServiceAccountCreateResponse",
    body="json",
    fields=("name", "create_service_account_only", "expires_in_seconds"),
    required=("name",),
    admin=True,
    params="openai_oxide.params.admin:ServiceAccountCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    returns="openai_oxide.models.admin:ServiceAccountDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:ProjectServiceAccount",
    query={"limit": "limit", "after": "after"},
    admin=True,
    params="openai_oxide.params.admin:ServiceAccountListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    returns="openai_oxide.models.admin:ProjectServiceAccount",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    returns="openai_oxide.models.admin:ProjectServiceAccount",
    body="json",
    fields=("name", "role"),
    admin=True,
    params="openai_oxide.params.admin:ServiceAccountUpdateArguments",
)


class ServiceAccounts(Resource):
    """``client.admin.organization.projects.service_accounts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ServiceAccountsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithRawResponse"
    )
    with_streaming_response: ServiceAccountsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithStreamingResponse"
    )
    api_keys: APIKeys = resource(
        "openai_oxide.resources.admin.organization.projects.service_accounts.api_keys:APIKeys"
    )

    @operation(_CREATE)
    def create(
        self, project_id: str, **params: Unpack[ServiceAccountCreateArguments]
    ) -> ServiceAccountCreateResponse:
        """Create a service account, with a key shown only this once.

        Source: ``POST /organization/projects/{project_id}/service_accounts``
        """
        return self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account and its keys.

        Source: ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return self._client.execute(_DELETE, params, project_id, service_account_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ServiceAccountListArguments]
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List the service accounts of a project.

        Source: ``GET /organization/projects/{project_id}/service_accounts``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccount:
        """Fetch one service account.

        Source: ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, service_account_id)

    @operation(_UPDATE)
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[ServiceAccountUpdateArguments],
    ) -> ProjectServiceAccount:
        """Change a service account's name or role.

        Source: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return self._client.execute(_UPDATE, params, project_id, service_account_id)


class AsyncServiceAccounts(AsyncResource):
    """``client.admin.organization.projects.service_accounts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncServiceAccountsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithRawResponse"
    )
    with_streaming_response: AsyncServiceAccountsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithStreamingResponse"
    )
    api_keys: AsyncAPIKeys = resource(
        "openai_oxide.resources.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeys"
    )

    @operation(_CREATE)
    async def create(
        self, project_id: str, **params: Unpack[ServiceAccountCreateArguments]
    ) -> ServiceAccountCreateResponse:
        """Create a service account, with a key shown only this once.

        Source: ``POST /organization/projects/{project_id}/service_accounts``
        """
        return await self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    async def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account and its keys.

        Source: ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, service_account_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ServiceAccountListArguments]
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List the service accounts of a project.

        Source: ``GET /organization/projects/{project_id}/service_accounts``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceAccount:
        """Fetch one service account.

        Source: ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, service_account_id)

    @operation(_UPDATE)
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **params: Unpack[ServiceAccountUpdateArguments],
    ) -> ProjectServiceAccount:
        """Change a service account's name or role.

        Source: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id, service_account_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
