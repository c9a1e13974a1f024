# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.audit_logs``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import AuditLogListResponse
    from openai_oxide.params.admin import AuditLogListArguments
    from openai_oxide.raw.admin.organization.audit_logs import (
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )

__all__ = ["AsyncAuditLogs", "AuditLogs"]

_LIST = Operation(
    "admin.organization.audit_logs.list",
    "GET",
    "/organization/audit_logs",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:AuditLogListResponse",
    query={
        "effective_at": "effective_at",
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
        "tenant_only": "tenant_only",
        "limit": "limit",
        "after": "after",
        "before": "before",
    },
    admin=True,
    params="openai_oxide.params.admin:AuditLogListArguments",
)


class AuditLogs(Resource):
    """``client.admin.organization.audit_logs``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AuditLogsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.audit_logs:AuditLogsWithRawResponse"
    )
    with_streaming_response: AuditLogsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.audit_logs:AuditLogsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, **params: Unpack[AuditLogListArguments]
    ) -> SyncConversationCursorPage[AuditLogListResponse]:
        """List who did what in the organization, newest first.

        Source: ``GET /organization/audit_logs``
        """
        return self._client.paginate(_LIST, params)


class AsyncAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAuditLogsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.audit_logs:AsyncAuditLogsWithRawResponse"
    )
    with_streaming_response: AsyncAuditLogsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.audit_logs:AsyncAuditLogsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, **params: Unpack[AuditLogListArguments]
    ) -> AsyncPaginator[AuditLogListResponse, AsyncConversationCursorPage[AuditLogListResponse]]:
        """List who did what in the organization, newest first.

        Source: ``GET /organization/audit_logs``
        """
        return self._client.paginate(_LIST, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
