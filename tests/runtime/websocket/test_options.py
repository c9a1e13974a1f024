"""The options of a connection."""

from __future__ import annotations

import logging
import socket
from traceback import walk_tb
from typing import Any
from urllib.parse import urlsplit

import pytest

from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.websocket import options
from tests.support.scripted import Colour, ScriptedServer, Visit


@pytest.mark.parametrize(
    ("timeout", "opening"),
    [(Timeout(600.0, connect=5.0), 15.0), (Timeout(2.0), 4.0), (Timeout(None), None)],
)
def test_options_have_defaults(timeout: Timeout, opening: float | None) -> None:
    heartbeat, resolved = options.resolve({}, timeout, 64)
    assert heartbeat == options.Heartbeat(20.0, 10.0)
    assert (
        resolved["open_timeout"],
        resolved["max_size"],
        resolved["compression"],
    ) == (opening, 64, None)
    assert resolved["ping_interval"] is None


def test_unknown_options_are_refused() -> None:
    with pytest.raises(TypeError, match="max_sise"):
        options.resolve({"max_sise": 1}, Timeout(1.0), 64)


@pytest.mark.parametrize(
    ("values", "compression"),
    [
        ({}, None),
        ({"max_size": 64}, "deflate"),
        ({"max_size": None}, None),
        ({"max_size": 64, "compression": None}, None),
        ({"compression": "deflate"}, "deflate"),
    ],
)
def test_compression_is_offered_with_a_limit(
    values: dict[str, Any], compression: str | None, colour: Colour
) -> None:
    offers: list[bool] = []

    async def script(visit: Visit) -> None:
        offers.append(bool(visit.socket.protocol.extensions))
        await visit.say({"type": "e", "delta": "a"})

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(websocket_connection_options=values) as connection,
    ):
        assert connection.recv().delta == "a"
    assert offers == [compression == "deflate"]


def test_options_of_the_library_are_passed_on(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.say({"type": "e", "peer": visit.socket.remote_address[1]})

    with ScriptedServer(script) as server, colour.client(server.url) as client:
        url = urlsplit(server.url)
        with socket.create_connection((url.hostname, url.port)) as sock:
            local = sock.getsockname()[1]
            values = {"origin": "https://o.example", "sock": sock, "logger": logging.getLogger("x")}
            with client.responses.connect(websocket_connection_options=values) as connection:
                assert connection.recv().peer == local
    assert server.headers[0]["origin"] == "https://o.example"


def test_an_option_of_the_other_flavour_is_a_type_error_without_secrets(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        raise AssertionError("no connection is opened")

    name, value = ("source_address" if colour.is_async else "local_addr"), ("127.0.0.1", 0)
    with ScriptedServer(script) as server, colour.client(server.url) as client:
        connector = client.responses.connect(websocket_connection_options={name: value})
        with pytest.raises(TypeError, match=f"`websocket_connection_options`.*'{name}'") as caught:
            connector.enter()
    frames = [frame for frame, _ in walk_tb(caught.value.__traceback__)]
    assert caught.value.__context__ is None
    assert not any("websockets" in str(frame.f_globals.get("__name__")) for frame in frames[1:])
