# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.workload_identity_providers``"""

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

    from openai_oxide.models.admin import WorkloadIdentityProvider, WorkloadIdentityProviderDeleted
    from openai_oxide.params.admin import (
        WorkloadIdentityProviderCreateArguments,
        WorkloadIdentityProviderListArguments,
        WorkloadIdentityProviderUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRules,
        FederationRules,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncWorkloadIdentityProviders", "WorkloadIdentityProviders"]

_CREATE = Operation(
    "admin.organization.workload_identity_providers.create",
    "POST",
    "/organization/workload_identity_providers",
    returns="openai_oxide.models.admin:WorkloadIdentityProvider",
    body="json",
    fields=(
        "audience",
        "issuer",
        "name",
        "type",
        "attribute_transformations",
        "description",
        "enabled",
        "verification",
    ),
    required=("audience", "issuer", "name", "type"),
    admin=True,
    params="openai_oxide.params.admin:WorkloadIdentityProviderCreateArguments",
)
_DELETE = Operation(
    "admin.organization.workload_identity_providers.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    returns="openai_oxide.models.admin:WorkloadIdentityProviderDeleted",
    admin=True,
)
_LIST = Operation(
    "admin.organization.workload_identity_providers.list",
    "GET",
    "/organization/workload_identity_providers",
    page="CursorPage",
    returns="openai_oxide.models.admin:WorkloadIdentityProvider",
    query={"after": "after", "limit": "limit", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:WorkloadIdentityProviderListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.workload_identity_providers.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    returns="openai_oxide.models.admin:WorkloadIdentityProvider",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.workload_identity_providers.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    returns="openai_oxide.models.admin:WorkloadIdentityProvider",
    body="json",
    fields=(
        "attribute_transformations",
        "audience",
        "description",
        "enabled",
        "issuer",
        "name",
        "verification",
    ),
    admin=True,
    params="openai_oxide.params.admin:WorkloadIdentityProviderUpdateArguments",
)


class WorkloadIdentityProviders(Resource):
    """``client.admin.organization.workload_identity_providers``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: WorkloadIdentityProvidersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers:WorkloadIdentityProvidersWithRawResponse"
    )
    with_streaming_response: WorkloadIdentityProvidersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers:WorkloadIdentityProvidersWithStreamingResponse"
    )
    federation_rules: FederationRules = resource(
        "openai_oxide.resources.admin.organization.workload_identity_providers.federation_rules:FederationRules"
    )

    @operation(_CREATE)
    def create(
        self, **params: Unpack[WorkloadIdentityProviderCreateArguments]
    ) -> WorkloadIdentityProvider:
        """Add a workload identity provider, whose tokens stand in for API keys.

        Source: ``POST /organization/workload_identity_providers``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, workload_identity_provider_id: str, **params: Unpack[RequestOptions]
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a workload identity provider.

        Source: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return self._client.execute(_DELETE, params, workload_identity_provider_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[WorkloadIdentityProviderListArguments]
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """List the workload identity providers.

        Source: ``GET /organization/workload_identity_providers``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, workload_identity_provider_id: str, **params: Unpack[RequestOptions]
    ) -> WorkloadIdentityProvider:
        """Fetch one workload identity provider.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return self._client.execute(_RETRIEVE, params, workload_identity_provider_id)

    @operation(_UPDATE)
    def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[WorkloadIdentityProviderUpdateArguments],
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return self._client.execute(_UPDATE, params, workload_identity_provider_id)


class AsyncWorkloadIdentityProviders(AsyncResource):
    """``client.admin.organization.workload_identity_providers``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncWorkloadIdentityProvidersWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProvidersWithRawResponse"
    )
    with_streaming_response: AsyncWorkloadIdentityProvidersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProvidersWithStreamingResponse"
    )
    federation_rules: AsyncFederationRules = resource(
        "openai_oxide.resources.admin.organization.workload_identity_providers.federation_rules:AsyncFederationRules"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[WorkloadIdentityProviderCreateArguments]
    ) -> WorkloadIdentityProvider:
        """Add a workload identity provider, whose tokens stand in for API keys.

        Source: ``POST /organization/workload_identity_providers``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, workload_identity_provider_id: str, **params: Unpack[RequestOptions]
    ) -> WorkloadIdentityProviderDeleted:
        """Delete a workload identity provider.

        Source: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return await self._client.execute(_DELETE, params, workload_identity_provider_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[WorkloadIdentityProviderListArguments]
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """List the workload identity providers.

        Source: ``GET /organization/workload_identity_providers``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, workload_identity_provider_id: str, **params: Unpack[RequestOptions]
    ) -> WorkloadIdentityProvider:
        """Fetch one workload identity provider.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return await self._client.execute(_RETRIEVE, params, workload_identity_provider_id)

    @operation(_UPDATE)
    async def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[WorkloadIdentityProviderUpdateArguments],
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``
        """
        return await self._client.execute(_UPDATE, params, workload_identity_provider_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
