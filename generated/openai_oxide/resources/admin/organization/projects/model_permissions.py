# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.model_permissions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectModelPermissions, ProjectModelPermissionsDeleted
    from openai_oxide.params.admin import ModelPermissionUpdateArguments
    from openai_oxide.raw.admin.organization.projects.model_permissions import (
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncModelPermissions", "ModelPermissions"]

_DELETE = Operation(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    returns="openai_oxide.models.admin:ProjectModelPermissionsDeleted",
    admin=True,
)
_RETRIEVE = Operation(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    returns="openai_oxide.models.admin:ProjectModelPermissions",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    returns="openai_oxide.models.admin:ProjectModelPermissions",
    body="json",
    fields=("mode", "model_ids"),
    required=("mode", "model_ids"),
    admin=True,
    params="openai_oxide.params.admin:ModelPermissionUpdateArguments",
)


class ModelPermissions(Resource):
    """``client.admin.organization.projects.model_permissions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ModelPermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.model_permissions:ModelPermissionsWithRawResponse"
    )
    with_streaming_response: ModelPermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.model_permissions:ModelPermissionsWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissionsDeleted:
        """Lift a project's own restrictions on models.

        Source: ``DELETE /organization/projects/{project_id}/model_permissions``
        """
        return self._client.execute(_DELETE, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissions:
        """Fetch which models a project may use.

        Source: ``GET /organization/projects/{project_id}/model_permissions``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(
        self, project_id: str, **params: Unpack[ModelPermissionUpdateArguments]
    ) -> ProjectModelPermissions:
        """Choose which models a project may use.

        Source: ``POST /organization/projects/{project_id}/model_permissions``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncModelPermissions(AsyncResource):
    """``client.admin.organization.projects.model_permissions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncModelPermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.model_permissions:AsyncModelPermissionsWithRawResponse"
    )
    with_streaming_response: AsyncModelPermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.model_permissions:AsyncModelPermissionsWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissionsDeleted:
        """Lift a project's own restrictions on models.

        Source: ``DELETE /organization/projects/{project_id}/model_permissions``
        """
        return await self._client.execute(_DELETE, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectModelPermissions:
        """Fetch which models a project may use.

        Source: ``GET /organization/projects/{project_id}/model_permissions``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(
        self, project_id: str, **params: Unpack[ModelPermissionUpdateArguments]
    ) -> ProjectModelPermissions:
        """Choose which models a project may use.

        Source: ``POST /organization/projects/{project_id}/model_permissions``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
