"""The WebSocket side of the stand-in: each message is a turn, answered by ready frames."""

from __future__ import annotations

import asyncio
from functools import cache

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.server import ServerProtocol

from benchmarks import answers


@cache
def turn() -> bytes:
    """The events of a turn, as frames."""
    found = (event.partition(b"data: ")[2].rstrip(b"\n") for event in answers.events())
    return b"".join(Frame(Opcode.TEXT, data).serialize(mask=False) for data in found)


class Turns(asyncio.Protocol):
    """One connection past its upgrade, whose head has arrived already."""

    def __init__(self, transport: asyncio.Transport, head: bytes) -> None:
        self.transport = transport
        self.protocol = ServerProtocol(max_size=None)
        self.data_received(head)

    def data_received(self, data: bytes) -> None:
        self.protocol.receive_data(data)
        for event in self.protocol.events_received():
            if isinstance(event, Request):
                self.protocol.send_response(self.protocol.accept(event))
            elif isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                self.transport.write(turn())
        for due in self.protocol.data_to_send():
            if due:
                self.transport.write(due)
            else:
                self.transport.close()
