"""What the sync and the async connection share: options, handlers, and the meaning of events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, Self, TypeVar, overload

from openai_oxide_runtime.calls.context import CallContext, context_of
from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.errors.tree import APIError, WebSocketConnectionClosedError
from openai_oxide_runtime.http.proxies import Proxy
from openai_oxide_runtime.http.redaction import RedactedHeaders
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.websocket.channel import Channel
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.event_reader import EventReader
from openai_oxide_runtime.websocket.event_senders import Senders, client_events
from openai_oxide_runtime.websocket.handshake import proxy_option
from openai_oxide_runtime.websocket.listeners import Listeners
from openai_oxide_runtime.websocket.options import resolve
from openai_oxide_runtime.websocket.reconnecting import OnReconnecting, Reconnection
from openai_oxide_runtime.websocket.send_queue import SendQueue

__all__ = ["ClientEventT", "ConnectionState", "ConnectorState", "ServerEventT", "frame_of"]

ServerEventT = TypeVar("ServerEventT")
"""The events that the server sends."""
ClientEventT = TypeVar("ClientEventT")
"""The events that the client sends, as models or as dicts."""
Handler = Callable[..., object]
F = TypeVar("F", bound=Handler)

EMPTY: Final[Mapping[str, object]] = {}
QUEUE_BYTES: Final = 1 << 20


def _proxy(context: CallContext, options: Mapping[str, object]) -> Proxy | bool:
    """The proxy of the options, else that of HTTP calls; True for the environment's."""
    if "proxy" in options:
        return proxy_option(options["proxy"])
    http_client = context.transports.http_client
    if http_client is None:
        return True
    from openai_oxide_runtime.transports.client_proxies import proxy_of_client

    return proxy_of_client(http_client, context.config.address.origin)


def frame_of(event: object) -> str:
    """Encode an event, a model or a dict, as the text of a message."""
    return dumps(event).decode()


class _EventListeners:
    """``on``, ``off`` and ``once``, as methods and as decorators."""

    _listeners: Listeners

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[F], F]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> object:
        """Call ``handler`` for each event of this type; ``"event"`` means all events.

        Without a handler this is a decorator.
        """
        return self._add_listener(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[F], F]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> object:
        """Call ``handler`` for the next event of this type only; see ``on``."""
        return self._add_listener(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Remove ``handler``; one that is not registered is ignored."""
        self._listeners.remove(event_type, handler)
        return self

    def _add_listener(self, event_type: str, handler: Handler | None, *, once: bool) -> object:
        def add(function: F) -> F:
            self._listeners.add(event_type, function, once=once)
            return function

        if handler is None:
            return add
        add(handler)
        return self


class ConnectorState(_EventListeners):
    """Where to connect, with which options, and what to send first."""

    def __init__(
        self,
        client: object,
        channel: Channel,
        *,
        query: Mapping[str, object] = EMPTY,
        extra_query: Mapping[str, object] = EMPTY,
        extra_headers: Mapping[str, object] = EMPTY,
        websocket_connection_options: Mapping[str, Any] = EMPTY,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = QUEUE_BYTES,
    ) -> None:
        self.context = context = context_of(client)
        config = context.config
        self.client = client
        self.channel = channel
        present = {name: value for name, value in query.items() if type(value) not in ABSENT}
        self.query = RedactedHeaders(present)
        self.extra_query = extra_query = RedactedHeaders(extra_query)
        self.headers = extra_headers = RedactedHeaders(extra_headers)
        options = {**websocket_connection_options}
        options["proxy"] = _proxy(context, options)
        self.heartbeat, self._options = resolve(options, config.timeout, config.limits.event_bytes)
        self.send_queue = SendQueue(max_queue_size)
        self.listeners = self._listeners = Listeners()
        self.retry = Reconnection(
            on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            query=self.extra_query,
            headers=self.headers,
        )

    @property
    def full_query(self) -> Mapping[str, object]:
        """The endpoint's query parameters, and those of the program or ``on_reconnecting``."""
        return RedactedHeaders({**self.query, **self.retry.query})

    def options_within(self, seconds: float | None) -> dict[str, Any]:
        """The library's options, with an ``open_timeout`` of at most so many seconds."""
        limits = [limit for limit in (self._options["open_timeout"], seconds) if limit is not None]
        return {**self._options, "open_timeout": min(limits, default=None)}

    def send(self, event: object) -> None:
        """Queue an event that is sent as soon as the connection is open."""
        self.send_queue.add(frame_of(event))

    def _unsent(self, closed: WebSocketConnectionClosedError) -> WebSocketConnectionClosedError:
        closed.unsent_frames = self.send_queue.drain()
        return closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.channel.name} of {self.client!r}>"


class ConnectionState(_EventListeners, Generic[ServerEventT]):
    """An open connection, as far as sync and async agree. Nothing here waits or sends."""

    def __init__(self, socket: Any, connector: ConnectorState) -> None:
        self._socket = socket
        self._connector = connector
        self._retry = connector.retry
        self._send_queue = SendQueue(connector.send_queue.max_bytes)
        self._reader = EventReader(connector.channel, socket.response)
        self._listeners = Listeners()
        self._reconnecting = False

    def parse_event(self, data: str | bytes) -> ServerEventT:
        """Decode a message to its typed event."""
        event: ServerEventT = self._reader.decode(data)
        return event

    def __getattr__(self, name: str) -> Any:
        """The senders: ``connection.response.create(…)`` sends the event ``response.create``."""
        if name.startswith("_"):
            raise AttributeError(name)
        senders = Senders(client_events(self._connector.channel), self.send, "")
        sender = getattr(senders, name)
        vars(self)[name] = sender
        return sender

    def send(self, event: Any) -> Any:
        raise NotImplementedError

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *client_events(self._connector.channel).below("")]

    def _note_end(self, event: object) -> None:
        if getattr(event, "type", None) in self._connector.channel.ends:
            self._retry.note_completed()

    def _listeners_of(self, event: object) -> list[Handler]:
        """The functions to call for an event; raises an ``error`` event that has none."""
        kind = getattr(event, "type", None) or ""
        functions = [*self._listeners.take(kind), *self._listeners.take("event")]
        if kind == "error" and not functions:
            raise self._error(event)
        return functions

    def _error(self, event: object) -> APIError:
        detail = getattr(event, "error", None)
        body = detail.to_dict() if isinstance(detail, Model) else detail
        message = getattr(detail, "message", None) or "The server reported an error."
        return APIError(message, self._socket.response.request, body=body)

    def _raise_unless_clean(self, closed: WebSocketClosed) -> None:
        """End the iteration silently after a normal close, else raise."""
        unsent = self._send_queue.drain()
        if unsent:
            closed.unsent_frames = unsent
        if unsent or not closed.clean:
            raise closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connector.channel.name}, {self._socket!r}>"
