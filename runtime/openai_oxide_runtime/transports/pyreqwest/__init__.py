"""HTTP/2 by a library in Rust (``pyreqwest``): many calls over one connection, at little cost.

    clients ──► async_transport ──► responses      sync_transport
    the Rust    asyncio's           a body,          blocks, while an event loop
    side of it                      unpacked       in a thread does the same

The library sends, receives and multiplexes; times, limits, unpacking and failures are kept here, as
by the other transports. It is taken where a client is given one, not by ``http2=True``: a request
whose caller has left goes on until its response begins, as the library has no way to end it before.
docs/http2.md says more.
"""

from openai_oxide_runtime.transports.pyreqwest.async_transport import (
    AsyncPyreqwestTransport,
)
from openai_oxide_runtime.transports.pyreqwest.sync_transport import PyreqwestTransport

__all__ = ["AsyncPyreqwestTransport", "PyreqwestTransport"]
