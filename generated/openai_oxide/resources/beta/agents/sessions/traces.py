# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.traces``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import SessionTrace
    from openai_oxide.params.beta_agents import TraceListArguments
    from openai_oxide.raw.beta.agents.sessions.traces import (
        AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncTraces", "Traces"]

_LIST = Operation(
    "beta.agents.sessions.traces.list",
    "GET",
    "/agents/sessions/{session_id}/traces",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:SessionTrace",
    query={"after": "after", "limit": "limit", "order": "order"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:TraceListArguments",
)


class Traces(Resource):
    """``client.beta.agents.sessions.traces``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: TracesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.traces:TracesWithRawResponse"
    )
    with_streaming_response: TracesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.traces:TracesWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[TraceListArguments]
    ) -> SyncCursorPage[SessionTrace]:
        """List the traces of a session.

        Source: ``GET /agents/sessions/{session_id}/traces``
        """
        return self._client.paginate(_LIST, params, session_id)


class AsyncTraces(AsyncResource):
    """``client.beta.agents.sessions.traces``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncTracesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.traces:AsyncTracesWithRawResponse"
    )
    with_streaming_response: AsyncTracesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.traces:AsyncTracesWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[TraceListArguments]
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """List the traces of a session.

        Source: ``GET /agents/sessions/{session_id}/traces``
        """
        return self._client.paginate(_LIST, params, session_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
