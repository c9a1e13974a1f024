# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.workload_identity_providers.federation_rules``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import FederationRule, FederationRuleDeleted
    from openai_oxide.params.admin import (
        FederationRuleCreateArguments,
        FederationRuleListArguments,
        FederationRuleUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
        FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncFederationRules", "FederationRules"]

_CREATE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    returns="openai_oxide.models.admin:FederationRule",
    body="json",
    fields=(
        "attribute_matchers",
        "project_id",
        "service_account_id",
        "description",
        "enabled",
        "name",
        "permissions",
    ),
    required=("attribute_matchers", "project_id", "service_account_id"),
    admin=True,
    params="openai_oxide.params.admin:FederationRuleCreateArguments",
)
_DELETE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    returns="openai_oxide.models.admin:FederationRuleDeleted",
    admin=True,
)
_LIST = Operation(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    page="CursorPage",
    returns="openai_oxide.models.admin:FederationRule",
    query={
        "after": "after",
        "limit": "limit",
        "order": "order",
        "service_account_id": "service_account_id",
    },
    admin=True,
    params="openai_oxide.params.admin:FederationRuleListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    returns="openai_oxide.models.admin:FederationRule",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    returns="openai_oxide.models.admin:FederationRule",
    body="json",
    fields=("attribute_matchers", "description", "enabled", "name", "permissions"),
    admin=True,
    params="openai_oxide.params.admin:FederationRuleUpdateArguments",
)


class FederationRules(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FederationRulesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:FederationRulesWithRawResponse"
    )
    with_streaming_response: FederationRulesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:FederationRulesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRuleCreateArguments]
    ) -> FederationRule:
        """Add a rule on which tokens act for which service account.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``
        """
        return self._client.execute(_CREATE, params, workload_identity_provider_id)

    @operation(_DELETE)
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestOptions],
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        Source: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return self._client.execute(
            _DELETE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )

    @operation(_LIST)
    def list(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRuleListArguments]
    ) -> SyncCursorPage[FederationRule]:
        """List a provider's federation rules.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``
        """
        return self._client.paginate(_LIST, params, workload_identity_provider_id)

    @operation(_RETRIEVE)
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestOptions],
    ) -> FederationRule:
        """Fetch one federation rule.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return self._client.execute(
            _RETRIEVE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )

    @operation(_UPDATE)
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[FederationRuleUpdateArguments],
    ) -> FederationRule:
        """Change a federation rule.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return self._client.execute(
            _UPDATE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )


class AsyncFederationRules(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFederationRulesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:AsyncFederationRulesWithRawResponse"
    )
    with_streaming_response: AsyncFederationRulesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:AsyncFederationRulesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRuleCreateArguments]
    ) -> FederationRule:
        """Add a rule on which tokens act for which service account.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``
        """
        return await self._client.execute(_CREATE, params, workload_identity_provider_id)

    @operation(_DELETE)
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestOptions],
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        Source: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return await self._client.execute(
            _DELETE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )

    @operation(_LIST)
    def list(
        self, workload_identity_provider_id: str, **params: Unpack[FederationRuleListArguments]
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """List a provider's federation rules.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``
        """
        return self._client.paginate(_LIST, params, workload_identity_provider_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RequestOptions],
    ) -> FederationRule:
        """Fetch one federation rule.

        Source: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return await self._client.execute(
            _RETRIEVE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )

    @operation(_UPDATE)
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[FederationRuleUpdateArguments],
    ) -> FederationRule:
        """Change a federation rule.

        Source: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``
        """
        return await self._client.execute(
            _UPDATE, params, workload_identity_provider_id, workload_identity_federation_rule_id
        )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
