# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.spend_alerts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectSpendAlert, ProjectSpendAlertDeleted
    from openai_oxide.params.admin import (
        ProjectSpendAlertCreateArguments,
        ProjectSpendAlertListArguments,
        ProjectSpendAlertUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.projects.spend_alerts import (
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
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    returns="openai_oxide.models.admin:ProjectSpendAlert",
    body="json",
    fields=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    admin=True,
    params="openai_oxide.params.admin:ProjectSpendAlertCreateArguments",
)
_DELETE = Operation(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:ProjectSpendAlertDeleted",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:ProjectSpendAlert",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    admin=True,
    params="openai_oxide.params.admin:ProjectSpendAlertListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:ProjectSpendAlert",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    returns="openai_oxide.models.admin:ProjectSpendAlert",
    body="json",
    fields=("threshold_amount", "currency", "interval", "notification_channel"),
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    admin=True,
    params="openai_oxide.params.admin:ProjectSpendAlertUpdateArguments",
)


class SpendAlerts(Resource):
    """``client.admin.organization.projects.spend_alerts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SpendAlertsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:SpendAlertsWithRawResponse"
    )
    with_streaming_response: SpendAlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:SpendAlertsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, project_id: str, **params: Unpack[ProjectSpendAlertCreateArguments]
    ) -> ProjectSpendAlert:
        """Set up an email alert for a project's spending.

        Source: ``POST /organization/projects/{project_id}/spend_alerts``
        """
        return self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        Source: ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return self._client.execute(_DELETE, params, project_id, alert_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectSpendAlertListArguments]
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List the spend alerts of a project.

        Source: ``GET /organization/projects/{project_id}/spend_alerts``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlert:
        """Fetch one spend alert of a project.

        Source: ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, alert_id)

    @operation(_UPDATE)
    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[ProjectSpendAlertUpdateArguments]
    ) -> ProjectSpendAlert:
        """Replace a spend alert of a project.

        Source: ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return self._client.execute(_UPDATE, params, project_id, alert_id)


class AsyncSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSpendAlertsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:AsyncSpendAlertsWithRawResponse"
    )
    with_streaming_response: AsyncSpendAlertsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:AsyncSpendAlertsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, project_id: str, **params: Unpack[ProjectSpendAlertCreateArguments]
    ) -> ProjectSpendAlert:
        """Set up an email alert for a project's spending.

        Source: ``POST /organization/projects/{project_id}/spend_alerts``
        """
        return await self._client.execute(_CREATE, params, project_id)

    @operation(_DELETE)
    async def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        Source: ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, alert_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectSpendAlertListArguments]
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List the spend alerts of a project.

        Source: ``GET /organization/projects/{project_id}/spend_alerts``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendAlert:
        """Fetch one spend alert of a project.

        Source: ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, alert_id)

    @operation(_UPDATE)
    async def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[ProjectSpendAlertUpdateArguments]
    ) -> ProjectSpendAlert:
        """Replace a spend alert of a project.

        Source: ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id, alert_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
