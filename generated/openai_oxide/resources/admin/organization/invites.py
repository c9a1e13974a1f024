# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.invites``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import Invite, InviteDeleteResponse
    from openai_oxide.params.admin import InviteCreateArguments, InviteListArguments
    from openai_oxide.raw.admin.organization.invites import (
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncInvites", "Invites"]

_CREATE = Operation(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    returns="openai_oxide.models.admin:Invite",
    body="json",
    fields=("email", "role", "projects"),
    required=("email", "role"),
    admin=True,
    params="openai_oxide.params.admin:InviteCreateArguments",
)
_DELETE = Operation(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    returns="openai_oxide.models.admin:InviteDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:Invite",
    query={"limit": "limit", "after": "after"},
    admin=True,
    params="openai_oxide.params.admin:InviteListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    returns="openai_oxide.models.admin:Invite",
    admin=True,
)


class Invites(Resource):
    """``client.admin.organization.invites``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: InvitesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.invites:InvitesWithRawResponse"
    )
    with_streaming_response: InvitesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.invites:InvitesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[InviteCreateArguments]) -> Invite:
        """Invite someone by email to join the organization.

        Source: ``POST /organization/invites``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, invite_id: str, **params: Unpack[RequestOptions]) -> InviteDeleteResponse:
        """Withdraw an invitation that was not yet accepted.

        Source: ``DELETE /organization/invites/{invite_id}``
        """
        return self._client.execute(_DELETE, params, invite_id)

    @operation(_LIST)
    def list(self, **params: Unpack[InviteListArguments]) -> SyncConversationCursorPage[Invite]:
        """List the invitations to the organization.

        Source: ``GET /organization/invites``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, invite_id: str, **params: Unpack[RequestOptions]) -> Invite:
        """Fetch one invitation.

        Source: ``GET /organization/invites/{invite_id}``
        """
        return self._client.execute(_RETRIEVE, params, invite_id)


class AsyncInvites(AsyncResource):
    """``client.admin.organization.invites``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncInvitesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.invites:AsyncInvitesWithRawResponse"
    )
    with_streaming_response: AsyncInvitesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.invites:AsyncInvitesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[InviteCreateArguments]) -> Invite:
        """Invite someone by email to join the organization.

        Source: ``POST /organization/invites``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, invite_id: str, **params: Unpack[RequestOptions]
    ) -> InviteDeleteResponse:
        """Withdraw an invitation that was not yet accepted.

        Source: ``DELETE /organization/invites/{invite_id}``
        """
        return await self._client.execute(_DELETE, params, invite_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[InviteListArguments]
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """List the invitations to the organization.

        Source: ``GET /organization/invites``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, invite_id: str, **params: Unpack[RequestOptions]) -> Invite:
        """Fetch one invitation.

        Source: ``GET /organization/invites/{invite_id}``
        """
        return await self._client.execute(_RETRIEVE, params, invite_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
