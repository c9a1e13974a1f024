"""A stand-in server that costs next to nothing: it sends bytes that were made beforehand.

It knows no API: what it sends depends on the path, and on ``stream``, ``encoding_format`` and
``model`` in the body; some models are variants: ``large``, ``paced``, ``first``. It speaks HTTP/1.1
and WebSocket; with the word ``tls`` also on a port with TLS, and HTTP/2 there (``server_h2``).
Started with times (`python -m benchmarks.server '{"rtt": 0.02}'`) it keeps to them, see paced.py.
It prints its ports and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

from benchmarks.http11 import Connection


async def serve(connection: Callable[[], Connection], *, tls: bool = False) -> None:
    """Serve on free ports until standard input closes."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0, backlog=1024)
    ports = [server.sockets[0].getsockname()[1]]
    said = ""
    if tls:
        from benchmarks.server_h2 import EitherProtocol, context

        over_tls, said = context()
        secure: Any = await loop.create_server(
            lambda: EitherProtocol(connection), "127.0.0.1", 0, ssl=over_tls, backlog=1024
        )
        ports.append(secure.sockets[0].getsockname()[1])
    print(*ports, said, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main(said: str | None) -> None:
    """Serve at once, or with the times that are given as JSON."""
    if said is None or said == "tls":
        asyncio.run(serve(Connection, tls=said == "tls"))
        return
    from benchmarks.paced import paced

    asyncio.run(serve(paced(json.loads(said))))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
