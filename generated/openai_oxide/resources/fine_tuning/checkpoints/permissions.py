# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.checkpoints.permissions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.fine_tuning import (
        PermissionDeleteResponse,
        PermissionListResponse,
        PermissionRetrieveResponse,
    )
    from openai_oxide.params.fine_tuning import (
        PermissionCreateArguments,
        PermissionListArguments,
        PermissionRetrieveArguments,
    )
    from openai_oxide.raw.fine_tuning.checkpoints.permissions import (
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncPermissions", "Permissions"]

_CREATE = Operation(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    page="Page",
    returns="openai_oxide.models.fine_tuning:PermissionListResponse",
    body="json",
    fields=("project_ids",),
    required=("project_ids",),
    params="openai_oxide.params.fine_tuning:PermissionCreateArguments",
)
_DELETE = Operation(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    returns="openai_oxide.models.fine_tuning:PermissionDeleteResponse",
)
_LIST = Operation(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    page="ConversationCursorPage",
    returns="openai_oxide.models.fine_tuning:PermissionListResponse",
    query={"project_id": "project_id", "after": "after", "limit": "limit", "order": "order"},
    params="openai_oxide.params.fine_tuning:PermissionListArguments",
)
_RETRIEVE = Operation(
    "fine_tuning.checkpoints.permissions.retrieve",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    returns="openai_oxide.models.fine_tuning:PermissionRetrieveResponse",
    query={"project_id": "project_id", "after": "after", "limit": "limit", "order": "order"},
    params="openai_oxide.params.fine_tuning:PermissionRetrieveArguments",
)


class Permissions(Resource):
    """``client.fine_tuning.checkpoints.permissions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: PermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithRawResponse"
    )
    with_streaming_response: PermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:PermissionsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionCreateArguments]
    ) -> SyncPage[PermissionListResponse]:
        """Let other projects use a model checkpoint; needs an admin key.

        Source: ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return self._client.paginate(_CREATE, params, fine_tuned_model_checkpoint)

    @operation(_DELETE)
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[RequestOptions],
    ) -> PermissionDeleteResponse:
        """Withdraw a project's use of a model checkpoint.

        Source: ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``
        """
        return self._client.execute(_DELETE, params, fine_tuned_model_checkpoint, permission_id)

    @operation(_LIST)
    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionListArguments]
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List which projects may use a model checkpoint.

        Source: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return self._client.paginate(_LIST, params, fine_tuned_model_checkpoint)

    @deprecated("retrieve() is deprecated: use list(), which pages.")
    @operation(_RETRIEVE)
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionRetrieveArguments]
    ) -> PermissionRetrieveResponse:
        """List which projects may use a model checkpoint.

        Source: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return self._client.execute(_RETRIEVE, params, fine_tuned_model_checkpoint)


class AsyncPermissions(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncPermissionsWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithRawResponse"
    )
    with_streaming_response: AsyncPermissionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.checkpoints.permissions:AsyncPermissionsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionCreateArguments]
    ) -> AsyncPaginator[PermissionListResponse, AsyncPage[PermissionListResponse]]:
        """Let other projects use a model checkpoint; needs an admin key.

        Source: ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return self._client.paginate(_CREATE, params, fine_tuned_model_checkpoint)

    @operation(_DELETE)
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[RequestOptions],
    ) -> PermissionDeleteResponse:
        """Withdraw a project's use of a model checkpoint.

        Source: ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``
        """
        return await self._client.execute(
            _DELETE, params, fine_tuned_model_checkpoint, permission_id
        )

    @operation(_LIST)
    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionListArguments]
    ) -> AsyncPaginator[
        PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]
    ]:
        """List which projects may use a model checkpoint.

        Source: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return self._client.paginate(_LIST, params, fine_tuned_model_checkpoint)

    @deprecated("retrieve() is deprecated: use list(), which pages.")
    @operation(_RETRIEVE)
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionRetrieveArguments]
    ) -> PermissionRetrieveResponse:
        """List which projects may use a model checkpoint.

        Source: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``
        """
        return await self._client.execute(_RETRIEVE, params, fine_tuned_model_checkpoint)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
