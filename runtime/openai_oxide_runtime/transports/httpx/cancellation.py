"""Abort a blocking httpx request from another thread, by shutting its socket.

httpx cannot cancel a blocking request. The request is found in its connection pool by a mark in its
extensions, and the socket of its connection is shut; the pool then drops the connection. If the
attributes of the pool differ, or the connection has other requests as well (HTTP/2), nothing is
shut: the request then ends by itself, and its response is dropped.

A task can be cancelled, but httpx then does not reset its HTTP/2 stream. So a connection without
other requests is closed.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_runtime.concurrency.cancellation import Abort

__all__ = ["abort_extensions", "carrier", "close_unused"]

_MARK: Final = "openai_oxide.abort"


def abort_extensions(abort: Abort, client: Any) -> dict[str, object]:
    """The extensions of a request, so that ``abort`` can end it."""
    mark = _Mark(abort, client)
    abort.add(mark)

    def trace(name: str, info: object) -> None:
        if name.endswith("send_request_headers.started"):
            abort.check()  # it may have been aborted during a wait for a connection

    return {_MARK: mark, "trace": trace}


def carrier(client: Any, timeout: object) -> Any:
    """The connection of the request with this ``timeout``."""
    for waiting in _requests(client):
        if waiting.request.extensions.get("timeout") is timeout:
            return waiting.connection
    return None


async def close_unused(client: Any, connection: Any) -> None:
    """Close a connection without requests."""
    if all(waiting.connection is not connection for waiting in _requests(client)):
        with contextlib.suppress(Exception):  # it may be closed already
            await connection.aclose()


class _Mark:
    """Marks a request in the connection pools of its client."""

    def __init__(self, abort: Abort, client: Any) -> None:
        self.abort = abort
        self._client = client

    def shut(self) -> None:
        """Shut the socket of the connection, if all its requests were aborted."""
        carried = list(_carried(self._client))
        for connection in [connection for connection, mark in carried if mark is self]:
            stream = getattr(_inner(connection), "_network_stream", None)
            others = (mark for other, mark in carried if other is connection)
            if stream is None or not all(map(_is_aborted, others)):
                continue
            sock = stream.get_extra_info("socket")
            with contextlib.suppress(OSError):
                # Not SSLSocket.shutdown: that would drop the TLS state under the thread that reads.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _carried(client: Any) -> Iterator[tuple[Any, Any]]:
    """The active connections, each with the mark of a request on it."""
    for waiting in _requests(client):
        yield waiting.connection, waiting.request.extensions.get(_MARK)


def _requests(client: Any) -> Iterator[Any]:
    for transport in (client._transport, *client._mounts.values()):
        yield from list(getattr(getattr(transport, "_pool", None), "_requests", ()))


def _is_aborted(mark: object) -> bool:
    return isinstance(mark, _Mark) and mark.abort.requested


def _inner(connection: Any) -> Any:
    """The connection that has the socket: that of a proxy tunnel wraps another one."""
    while hasattr(connection, "_connection"):
        connection = connection._connection
    return connection
