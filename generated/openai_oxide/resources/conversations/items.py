# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.conversations.items``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.conversations import (
        Conversation,
        ConversationItem,
        ConversationItemList,
    )
    from openai_oxide.params.conversations import (
        ItemCreateArguments,
        ItemListArguments,
        ItemRetrieveArguments,
    )
    from openai_oxide.raw.conversations.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncItems", "Items"]

_CREATE = Operation(
    "conversations.items.create",
    "POST",
    "/conversations/{conversation_id}/items",
    returns="openai_oxide.models.conversations:ConversationItemList",
    query={"include": "include[]"},
    body="json",
    fields=("items",),
    required=("items",),
    params="openai_oxide.params.conversations:ItemCreateArguments",
)
_DELETE = Operation(
    "conversations.items.delete",
    "DELETE",
    "/conversations/{conversation_id}/items/{item_id}",
    returns="openai_oxide.models.conversations:Conversation",
)
_LIST = Operation(
    "conversations.items.list",
    "GET",
    "/conversations/{conversation_id}/items",
    page="ConversationCursorPage",
    returns="openai_oxide.models.conversations:ConversationItem",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include[]"},
    params="openai_oxide.params.conversations:ItemListArguments",
)
_RETRIEVE = Operation(
    "conversations.items.retrieve",
    "GET",
    "/conversations/{conversation_id}/items/{item_id}",
    returns="openai_oxide.models.conversations:ConversationItem",
    query={"include": "include[]"},
    params="openai_oxide.params.conversations:ItemRetrieveArguments",
)


class Items(Resource):
    """``client.conversations.items``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ItemsWithRawResponse = raw_view(
        "openai_oxide.raw.conversations.items:ItemsWithRawResponse"
    )
    with_streaming_response: ItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.conversations.items:ItemsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, conversation_id: str, **params: Unpack[ItemCreateArguments]
    ) -> ConversationItemList:
        """Append items to a conversation.

        Source: ``POST /conversations/{conversation_id}/items``
        """
        return self._client.execute(_CREATE, params, conversation_id)

    @operation(_DELETE)
    def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> Conversation:
        """Remove one item; the answer is the conversation.

        Source: ``DELETE /conversations/{conversation_id}/items/{item_id}``
        """
        return self._client.execute(_DELETE, params, conversation_id, item_id)

    @operation(_LIST)
    def list(
        self, conversation_id: str, **params: Unpack[ItemListArguments]
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation, newest first by default.

        Source: ``GET /conversations/{conversation_id}/items``
        """
        return self._client.paginate(_LIST, params, conversation_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveArguments]
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        Source: ``GET /conversations/{conversation_id}/items/{item_id}``
        """
        return self._client.execute(_RETRIEVE, params, conversation_id, item_id)


class AsyncItems(AsyncResource):
    """``client.conversations.items``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncItemsWithRawResponse = raw_view(
        "openai_oxide.raw.conversations.items:AsyncItemsWithRawResponse"
    )
    with_streaming_response: AsyncItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.conversations.items:AsyncItemsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, conversation_id: str, **params: Unpack[ItemCreateArguments]
    ) -> ConversationItemList:
        """Append items to a conversation.

        Source: ``POST /conversations/{conversation_id}/items``
        """
        return await self._client.execute(_CREATE, params, conversation_id)

    @operation(_DELETE)
    async def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> Conversation:
        """Remove one item; the answer is the conversation.

        Source: ``DELETE /conversations/{conversation_id}/items/{item_id}``
        """
        return await self._client.execute(_DELETE, params, conversation_id, item_id)

    @operation(_LIST)
    def list(
        self, conversation_id: str, **params: Unpack[ItemListArguments]
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, newest first by default.

        Source: ``GET /conversations/{conversation_id}/items``
        """
        return self._client.paginate(_LIST, params, conversation_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveArguments]
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        Source: ``GET /conversations/{conversation_id}/items/{item_id}``
        """
        return await self._client.execute(_RETRIEVE, params, conversation_id, item_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
