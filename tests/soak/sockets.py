"""WebSockets: slow readers, peers that are gone, limits of the server, connections that are cut."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from openai_oxide import BadRequestError, StreamTruncatedError
from openai_oxide_lib.responses_websocket.session_state import Clock
from openai_oxide_runtime.websocket import WebSocketClosed
from openai_oxide_runtime.websocket.options import Heartbeat
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.scripted import Colour, ScriptedServer, Visit, created, delta, error, talking

SECTION: Final = "WebSocket"
QUEUE: Final = 16
PIECE: Final = "x" * 65536
# Reading stops after the read that has filled the queue, which brings 256 KB at most.
ONE_READ: Final = 5
HOUR: Final = 3600.0


@contextmanager
def colours() -> Iterator[tuple[Colour, Colour]]:
    """Both colours, with a loop for the one that needs it."""
    made = Colour("sync"), Colour("async")
    yield made
    for colour in made:
        colour.loop.close()


@row(
    SECTION,
    "A slow reader holds memory to the configured queue; the rest waits in the server",
    quick=100,
    long=3000,
    each_transport=False,
)
def slow_readers(sdk: Sdk, size: int) -> Seen:
    """As many messages of 64 KB as the size says, for a queue of 16."""
    with colours() as both:
        most = max(_most_waiting(colour, size) for colour in both)
    text = f"at most {most} of {size} messages of 64 KB waiting, the queue being {QUEUE}"
    return Seen(text, QUEUE < most <= QUEUE + ONE_READ)


def _most_waiting(colour: Colour, size: int) -> int:
    async def flood(visit: Visit) -> None:
        await visit.say(*(delta(PIECE, number) for number in range(size)))
        await visit.until("end")

    options = {"websocket_connection_options": {"max_queue": QUEUE}}
    with (
        ScriptedServer(flood) as server,
        colour.client(server.url) as client,
        client.responses.connect(**options) as connection,
    ):
        receive_queue = connection._socket._queue
        receive_queue = vars(receive_queue).get("_thing", receive_queue)
        most = 0
        for _ in range(size):
            connection.recv_bytes()
            most = max(most, len(receive_queue.messages))
            time.sleep(0.001)
    return most


@row(
    SECTION,
    "A peer that is gone without a word is noticed within 40 s",
    quick=1,
    long=40,
    timed=True,
    each_transport=False,
)
def half_open(sdk: Sdk, size: int) -> Seen:
    """The size is the seconds in which it must be noticed; 40 leaves the defaults alone."""
    usual = Heartbeat()
    scale = size / 40
    beat = {"ping_interval": (usual.interval or 0) * scale, "ping_timeout": usual.timeout * scale}
    with colours() as both:
        slowest = max(_noticed(colour, {} if scale == 1 else beat) for colour in both)
    return Seen(f"noticed after {slowest:.1f} s", slowest <= size)


def _noticed(colour: Colour, options: dict[str, Any]) -> float:
    async def vanish(visit: Visit) -> None:
        await visit.say(created("r"))
        # From here on nothing is read: pings stay unanswered, and the connection stays open.
        visit.socket.transport.pause_reading()
        await visit.until("end")

    with (
        ScriptedServer(vanish, close_timeout=0.1) as server,
        colour.client(server.url) as client,
        client.responses.connect(websocket_connection_options=options) as connection,
    ):
        connection.recv()
        began = time.monotonic()
        with suppress(WebSocketClosed, TimeoutError):
            connection.recv(60.0)
        return time.monotonic() - began


@row(
    SECTION,
    "A session leaves its connection before the server's limit of an hour, and no turn is lost",
    quick=20,
    long=300,
    each_transport=False,
)
def rotation(sdk: Sdk, size: int) -> Seen:
    """Turns that are seven minutes apart, by a clock of the scenario's."""
    turns: Counter[int] = Counter()

    async def talk(visit: Visit) -> None:
        while True:
            turns[visit.number] += 1
            await visit.answer(f"r{visit.number}_{turns[visit.number]}", "x")

    oldest, done = 0.0, 0
    with colours() as both:
        for colour in both:
            now = [0.0]
            opened: dict[str, float] = {}
            with (
                ScriptedServer(talk) as server,
                talking(colour, server, clock=Clock(monotonic=lambda now=now: now[0])) as session,
            ):
                for _ in range(size):
                    connection = session.send(input="x").id.partition("_")[0]
                    oldest = max(oldest, now[0] - opened.setdefault(connection, now[0]))
                    now[0] += 420.0
                    done += 1
    text = f"{done} of {2 * size} turns, the oldest connection {oldest / 60:.0f} minutes old"
    return Seen(text, done == 2 * size and 0 < oldest < HOUR)


@row(
    SECTION,
    "A create whose fate is unknown is never sent twice, however the connection ends",
    quick=20,
    long=500,
    each_transport=False,
)
def never_twice(sdk: Sdk, size: int) -> Seen:
    """The server hears a turn and hangs up, with a farewell or without one."""
    chance = random.Random(size)

    async def hang_up(visit: Visit) -> None:
        await visit.hear()
        code = chance.choice((None, 1000, 1001, 1011, 1012, 1013))
        if code is None:
            visit.socket.transport.abort()
        else:
            await visit.socket.close(code)

    told, heard = 0, []
    with colours() as both:
        for colour in both:
            with ScriptedServer(hang_up) as server, talking(colour, server) as session:
                told += sum(_says_unknown(session, str(number)) for number in range(size))
            heard += [(colour.name, asked) for _, asked in server.inputs]
    twice = len(heard) - len(set(heard))
    text = f"{twice} of {2 * size} sent twice, {told} said that their fate is unknown"
    return Seen(text, twice == 0 and told == len(heard) == 2 * size)


def _says_unknown(session: Any, text: str) -> bool:
    try:
        session.send(input=text)
    except StreamTruncatedError as failure:
        return "was not sent again" in str(failure)
    return False


@row(
    SECTION,
    "The server's limits: a full connection hands the turn to a fresh one, a forgotten response "
    "frees the chain, too many lanes are told and the others go on",
    quick=5,
    long=100,
    each_transport=False,
)
def limits(sdk: Sdk, size: int) -> Seen:
    """Each of the three errors, over and over."""
    kept: Counter[str] = Counter()
    with colours() as both:
        for colour in both:
            for _ in range(size):
                kept.update(scene.__name__ for scene in SCENES if scene(colour))
    done = [f"{kept[s.__name__]} {s.__name__.strip('_').replace('_', ' ')}" for s in SCENES]
    return Seen(f"{', '.join(done)}, each of {2 * size}", kept.total() == len(SCENES) * 2 * size)


def _handed_over(colour: Colour) -> bool:
    async def full(visit: Visit) -> None:
        if visit.number == 1:
            await visit.hear()
            await visit.say(error("websocket_connection_limit_reached"))
        await visit.answer("fresh", "x")

    with ScriptedServer(full) as server, talking(colour, server) as session:
        return session.send(input="x").id == "fresh" and server.inputs == [(1, "x"), (2, "x")]


def _forgotten(colour: Colour) -> bool:
    async def forget(visit: Visit) -> None:
        await visit.answer("one", "x")
        await visit.hear()
        await visit.say(error("previous_response_not_found"))
        await visit.answer("anew", "x")

    with ScriptedServer(forget) as server, talking(colour, server) as session:
        session.send(input="x")
        raised = _raises(session, "previous_response_not_found", input="y")
        anew = session.send(input="all of it").id == "anew"
    chain = [event.get("previous_response_id") for _, event in server.heard]
    return raised and anew and chain == [None, "one", None]


def _too_many_lanes(colour: Colour) -> bool:
    async def narrow(visit: Visit) -> None:
        await visit.answer("a1", "x")
        lane = (await visit.hear())["stream_id"]
        await visit.say(error("websocket_stream_limit_reached", stream_id=lane))
        await visit.answer("a2", "x")

    with ScriptedServer(narrow) as server, talking(colour, server) as session:
        session.send(input="x", stream_id="a")
        raised = _raises(session, "websocket_stream_limit_reached", input="x", stream_id="b")
        return raised and session.send(input="x", stream_id="a").id == "a2"


def _raises(session: Any, code: str, **turn: Any) -> bool:
    try:
        session.send(**turn)
    except BadRequestError as failure:
        return failure.code == code
    return False


SCENES: Final = (_handed_over, _forgotten, _too_many_lanes)
