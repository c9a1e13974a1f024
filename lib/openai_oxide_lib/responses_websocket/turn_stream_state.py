"""What the streams of a turn share, sync and async, over a WebSocket and over HTTP."""

from __future__ import annotations

import warnings
from typing import Any

from openai_oxide_lib.channels import ENDS
from openai_oxide_lib.responses_websocket.connection_flow import Plan
from openai_oxide_lib.responses_websocket.session_state import Reservation
from openai_oxide_lib.responses_websocket.turn_errors import (
    deadline_exceeded,
    response_failure,
    turn_timeout,
)
from openai_oxide_lib.responses_websocket.turn_request import TurnRequest
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.structured_output.loose_values import kind_of
from openai_oxide_runtime.errors.tree import APIError, OpenAIError
from openai_oxide_runtime.http.exchange import RequestRecord

__all__ = ["TurnStreamState", "event_timeout", "timeout_error"]


def event_timeout(turn_request: TurnRequest, plan: Plan) -> float | None:
    """The seconds that the next event may take."""
    remaining = plan.remaining()
    if remaining is None or turn_request.timeout is None:
        return turn_request.timeout if remaining is None else remaining
    return min(turn_request.timeout, remaining)


def timeout_error(
    turn: Turn, turn_request: TurnRequest, plan: Plan, request: RequestRecord
) -> APIError:
    """The error of the limit that the turn has exceeded: its deadline, or the time of an event."""
    if plan.deadline_at is not None and plan.monotonic() >= plan.deadline_at:
        return deadline_exceeded(plan.deadline or 0.0, request)
    return turn_timeout(turn, turn_request.timeout, request)


class TurnStreamState:
    """A stream's turn, its reservation, and its final response."""

    def __init__(self, session: Any, reservation: Reservation, turn_request: TurnRequest) -> None:
        self._session = session
        self._reservation = reservation
        self._turn_request = turn_request
        self._ended = False
        self._response: Any = None
        reservation.stream = self

    @property
    def request_id(self) -> str | None:
        """The id of the HTTP request; None over a WebSocket, where a turn has none."""
        request_id: str | None = getattr(getattr(self, "_stream", None), "request_id", None)
        return request_id

    @property
    def _exchange(self) -> TurnRequest:
        """The request that errors of this stream's readers name."""
        return self._turn_request

    @property
    def ended(self) -> bool:
        """Whether no more events come."""
        return self._ended

    def _note(self, event: Any) -> None:
        if kind_of(event) in ENDS:
            self._note_final(event.response)

    def _note_final(self, response: Any) -> None:
        self._response = response
        self._session._note_response(self._reservation, response)
        self._release()

    def _note_failure(self, error: BaseException) -> None:
        self._session._note_error(self._reservation, error)
        self._release()

    def _release(self) -> None:
        self._ended = True
        self._reservation.stream = None
        self._reservation.released.set()

    def _final(self, request: RequestRecord) -> Any:
        if self._response is None:
            raise OpenAIError("The stream was closed before the end of its turn.")
        failure = response_failure(self._response, request)
        if failure is not None:
            raise failure
        return self._response

    def _warn(self) -> None:
        text = f"{self!r} was dropped before its end; use it as a context manager, or close it"
        warnings.warn(text, ResourceWarning, stacklevel=2, source=self)

    def __repr__(self) -> str:
        stream_id = self._reservation.stream_id
        return f"<{type(self).__name__}{f' of {stream_id!r}' if stream_id else ''}>"
