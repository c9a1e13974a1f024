# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.hosted_tool_permissions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectHostedToolPermissions
    from openai_oxide.params.admin import HostedToolPermissionUpdateArguments
    from openai_oxide.raw.admin.organization.projects.hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncHostedToolPermissions", "HostedToolPermissions"]

_RETRIEVE = Operation(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    returns="openai_oxide.models.admin:ProjectHostedToolPermissions",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    returns="openai_oxide.models.admin:ProjectHostedToolPermissions",
    body="json",
    fields=("file_search", "web_search", "image_generation", "mcp", "code_interpreter"),
    admin=True,
    params="openai_oxide.params.admin:HostedToolPermissionUpdateArguments",
)


class HostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: HostedToolPermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:HostedToolPermissionsWithRawResponse"
    )
    with_streaming_response: HostedToolPermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:HostedToolPermissionsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools a project may use.

        Source: ``GET /organization/projects/{project_id}/hosted_tool_permissions``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionUpdateArguments]
    ) -> ProjectHostedToolPermissions:
        """Choose which hosted tools a project may use.

        Source: ``POST /organization/projects/{project_id}/hosted_tool_permissions``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncHostedToolPermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissionsWithRawResponse"
    )
    with_streaming_response: AsyncHostedToolPermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissionsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectHostedToolPermissions:
        """Fetch which hosted tools a project may use.

        Source: ``GET /organization/projects/{project_id}/hosted_tool_permissions``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionUpdateArguments]
    ) -> ProjectHostedToolPermissions:
        """Choose which hosted tools a project may use.

        Source: ``POST /organization/projects/{project_id}/hosted_tool_permissions``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
