# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.threads.messages``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_threads import Message, MessageDeleted
    from openai_oxide.params.beta_threads import (
        MessageCreateArguments,
        MessageListArguments,
        MessageUpdateArguments,
    )
    from openai_oxide.raw.beta.threads.messages import (
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
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncMessages", "Messages"]

_CREATE = Operation(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    returns="openai_oxide.models.beta_threads:Message",
    body="json",
    fields=("role", "content", "attachments", "metadata"),
    required=("role", "content"),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:MessageCreateArguments",
)
_DELETE = Operation(
    "beta.threads.messages.delete",
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    returns="openai_oxide.models.beta_threads:MessageDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST = Operation(
    "beta.threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    page="CursorPage",
    returns="openai_oxide.models.beta_threads:Message",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "run_id": "run_id",
    },
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:MessageListArguments",
)
_RETRIEVE = Operation(
    "beta.threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    returns="openai_oxide.models.beta_threads:Message",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE = Operation(
    "beta.threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    returns="openai_oxide.models.beta_threads:Message",
    body="json",
    fields=("metadata",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_threads:MessageUpdateArguments",
)


class Messages(Resource):
    """``client.beta.threads.messages``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: MessagesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.messages:MessagesWithRawResponse"
    )
    with_streaming_response: MessagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.messages:MessagesWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    def create(self, thread_id: str, **params: Unpack[MessageCreateArguments]) -> Message:
        """Append a message to a thread.

        Source: ``POST /threads/{thread_id}/messages``
        """
        return self._client.execute(_CREATE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> MessageDeleted:
        """Delete a message from a thread.

        Source: ``DELETE /threads/{thread_id}/messages/{message_id}``
        """
        return self._client.execute(_DELETE, params, thread_id, message_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, thread_id: str, **params: Unpack[MessageListArguments]
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread.

        Source: ``GET /threads/{thread_id}/messages``
        """
        return self._client.paginate(_LIST, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> Message:
        """Fetch one message of a thread.

        Source: ``GET /threads/{thread_id}/messages/{message_id}``
        """
        return self._client.execute(_RETRIEVE, params, thread_id, message_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[MessageUpdateArguments]
    ) -> Message:
        """Replace the metadata of a message.

        Source: ``POST /threads/{thread_id}/messages/{message_id}``
        """
        return self._client.execute(_UPDATE, params, thread_id, message_id)


class AsyncMessages(AsyncResource):
    """``client.beta.threads.messages``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncMessagesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.threads.messages:AsyncMessagesWithRawResponse"
    )
    with_streaming_response: AsyncMessagesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.threads.messages:AsyncMessagesWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    async def create(self, thread_id: str, **params: Unpack[MessageCreateArguments]) -> Message:
        """Append a message to a thread.

        Source: ``POST /threads/{thread_id}/messages``
        """
        return await self._client.execute(_CREATE, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    async def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> MessageDeleted:
        """Delete a message from a thread.

        Source: ``DELETE /threads/{thread_id}/messages/{message_id}``
        """
        return await self._client.execute(_DELETE, params, thread_id, message_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, thread_id: str, **params: Unpack[MessageListArguments]
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread.

        Source: ``GET /threads/{thread_id}/messages``
        """
        return self._client.paginate(_LIST, params, thread_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    async def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> Message:
        """Fetch one message of a thread.

        Source: ``GET /threads/{thread_id}/messages/{message_id}``
        """
        return await self._client.execute(_RETRIEVE, params, thread_id, message_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    async def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[MessageUpdateArguments]
    ) -> Message:
        """Replace the metadata of a message.

        Source: ``POST /threads/{thread_id}/messages/{message_id}``
        """
        return await self._client.execute(_UPDATE, params, thread_id, message_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
