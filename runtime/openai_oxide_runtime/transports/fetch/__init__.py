"""HTTP through JavaScript's ``fetch``, for Python inside a browser, Node or a Worker (Pyodide).

    javascript        the way to the engine's objects, and to waiting for its promises
    abort_controller  one request on its way, and what ends it
    uploads           request bodies: from memory, or as a stream where the engine can
    responses         the response, read piece by piece as it arrives
    async_transport   the transport that is awaited
    sync_transport    the same for blocking clients, where the engine can suspend a function

The engine opens, pools and secures connections, speaks HTTP/2 and 3, and unpacks bodies. Nothing
here imports ``js`` or ``pyodide`` before a request is made.
"""

from __future__ import annotations

from openai_oxide_runtime.transports.fetch.async_transport import AsyncFetchTransport
from openai_oxide_runtime.transports.fetch.sync_transport import FetchTransport

__all__ = ["AsyncFetchTransport", "FetchTransport"]
