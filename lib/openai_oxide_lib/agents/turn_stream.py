"""One turn of a session: which events are part of it, and the request that begins it. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from openai_oxide_lib.agents.result_collector import ENDED, is_root_turn, session_of, turn_of
from openai_oxide_lib.agents.tool_dispatch import without_key
from openai_oxide_lib.structured_output.loose_values import Loose, field_of, kind_of, text_of
from openai_oxide_lib.structured_output.response_format import is_set
from openai_oxide_runtime.core.sentinels import Omit

if TYPE_CHECKING:
    from openai_oxide.params.beta_agents import AgentSessionInputMessageParam
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.operations.client_config import SentHeaders

__all__ = ["INCOMPLETE", "TurnEvents", "TurnRequest"]

# An event may be delivered twice, close together.
_RECENT_LIMIT: Final = 1024
INCOMPLETE: Final = "The stream of events ended before the turn did."
_NOT_IDLE: Final = "The session is not idle: follow its current turn with sessions.events.stream()."


class TurnEvents:
    """Finds new events, and the last one of the turn that the input begins. Pure."""

    def __init__(self, session_id: str) -> None:
        self._session_id = session_id
        self._turn_id: str | None = None
        self._ended = False
        self._recent: deque[str] = deque(maxlen=_RECENT_LIMIT)
        self._ids: set[str] = set()

    def is_new(self, event: Loose) -> bool:
        """Whether the event came for the first time; if so, the state is updated."""
        event_id = text_of(field_of(event, "event_id"))
        if event_id in self._ids:
            return False
        if event_id:
            if len(self._recent) == _RECENT_LIMIT:
                self._ids.discard(self._recent[0])
            self._recent.append(event_id)
            self._ids.add(event_id)
        self._update(event)
        return True

    def _update(self, event: Loose) -> None:
        if self._turn_id is None and is_root_turn(event):
            self._turn_id = turn_of(event)
        elif kind_of(event) in _ENDS and self._turn_id is not None:
            self._ended = self._ended or turn_of(event) == self._turn_id

    def is_last(self, event: Loose) -> bool:
        """Whether the turn ends with this event.

        A session that is idle before the turn began, or a subagent that is done, is not its end.
        """
        kind = kind_of(event)
        if kind == "agent.session.budget_reached":
            same_session = bool(session_of(event) == self._session_id)
            return same_session and (self._turn_id is None or self._ended)
        return kind == "agent.session.failed" or (kind == "agent.session.idle" and self._ended)


_ENDS: Final = tuple(f"agent.session.turn.{end}" for end in ENDED)


class TurnRequest:
    """The input event, its idempotency key and the options of the requests."""

    def __init__(
        self,
        input: str | Iterable[AgentSessionInputMessageParam],
        key: str | Omit,
        headers: SentHeaders | None,
        timeout: float | Timeout | Omit | None,
    ) -> None:
        header = next((v for n, v in (headers or {}).items() if n.lower() == _KEY), key)
        self.key = header if is_set(header) else str(uuid4())
        options = {"extra_headers": headers, "timeout": timeout}
        self.options = without_key({n: v for n, v in options.items() if not isinstance(v, Omit)})
        self.event = {"type": "agent.session.input.message", "input": _messages(input)}

    def check(self, session: Loose) -> None:
        """Refuse a session that is not idle: its events would be of another turn."""
        if session.status != "idle":
            raise ValueError(_NOT_IDLE)


_KEY: Final = "idempotency-key"


def _messages(
    input: str | Iterable[AgentSessionInputMessageParam],
) -> list[AgentSessionInputMessageParam]:
    """The input as messages; a text becomes a message of the user."""
    messages: list[AgentSessionInputMessageParam]
    if not isinstance(input, str):
        messages = list(input)
    elif input:
        messages = [{"role": "user", "content": [{"type": "input_text", "text": input}]}]
    else:
        messages = []
    if not messages:
        raise ValueError("input must not be empty")
    return messages
