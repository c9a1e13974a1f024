"""The time between the chunks of a stream."""

from __future__ import annotations

import asyncio
import time

__all__ = ["Stopwatch", "async_sleep", "sleep"]

sleep = time.sleep
async_sleep = asyncio.sleep


class Stopwatch:
    """Seconds since it was asked last."""

    def __init__(self) -> None:
        self._since = time.monotonic()

    def lap(self) -> float:
        """The seconds since the last call, or since it was made."""
        now = time.monotonic()
        seconds, self._since = now - self._since, now
        return seconds
