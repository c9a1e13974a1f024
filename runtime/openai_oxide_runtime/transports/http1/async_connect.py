"""A new connection, awaited: the same race as in sync_connect.py, among tasks."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

from openai_oxide_runtime.transports.http1.origin import Origin, interleaved
from openai_oxide_runtime.transports.http1.socket_options import adjust
from openai_oxide_runtime.transports.http1.sync_connect import STAGGER, numeric

__all__ = ["dialled"]


async def dialled(origin: Origin) -> socket.socket:
    """A connected socket. Raises ``OSError``; who calls it bounds its time."""
    addresses = interleaved(await _addresses(origin))
    opened = await _connected(addresses[0]) if len(addresses) == 1 else await _winner(addresses)
    adjust(opened)
    return opened


async def _addresses(origin: Origin) -> list[Any]:
    loop = asyncio.get_running_loop()
    return numeric(origin) or await loop.getaddrinfo(
        origin.host, origin.port, type=socket.SOCK_STREAM
    )


async def _connected(info: Any) -> socket.socket:
    family, kind, protocol, _, address = info
    opened = socket.socket(family, kind, protocol)
    try:
        opened.setblocking(False)
        await asyncio.get_running_loop().sock_connect(opened, address)
    except BaseException:
        opened.close()
        raise
    return opened


async def _winner(addresses: list[Any]) -> socket.socket:
    """The first that is connected; the next one starts after a while, or when one has failed."""
    racing: set[asyncio.Task[socket.socket]] = set()
    failure: OSError = OSError("the server's name has no address")
    try:
        while addresses or racing:
            if addresses:
                racing.add(asyncio.create_task(_connected(addresses.pop(0))))
            seconds = STAGGER if addresses else None
            done, racing = await asyncio.wait(
                racing, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is None:
                    racing |= done - {task}
                    return task.result()
                if not isinstance(error, OSError):
                    raise error
                failure = error
        raise failure
    finally:
        for task in racing:
            task.add_done_callback(_close)
            task.cancel()


def _close(task: asyncio.Task[socket.socket]) -> None:
    """Let go of a connection that came too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
