"""httpx clients with this SDK's defaults, and your own options.

OpenAI(http_client=DefaultHttpxClient(proxy="http://…"))
"""

from __future__ import annotations

from functools import cache
from ssl import SSLContext
from typing import Any, Final

import httpx

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_TIMEOUT,
    ConnectionLimits,
)

__all__ = ["DefaultAsyncHttpxClient", "DefaultHttpxClient", "shared_tls"]

_lock: Final = forks.lock()


def shared_tls() -> SSLContext:
    """One TLS context for all clients: making one takes longer than a dozen requests."""
    with _lock:
        return _make_tls()


@cache
def _make_tls() -> SSLContext:
    return httpx.create_ssl_context()


def settings(
    options: dict[str, object], connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS
) -> dict[str, Any]:
    """The arguments of an httpx client: ``options``, and defaults for the others."""
    arguments: dict[str, Any] = {"timeout": DEFAULT_TIMEOUT, "follow_redirects": True, **options}
    if "limits" not in arguments:
        arguments["limits"] = httpx.Limits(**connections._asdict())
    if "transport" not in arguments and "verify" not in arguments:
        arguments["verify"] = shared_tls()
    return arguments


class DefaultHttpxClient(httpx.Client):
    """An ``httpx.Client`` with this SDK's timeouts and limits if you set none."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**settings(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An ``httpx.AsyncClient`` with this SDK's timeouts and limits if you set none."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**settings(options))
