"""The events of one turn, blocking: over a WebSocket, or over HTTP in its stead."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.channels import ENDS
from openai_oxide_lib.responses_websocket.connection_flow import Plan
from openai_oxide_lib.responses_websocket.session_state import Ticket
from openai_oxide_lib.responses_websocket.turn_errors import (
    error_of,
    failure_of,
    late,
    past_deadline,
)
from openai_oxide_lib.responses_websocket.turn_request import Asked
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_runtime.errors.tree import APIError, OpenAIError

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response, ResponsesServerEvent

__all__ = ["HttpTurnStream", "TurnStream", "TurnStreamState", "kind_of", "late_error", "patience"]


def patience(asked: Asked, plan: Plan) -> float | None:
    """How long the next event may take."""
    left = plan.left()
    if left is None or asked.timeout is None:
        return asked.timeout if left is None else left
    return min(asked.timeout, left)


def kind_of(event: Any) -> str | None:
    """The type of an event; None for what has none."""
    return getattr(event, "type", None)


def late_error(turn: Turn, asked: Asked, plan: Plan, request: Any) -> APIError:
    """Which of its limits the turn has passed."""
    if plan.ends is not None and plan.monotonic() >= plan.ends:
        return past_deadline(plan.deadline or 0.0, request)
    return late(turn, asked.timeout, request)


class TurnStreamState:
    """What the streams of a turn share."""

    def __init__(self, session: Any, ticket: Ticket, asked: Asked) -> None:
        self._session = session
        self._ticket = ticket
        self._asked = asked
        self._ended = False
        self._response: Any = None
        ticket.stream = self

    @property
    def request_id(self) -> str | None:
        """The id of an HTTP request; a turn over a WebSocket has none."""
        found: str | None = getattr(getattr(self, "_stream", None), "request_id", None)
        return found

    @property
    def _exchange(self) -> Asked:
        """What errors of whoever reads this stream name as the request."""
        return self._asked

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to come."""
        return self._ended

    def _note(self, event: Any) -> None:
        """Take over what the last event says."""
        if kind_of(event) in ENDS:
            self._answered(event.response)

    def _answered(self, response: Any) -> None:
        self._response = response
        self._session._finished(self._ticket, response)
        self._release()

    def _failed(self, error: BaseException) -> None:
        self._session._refused(self._ticket, error)
        self._release()

    def _release(self) -> None:
        self._ended = True
        self._ticket.stream = None
        self._ticket.over.set()

    def _final(self, request: Any) -> Any:
        if self._response is None:
            raise OpenAIError("The stream was closed before its turn had ended.")
        failure = failure_of(self._response, request)
        if failure is not None:
            raise failure
        return self._response

    def _warn(self) -> None:
        text = f"{self!r} was dropped before its end; use it as a context manager, or close it"
        warnings.warn(text, ResourceWarning, stacklevel=2, source=self)

    def __repr__(self) -> str:
        lane = self._ticket.lane
        return f"<{type(self).__name__}{f' of lane {lane!r}' if lane else ''}>"


class _Blocking(TurnStreamState):
    """Iterating, waiting for the end, and closing."""

    def __iter__(self) -> Iterator[ResponsesServerEvent]:
        return self

    def __next__(self) -> ResponsesServerEvent:
        event = None if self._ended else self._pull()
        if event is None:
            raise StopIteration
        found: ResponsesServerEvent = event
        return found

    def _pull(self) -> Any:
        raise NotImplementedError

    def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        raise NotImplementedError

    def get_final_response(self) -> Response:
        """Read to the end; the turn's response, or the error that it ended in."""
        for _ in self:
            pass
        response: Response = self._final(self._session._request)
        return response

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self:
            pass
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class TurnStream(_Blocking):
    """The events of a turn as they arrive."""

    def __init__(
        self, session: Any, ticket: Ticket, asked: Asked, link: Any, turn: Turn, plan: Plan
    ) -> None:
        super().__init__(session, ticket, asked)
        self._link = link
        self._turn = turn
        self._plan = plan
        self._resends = 0

    def __next__(self) -> ResponsesServerEvent:
        event: ResponsesServerEvent | None = self._link.at_once(self._turn)
        return super().__next__() if event is None else event

    def _patience(self) -> float | None:
        return patience(self._asked, self._plan)

    def _pull(self) -> Any:
        try:
            event = self._link.next(self._turn, self._patience)
            while kind_of(event) == "error":
                event = self._complained(event)
        except TimeoutError:
            error = late_error(self._turn, self._asked, self._plan, self._link.request)
        except BaseException as failure:
            self._link.give_up(self._turn)
            self._failed(failure)
            self._session._left(self._link)
            raise
        else:
            return self._passed_on(event)
        self._link.give_up(self._turn)
        self._failed(error)
        self._session._left(self._link)
        raise error

    def _passed_on(self, event: Any) -> Any:
        if event is None:  # the session was closed or reset
            self._release()
            return None
        self._note(event)
        if self._ended:
            self._session._left(self._link)
        return event

    def _complained(self, event: Any) -> Any:
        """What follows an error: the first event from a new connection, where that is safe."""
        if self._turn.refused and self._resends < self._plan.policy.max_retries:
            self._resends += 1
            link = self._session._resend(self._link, self._turn, self._plan)
            if link is not None:
                self._link = link
                return link.next(self._turn, self._patience)
        raise error_of(event, self._link.request)

    def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        if not self._ended:
            self._link.give_up(self._turn)
            self._release()
            self._session._left(self._link)

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self._link.give_up(self._turn)
            self._release()
            self._warn()


class HttpTurnStream(_Blocking):
    """The events of a turn that goes over HTTP."""

    def __init__(self, session: Any, ticket: Ticket, asked: Asked, answer: Any) -> None:
        """``answer`` is a stream, or the response where no stream was asked for."""
        super().__init__(session, ticket, asked)
        self._stream: Any = answer if hasattr(answer, "close") else None
        if self._stream is None:
            self._answered(answer)

    def _pull(self) -> Any:
        try:
            event = next(self._stream, None)
        except BaseException as failure:
            self._failed(failure)
            raise
        if event is None:
            self._release()
            return None
        self._note(event)
        return event

    def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        if self._stream is not None:
            self._stream.close()
        if not self._ended:
            self._release()
