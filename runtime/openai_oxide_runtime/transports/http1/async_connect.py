"""Open a connection, async: the race of sync_connect.py, among tasks."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

from openai_oxide_runtime.transports.http1.origin import Origin, interleave
from openai_oxide_runtime.transports.http1.socket_options import set_options
from openai_oxide_runtime.transports.http1.sync_connect import (
    STAGGER,
    AddressInfo,
    numeric_addresses,
)

__all__ = ["connect"]


async def connect(origin: Origin) -> socket.socket:
    """Open a socket. Raises ``OSError``; the caller applies the timeout."""
    addresses = interleave(await _addresses(origin))
    sock = await _connect(addresses[0]) if len(addresses) == 1 else await _race(addresses)
    set_options(sock)
    return sock


async def _addresses(origin: Origin) -> Sequence[AddressInfo]:
    loop = asyncio.get_running_loop()
    return numeric_addresses(origin) or await loop.getaddrinfo(
        origin.host, origin.port, type=socket.SOCK_STREAM
    )


async def _connect(info: AddressInfo) -> socket.socket:
    family, kind, protocol, _, address = info
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


async def _race(addresses: list[AddressInfo]) -> socket.socket:
    """The first that connects. The next attempt starts after a pause, or when one has failed."""
    tasks: set[asyncio.Task[socket.socket]] = set()
    failure: OSError = OSError("the host name has no address")
    try:
        while addresses or tasks:
            if addresses:
                tasks.add(asyncio.create_task(_connect(addresses.pop(0))))
            seconds = STAGGER if addresses else None
            done, tasks = await asyncio.wait(
                tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is None:
                    tasks |= done - {task}
                    return task.result()
                if not isinstance(error, OSError):
                    raise error
                failure = error
        raise failure
    finally:
        for task in tasks:
            task.add_done_callback(_close)
            task.cancel()


def _close(task: asyncio.Task[socket.socket]) -> None:
    """Close a connection that was established too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
