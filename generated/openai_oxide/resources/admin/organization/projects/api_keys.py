# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.api_keys``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import APIKeyDeleteResponse, ProjectAPIKey
    from openai_oxide.params.admin import APIKeyListArguments, APIKeyUpdateArguments
    from openai_oxide.raw.admin.organization.projects.api_keys import (
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAPIKeys", "APIKeys"]

_DELETE = Operation(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    returns="openai_oxide.models.admin:APIKeyDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:ProjectAPIKey",
    query={"limit": "limit", "after": "after", "owner_project_access": "owner_project_access"},
    admin=True,
    params="openai_oxide.params.admin:APIKeyListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    returns="openai_oxide.models.admin:ProjectAPIKey",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    returns="openai_oxide.models.admin:ProjectAPIKey",
    body="json",
    fields=("expires_in_seconds", "scopes"),
    admin=True,
    params="openai_oxide.params.admin:APIKeyUpdateArguments",
)


class APIKeys(Resource):
    """``client.admin.organization.projects.api_keys``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: APIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.api_keys:APIKeysWithRawResponse"
    )
    with_streaming_response: APIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.api_keys:APIKeysWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> APIKeyDeleteResponse:
        """Revoke a key of a project.

        Source: ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return self._client.execute(_DELETE, params, project_id, api_key_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[APIKeyListArguments]
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List the keys of a project, without their secret values.

        Source: ``GET /organization/projects/{project_id}/api_keys``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectAPIKey:
        """Fetch one key of a project.

        Source: ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id, api_key_id)

    @operation(_UPDATE)
    def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[APIKeyUpdateArguments]
    ) -> ProjectAPIKey:
        """Change an API key of a project.

        Source: ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return self._client.execute(_UPDATE, params, project_id, api_key_id)


class AsyncAPIKeys(AsyncResource):
    """``client.admin.organization.projects.api_keys``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAPIKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.api_keys:AsyncAPIKeysWithRawResponse"
    )
    with_streaming_response: AsyncAPIKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.api_keys:AsyncAPIKeysWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> APIKeyDeleteResponse:
        """Revoke a key of a project.

        Source: ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return await self._client.execute(_DELETE, params, project_id, api_key_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[APIKeyListArguments]
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """List the keys of a project, without their secret values.

        Source: ``GET /organization/projects/{project_id}/api_keys``
        """
        return self._client.paginate(_LIST, params, project_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectAPIKey:
        """Fetch one key of a project.

        Source: ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id, api_key_id)

    @operation(_UPDATE)
    async def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[APIKeyUpdateArguments]
    ) -> ProjectAPIKey:
        """Change an API key of a project.

        Source: ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id, api_key_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
