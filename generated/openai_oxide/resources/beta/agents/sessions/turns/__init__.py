# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.turns``"""

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

    from openai_oxide.models.beta_agents import Turn
    from openai_oxide.params.beta_agents import TurnListArguments
    from openai_oxide.raw.beta.agents.sessions.turns import (
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.sessions.turns.items import AsyncItems, Items
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncTurns", "Turns"]

_LIST = Operation(
    "beta.agents.sessions.turns.list",
    "GET",
    "/agents/sessions/{session_id}/turns",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Turn",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:TurnListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.sessions.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}",
    returns="openai_oxide.models.beta_agents:Turn",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Turns(Resource):
    """``client.beta.agents.sessions.turns``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TurnsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithRawResponse"
    )
    with_streaming_response: TurnsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.turns:TurnsWithStreamingResponse"
    )
    items: Items = resource("openai_oxide.resources.beta.agents.sessions.turns.items:Items")

    @operation(_LIST)
    def list(self, session_id: str, **params: Unpack[TurnListArguments]) -> SyncCursorPage[Turn]:
        """List the turns of a session.

        Source: ``GET /agents/sessions/{session_id}/turns``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    def retrieve(self, turn_id: str, *, session_id: str, **params: Unpack[RequestOptions]) -> Turn:
        """Fetch one turn of a session.

        Source: ``GET /agents/sessions/{session_id}/turns/{turn_id}``
        """
        return self._client.execute(_RETRIEVE, params, session_id, turn_id)


class AsyncTurns(AsyncResource):
    """``client.beta.agents.sessions.turns``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTurnsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithRawResponse"
    )
    with_streaming_response: AsyncTurnsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.turns:AsyncTurnsWithStreamingResponse"
    )
    items: AsyncItems = resource(
        "openai_oxide.resources.beta.agents.sessions.turns.items:AsyncItems"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[TurnListArguments]
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """List the turns of a session.

        Source: ``GET /agents/sessions/{session_id}/turns``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, turn_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> Turn:
        """Fetch one turn of a session.

        Source: ``GET /agents/sessions/{session_id}/turns/{turn_id}``
        """
        return await self._client.execute(_RETRIEVE, params, session_id, turn_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
