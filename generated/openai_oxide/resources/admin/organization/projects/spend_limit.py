# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.spend_limit``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectSpendLimit, ProjectSpendLimitDeleted
    from openai_oxide.params.admin import ProjectSpendLimitUpdateArguments
    from openai_oxide.raw.admin.organization.projects.spend_limit import (
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSpendLimit", "SpendLimit"]

_DELETE = Operation(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    returns="openai_oxide.models.admin:ProjectSpendLimitDeleted",
    admin=True,
)
_RETRIEVE = Operation(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    returns="openai_oxide.models.admin:ProjectSpendLimit",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    returns="openai_oxide.models.admin:ProjectSpendLimit",
    body="json",
    fields=("threshold_amount", "currency", "interval"),
    required=("threshold_amount", "currency", "interval"),
    admin=True,
    params="openai_oxide.params.admin:ProjectSpendLimitUpdateArguments",
)


class SpendLimit(Resource):
    """``client.admin.organization.projects.spend_limit``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SpendLimitWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.spend_limit:SpendLimitWithRawResponse"
    )
    with_streaming_response: SpendLimitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.spend_limit:SpendLimitWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(self, project_id: str, **params: Unpack[RequestOptions]) -> ProjectSpendLimitDeleted:
        """Lift the spend limit of a project.

        Source: ``DELETE /organization/projects/{project_id}/spend_limit``
        """
        return self._client.execute(_DELETE, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> ProjectSpendLimit:
        """Fetch the spend limit that stops a project's requests.

        Source: ``GET /organization/projects/{project_id}/spend_limit``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(
        self, project_id: str, **params: Unpack[ProjectSpendLimitUpdateArguments]
    ) -> ProjectSpendLimit:
        """Set a spend limit at which a project's requests are stopped.

        Source: ``POST /organization/projects/{project_id}/spend_limit``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncSpendLimit(AsyncResource):
    """``client.admin.organization.projects.spend_limit``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSpendLimitWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.spend_limit:AsyncSpendLimitWithRawResponse"
    )
    with_streaming_response: AsyncSpendLimitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.spend_limit:AsyncSpendLimitWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimitDeleted:
        """Lift the spend limit of a project.

        Source: ``DELETE /organization/projects/{project_id}/spend_limit``
        """
        return await self._client.execute(_DELETE, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectSpendLimit:
        """Fetch the spend limit that stops a project's requests.

        Source: ``GET /organization/projects/{project_id}/spend_limit``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(
        self, project_id: str, **params: Unpack[ProjectSpendLimitUpdateArguments]
    ) -> ProjectSpendLimit:
        """Set a spend limit at which a project's requests are stopped.

        Source: ``POST /organization/projects/{project_id}/spend_limit``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
