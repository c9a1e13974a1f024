"""Lets a runner have one run at a time, and none once it is closed."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_oxide_runtime.core import forks

__all__ = ["CloseStatus", "RunLock"]


class CloseStatus(TypedDict):
    """The state of a runner after ``close()``: ``draining`` while a run has not ended."""

    status: Literal["closed", "draining"]


class RunLock:
    """Admits one run at a time, and none once the runner is closed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = forks.lock()
        self._is_running = False
        self._closed = False

    def acquire(self) -> None:
        """Begin a run; RuntimeError while there is another, or after ``close``."""
        with self._lock:
            if self._closed or self._is_running:
                state = (
                    "is closed" if self._closed else "is busy with another run: wait for its end"
                )
                raise RuntimeError(f"the {self._name} {state}")
            self._is_running = True

    def release(self) -> None:
        """End the run."""
        with self._lock:
            self._is_running = False

    def close(self) -> CloseStatus:
        """Admit no further run."""
        with self._lock:
            self._closed = True
            return {"status": "draining" if self._is_running else "closed"}
