"""Where a background response's stream stands (``Position``), and what to do when it is lost.

The server works on whether or not a client is connected, and numbers its events. A lost stream is
opened again after the last number that arrived: no event is missing, and none comes twice.

    create(background=True, stream=True) ─► 0 1 2 3 ✂
                      retrieve(id, stream=True, starting_after=3) ─► 4 5 6 ✂
                                        retrieve(…, starting_after=6) ─► 7 8 completed

When the server refuses to open the stream for the moment (429, 503 …), it is asked again, as if it
could not be reached.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.structured_output.loose_values import field_of, number_of, text_of
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.errors.tree import (
    APIStatusError,
    RedirectRefusedError,
    ResponseTooLargeError,
)
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.policies.retry import RetryPolicy, is_worth_a_retry, server_delay

if TYPE_CHECKING:
    from openai_oxide.types.responses import Response

__all__ = ["Position"]

_FINAL_ERRORS: Final = (RedirectRefusedError, ResponseTooLargeError)
_FINAL_EVENTS: Final = ("response.completed", "response.failed", "response.incomplete")
# After this many events a connection counts as good: if it is lost, open the next one at once.
_GOOD_CONNECTION: Final = 16


class Position:
    """Where a stream stands, and whether to open it again after a failure."""

    def __init__(
        self,
        response_id: str | None = None,
        sequence_number: int | None = None,
        *,
        max_reconnects: int = 10,
        policy: RetryPolicy | None = None,
        deadline: float | None = None,
    ) -> None:
        self.response_id = response_id
        self.sequence_number = sequence_number
        self.response: Any = None
        """The response of the last event that contained one."""
        self.reconnects = 0
        """How often the stream was opened again."""
        self.ended = False
        """Whether the last event has arrived, or the stream was closed."""
        self._opened_after = sequence_number
        self._events = 0
        self._failures = 0
        self._short_connections = 0
        self._max_reconnects = max_reconnects
        self._policy = policy or RetryPolicy()
        self._deadline = deadline

    def take(self, event: object) -> bool:
        """Record an event; False for one that arrived before."""
        number = number_of(getattr(event, "sequence_number", None))
        if number is not None:
            # Only just after the stream was opened again do old events come twice. Later, a lower
            # number is an error of the server, and no reason to drop the event.
            after = self._opened_after
            if number == self.sequence_number or (after is not None and number <= after):
                return False
            self.sequence_number, self._failures = number, 0
        response = getattr(event, "response", None)
        if isinstance(response, Model):
            self.response = response
            self.response_id = self.response_id or text_of(field_of(response, "id")) or None
        self.ended = self.ended or getattr(event, "type", None) in _FINAL_EVENTS
        self._events += 1
        return True

    def delay(self, error: Exception, now: float, jitter: float) -> float | None:
        """Seconds to wait before opening the stream again; None if that cannot help."""
        if self.response_id is None or isinstance(error, _FINAL_ERRORS):
            return None  # without an id, the request would have to be sent twice
        if self._failures >= self._max_reconnects or not _is_transient(error):
            return None
        is_short = self._events < _GOOD_CONNECTION and self.reconnects
        self._short_connections = self._short_connections + 1 if is_short else 0
        # No wait the first time: a lost connection does not mean that the server is overloaded.
        wait = 0.0
        if self._short_connections:
            delay = self._policy.delay(self._short_connections - 1, jitter, _retry_after(error))
            if delay is None:
                return None
            wait = delay
        if self._deadline is not None and now + wait >= self._deadline:
            return None
        self._failures += 1
        self.reconnects += 1
        self._events = 0
        return wait

    def query(self, now: float) -> dict[str, Any]:
        """The arguments that open the stream again from here."""
        query: dict[str, Any] = {"stream": True}
        self._opened_after = self.sequence_number
        if self.sequence_number is not None:
            query["starting_after"] = self.sequence_number
        if self._deadline is not None:
            query["deadline"] = max(0.001, self._deadline - now)
        return query

    def final(self) -> Response:
        """The response of the last event."""
        if self.response is None:
            raise RuntimeError("the stream ended without a response")
        response: Response = self.response
        return response


def _is_transient(error: Exception) -> bool:
    """Whether a later attempt may succeed; after a lost connection it always may."""
    if not isinstance(error, APIStatusError):
        return True
    return is_worth_a_retry(error.status_code, error.headers, error.code, OPENAI.final_codes)


def _retry_after(error: Exception) -> float | None:
    """The seconds to wait that the server's headers name."""
    return server_delay(error.headers, time.time()) if isinstance(error, APIStatusError) else None
