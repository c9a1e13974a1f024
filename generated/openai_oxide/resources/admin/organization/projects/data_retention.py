# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.data_retention``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectDataRetention
    from openai_oxide.params.admin import ProjectDataRetentionUpdateArguments
    from openai_oxide.raw.admin.organization.projects.data_retention import (
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncDataRetention", "DataRetention"]

_RETRIEVE = Operation(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    returns="openai_oxide.models.admin:ProjectDataRetention",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    returns="openai_oxide.models.admin:ProjectDataRetention",
    body="json",
    fields=("retention_type",),
    required=("retention_type",),
    admin=True,
    params="openai_oxide.params.admin:ProjectDataRetentionUpdateArguments",
)


class DataRetention(Resource):
    """``client.admin.organization.projects.data_retention``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: DataRetentionWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.data_retention:DataRetentionWithRawResponse"
    )
    with_streaming_response: DataRetentionWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.data_retention:DataRetentionWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> ProjectDataRetention:
        """Fetch how a project's data is retained.

        Source: ``GET /organization/projects/{project_id}/data_retention``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(
        self, project_id: str, **params: Unpack[ProjectDataRetentionUpdateArguments]
    ) -> ProjectDataRetention:
        """Set how a project's data is retained.

        Source: ``POST /organization/projects/{project_id}/data_retention``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncDataRetention(AsyncResource):
    """``client.admin.organization.projects.data_retention``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncDataRetentionWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.data_retention:AsyncDataRetentionWithRawResponse"
    )
    with_streaming_response: AsyncDataRetentionWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.data_retention:AsyncDataRetentionWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectDataRetention:
        """Fetch how a project's data is retained.

        Source: ``GET /organization/projects/{project_id}/data_retention``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(
        self, project_id: str, **params: Unpack[ProjectDataRetentionUpdateArguments]
    ) -> ProjectDataRetention:
        """Set how a project's data is retained.

        Source: ``POST /organization/projects/{project_id}/data_retention``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
