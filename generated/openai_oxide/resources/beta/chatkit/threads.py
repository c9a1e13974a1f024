# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit.threads``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_chatkit import ChatKitThread, ThreadDeleteResponse, ThreadItem
    from openai_oxide.params.beta_chatkit import ThreadListArguments, ThreadListItemsArguments
    from openai_oxide.raw.beta.chatkit.threads import (
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncThreads", "Threads"]

_DELETE = Operation(
    "beta.chatkit.threads.delete",
    "DELETE",
    "/chatkit/threads/{thread_id}",
    returns="openai_oxide.models.beta_chatkit:ThreadDeleteResponse",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
_LIST = Operation(
    "beta.chatkit.threads.list",
    "GET",
    "/chatkit/threads",
    page="ConversationCursorPage",
    returns="openai_oxide.models.beta_chatkit:ChatKitThread",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "user": "user",
    },
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    params="openai_oxide.params.beta_chatkit:ThreadListArguments",
)
_LIST_ITEMS = Operation(
    "beta.chatkit.threads.list_items",
    "GET",
    "/chatkit/threads/{thread_id}/items",
    page="ConversationCursorPage",
    returns="openai_oxide.models.beta_chatkit:ThreadItem",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    params="openai_oxide.params.beta_chatkit:ThreadListItemsArguments",
)
_RETRIEVE = Operation(
    "beta.chatkit.threads.retrieve",
    "GET",
    "/chatkit/threads/{thread_id}",
    returns="openai_oxide.models.beta_chatkit:ChatKitThread",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)


class Threads(Resource):
    """``client.beta.chatkit.threads``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ThreadsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit.threads:ThreadsWithRawResponse"
    )
    with_streaming_response: ThreadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit.threads:ThreadsWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with all it holds.

        Source: ``DELETE /chatkit/threads/{thread_id}``
        """
        return self._client.execute(_DELETE, params, thread_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ThreadListArguments]
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List ChatKit threads, of one end user if asked.

        Source: ``GET /chatkit/threads``
        """
        return self._client.paginate(_LIST, params)

    @operation(_LIST_ITEMS)
    def list_items(
        self, thread_id: str, **params: Unpack[ThreadListItemsArguments]
    ) -> SyncConversationCursorPage[ThreadItem]:
        """List the items of a ChatKit thread.

        Source: ``GET /chatkit/threads/{thread_id}/items``
        """
        return self._client.paginate(_LIST_ITEMS, params, thread_id)

    @operation(_RETRIEVE)
    def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ChatKitThread:
        """Fetch one ChatKit thread.

        Source: ``GET /chatkit/threads/{thread_id}``
        """
        return self._client.execute(_RETRIEVE, params, thread_id)


class AsyncThreads(AsyncResource):
    """``client.beta.chatkit.threads``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncThreadsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit.threads:AsyncThreadsWithRawResponse"
    )
    with_streaming_response: AsyncThreadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit.threads:AsyncThreadsWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(
        self, thread_id: str, **params: Unpack[RequestOptions]
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with all it holds.

        Source: ``DELETE /chatkit/threads/{thread_id}``
        """
        return await self._client.execute(_DELETE, params, thread_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ThreadListArguments]
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List ChatKit threads, of one end user if asked.

        Source: ``GET /chatkit/threads``
        """
        return self._client.paginate(_LIST, params)

    @operation(_LIST_ITEMS)
    def list_items(
        self, thread_id: str, **params: Unpack[ThreadListItemsArguments]
    ) -> AsyncPaginator[ThreadItem, AsyncConversationCursorPage[ThreadItem]]:
        """List the items of a ChatKit thread.

        Source: ``GET /chatkit/threads/{thread_id}/items``
        """
        return self._client.paginate(_LIST_ITEMS, params, thread_id)

    @operation(_RETRIEVE)
    async def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ChatKitThread:
        """Fetch one ChatKit thread.

        Source: ``GET /chatkit/threads/{thread_id}``
        """
        return await self._client.execute(_RETRIEVE, params, thread_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
