"""Messages are text or bytes, whole or in pieces, and a server may leave in the middle of one."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.websocket import WebSocketClosed
from openai_oxide_runtime.websocket.fast_frames import Binary
from openai_oxide_runtime.websocket.options import Heartbeat
from tests.support.scripted import Colour, ScriptedServer, Visit

SENT: list[Any] = ["text", b"bytes", ["te", "xt"], [b"by", b"tes"], "", b"", "text"]


def test_bytes_are_told_from_text(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        for message in SENT:
            await visit.socket.send(message)
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
    ):
        socket = vars(connection._socket).get("_thing", connection._socket)
        messages = [_received(colour, socket) for _ in SENT]
    assert messages == [b"text", b"bytes", b"text", b"bytes", b"", b"", b"text"]
    assert [type(one) is Binary for one in messages] == [
        False,
        True,
        False,
        True,
        False,
        True,
        False,
    ]


def _received(colour: Colour, socket: Any) -> bytes:
    """The message itself, not its face."""
    messages = socket.receive(5)
    return colour.wait(messages) if colour.is_async else messages


@pytest.mark.parametrize("compression", [None, "deflate"])
def test_a_server_may_leave_in_the_middle_of_a_message(
    colour: Colour, compression: str | None
) -> None:
    farewells: list[int | None] = []

    async def script(visit: Visit) -> None:
        protocol = visit.socket.protocol
        protocol.send_text(b"half a mess", fin=False)
        protocol.send_close(1001, "restarting")
        visit.socket.send_data()
        await visit.socket.wait_closed()
        farewells.append(protocol.close_rcvd and protocol.close_rcvd.code)
        visit.server.signal("closed")

    options = {"websocket_connection_options": {"compression": compression}}
    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(**options) as connection,
    ):
        with pytest.raises(WebSocketClosed) as caught:
            connection.recv_bytes()
        server.wait_for("closed")
    assert (caught.value.close_code, caught.value.close_reason) == (1001, "restarting")
    if compression is None:
        assert farewells == [1001]


def test_a_peer_that_is_gone_is_noticed_within_forty_seconds() -> None:
    usual = Heartbeat()
    assert usual.interval is not None
    assert usual.interval + usual.timeout <= 40
