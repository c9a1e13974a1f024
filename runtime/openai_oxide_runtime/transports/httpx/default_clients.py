"""Clients of httpx with this SDK's defaults, to be made with settings of one's own.

OpenAI(http_client=DefaultHttpxClient(proxy="http://…"))
"""

from __future__ import annotations

from functools import cache
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


def shared_tls() -> Any:
    """One TLS context for all clients: making one takes longer than a dozen requests."""
    with _lock:
        return _make_tls()


@cache
def _make_tls() -> Any:
    return httpx.create_ssl_context()


def settings(
    given: dict[str, Any], connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS
) -> dict[str, Any]:
    """What a client of httpx is made with, where ``given`` does not say otherwise."""
    chosen: dict[str, Any] = {"timeout": DEFAULT_TIMEOUT, "follow_redirects": True, **given}
    if "limits" not in chosen:
        chosen["limits"] = httpx.Limits(**connections._asdict())
    if "transport" not in chosen and "verify" not in chosen:
        chosen["verify"] = shared_tls()
    return chosen


class DefaultHttpxClient(httpx.Client):
    """An ``httpx.Client`` with this SDK's timeouts and limits where none are given."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**settings(given))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An ``httpx.AsyncClient`` with this SDK's timeouts and limits where none are given."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**settings(given))
