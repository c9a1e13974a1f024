# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.items``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import AgentSessionItem
    from openai_oxide.params.beta_agents import ItemListArguments
    from openai_oxide.raw.beta.agents.sessions.items import (
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncItems", "Items"]

_LIST = Operation(
    "beta.agents.sessions.items.list",
    "GET",
    "/agents/sessions/{session_id}/items",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:AgentSessionItem",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:ItemListArguments",
)


class Items(Resource):
    """``client.beta.agents.sessions.items``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ItemsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.items:ItemsWithRawResponse"
    )
    with_streaming_response: ItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.items:ItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[ItemListArguments]
    ) -> SyncCursorPage[AgentSessionItem]:
        """List what was said and done in a session.

        Source: ``GET /agents/sessions/{session_id}/items``
        """
        return self._client.paginate(_LIST, params, session_id)


class AsyncItems(AsyncResource):
    """``client.beta.agents.sessions.items``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncItemsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.items:AsyncItemsWithRawResponse"
    )
    with_streaming_response: AsyncItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.items:AsyncItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[ItemListArguments]
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """List what was said and done in a session.

        Source: ``GET /agents/sessions/{session_id}/items``
        """
        return self._client.paginate(_LIST, params, session_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
