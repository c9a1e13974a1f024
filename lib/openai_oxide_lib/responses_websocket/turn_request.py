"""The event of a turn: its arguments checked, the session's defaults and the chain filled in.

Each ``stream_id`` has a chain: the id of its last response, which the next turn continues. A turn
starts a new chain with ``previous_response_id=None``, or continues another response by its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openai_oxide_lib.channels import RESPONSES
from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.http.exchange import RequestRecord
from openai_oxide_runtime.http.timeouts import Timeout, as_timeout
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.websocket.event_senders import client_events

__all__ = ["Chains", "TurnRequest", "build_turn_request"]

_CREATE: Final = "response.create"
_PREVIOUS: Final = "previous_response_id"
# The options of a request that also apply to one turn of a connection.
_OPTIONS: Final = frozenset(("timeout", "deadline", "extra_body"))


class TurnRequest(NamedTuple):
    """The event that a turn sends, and how long the turn may take."""

    event: dict[str, Any]
    timeout: float | None
    deadline: float | None
    request: RequestRecord | None = None
    """The request that errors name."""

    @property
    def stream_id(self) -> str | None:
        """The ``stream_id`` of the turn."""
        return self.event.get("stream_id")

    @property
    def previous(self) -> str | None:
        """The response that the turn continues."""
        return self.event.get(_PREVIOUS)

    @property
    def frame(self) -> bytes:
        """The event as a message."""
        return dumps(self.event)

    @property
    def params(self) -> dict[str, Any]:
        """The event as the arguments of ``responses.create``."""
        excluded = ("type", "stream_id", "generate")
        return {name: value for name, value in self.event.items() if name not in excluded}


class Chains:
    """The last response of each ``stream_id``."""

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self._last: dict[str | None, str] = {}

    def last(self, stream_id: str | None) -> str | None:
        """The id of the last response; None at the start of a chain."""
        return self._last.get(stream_id)

    def set(self, stream_id: str | None, response_id: str | None) -> None:
        """Continue this response with the next turn; None starts a new chain."""
        if response_id is None:
            self._last.pop(stream_id, None)
        else:
            self._last[stream_id] = response_id

    def clear(self) -> None:
        """Start a new chain for every ``stream_id``."""
        self._last.clear()


def build_turn_request(
    defaults: Mapping[str, object],
    arguments: Mapping[str, Any],
    chains: Chains,
    timeout: Timeout,
    deadline: float | None,
) -> TurnRequest:
    """Build a turn from its arguments; raises ``TypeError`` or ``ValueError`` for invalid ones."""
    params: dict[str, Any] = {**defaults, **arguments}
    params = {name: value for name, value in params.items() if type(value) not in ABSENT}
    options = {name: params.pop(name) for name in _OPTIONS & params.keys()}
    if "stream" in params:
        raise TypeError("a turn has no `stream`: send() waits for its end, send_stream() streams")
    if params.pop("background", None):
        raise ValueError("a response over a WebSocket cannot run in the background")
    event: dict[str, Any] = client_events(RESPONSES).make(_CREATE, params)
    event |= options.get("extra_body") or {}
    _chain(event, chains)
    limits = as_timeout(options["timeout"]) if "timeout" in options else timeout
    return TurnRequest(event, limits.read, options.get("deadline", deadline))


def _chain(event: dict[str, Any], chains: Chains) -> None:
    """Fill in the response that the turn continues."""
    if _PREVIOUS in event:
        if event[_PREVIOUS] is None:
            del event[_PREVIOUS]
        return
    last = chains.last(event.get("stream_id"))
    if chains.enabled and last is not None and event.get("conversation") is None:
        event[_PREVIOUS] = last
