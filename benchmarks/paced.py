"""The stand-in with a clock: over HTTP and WebSocket, answers come when a model would send them.

A request says in its metadata what it wants (`say`, a name of replies.py) and who asks for it
(`who`, `call`), which decides how long it takes. Bytes are ready beforehand; what is left is to
put in the response's id and to set a timer for each token. It neither checks nor remembers.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import count
from typing import Any, TypeVar

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.server import ServerProtocol

from benchmarks import answers, http11, replies
from benchmarks.latency import Latency, Pace

ID = str(answers.response()["id"]).encode()
CONNECTING, UPGRADING = 2, 1
Piece = tuple[int, bytes]
Due = TypeVar("Due", int, float)


def paced(times: dict[str, Any]) -> Callable[[], http11.Connection]:
    """What serves each connection, with these times."""
    latency, legs, ids = Latency(**times), Counter[str](), count(1)
    return lambda: Paced(latency, legs, ids)


class Paced(http11.Connection):
    """One connection. The first answer is late by the round trips that connecting takes."""

    def __init__(self, latency: Latency, legs: Counter[str], ids: count[int]) -> None:
        self.latency, self.legs, self.ids = latency, legs, ids
        self.loop = asyncio.get_running_loop()
        self.socket: ServerProtocol | None = None
        self.connecting = CONNECTING * latency.rtt

    def data_received(self, data: bytes) -> None:
        if self.socket is None:
            super().data_received(data)
        else:
            self.take(data)

    def answer(self, head: bytes, body: bytes) -> None:
        if b"upgrade: websocket" in head.lower():
            self.upgrade(head)
            return
        asked = json.loads(body)
        say, pace = self.wanted(asked)
        if asked.get("stream"):
            self.send(server_sent(say), say, pace)
        else:
            self.send([(replies.length(say), plain(say))], say, pace)

    def upgrade(self, head: bytes) -> None:
        """Speak WebSocket from here on."""
        self.socket = ServerProtocol(max_size=None)
        self.socket.receive_data(head)
        for request in self.socket.events_received():
            assert isinstance(request, Request)
            self.socket.send_response(self.socket.accept(request))
        late = self.connecting + UPGRADING * self.latency.rtt
        self.connecting = 0.0
        self.loop.call_later(late, self.write, b"".join(self.socket.data_to_send()))

    def take(self, data: bytes) -> None:
        """What comes over the WebSocket: turns, and what the protocol answers by itself."""
        assert self.socket is not None
        self.socket.receive_data(data)
        for frame in self.socket.events_received():
            if isinstance(frame, Frame) and frame.opcode is Opcode.TEXT:
                asked = json.loads(bytes(frame.data))
                say, pace = self.wanted(asked)
                self.send(frames(say, asked.get("stream_id")), say, pace)
        due = self.socket.data_to_send()
        self.write(b"".join(due))
        if b"" in due:  # the client has said goodbye, and been answered
            self.transport.close()

    def wanted(self, asked: dict[str, Any]) -> tuple[str, Pace]:
        """What is to be said, and how fast."""
        said = asked["metadata"]
        if said["say"] == "warm":
            return "warm", Pace(0.0, 0.0, 0.0)
        who, call = f"{said['who']} {said['call']}", said["call"]
        leg, self.legs[who] = self.legs[who], self.legs[who] + 1
        say = "text" if "function_call_output" in str(asked["input"]) else said["say"]
        return say, self.latency.drawn(call, leg, "stalls" in said)

    def send(self, pieces: Iterable[Piece], say: str, pace: Pace) -> None:
        """Write each piece when its token is made."""
        began, slower = self.loop.time() + self.connecting, replies.replies()[say].slower
        self.connecting = 0.0
        mark = b"resp_%032x" % next(self.ids)
        # Timers of the same time have no order among them.
        for at, data in joined((pace.at(token, slower), data) for token, data in pieces):
            self.loop.call_at(began + at, self.write, data.replace(ID, mark))

    def write(self, data: bytes) -> None:
        """Write, unless the client has gone."""
        if data and not self.transport.is_closing():
            self.transport.write(data)


@cache
def plain(say: str) -> bytes:
    """The answer in one piece."""
    return http11.framed(json.dumps(replies.replies()[say].response).encode())


@cache
def server_sent(say: str) -> list[Piece]:
    """The answer as server-sent events."""
    events = [(made, http11.chunk(sse(event))) for made, event in replies.story(say)]
    (_, first), (made, last) = events[0], events[-1]
    events[0], events[-1] = (-1, http11.STREAM_HEAD + first), (made, last + http11.STREAM_END)
    return joined(events)


def sse(event: dict[str, Any]) -> bytes:
    """One event as it stands on the wire."""
    return f"event: {event['type']}\ndata: {compact(event)}\n\n".encode()


@cache
def frames(say: str, lane: str | None) -> list[Piece]:
    """The answer as messages of a WebSocket, on a lane if there is one."""
    mark = {} if lane is None else {"stream_id": lane}
    return joined((made, text_frame({**event, **mark})) for made, event in replies.story(say))


def text_frame(event: dict[str, Any]) -> bytes:
    """One message of a WebSocket."""
    return Frame(Opcode.TEXT, compact(event).encode()).serialize(mask=False)


def compact(event: dict[str, Any]) -> str:
    """JSON without spaces."""
    return json.dumps(event, separators=(",", ":"))


def joined(pieces: Iterable[tuple[Due, bytes]]) -> list[tuple[Due, bytes]]:
    """What is due at the same token, or time, goes out as one piece."""
    together: dict[Due, list[bytes]] = {}
    for due, data in pieces:
        together.setdefault(due, []).append(data)
    return [(due, b"".join(parts)) for due, parts in together.items()]
