"""Shutting the socket of a request that httpx is in the midst of, from another thread.

httpx has no way to cancel a blocking request. The request is found in its connection pool by a mark
among its extensions, and the socket of its connection is shut, upon which the pool throws the
connection away. Where the pool looks different, or a connection carries other requests as well
(HTTP/2), nothing is shut: the request then ends by itself and its answer is dropped.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from .abort import Abort

__all__ = ["watched"]

_MARK: Final = "openai_oxide.abort"


def watched(abort: Abort, client: Any) -> dict[str, Any]:
    """The extensions of a request that ``abort`` can end."""
    abort.reaches(client, partial(_shut, client, abort))

    def trace(name: str, info: Any) -> None:
        if name.endswith("send_request_headers.started"):
            abort.check()  # it may have waited long for a connection

    return {_MARK: abort, "trace": trace}


def _shut(client: Any, abort: Abort) -> None:
    for connection in list(_connections(client, abort)):
        found = getattr(connection, "_network_stream", None)
        if found is None or "HTTP2" in type(connection).__name__:
            continue
        opened = found.get_extra_info("socket")
        with contextlib.suppress(OSError):
            # The plain one: a TLS socket would take itself apart under the thread that reads.
            socket.socket.shutdown(opened, socket.SHUT_RDWR)


def _connections(client: Any, abort: Abort) -> Iterator[Any]:
    """The connections that now carry requests with this mark."""
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        for waiting in list(getattr(pool, "_requests", ())):
            if waiting.request.extensions.get(_MARK) is abort:
                connection = waiting.connection
                while hasattr(connection, "_connection"):  # a proxy's tunnel holds another one
                    connection = connection._connection
                yield connection
