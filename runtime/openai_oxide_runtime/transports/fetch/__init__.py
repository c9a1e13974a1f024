"""HTTP through JavaScript's ``fetch``, for Python in a browser, Node or a Worker (Pyodide).

    javascript        the engine's objects, and waiting for its promises
    abort_controller  one active request, and how to abort it
    uploads           request bodies: from memory, or as a stream if the engine supports that
    responses         the response, read piece by piece as it arrives
    async_transport   the async transport
    sync_transport    the sync transport, if the engine can suspend a function

The engine has the connections, TLS, HTTP/2 and HTTP/3, and decompresses bodies. Nothing here
imports ``js`` or ``pyodide`` before a request is made.
"""

from __future__ import annotations

from openai_oxide_runtime.transports.fetch.async_transport import AsyncFetchTransport
from openai_oxide_runtime.transports.fetch.sync_transport import FetchTransport

__all__ = ["AsyncFetchTransport", "FetchTransport"]
