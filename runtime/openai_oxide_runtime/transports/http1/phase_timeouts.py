"""Timeouts of the phases of a request, and the errors when one has passed."""

from __future__ import annotations

from time import monotonic
from typing import Final

from openai_oxide_runtime.http.interface import TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout

__all__ = [
    "CONNECT",
    "POOL",
    "READ",
    "WRITE",
    "is_from_signal_handler",
    "phase_deadline",
    "phase_seconds",
    "timeout_error",
]

CONNECT: Final = 0
READ: Final = 1
WRITE: Final = 2
POOL: Final = 3
_TEXTS: Final = (
    "no connection within the timeout",
    "no response within the timeout",
    "the request could not be sent within the timeout",
    "no connection of the pool was free within the timeout",
)


def phase_seconds(phase: float | None, deadline: float | None) -> float | None:
    """The seconds that a phase may take. TransportTimeout if the deadline has passed."""
    if deadline is None:
        return phase
    remaining = deadline - monotonic()
    if remaining <= 0:
        raise TransportTimeout("the deadline has passed")
    return remaining if phase is None or remaining < phase else phase


def phase_deadline(phase: int, timeout: Timeout, deadline: float | None) -> float | None:
    """The end of a phase that begins now, as a time of the monotonic clock."""
    seconds = phase_seconds(timeout[phase], deadline)
    return None if seconds is None else monotonic() + seconds


def timeout_error(phase: int, deadline: float | None) -> TransportTimeout:
    """The error of a phase that took too long."""
    if deadline is not None and monotonic() >= deadline:
        return TransportTimeout("the deadline has passed")
    return TransportTimeout(_TEXTS[phase])


def is_from_signal_handler(error: BaseException) -> bool:
    """Whether a signal handler raised the error during a system call, so that it must pass."""
    trace = error.__traceback__  # a handler adds a frame below the one that made the call
    return trace is not None and trace.tb_next is not None
