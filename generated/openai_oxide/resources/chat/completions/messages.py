# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat.completions.messages``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.chat import ChatCompletionStoreMessage
    from openai_oxide.params.chat import MessageListArguments
    from openai_oxide.raw.chat.completions.messages import (
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncMessages", "Messages"]

_LIST = Operation(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{completion_id}/messages",
    page="CursorPage",
    returns="openai_oxide.models.chat:ChatCompletionStoreMessage",
    query={"after": "after", "limit": "limit", "order": "order"},
    params="openai_oxide.params.chat:MessageListArguments",
)


class Messages(Resource):
    """``client.chat.completions.messages``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: MessagesWithRawResponse = raw_view(
        "openai_oxide.raw.chat.completions.messages:MessagesWithRawResponse"
    )
    with_streaming_response: MessagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat.completions.messages:MessagesWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, completion_id: str, **params: Unpack[MessageListArguments]
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List what a stored chat completion was given as input.

        Source: ``GET /chat/completions/{completion_id}/messages``
        """
        return self._client.paginate(_LIST, params, completion_id)


class AsyncMessages(AsyncResource):
    """``client.chat.completions.messages``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncMessagesWithRawResponse = raw_view(
        "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithRawResponse"
    )
    with_streaming_response: AsyncMessagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, completion_id: str, **params: Unpack[MessageListArguments]
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List what a stored chat completion was given as input.

        Source: ``GET /chat/completions/{completion_id}/messages``
        """
        return self._client.paginate(_LIST, params, completion_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
