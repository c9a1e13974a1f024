"""How long each phase of a request may take, and what is said when it took longer."""

from __future__ import annotations

from time import monotonic
from typing import Final

from openai_oxide_runtime.http.interface import TransportTimeout
from openai_oxide_runtime.http.timeouts import Timeout

__all__ = ["CONNECT", "POOL", "READ", "WRITE", "end_of", "is_foreign", "seconds_for", "too_late"]

CONNECT: Final = 0
READ: Final = 1
WRITE: Final = 2
POOL: Final = 3
_SAID: Final = (
    "no connection within the timeout",
    "no answer within the timeout",
    "the request could not be sent within the timeout",
    "no connection of the pool became free within the timeout",
)


def seconds_for(phase: float | None, deadline: float | None) -> float | None:
    """The seconds that a phase may take now. Raises once the deadline has passed."""
    if deadline is None:
        return phase
    left = deadline - monotonic()
    if left <= 0:
        raise TransportTimeout("the deadline has passed")
    return left if phase is None or left < phase else phase


def end_of(phase: int, timeout: Timeout, deadline: float | None) -> float | None:
    """When a phase that begins now must be over, as a time of the monotonic clock."""
    seconds = seconds_for(timeout[phase], deadline)
    return None if seconds is None else monotonic() + seconds


def too_late(phase: int, deadline: float | None) -> TransportTimeout:
    """The failure of a phase that was not over in time."""
    if deadline is not None and monotonic() >= deadline:
        return TransportTimeout("the deadline has passed")
    return TransportTimeout(_SAID[phase])


def is_foreign(error: BaseException) -> bool:
    """Whether a call into the system did not fail by itself, but a signal's handler raised this."""
    trace = error.__traceback__  # of the frame that made the call; the handler's own comes next
    return trace is not None and trace.tb_next is not None
