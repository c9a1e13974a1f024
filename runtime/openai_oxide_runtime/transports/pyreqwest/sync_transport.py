"""``PyreqwestTransport``: requests through a library in Rust, blocking.

The library's own blocking calls cannot be woken, not even by Ctrl-C, and know no deadline for one
read. So the awaited transport does the work, on an event loop in a thread.
"""

from __future__ import annotations

from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import DEFAULT_CONNECTION_LIMITS, ConnectionLimits
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.blocking import BlockingTransport
from openai_oxide_runtime.transports.pyreqwest.async_transport import (
    AsyncPyreqwestTransport,
)

__all__ = ["PyreqwestTransport"]


class PyreqwestTransport(BlockingTransport):
    """``AsyncPyreqwestTransport`` for calls that block. Threads share its connections."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | None = None,
    ) -> None:
        super().__init__(AsyncPyreqwestTransport(limits, connections=connections, tls=tls))
