"""Names around Azure that libraries take from inside the official package."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

__all__ = ["API_KEY_SENTINEL", "AsyncAzureADTokenProvider", "AzureADTokenProvider"]

API_KEY_SENTINEL: Final = "<missing API key>"
"""What stands for a key where a token is used instead; no client here has it."""
AzureADTokenProvider: TypeAlias = Callable[[], str]
"""A function that gives a token for a request."""
AsyncAzureADTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]
"""Likewise for an asynchronous client; it may have to be awaited."""
