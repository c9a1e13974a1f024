"""What sync and async sessions share: settings, chains, and what the end of a turn means."""

from __future__ import annotations

import random
import time
import weakref
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from openai_oxide_lib.channels import RESPONSES
from openai_oxide_lib.responses_websocket.connection_flow import Plan, Policy
from openai_oxide_lib.responses_websocket.turn_request import (
    Chains,
    TurnRequest,
    build_turn_request,
)
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.http.redaction import Secrets, secrets_of
from openai_oxide_runtime.websocket.connection_state import ConnectorState
from openai_oxide_runtime.websocket.handshake import address

__all__ = ["Clock", "Reservation", "SessionState"]


class Clock(NamedTuple):
    """The clocks, randomness and sleep of a session. Tests replace them."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Any] | None = None


class Reservation:
    """The right to a ``stream_id``: one turn at a time has it. ``released`` is set at its end."""

    def __init__(self, stream_id: str | None, owner: object, released: Any) -> None:
        self.stream_id = stream_id
        self.owner = owner
        self.released = released
        # A weak reference, so that a stream that the program drops is collected.
        self._stream: Callable[[], object] = lambda: None

    @property
    def stream(self) -> Any:
        """The stream of the turn; None before its start, after its end, and when it was dropped."""
        return self._stream()

    @stream.setter
    def stream(self, stream: object) -> None:
        self._stream = (lambda: None) if stream is None else weakref.ref(stream)

    def is_free_for(self, owner: object) -> bool:
        """Whether it is released, or the same thread or task has dropped its stream."""
        return self.released.is_set() or (self.owner == owner and self.stream is None)


class SessionState:
    """A session, as far as sync and async agree. Nothing here waits or sends."""

    def __init__(
        self,
        client: object,
        *,
        fallback: Literal["http"] | None = None,
        chain: bool = True,
        max_age: float = 55 * 60.0,
        settle: float = 1.0,
        max_queue: int = 4096,
        extra_query: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        **defaults: Any,
    ) -> None:
        """A session of ``client``; it connects when it is entered, or at its first turn.

        ``fallback="http"`` uses HTTP where no WebSocket can be opened. ``chain=False`` leaves
        ``previous_response_id`` alone. A connection older than ``max_age`` seconds takes no new
        turn: the API closes connections after an hour. ``settle`` is how many seconds to wait for
        the rest of an abandoned turn before opening another connection. ``max_queue`` is how many
        events of one turn may be unread. All other settings, such as ``model`` or
        ``instructions``, are the defaults of each turn.
        """
        if fallback not in (None, "http"):
            raise ValueError("fallback must be 'http' or None")
        context = context_of(client)
        config = context.config
        self.client: Any = client
        self._connector = ConnectorState(
            client,
            RESPONSES,
            extra_query=extra_query or {},
            extra_headers=extra_headers or {},
            websocket_connection_options=websocket_connection_options or {},
        )
        self._policy = Policy(
            max_age=max_age,
            settle=settle,
            max_retries=config.max_retries,
            retry=config.retry,
            fallback=fallback is not None,
        )
        self._chains = Chains(chain)
        self._clock = clock or Clock()
        self._defaults = defaults
        self._max_queue = max_queue
        self._uses_http = False
        self._closed = False
        self._warm_inputs: dict[str | None, list[object]] = {}
        self._reservations: dict[str | None, Reservation] = {}
        self._responses: Any = None
        self._connection: Any = None
        self._connections: list[Any] = []
        url = address(context, RESPONSES, self._connector.full_query)
        self._request = RequestRecord("GET", url, [], self._secrets(url))

    def _secrets(self, url: str) -> Secrets:
        """The secrets that no error of a turn may show."""
        headers = {**context_of(self.client).config.default_headers, **self._connector.headers}
        pairs = [(name, str(value)) for name, value in headers.items()]
        return secrets_of(pairs, url, context_of(self.client).credentials.secrets)

    @property
    def transport(self) -> Literal["websocket", "http"]:
        """What carries the turns."""
        return "http" if self._uses_http else "websocket"

    def last_response_id(self, stream_id: str | None = None) -> str | None:
        """The id of the response that the next turn of a ``stream_id`` continues."""
        return self._chains.last(stream_id)

    def continue_from(self, response_id: str | None, stream_id: str | None = None) -> None:
        """Continue another response with the next turn of a ``stream_id``; None continues none."""
        self._chains.set(stream_id, response_id)

    def _stream_id_of(self, arguments: Mapping[str, object]) -> str | None:
        if self._closed:
            raise RuntimeError("this session is closed")
        stream_id: Any = {**self._defaults, **arguments}.get("stream_id")
        return stream_id or None

    def _build(self, arguments: Mapping[str, object]) -> TurnRequest:
        config = context_of(self.client).config
        turn_request = build_turn_request(
            self._defaults, arguments, self._chains, config.timeout, config.deadline
        )
        return turn_request._replace(request=self._request)

    def _plan(self, turn_request: TurnRequest, started_at: float) -> Plan:
        deadline, clock = turn_request.deadline, self._clock
        return Plan(
            self._policy,
            clock.monotonic,
            clock.wall,
            clock.chance,
            None if deadline is None else started_at + deadline,
            deadline,
            self._request,
        )

    def _note_response(self, reservation: Reservation, response: object) -> None:
        """Let the next turn continue this response."""
        if getattr(response, "status", None) in ("completed", "incomplete"):
            self._chains.set(reservation.stream_id, getattr(response, "id", None))

    def _note_error(self, reservation: Reservation, error: BaseException) -> None:
        """Start a new chain if the server does not know the last response."""
        if getattr(error, "code", None) == "previous_response_not_found":
            self._chains.set(reservation.stream_id, None)

    def _with_warm_up(self, turn_request: TurnRequest) -> TurnRequest:
        """Over HTTP the input of a warm-up goes with the next turn."""
        warm_inputs = self._warm_inputs.pop(turn_request.stream_id, None)
        if not warm_inputs:
            return turn_request
        items = [*warm_inputs, *_items(turn_request.event)]
        return turn_request._replace(event={**turn_request.event, "input": items})

    def _note_warm_up(self, turn_request: TurnRequest) -> None:
        items = self._warm_inputs.setdefault(turn_request.stream_id, [])
        items.extend(_items(turn_request.event))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client!r} over {self.transport}>"


def _items(event: Mapping[str, Any]) -> list[object]:
    value = event.get("input")
    if value is None:
        return []
    return [{"role": "user", "content": value}] if isinstance(value, str) else list(value)
