"""Names for Azure that libraries import from inside the official package."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

__all__ = ["API_KEY_SENTINEL", "AsyncAzureADTokenProvider", "AzureADTokenProvider"]

API_KEY_SENTINEL: Final = "<missing API key>"
"""The key of official clients that use a token; no client here has it."""
AzureADTokenProvider: TypeAlias = Callable[[], str]
"""A function that returns a token for a request."""
AsyncAzureADTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]
"""The same for an async client; may be a coroutine function."""
