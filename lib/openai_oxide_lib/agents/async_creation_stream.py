"""The events of a session from its creation on: ``sessions.create(…, stream=True)``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic

from openai_oxide_lib.agents.async_event_stream import AsyncAgentEventStream
from openai_oxide_lib.agents.async_tool_dispatch import AsyncToolDispatch
from openai_oxide_lib.agents.event_stream import StreamWrapper
from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_runtime.streaming.async_stream import AsyncStream

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSessionEvent

    AsyncEvents = AsyncStream[AgentSessionEvent]
else:
    AsyncEvents = AsyncStream

__all__ = ["AsyncAgentSessionEventStream"]


class AsyncAgentSessionEventStream(
    StreamWrapper, AsyncAgentEventStream[OutputT], AsyncEvents, Generic[OutputT]
):
    """The events of a new session, for asyncio. Registered tools are answered while it is read.

    ``get_final_result()`` gives the result of the turn that the session begins with, if it was
    created with input.
    """

    def __init__(
        self,
        inner: AsyncEvents,
        output_type: type[OutputT] | None,
        dispatch: AsyncToolDispatch | None,
    ) -> None:
        self._inner = inner
        self._collection = Collection(None, output_type)
        self._dispatch = dispatch

    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]:
        return self

    async def _advance(self) -> Any:
        return await anext(self._inner)

    async def close(self) -> None:
        """Close the connection; the agent continues."""
        self._closed = True
        await self._inner.close()

    aclose = close
