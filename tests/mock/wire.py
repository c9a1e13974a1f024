"""A plain WebSocket client over a socket, for the tests of the server."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from typing import Any

from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    Request,
    TextMessage,
)

from openai_oxide_mock import MockServer

KEY = {"authorization": "Bearer k"}


class Refused(Exception):
    """The server answered the handshake with an HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Closed(Exception):
    """The connection has ended; without a code it was cut."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


class WebSocketLine:
    """One connection: JSON in both directions."""

    def __init__(
        self, server: MockServer, path: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self._socket = socket.create_connection((server.host, server.port), timeout=60)
        self._peer = WSConnection(ConnectionType.CLIENT)
        self._waiting: list[Event] = []
        given = [(n.encode(), v.encode()) for n, v in {**KEY, **(headers or {})}.items()]
        self._send(Request(host=server.host, target=path, extra_headers=given))
        answer = self._next(AcceptConnection, RejectConnection)
        if isinstance(answer, RejectConnection):
            self._socket.close()
            raise Refused(answer.status_code)

    def __enter__(self) -> WebSocketLine:
        return self

    def __exit__(self, *exc: object) -> None:
        self._socket.close()

    def _send(self, event: Any) -> None:
        self._socket.sendall(self._peer.send(event))

    def _next(self, *kinds: type[Event]) -> Event:
        while True:
            while self._waiting:
                event = self._waiting.pop(0)
                if isinstance(event, kinds):
                    return event
                if isinstance(event, CloseConnection):
                    raise Closed(event.code)
                if isinstance(event, Ping):
                    self._send(event.response())
            data = self._socket.recv(65536)
            if not data:
                raise Closed(None)
            self._peer.receive_data(data)
            self._waiting += list(self._peer.events())

    def send_text(self, text: str) -> None:
        self._send(TextMessage(data=text))

    def send_json(self, value: Any) -> None:
        self.send_text(json.dumps(value))

    def receive_json(self) -> Any:
        text, done = "", False
        while not done:
            part = self._next(TextMessage)
            assert isinstance(part, TextMessage)
            text, done = text + part.data, part.message_finished
        return json.loads(text)
