"""What both colours of a session share: its settings, its chains, and what a turn's end means."""

from __future__ import annotations

import random
import time
import weakref
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from openai_oxide_lib.channels import RESPONSES
from openai_oxide_lib.responses_websocket.connection_flow import Plan, Policy
from openai_oxide_lib.responses_websocket.turn_request import Asked, Chains, ask
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.http.redaction import Secrets, secrets_of
from openai_oxide_runtime.websocket.connection_state import ConnectorState
from openai_oxide_runtime.websocket.handshake import address

__all__ = ["Clock", "SessionState", "Ticket"]


class Clock(NamedTuple):
    """What a session knows of the world; tests bring their own."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Any] | None = None


class Ticket:
    """The right to use a lane: one turn at a time has it. ``over`` is set when it is given back."""

    def __init__(self, lane: str | None, owner: Any, over: Any) -> None:
        self.lane = lane
        self.owner = owner
        self.over = over
        # Weakly: a stream that its user drops shall be noticed.
        self._stream: Callable[[], Any] = lambda: None

    @property
    def stream(self) -> Any:
        """The stream of the turn that has the lane, None before it begins and after its end."""
        return self._stream()

    @stream.setter
    def stream(self, stream: Any) -> None:
        self._stream = (lambda: None) if stream is None else weakref.ref(stream)

    def left_by(self, owner: Any) -> bool:
        """Whether its own thread or task wants the lane again, with no stream left to close."""
        return self.owner == owner and self.stream is None


class SessionState:
    """A session without its colour. Nothing here waits or sends."""

    def __init__(
        self,
        client: Any,
        *,
        fallback: Literal["http"] | None = None,
        chain: bool = True,
        max_age: float = 55 * 60.0,
        settle: float = 1.0,
        max_queue: int = 4096,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        websocket_connection_options: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
        **defaults: Any,
    ) -> None:
        """A session of ``client``; it connects when it is entered, or at its first turn.

        ``fallback="http"`` carries on over HTTP where no WebSocket can be had. ``chain=False``
        leaves ``previous_response_id`` alone. A connection older than ``max_age`` seconds serves
        no new turn: the API ends connections after an hour. ``settle`` is how long to wait for
        the rest of a turn that was given up before taking another connection. ``max_queue`` is
        how many events of one turn may lie unread. All else, such as ``model`` or
        ``instructions``, is said with each turn that does not say otherwise.
        """
        if fallback not in (None, "http"):
            raise ValueError("fallback must be 'http' or None")
        context = context_of(client)
        config = context.config
        self.client = client
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
        self._room = max_queue
        self._http = False
        self._closed = False
        self._warm: dict[str | None, list[Any]] = {}
        self._tickets: dict[str | None, Ticket] = {}
        self._responses: Any = None
        self._link: Any = None
        self._links: list[Any] = []
        url = address(context, RESPONSES, self._connector.query)
        self._request = RequestRecord("GET", url, [], self._secrets(url))

    def _secrets(self, url: str) -> Secrets:
        """What no error of a turn may repeat."""
        headers = {**context_of(self.client).config.default_headers, **self._connector.headers}
        pairs = [(name, str(value)) for name, value in headers.items()]
        return secrets_of(pairs, url, context_of(self.client).credentials.secrets)

    @property
    def transport(self) -> Literal["websocket", "http"]:
        """Over what the turns go."""
        return "http" if self._http else "websocket"

    def last_response_id(self, stream_id: str | None = None) -> str | None:
        """The response that the next turn of a lane continues."""
        return self._chains.last(stream_id)

    def continue_from(self, response_id: str | None, stream_id: str | None = None) -> None:
        """Let the next turn of a lane continue another response, or begin anew."""
        self._chains.move(stream_id, response_id)

    def _lane_of(self, params: Mapping[str, Any]) -> str | None:
        if self._closed:
            raise RuntimeError("this session is closed")
        lane: str | None = {**self._defaults, **params}.get("stream_id") or None
        return lane

    def _ask(self, params: Mapping[str, Any]) -> Asked:
        config = context_of(self.client).config
        asked = ask(self._defaults, params, self._chains, config.timeout, config.deadline)
        return asked._replace(request=self._request)

    def _plan(self, asked: Asked, started: float) -> Plan:
        ends = None if asked.deadline is None else started + asked.deadline
        clock = self._clock
        return Plan(
            self._policy,
            clock.monotonic,
            clock.wall,
            clock.chance,
            ends,
            asked.deadline,
            self._request,
        )

    def _finished(self, ticket: Ticket, response: Any) -> None:
        """A turn ended in a response: the next one continues it."""
        if getattr(response, "status", None) in ("completed", "incomplete"):
            self._chains.move(ticket.lane, getattr(response, "id", None))

    def _refused(self, ticket: Ticket, error: BaseException) -> None:
        """A turn ended in an error. What the server does not know cannot be continued."""
        if getattr(error, "code", None) == "previous_response_not_found":
            self._chains.move(ticket.lane, None)

    def _with_warm_up(self, asked: Asked) -> Asked:
        """Over HTTP, what a warm-up said is said with the turn after it."""
        said = self._warm.pop(asked.lane, None)
        if not said:
            return asked
        return asked._replace(event={**asked.event, "input": [*said, *_items(asked.event)]})

    def _note_warm_up(self, asked: Asked) -> None:
        self._warm.setdefault(asked.lane, []).extend(_items(asked.event))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client!r} over {self.transport}>"


def _items(event: Mapping[str, Any]) -> list[Any]:
    given = event.get("input")
    if given is None:
        return []
    return [{"role": "user", "content": given}] if isinstance(given, str) else list(given)
