"""Shutting the socket of a request that httpx is in the midst of, from another thread.

httpx has no way to cancel a blocking request. The request is found in its connection pool by a mark
among its extensions, and the socket of its connection is shut, upon which the pool throws the
connection away. Where the pool looks different, or a connection carries requests of others as well
(HTTP/2), nothing is shut: the request then ends by itself and its response is dropped.

A task can be cancelled, but httpx does not tell the server of it over HTTP/2. So a connection that
carries nothing else by then is closed.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_runtime.concurrency.cancellation import Abort

__all__ = ["carrier", "close_unused", "watched"]

_MARK: Final = "openai_oxide.abort"


def watched(abort: Abort, client: Any) -> dict[str, Any]:
    """The extensions of a request that ``abort`` can end."""
    mark = _Mark(abort, client)
    abort.add(mark)

    def trace(name: str, info: Any) -> None:
        if name.endswith("send_request_headers.started"):
            abort.check()  # it may have waited long for a connection

    return {_MARK: mark, "trace": trace}


def carrier(client: Any, timeout: Any) -> Any:
    """The connection that carries the request with this ``timeout``."""
    for waiting in _requests(client):
        if waiting.request.extensions.get("timeout") is timeout:
            return waiting.connection
    return None


async def close_unused(client: Any, connection: Any) -> None:
    """Close a connection that carries no request."""
    if all(waiting.connection is not connection for waiting in _requests(client)):
        with contextlib.suppress(Exception):  # one that is gone already is as good
            await connection.aclose()


class _Mark:
    """What one request is known by in the pools of its client."""

    def __init__(self, abort: Abort, client: Any) -> None:
        self.abort = abort
        self._client = client

    def shut(self) -> None:
        """Shut the socket of the connection, if all that it carries is to end."""
        carried = list(_carried(self._client))
        for connection in [connection for connection, mark in carried if mark is self]:
            found = getattr(_inner(connection), "_network_stream", None)
            others = (mark for other, mark in carried if other is connection)
            if found is None or not all(map(_is_to_end, others)):
                continue
            opened = found.get_extra_info("socket")
            with contextlib.suppress(OSError):
                # The plain one: a TLS socket would take itself apart under the thread that reads.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)


def _carried(client: Any) -> Iterator[tuple[Any, Any]]:
    """The connections that carry requests now, each with the mark of a request on it."""
    for waiting in _requests(client):
        yield waiting.connection, waiting.request.extensions.get(_MARK)


def _requests(client: Any) -> Iterator[Any]:
    for transport in (client._transport, *client._mounts.values()):
        yield from list(getattr(getattr(transport, "_pool", None), "_requests", ()))


def _is_to_end(mark: Any) -> bool:
    return isinstance(mark, _Mark) and mark.abort.requested


def _inner(connection: Any) -> Any:
    """The connection that has the socket: a proxy's tunnel holds another one."""
    while hasattr(connection, "_connection"):
        connection = connection._connection
    return connection
