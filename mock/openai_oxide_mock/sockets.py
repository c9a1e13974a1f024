"""What both WebSocket modes share: the handshake, sending under faults, and error events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse
from starlette.websockets import WebSocket, WebSocketDisconnect

from .errors import ApiError, error_body
from .faults import Fault
from .pages import chosen_protocol, said_by_protocols
from .reading import read_json
from .record import RecordedRequest
from .reply import dump
from .targets import local_path

if TYPE_CHECKING:
    from .app import MockApp


class Cut(Exception):
    """The connection was dropped on purpose."""


class Line:
    """One WebSocket: events in both directions, recorded, and delayed or cut by its fault."""

    def __init__(self, socket: WebSocket, mock: MockApp, fault: Fault) -> None:
        self.socket = socket
        self.mock = mock
        self.fault = fault
        self._sent = 0
        self.headers = _headers(socket)

    async def receive(self) -> dict[str, Any] | None:
        """The next event of the client, recorded; None for text that is no JSON object."""
        text = await self.socket.receive_text()
        self.mock.requests.append(self._record(text.encode()))
        try:
            event = read_json(text)
        except ValueError:
            return None
        return event if isinstance(event, dict) else None

    def _record(self, body: bytes) -> RecordedRequest:
        url, client = self.socket.url, self.socket.client
        return RecordedRequest(
            method="WEBSOCKET",
            path=url.path,
            query_string=url.query,
            headers=self.headers,
            body=body,
            http_version=self.socket.scope.get("http_version", "1.1"),
            connection=(client.host, client.port) if client else None,
            status=101,
        )

    def cut(self) -> None:
        """Drop the connection without a word."""
        self.mock.drop(self.socket.scope.get("client"))
        raise Cut

    async def send(self, event: dict[str, Any]) -> None:
        """Send an event, or cut the connection where the fault says so."""
        if self.fault.cut == self._sent:
            self.cut()
        if self.fault.event_delay and self._sent:
            await self.mock.sleep(self.fault.event_delay)
        self._sent += 1
        text = dump(event)
        await self.socket.send_text(text[: len(text) // 2] if self.fault.bad_json else text)


async def open_line(socket: WebSocket) -> Line | None:
    """Accept a WebSocket, or refuse it with an HTTP status."""
    mock: MockApp = socket.app.state.mock
    path = local_path(socket.url.path)
    try:
        fault = mock.faults.meet("WEBSOCKET", path, socket.headers.get("x-oxide-fault")) or Fault()
        mock.service.authorise(_headers(socket))
    except ApiError as error:
        await socket.send_denial_response(JSONResponse(error.body(), error.status))
        return None
    except ValueError as error:
        refusal = error_body(str(error), "invalid_control")
        await socket.send_denial_response(JSONResponse(refusal, 400))
        return None
    if fault.status is not None:
        await socket.send_denial_response(JSONResponse(fault.complaint(), fault.status))
        return None
    pause = fault.pause(mock.faults.draw)
    if pause:
        await mock.sleep(pause)
    await socket.accept(chosen_protocol(socket.scope["subprotocols"]))
    return Line(socket, mock, fault)


def _headers(socket: WebSocket) -> dict[str, str]:
    return said_by_protocols(socket.scope["subprotocols"], dict(socket.headers.items()))


LEFT = (WebSocketDisconnect, Cut, RuntimeError)
