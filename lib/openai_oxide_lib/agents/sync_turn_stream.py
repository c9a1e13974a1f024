# Written from async_turn_stream.py by `make generate`: do not edit.
"""One turn of a session: ``sessions.stream`` follows the events, then submits the input.

Only one program may send input to a session at a time: the response to the input does not say which
turn it began.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.sync_event_stream import AgentEventStream
from openai_oxide_lib.agents.sync_tool_dispatch import ToolDispatch
from openai_oxide_lib.agents.tool_invocation import ToolErrorHandler
from openai_oxide_lib.agents.tools import ToolHandler
from openai_oxide_lib.agents.turn_stream import INCOMPLETE, TurnEvents, TurnRequest
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.streaming.sync_stream import Stream

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSessionEvent
    from openai_oxide.params.beta_agents import AgentSessionInputMessageParam
    from openai_oxide.resources.beta.agents.sessions import Sessions
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["AgentSessionStream"]


class AgentSessionStream(AgentEventStream[OutputT]):
    """The events of one turn; iterate over it inside ``with``, or call
    ``get_final_result()``.

    Entering it checks that the session is idle, opens the stream of its events and submits the
    input. Events say that a turn failed; ``RuntimeError`` is raised if they end too early.
    """

    def __init__(
        self,
        sessions: Sessions,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        on_tool_error: ToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: SentHeaders | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> None:
        self._sessions = sessions
        self._session_id = session_id
        self._request = TurnRequest(input, idempotency_key, extra_headers, timeout)
        events: Any = sessions.events
        self._dispatch = ToolDispatch(events, tool_handlers, on_tool_error, self._request.options)
        self._collection = Collection(session_id, output_type)
        self._turn = TurnEvents(session_id)
        self._entered = False
        self._over = False
        self._stream: Stream[AgentSessionEvent] | None = None

    def __enter__(self) -> Self:
        if self._entered:
            raise RuntimeError("This stream was already used: call sessions.stream() again.")
        self._entered = True
        request, sessions = self._request, self._sessions
        request.check(sessions.retrieve(self._session_id, **request.options))
        self._stream = sessions.events.stream(self._session_id, **request.options)
        try:
            input: Any = {"events": [request.event], "idempotency_key": request.key}
            sessions.events.create(self._session_id, **input, **request.options)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AgentSessionEvent:
        event: AgentSessionEvent = super().__next__()
        return event

    def _advance(self) -> Any:
        if self._closed or self._over:
            raise StopIteration
        if self._stream is None:
            raise RuntimeError("Open the stream first: `with sessions.stream(…) as stream`.")
        for event in self._stream:
            if self._turn.is_new(event):
                self._over = self._turn.is_last(event)
                if self._over:
                    self._stream.close()
                return event
        raise RuntimeError(INCOMPLETE)

    def until_done(self) -> None:
        """Read to the end, answering calls of registered tools."""
        for _ in self:
            pass

    def close(self) -> None:
        """Close the connection; the agent continues."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()
