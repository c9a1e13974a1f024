"""One turn of a session: ``sessions.stream`` follows the events, then submits the input.

Only one program may send input to a session at a time: the response to the input does not say which
turn it began.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.agents.async_event_stream import AsyncAgentEventStream
from openai_oxide_lib.agents.async_tool_dispatch import AsyncToolDispatch
from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.tool_invocation import AsyncToolErrorHandler
from openai_oxide_lib.agents.tools import AsyncToolHandler
from openai_oxide_lib.agents.turn_stream import INCOMPLETE, TurnEvents, TurnRequest
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.streaming.async_stream import AsyncStream

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSessionEvent
    from openai_oxide.params.beta_agents import AgentSessionInputMessageParam
    from openai_oxide.resources.beta.agents.sessions import AsyncSessions
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["AsyncAgentSessionStream"]


class AsyncAgentSessionStream(AsyncAgentEventStream[OutputT]):
    """The events of one turn; iterate over it inside ``async with``, or call
    ``get_final_result()``.

    Entering it checks that the session is idle, opens the stream of its events and submits the
    input. Events say that a turn failed; ``RuntimeError`` is raised if they end too early.
    """

    def __init__(
        self,
        sessions: AsyncSessions,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: SentHeaders | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> None:
        self._sessions = sessions
        self._session_id = session_id
        self._request = TurnRequest(input, idempotency_key, extra_headers, timeout)
        events: Any = sessions.events
        self._dispatch = AsyncToolDispatch(
            events, tool_handlers, on_tool_error, self._request.options
        )
        self._collection = Collection(session_id, output_type)
        self._turn = TurnEvents(session_id)
        self._entered = False
        self._over = False
        self._stream: AsyncStream[AgentSessionEvent] | None = None

    async def __aenter__(self) -> Self:
        if self._entered:
            raise RuntimeError("This stream was already used: call sessions.stream() again.")
        self._entered = True
        request, sessions = self._request, self._sessions
        request.check(await sessions.retrieve(self._session_id, **request.options))
        self._stream = await sessions.events.stream(self._session_id, **request.options)
        try:
            input: Any = {"events": [request.event], "idempotency_key": request.key}
            await sessions.events.create(self._session_id, **input, **request.options)
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        event: AgentSessionEvent = await super().__anext__()
        return event

    async def _advance(self) -> Any:
        if self._closed or self._over:
            raise StopAsyncIteration
        if self._stream is None:
            raise RuntimeError("Open the stream first: `async with sessions.stream(…) as stream`.")
        async for event in self._stream:
            if self._turn.is_new(event):
                self._over = self._turn.is_last(event)
                if self._over:
                    await self._stream.close()
                return event
        raise RuntimeError(INCOMPLETE)

    async def until_done(self) -> None:
        """Read to the end, answering calls of registered tools."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Close the connection; the agent continues."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()
