"""One turn of a session: ``sessions.stream`` follows the events, then submits the input.

Only one program may give a session input meanwhile: the answer to the input does not say which turn
it began.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import uuid4

from openai_oxide_lib.agents.event_stream import AsyncTold, Told
from openai_oxide_lib.agents.result_collector import (
    ENDED,
    Collection,
    is_root_turn,
    session_of,
    turn_of,
)
from openai_oxide_lib.agents.results import OutputT
from openai_oxide_lib.agents.tool_dispatch import (
    AsyncToolDispatch,
    ToolDispatch,
    without_key,
)
from openai_oxide_lib.agents.tool_invocation import (
    AsyncToolErrorHandler,
    ToolErrorHandler,
)
from openai_oxide_lib.agents.tools import AsyncToolHandler, ToolHandler
from openai_oxide_lib.structured_output.loose_values import field_of, kind_of, text_of
from openai_oxide_lib.structured_output.response_format import given
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentSessionEvent
    from openai_oxide.params.beta_agents import AgentSessionInputMessageParam
    from openai_oxide.resources.beta.agents.sessions import AsyncSessions, Sessions
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["AgentSessionStream", "AsyncAgentSessionStream"]

# An event may be delivered twice, close together.
_REMEMBERED: Final = 1024
_BROKEN_OFF: Final = "The events of the session ended before its turn did."
_NOT_IDLE: Final = "The session is at work: follow it with sessions.events.stream."


class _Turn:
    """Which events are new, and which is the last of the turn that the input begins. Pure."""

    def __init__(self, session_id: str) -> None:
        self._session_id = session_id
        self._turn_id: str | None = None
        self._ended = False
        self._recent: deque[str] = deque(maxlen=_REMEMBERED)
        self._known: set[str] = set()

    def is_new(self, event: Any) -> bool:
        """Whether the event was not seen before; learns from it if so."""
        event_id = text_of(field_of(event, "event_id"))
        if event_id in self._known:
            return False
        if event_id:
            if len(self._recent) == _REMEMBERED:
                self._known.discard(self._recent[0])
            self._recent.append(event_id)
            self._known.add(event_id)
        self._learn(event)
        return True

    def _learn(self, event: Any) -> None:
        if self._turn_id is None and is_root_turn(event):
            self._turn_id = turn_of(event)
        elif kind_of(event) in _ENDS and self._turn_id is not None:
            self._ended = self._ended or turn_of(event) == self._turn_id

    def is_last(self, event: Any) -> bool:
        """Whether nothing more of the turn follows. That the session is idle before it began, or
        that a subagent is done, is not its end."""
        kind = kind_of(event)
        if kind == "agent.session.budget_reached":
            mine = bool(session_of(event) == self._session_id)
            return mine and (self._turn_id is None or self._ended)
        return kind == "agent.session.failed" or (kind == "agent.session.idle" and self._ended)


_ENDS: Final = tuple(f"agent.session.turn.{end}" for end in ENDED)


class _Asked:
    """What is sent, and with what."""

    def __init__(self, input: Any, key: Any, headers: Any, timeout: Any) -> None:
        given_key = next((v for n, v in (headers or {}).items() if n.lower() == _KEY), key)
        self.key = given_key if given(given_key) else str(uuid4())
        options = {"extra_headers": headers, "timeout": timeout}
        self.options = without_key({n: v for n, v in options.items() if not isinstance(v, Omit)})
        self.event = {"type": "agent.session.input.message", "input": _messages(input)}

    def check(self, session: Any) -> None:
        """Refuse a session whose events would be of another turn."""
        if session.status != "idle":
            raise ValueError(_NOT_IDLE)


_KEY: Final = "idempotency-key"


def _messages(input: Any) -> list[Any]:
    """The input as messages; text is a message of the user."""
    if not isinstance(input, str):
        messages = list(input)
    elif input:
        messages = [{"role": "user", "content": [{"type": "input_text", "text": input}]}]
    else:
        messages = []
    if not messages:
        raise ValueError("input must not be empty")
    return messages


class AgentSessionStream(Told[OutputT]):
    """The events of one turn; iterate over it inside ``with``, or ask for ``get_final_result()``.

    Entering it looks whether the session is idle, follows its events and submits the input. A
    failed turn is seen in its events; if these break off before, ``RuntimeError`` is raised.
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
        self._asked = asked = _Asked(input, idempotency_key, extra_headers, timeout)
        events: Any = sessions.events
        self._dispatch = ToolDispatch(events, tool_handlers, on_tool_error, asked.options)
        self._collection = Collection(session_id, output_type)
        self._turn = _Turn(session_id)
        self._entered = False
        self._over = False
        self._stream: Any = None

    def __enter__(self) -> Self:
        if self._entered:
            raise RuntimeError("A stream of a session is entered once: make another.")
        self._entered = True
        asked, sessions = self._asked, self._sessions
        asked.check(sessions.retrieve(self._session_id, **asked.options))
        self._stream = sessions.events.stream(self._session_id, **asked.options)
        try:
            said: Any = {"events": [asked.event], "idempotency_key": asked.key, **asked.options}
            sessions.events.create(self._session_id, **said)
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
            raise RuntimeError("Use sessions.stream(…) in a with statement.")
        for event in self._stream:
            if self._turn.is_new(event):
                self._over = self._turn.is_last(event)
                if self._over:
                    self._stream.close()
                return event
        raise RuntimeError(_BROKEN_OFF)

    def until_done(self) -> None:
        """Read to the end, answering calls of registered tools."""
        for _ in self:
            pass

    def close(self) -> None:
        """Close the connection; the agent works on."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()


class AsyncAgentSessionStream(AsyncTold[OutputT]):
    """The events of one turn; iterate over it inside ``async with``, or ask for
    ``get_final_result()``.

    Entering it looks whether the session is idle, follows its events and submits the input. A
    failed turn is seen in its events; if these break off before, ``RuntimeError`` is raised.
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
        self._asked = asked = _Asked(input, idempotency_key, extra_headers, timeout)
        events: Any = sessions.events
        self._dispatch = AsyncToolDispatch(events, tool_handlers, on_tool_error, asked.options)
        self._collection = Collection(session_id, output_type)
        self._turn = _Turn(session_id)
        self._entered = False
        self._over = False
        self._stream: Any = None

    async def __aenter__(self) -> Self:
        if self._entered:
            raise RuntimeError("A stream of a session is entered once: make another.")
        self._entered = True
        asked, sessions = self._asked, self._sessions
        asked.check(await sessions.retrieve(self._session_id, **asked.options))
        self._stream = await sessions.events.stream(self._session_id, **asked.options)
        try:
            said: Any = {"events": [asked.event], "idempotency_key": asked.key, **asked.options}
            await sessions.events.create(self._session_id, **said)
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
            raise RuntimeError("Use sessions.stream(…) in an async with statement.")
        async for event in self._stream:
            if self._turn.is_new(event):
                self._over = self._turn.is_last(event)
                if self._over:
                    await self._stream.close()
                return event
        raise RuntimeError(_BROKEN_OFF)

    async def until_done(self) -> None:
        """Read to the end, answering calls of registered tools."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Close the connection; the agent works on."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()
