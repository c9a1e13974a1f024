"""HTTP/2 by ``pyreqwest``, a library in Rust: many calls over one connection, with little CPU time.

    clients ──► async_transport ──► responses      sync_transport
    clients of  asyncio             the body,      blocks, over async_transport
    pyreqwest                       decompressed   on an event loop in a thread

The library sends, receives and multiplexes; timeouts, limits, decompression and errors are handled
here. It is used only as the argument ``transport``, not by ``http2=True``: a cancelled request
continues until its response begins, since the library cannot end it before. See docs/http2.md.
"""

from openai_oxide_runtime.transports.pyreqwest.async_transport import (
    AsyncPyreqwestTransport,
)
from openai_oxide_runtime.transports.pyreqwest.sync_transport import PyreqwestTransport

__all__ = ["AsyncPyreqwestTransport", "PyreqwestTransport"]
