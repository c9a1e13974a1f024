# Written from async_turn_stream.py by `make generate`: do not edit.
"""The events of one turn, sync: over a WebSocket, or over HTTP as a fallback."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.responses_websocket.connection_flow import Plan
from openai_oxide_lib.responses_websocket.session_state import Reservation
from openai_oxide_lib.responses_websocket.turn_errors import event_error
from openai_oxide_lib.responses_websocket.turn_request import TurnRequest
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.responses_websocket.turn_stream_state import (
    TurnStreamState,
    event_timeout,
    timeout_error,
)
from openai_oxide_lib.structured_output.loose_values import kind_of

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response, ResponsesServerEvent

__all__ = ["HttpTurnStream", "TurnStream"]


class _TurnReader(TurnStreamState):
    """Iterates over events, waits for the end, closes."""

    def __iter__(self) -> Iterator[ResponsesServerEvent]:
        return self

    def __next__(self) -> ResponsesServerEvent:
        event = None if self._ended else self._pull()
        if event is None:
            raise StopIteration
        result: ResponsesServerEvent = event
        return result

    def _pull(self) -> ResponsesServerEvent | None:
        raise NotImplementedError

    def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        raise NotImplementedError

    def get_final_response(self) -> Response:
        """Read to the end and return the response; raises the error that the turn ended in."""
        for _ in self:
            pass
        response: Response = self._final(self._session._request)
        return response

    def until_done(self) -> Self:
        """Read to the end and return this stream."""
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


class TurnStream(_TurnReader):
    """The events of a turn, in the order of their arrival."""

    def __init__(
        self,
        session: Any,
        reservation: Reservation,
        turn_request: TurnRequest,
        connection: Any,
        turn: Turn,
        plan: Plan,
    ) -> None:
        super().__init__(session, reservation, turn_request)
        self._connection = connection
        self._turn = turn
        self._plan = plan
        self._resends = 0

    def __next__(self) -> ResponsesServerEvent:
        event: ResponsesServerEvent | None = self._connection.next_nowait(self._turn)
        return super().__next__() if event is None else event

    def _event_timeout(self) -> float | None:
        return event_timeout(self._turn_request, self._plan)

    def _pull(self) -> ResponsesServerEvent | None:
        try:
            event = self._connection.next(self._turn, self._event_timeout)
            while kind_of(event) == "error":
                event = self._handle_error(event)
        except TimeoutError:
            error = timeout_error(
                self._turn, self._turn_request, self._plan, self._connection.request
            )
        except BaseException as failure:
            self._connection.abandon(self._turn)
            self._note_failure(failure)
            self._session._close_if_unused(self._connection)
            raise
        else:
            return self._handle(event)
        self._connection.abandon(self._turn)
        self._note_failure(error)
        self._session._close_if_unused(self._connection)
        raise error

    def _handle(self, event: ResponsesServerEvent | None) -> ResponsesServerEvent | None:
        if event is None:  # the session was closed or reset
            self._release()
            return None
        self._note(event)
        if self._ended:
            self._session._close_if_unused(self._connection)
        return event

    def _handle_error(self, event: ResponsesServerEvent | None) -> ResponsesServerEvent | None:
        """Raise the error, or return the first event of a new connection if resending is safe."""
        if self._turn.refused and self._resends < self._plan.policy.max_retries:
            self._resends += 1
            connection = self._session._resend(self._connection, self._turn, self._plan)
            if connection is not None:
                self._connection = connection
                return connection.next(self._turn, self._event_timeout)
        raise event_error(event, self._connection.request)

    def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        if not self._ended:
            self._connection.abandon(self._turn)
            self._release()
            self._session._close_if_unused(self._connection)

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self._connection.abandon(self._turn)
            self._release()
            self._warn()


class HttpTurnStream(_TurnReader):
    """The events of a turn over HTTP."""

    def __init__(
        self, session: Any, reservation: Reservation, turn_request: TurnRequest, result: Any
    ) -> None:
        """``result`` is the HTTP stream, or the response of a request without ``stream=True``."""
        super().__init__(session, reservation, turn_request)
        self._stream: Any = result if hasattr(result, "close") else None
        if self._stream is None:
            self._note_final(result)

    def _pull(self) -> ResponsesServerEvent | None:
        try:
            event = next(self._stream, None)
        except BaseException as failure:
            self._note_failure(failure)
            raise
        if event is None:
            self._release()
            return None
        self._note(event)
        return event

    def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        if self._stream is not None:
            self._stream.close()
        if not self._ended:
            self._release()
