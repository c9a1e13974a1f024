"""The events of a session from its creation on: ``sessions.create(…, stream=True)``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic

from openai_oxide_lib.agents.event_stream import AsyncTold, Told
from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.tool_dispatch import AsyncToolDispatch, ToolDispatch
from openai_oxide_runtime.streaming.async_stream import AsyncStream
from openai_oxide_runtime.streaming.sync_stream import Stream

if TYPE_CHECKING:
    import httpx

    from openai_oxide.models.beta_agents import AgentSessionEvent
    from openai_oxide_runtime.policies.hedge_record import Hedged

    Events = Stream[AgentSessionEvent]
    AsyncEvents = AsyncStream[AgentSessionEvent]
else:
    Events, AsyncEvents = Stream, AsyncStream

__all__ = ["AgentSessionEventStream", "AsyncAgentSessionEventStream"]


class _Around:
    """A stream that passes on the events of another one, and what is known of its request."""

    _inner: Any

    @property
    def response(self) -> httpx.Response:
        """The head of the answer as an ``httpx.Response``."""
        response: httpx.Response = self._inner.response
        return response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        request_id: str | None = self._inner.request_id
        return request_id

    @property
    def hedged(self) -> Hedged[None] | None:
        """Which of several requests won, and what each cost; None if the call was not hedged."""
        hedged: Hedged[None] | None = self._inner.hedged
        return hedged

    def __repr__(self) -> str:
        return repr(self._inner).replace(type(self._inner).__name__, type(self).__name__, 1)


class AgentSessionEventStream(_Around, Told[OutputT], Events, Generic[OutputT]):
    """The events of a new session. Registered tools are answered while it is read.

    ``get_final_result()`` gives the result of the turn that the session begins with, if it was
    created with input.
    """

    def __init__(
        self, inner: Events, output_type: type[OutputT] | None, dispatch: ToolDispatch | None
    ) -> None:
        self._inner = inner
        self._collection = Collection(None, output_type)
        self._dispatch = dispatch

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        return self

    def _advance(self) -> Any:
        return next(self._inner)

    def close(self) -> None:
        """Close the connection; the agent works on."""
        self._closed = True
        self._inner.close()


class AsyncAgentSessionEventStream(_Around, AsyncTold[OutputT], AsyncEvents, Generic[OutputT]):
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
        """Close the connection; the agent works on."""
        self._closed = True
        await self._inner.close()

    aclose = close
