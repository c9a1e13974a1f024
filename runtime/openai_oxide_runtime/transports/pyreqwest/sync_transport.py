"""``PyreqwestTransport``: requests through pyreqwest, blocking.

The library's own blocking calls cannot be interrupted, not even by Ctrl-C, and have no timeout for
a single read. So this uses the async transport, on an event loop in a thread.
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
    """The sync ``AsyncPyreqwestTransport``. Threads share its connections."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
        tls: TLSOptions | None = None,
    ) -> None:
        super().__init__(AsyncPyreqwestTransport(limits, connections=connections, tls=tls))
