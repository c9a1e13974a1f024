# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.spend_alerts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import OrganizationSpendAlert, OrganizationSpendAlertDeleted
    from openai_oxide.params.admin import (
        SpendAlertCreateArguments,
        SpendAlertListArguments,
        SpendAlertUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.spend_alerts import (
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSpendAlerts", "SpendAlerts"]

_CREATE = Operation(
    "admin.organization.spend_alerts.create",
    "POST",
    "/organization/spend_alerts",
    returns="openai_oxide.models.admin:OrganizationSpendAlert",
    body="json",
    fields=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    admin=True,
    params="openai_oxide.params.admin:SpendAlertCreateArguments",
)
_DELETE = Operation(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:OrganizationSpendAlertDeleted",
    admin=True,
)
_LIST = Operation(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:OrganizationSpendAlert",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    admin=True,
    params="openai_oxide.params.admin:SpendAlertListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:OrganizationSpendAlert",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:OrganizationSpendAlert",
    body="json",
    fields=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    admin=True,
    params="openai_oxide.params.admin:SpendAlertUpdateArguments",
)


class SpendAlerts(Resource):
    """``client.admin.organization.spend_alerts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SpendAlertsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.spend_alerts:SpendAlertsWithRawResponse"
    )
    with_streaming_response: SpendAlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.spend_alerts:SpendAlertsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[SpendAlertCreateArguments]) -> OrganizationSpendAlert:
        """Set up an email alert for the organization's spending.

        Source: ``POST /organization/spend_alerts``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert of the organization.

        Source: ``DELETE /organization/spend_alerts/{alert_id}``
        """
        return self._client.execute(_DELETE, params, alert_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[SpendAlertListArguments]
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List the spend alerts of the organization.

        Source: ``GET /organization/spend_alerts``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, alert_id: str, **params: Unpack[RequestOptions]) -> OrganizationSpendAlert:
        """Fetch one spend alert of the organization.

        Source: ``GET /organization/spend_alerts/{alert_id}``
        """
        return self._client.execute(_RETRIEVE, params, alert_id)

    @operation(_UPDATE)
    def update(
        self, alert_id: str, **params: Unpack[SpendAlertUpdateArguments]
    ) -> OrganizationSpendAlert:
        """Replace a spend alert of the organization.

        Source: ``POST /organization/spend_alerts/{alert_id}``
        """
        return self._client.execute(_UPDATE, params, alert_id)


class AsyncSpendAlerts(AsyncResource):
    """``client.admin.organization.spend_alerts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSpendAlertsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.spend_alerts:AsyncSpendAlertsWithRawResponse"
    )
    with_streaming_response: AsyncSpendAlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.spend_alerts:AsyncSpendAlertsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[SpendAlertCreateArguments]) -> OrganizationSpendAlert:
        """Set up an email alert for the organization's spending.

        Source: ``POST /organization/spend_alerts``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert of the organization.

        Source: ``DELETE /organization/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_DELETE, params, alert_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[SpendAlertListArguments]
    ) -> AsyncPaginator[
        OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]
    ]:
        """List the spend alerts of the organization.

        Source: ``GET /organization/spend_alerts``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, alert_id: str, **params: Unpack[RequestOptions]
    ) -> OrganizationSpendAlert:
        """Fetch one spend alert of the organization.

        Source: ``GET /organization/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_RETRIEVE, params, alert_id)

    @operation(_UPDATE)
    async def update(
        self, alert_id: str, **params: Unpack[SpendAlertUpdateArguments]
    ) -> OrganizationSpendAlert:
        """Replace a spend alert of the organization.

        Source: ``POST /organization/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_UPDATE, params, alert_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
