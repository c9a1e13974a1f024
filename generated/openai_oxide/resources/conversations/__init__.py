# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.conversations``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.conversations import Conversation
    from openai_oxide.models.shared import ConversationDeletedResource
    from openai_oxide.params.conversations import (
        ConversationCreateArguments,
        ConversationUpdateArguments,
    )
    from openai_oxide.raw.conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from openai_oxide.resources.conversations.items import AsyncItems, Items
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncConversations", "Conversations"]

_CREATE = Operation(
    "conversations.create",
    "POST",
    "/conversations",
    returns="openai_oxide.models.conversations:Conversation",
    body="json",
    fields=("metadata", "items"),
    params="openai_oxide.params.conversations:ConversationCreateArguments",
)
_DELETE = Operation(
    "conversations.delete",
    "DELETE",
    "/conversations/{conversation_id}",
    returns="openai_oxide.models.shared:ConversationDeletedResource",
)
_RETRIEVE = Operation(
    "conversations.retrieve",
    "GET",
    "/conversations/{conversation_id}",
    returns="openai_oxide.models.conversations:Conversation",
)
_UPDATE = Operation(
    "conversations.update",
    "POST",
    "/conversations/{conversation_id}",
    returns="openai_oxide.models.conversations:Conversation",
    body="json",
    fields=("metadata",),
    required=("metadata",),
    params="openai_oxide.params.conversations:ConversationUpdateArguments",
)


class Conversations(Resource):
    """``client.conversations``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ConversationsWithRawResponse = raw_view(
        "openai_oxide.raw.conversations:ConversationsWithRawResponse"
    )
    with_streaming_response: ConversationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.conversations:ConversationsWithStreamingResponse"
    )
    items: Items = resource("openai_oxide.resources.conversations.items:Items")

    @operation(_CREATE)
    def create(self, **params: Unpack[ConversationCreateArguments]) -> Conversation:
        """Start a conversation: a lasting list of items that responses add to.

        Source: ``POST /conversations``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items are not deleted with it.

        Source: ``DELETE /conversations/{conversation_id}``
        """
        return self._client.execute(_DELETE, params, conversation_id)

    @operation(_RETRIEVE)
    def retrieve(self, conversation_id: str, **params: Unpack[RequestOptions]) -> Conversation:
        """Fetch one conversation, without its items.

        Source: ``GET /conversations/{conversation_id}``
        """
        return self._client.execute(_RETRIEVE, params, conversation_id)

    @operation(_UPDATE)
    def update(
        self, conversation_id: str, **params: Unpack[ConversationUpdateArguments]
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Source: ``POST /conversations/{conversation_id}``
        """
        return self._client.execute(_UPDATE, params, conversation_id)


class AsyncConversations(AsyncResource):
    """``client.conversations``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncConversationsWithRawResponse = raw_view(
        "openai_oxide.raw.conversations:AsyncConversationsWithRawResponse"
    )
    with_streaming_response: AsyncConversationsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.conversations:AsyncConversationsWithStreamingResponse"
    )
    items: AsyncItems = resource("openai_oxide.resources.conversations.items:AsyncItems")

    @operation(_CREATE)
    async def create(self, **params: Unpack[ConversationCreateArguments]) -> Conversation:
        """Start a conversation: a lasting list of items that responses add to.

        Source: ``POST /conversations``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items are not deleted with it.

        Source: ``DELETE /conversations/{conversation_id}``
        """
        return await self._client.execute(_DELETE, params, conversation_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> Conversation:
        """Fetch one conversation, without its items.

        Source: ``GET /conversations/{conversation_id}``
        """
        return await self._client.execute(_RETRIEVE, params, conversation_id)

    @operation(_UPDATE)
    async def update(
        self, conversation_id: str, **params: Unpack[ConversationUpdateArguments]
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Source: ``POST /conversations/{conversation_id}``
        """
        return await self._client.execute(_UPDATE, params, conversation_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
