"""The end of a connection is an exception of the `websockets` library too."""

from __future__ import annotations

import pickle

import pytest
import websockets
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK

from openai_oxide_runtime.websocket import WebSocketClosed
from tests.support.scripted import Colour, ScriptedServer, Visit

KEY = "sk-test-0123456789"


@pytest.mark.parametrize(
    ("code", "kind"),
    [(1000, ConnectionClosedOK), (1011, ConnectionClosedError), (None, ConnectionClosedError)],
)
def test_each_call_raises_what_programs_of_the_library_catch(
    code: int | None, kind: type[websockets.ConnectionClosed], colour: Colour
) -> None:
    async def script(visit: Visit) -> None:
        if code is None:
            visit.socket.transport.abort()
        else:
            await visit.socket.close(code, f"because of {KEY}")

    errors: list[websockets.ConnectionClosed] = []
    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
    ):
        for call in (connection.recv, connection.recv_bytes, lambda: connection.send({})):
            with pytest.raises(websockets.ConnectionClosed) as caught:
                call()
            errors.append(caught.value)
    for error in errors:
        assert isinstance(error, WebSocketClosed) and isinstance(error, kind)
        assert (error.rcvd and error.rcvd.code) == code == (error.sent and error.sent.code)
        assert error.rcvd_then_sent is (None if code is None else True)
        assert str(error).startswith(f"The WebSocket is closed (code {code or 1006})")
        assert KEY not in f"{error!r}{error.rcvd}{vars(error)}"
        copy = pickle.loads(pickle.dumps(error))
        assert (type(copy), str(copy), copy.rcvd) == (type(error), str(error), error.rcvd)


def test_what_had_arrived_is_received_after_closing(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.say({"type": "a"}, {"type": "b"})
        visit.server.signal("sent")
        await visit.socket.wait_closed()

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
    ):
        server.wait_for("sent")
        connection.close()
        assert [connection.recv().type, connection.recv().type] == ["a", "b"]
        with pytest.raises(ConnectionClosedOK):
            connection.recv()
        assert list(connection) == []
