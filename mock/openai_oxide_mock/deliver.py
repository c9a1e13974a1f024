"""Sending a reply over ASGI, whole or in pieces, with whatever fault was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

from .faults import Fault
from .reply import Reply

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Receive = Callable[[], Awaitable[Message]]
Sleep = Callable[[float], Awaitable[Any]]
NO_FAULT = Fault()


class Gone(Exception):
    """The client has closed the connection."""


@dataclass(slots=True)
class Wire:
    """The way to one client: what ASGI gives, a clock, and a way to cut the connection."""

    send: Send
    receive: Receive
    sleep: Sleep
    drop: Callable[[], None]
    leave: asyncio.Future[Any] | None = None

    async def wait(self, seconds: float) -> None:
        """Wait, unless the client goes first."""
        await self._unless_gone(asyncio.ensure_future(_sleep(self.sleep, seconds)))

    async def hang(self) -> None:
        """Do nothing until the client goes."""
        await self._unless_gone(asyncio.get_running_loop().create_future())

    async def _unless_gone(self, work: asyncio.Future[Any]) -> None:
        if self.leave is None:
            self.leave = asyncio.ensure_future(_left(self.receive))
        await asyncio.wait({work, self.leave}, return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            work.cancel()
            raise Gone

    def close(self) -> None:
        """Stop watching the client."""
        if self.leave is not None:
            self.leave.cancel()


async def _sleep(sleep: Sleep, seconds: float) -> None:
    await sleep(seconds)


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def deliver(reply: Reply, wire: Wire, fault: Fault, pause: float = 0.0) -> None:
    """Send a reply; raises Gone if the client leaves before its end."""
    if fault.reset:
        wire.drop()
        return
    if fault.hang:
        await wire.hang()
    if pause:
        await wire.wait(pause)
    await wire.send(_start(reply))
    if reply.frames is None and fault.cut is None and not fault.chunk and not fault.split_utf8:
        await wire.send(_body(reply.body, more=False))
        return
    frames = [reply.body] if reply.frames is None else reply.frames
    if await _frames(frames, wire, fault):
        await wire.send(_body(b"", more=False))


async def _frames(frames: list[bytes], wire: Wire, fault: Fault) -> bool:
    """Send frame by frame; False if the stream was cut."""
    for at, frame in enumerate(frames):
        if fault.cut == at:
            await _cut(frame, wire, fault)
            return False
        if fault.hang_after == at:
            await wire.hang()
        if fault.event_delay and at:
            await wire.wait(fault.event_delay)
        async for chunk in _chunks(frame, wire, fault):
            await wire.send(_body(chunk))
        await asyncio.sleep(0)
    return True


async def _chunks(frame: bytes, wire: Wire, fault: Fault) -> AsyncIterator[bytes]:
    for at, chunk in enumerate(fault.cuts(frame)):
        if at and fault.chunk_delay:
            await wire.wait(fault.chunk_delay)
        elif at:
            await asyncio.sleep(0)
        yield chunk


async def _cut(frame: bytes, wire: Wire, fault: Fault) -> None:
    if fault.inside:
        await wire.send(_body(frame[: len(frame) // 2]))
    wire.drop()


def _start(reply: Reply) -> Message:
    headers = [(name.encode(), value.encode()) for name, value in reply.headers.items()]
    if reply.frames is None:
        headers.append((b"content-length", str(len(reply.body)).encode()))
    return {"type": "http.response.start", "status": reply.status, "headers": headers}


def _body(data: bytes, more: bool = True) -> Message:
    return {"type": "http.response.body", "body": data, "more_body": more}
