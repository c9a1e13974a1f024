"""Connections that are reopened: which parameters, what is sent meanwhile, how often."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.websocket import WebSocketClosed
from tests.support.scripted import Colour, ScriptedServer, Visit, created, ended


def test_a_lost_connection_is_opened_again_on_request(colour: Colour) -> None:
    told: list[Any] = []

    def changes(event: Any) -> Any:
        told.append(event)
        return {"extra_headers": {"x-again": "yes"}, "extra_query": {"again": "1"}}

    async def script(visit: Visit) -> None:
        await visit.say(created(f"r{visit.number}"))
        if visit.number < 3:
            await visit.socket.close(1012)
        await visit.socket.close(1000)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            on_reconnecting=changes, initial_delay=0.0, max_retries=2
        ) as connection,
    ):
        ids = [event.response.id for event in connection]
    assert ids == ["r1", "r2", "r3"]
    assert [event.attempt for event in told] == [1, 2], "an event shows not that it works"
    assert told[0].close_code == 1012
    assert "x-again" not in server.headers[0]
    assert server.headers[1]["x-again"] == "yes"


def test_changed_parameters_keep_those_of_the_endpoint(colour: Colour) -> None:
    paths: list[str] = []
    queries: list[Any] = []

    def change(event: Any) -> Any:
        queries.append(dict(event.extra_query))
        return {"extra_query": {"again": event.attempt}, "extra_headers": {"x-again": "1"}}

    async def script(visit: Visit) -> None:
        assert visit.socket.request is not None
        paths.append(visit.socket.request.path)
        await visit.socket.close(1012 if visit.number < 3 else 1000)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.beta.realtime.connect(
            model="m", extra_query={"first": 1}, on_reconnecting=change, initial_delay=0.0
        ) as connection,
    ):
        assert list(connection) == []
    assert paths == [
        "/v1/realtime?model=m&first=1",
        "/v1/realtime?model=m&again=1",
        "/v1/realtime?model=m&again=2",
    ]
    assert queries == [{"first": 1}, {"again": 1}]
    assert [headers["openai-beta"] for headers in server.headers] == ["realtime=v1"] * 3
    assert ["x-again" in headers for headers in server.headers] == [False, True, True]


def test_what_is_sent_while_reconnecting_waits_in_order(colour: Colour) -> None:
    def busy(event: Any) -> None:
        for text in "ab":
            queue(colour, connection, text)

    async def script(visit: Visit) -> None:
        if visit.number == 1:
            await visit.socket.close(1012)
            return
        for _ in "ab":
            await visit.hear()
        await visit.say(ended("r"))
        await visit.socket.close(1000)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(on_reconnecting=busy, initial_delay=0.0) as connection,
    ):
        assert [event.type for event in connection] == ["response.completed"]
    assert server.inputs == [(2, "a"), (2, "b")]


def queue(colour: Colour, connection: Any, text: str) -> None:
    """Send a turn while the connection is being opened again."""
    queued = _bare(connection).send_raw(f'{{"type":"response.create","input":"{text}"}}')
    if colour.is_async:  # nothing is awaited in it: it only queues
        with pytest.raises(StopIteration):
            queued.send(None)


def _bare(connection: Any) -> Any:
    return vars(connection).get("_thing", connection)


def test_attempts_end(colour: Colour) -> None:
    told: list[int] = []

    async def script(visit: Visit) -> None:
        await visit.socket.close(1012)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            on_reconnecting=lambda event: told.append(event.attempt),
            initial_delay=0.0,
            max_retries=2,
        ) as connection,
        pytest.raises(WebSocketClosed),
    ):
        list(connection)
    assert told == [1, 2]
    assert server.opened == 3


def test_greetings_do_not_make_attempts_endless(colour: Colour) -> None:
    """A server that greets, even with an answer to nothing, and hangs up is left in peace."""

    async def script(visit: Visit) -> None:
        await visit.say(created("r"))
        await visit.say(ended("r"))
        await visit.socket.close(1012)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            on_reconnecting=lambda event: None, initial_delay=0.0, max_retries=3
        ) as connection,
        pytest.raises(WebSocketClosed),
    ):
        list(connection)
    assert server.opened == 4


def test_a_turn_that_was_served_makes_attempts_count_anew(colour: Colour) -> None:
    told: list[int] = []

    def again(event: Any) -> None:
        told.append(event.attempt)
        queue(colour, connection, "b")

    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(ended("r"))
        await visit.socket.close(1012 if visit.number < 4 else 1000)

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            on_reconnecting=again, initial_delay=0.0, max_retries=1
        ) as connection,
    ):
        connection.response.create(input="a")
        assert len(list(connection)) == 4
    assert told == [1, 1, 1]
    assert server.opened == 4


# -- the other channels ----------------------------------------------------------------------------
