"""What a turn sends: its arguments checked, the session's defaults filled in, the chain continued.

Each lane has a chain: the id of its last response, which the next turn continues. A turn breaks it
with ``previous_response_id=None``, or moves it by giving an id of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openai_oxide_lib.channels import RESPONSES
from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.http.timeouts import Timeout, as_timeout
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.websocket.event_senders import client_events

__all__ = ["Asked", "Chains", "ask"]

_CREATE: Final = "response.create"
_PREVIOUS: Final = "previous_response_id"
# Of a request's options, those that mean something for one turn of a connection.
_OPTIONS: Final = frozenset(("timeout", "deadline", "extra_body"))


class Asked(NamedTuple):
    """A turn's event, and how long it may take."""

    event: dict[str, Any]
    timeout: float | None
    deadline: float | None
    request: Any = None
    """What errors name as the request."""

    @property
    def lane(self) -> str | None:
        """The lane that the turn is for."""
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
        own = ("type", "stream_id", "generate")
        return {name: value for name, value in self.event.items() if name not in own}


class Chains:
    """The last response of each lane."""

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self._last: dict[str | None, str] = {}

    def last(self, lane: str | None) -> str | None:
        """The id of a lane's last response."""
        return self._last.get(lane)

    def move(self, lane: str | None, response_id: str | None) -> None:
        """A lane goes on from another response, or from none."""
        if response_id is None:
            self._last.pop(lane, None)
        else:
            self._last[lane] = response_id

    def clear(self) -> None:
        """All lanes begin anew."""
        self._last.clear()


def ask(
    defaults: Mapping[str, Any],
    params: Mapping[str, Any],
    chains: Chains,
    timeout: Timeout,
    deadline: float | None,
) -> Asked:
    """A turn from its arguments; TypeError or ValueError where they make none."""
    given = {**defaults, **params}
    given = {name: value for name, value in given.items() if type(value) not in ABSENT}
    options = {name: given.pop(name) for name in _OPTIONS & given.keys()}
    if "stream" in given:
        raise TypeError("a turn is not given `stream`: send() waits, send_stream() streams")
    if given.pop("background", None):
        raise ValueError("a response over a WebSocket cannot run in the background")
    event = client_events(RESPONSES).make(_CREATE, given)
    event |= options.get("extra_body") or {}
    _continue(event, chains)
    patience = as_timeout(options["timeout"]) if "timeout" in options else timeout
    return Asked(event, patience.read, options.get("deadline", deadline))


def _continue(event: dict[str, Any], chains: Chains) -> None:
    lane = event.get("stream_id")
    if _PREVIOUS in event:
        if event[_PREVIOUS] is None:
            del event[_PREVIOUS]
        return
    last = chains.last(lane)
    if chains.enabled and last is not None and event.get("conversation") is None:
        event[_PREVIOUS] = last
