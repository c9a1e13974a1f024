"""The default HTTP clients of an official release that uses ``httpx2``, if that is installed.

Libraries that see its version subclass these, and pass them transports of ``httpx2``.
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("httpx2") is None:
    from openai_oxide_runtime.transports.httpx.default_clients import (
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
    )
else:
    from openai_oxide_runtime.transports.httpx.optional_clients import (
        DefaultAsyncHttpx2Client as DefaultAsyncHttpxClient,
        DefaultHttpx2Client as DefaultHttpxClient,
    )

__all__ = ["DefaultAsyncHttpxClient", "DefaultHttpxClient"]
