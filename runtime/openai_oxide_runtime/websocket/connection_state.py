"""What both colours of a connection share: its parts, and what an event or a close means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Self, TypeVar, overload

from openai_oxide_runtime.calls.context import CallContext, context_of
from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.errors.tree import APIError, WebSocketConnectionClosedError
from openai_oxide_runtime.http.redaction import Hidden
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.websocket.channel import Channel
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.event_reader import EventReader
from openai_oxide_runtime.websocket.event_senders import Senders, client_events
from openai_oxide_runtime.websocket.handshake import chosen
from openai_oxide_runtime.websocket.listeners import Listeners
from openai_oxide_runtime.websocket.options import split
from openai_oxide_runtime.websocket.reconnecting import OnReconnecting, Reconnection
from openai_oxide_runtime.websocket.send_queue import Outbox

__all__ = ["ConnectingState", "ConnectionState", "Heard", "Said", "frame_of"]

Heard = TypeVar("Heard")
"""What the server says: its events."""
Said = TypeVar("Said")
"""What the client says: its events, as models or as dicts."""
F = TypeVar("F", bound=Callable[..., Any])

Nothing: Mapping[str, Any] = {}
QUEUE_BYTES = 1 << 20


def _proxy(context: CallContext, options: Mapping[str, Any]) -> Any:
    """The proxy that was asked for, else the one that calls take; True for the environment's."""
    if "proxy" in options:
        return chosen(options["proxy"])
    http_client = context.transports.http_client
    if http_client is None:
        return True
    from openai_oxide_runtime.transports.client_proxies import proxy_of_client

    return proxy_of_client(http_client, context.config.address.origin)


def frame_of(event: Any) -> str:
    """An event, model or dict, as the text of a message."""
    return dumps(event).decode()


class _Listening:
    """``on``, ``off`` and ``once``, as methods and as decorators."""

    _listeners: Listeners

    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[F], F]: ...
    def on(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """Call ``handler`` for each event of this type, ``"event"`` meaning all of them.

        Without a handler this is a decorator.
        """
        return self._listen(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[F], F]: ...
    def once(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """Call ``handler`` for the next event of this type only; see ``on``."""
        return self._listen(event_type, handler, once=True)

    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Do not call ``handler`` any more."""
        self._listeners.remove(event_type, handler)
        return self

    def _listen(self, kind: str, function: Callable[..., Any] | None, *, once: bool) -> Any:
        if function is not None:
            self._listeners.add(kind, function, once=once)
            return self

        def decorate(decorated: Callable[..., Any]) -> Callable[..., Any]:
            self._listeners.add(kind, decorated, once=once)
            return decorated

        return decorate


class ConnectingState(_Listening):
    """A connection to be: where to, with what, and what to send first."""

    def __init__(
        self,
        client: Any,
        channel: Channel,
        *,
        query: Mapping[str, Any] = Nothing,
        extra_query: Mapping[str, Any] = Nothing,
        extra_headers: Mapping[str, Any] = Nothing,
        websocket_connection_options: Mapping[str, Any] = Nothing,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = QUEUE_BYTES,
    ) -> None:
        self.context = context = context_of(client)
        config = context.config
        given = {name: value for name, value in query.items() if type(value) not in ABSENT}
        self.client = client
        self.channel = channel
        self.query = Hidden({**given, **extra_query})
        self.headers = extra_headers = Hidden(extra_headers)
        extra_query = self.query
        options = {**websocket_connection_options}
        options["proxy"] = _proxy(context, options)
        self.beat, self._options = split(options, config.timeout, config.limits.event_bytes)
        self.outbox = Outbox(max_queue_size)
        self.listeners = self._listeners = Listeners()
        self.retry = Reconnection(
            on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            query=self.query,
            headers=self.headers,
        )

    def bounded(self, seconds: float | None) -> dict[str, Any]:
        """The library's options, opening in at most so many seconds."""
        usual = self._options["open_timeout"]
        limits = [limit for limit in (usual, seconds) if limit is not None]
        return {**self._options, "open_timeout": min(limits, default=None)}

    def send(self, event: Any) -> None:
        """Queue an event that is to be sent as soon as the connection stands."""
        self.outbox.add(frame_of(event))

    def _unsent(self, closed: WebSocketConnectionClosedError) -> WebSocketConnectionClosedError:
        closed.unsent_frames = self.outbox.drain()
        return closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.channel.name} of {self.client!r}>"


class ConnectionState(_Listening, Generic[Heard]):
    """A live connection without its colour. Nothing here waits or sends."""

    def __init__(self, wire: Any, opening: ConnectingState) -> None:
        self._wire = wire
        self._opening = opening
        self._retry = opening.retry
        self._outbox = Outbox(opening.outbox._most)
        self._reader = EventReader(opening.channel, wire.response)
        self._listeners = Listeners()
        self._reconnecting = False

    def parse_event(self, data: str | bytes) -> Heard:
        """The typed event in a message."""
        event: Heard = self._reader.decode(data)
        return event

    def __getattr__(self, name: str) -> Any:
        """The senders: ``connection.response.create(…)`` sends the event ``response.create``."""
        if name.startswith("_"):
            raise AttributeError(name)
        senders = Senders(client_events(self._opening.channel), self.send, "")
        found = getattr(senders, name)
        vars(self)[name] = found
        return found

    def send(self, event: Any) -> Any:
        raise NotImplementedError

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *client_events(self._opening.channel).below("")]

    def _frame(self, event: Any) -> str:
        return frame_of(event)

    def _note(self, event: Any) -> None:
        if getattr(event, "type", None) in self._opening.channel.ends:
            self._retry.answered()

    def _listening(self, event: Any) -> list[Callable[..., Any]]:
        """Whom to call for an event; raises an error that nobody would hear of."""
        kind = getattr(event, "type", None) or ""
        functions = [*self._listeners.take(kind), *self._listeners.take("event")]
        if kind == "error" and not functions:
            raise self._error(event)
        return functions

    def _error(self, event: Any) -> APIError:
        said: Any = getattr(event, "error", None)
        body = said.to_dict() if hasattr(said, "to_dict") else said
        message = getattr(said, "message", None) or "The server reported an error."
        return APIError(message, self._wire.response.request, body=body)

    def _raise_unless_clean(self, closed: WebSocketClosed) -> None:
        """What the end of the connection means to who iterates over its events."""
        unsent = self._outbox.drain()
        if unsent:
            closed.unsent_frames = unsent
        if unsent or not closed.clean:
            raise closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._opening.channel.name}, {self._wire!r}>"
