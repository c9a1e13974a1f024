"""``client.ws_session()``: turns over one connection, sync.

with client.ws_session(model="…") as session:
    response = session.send(input="…")
    for event in session.send_stream(input="…"): …
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from openai_oxide_lib.responses_websocket.connection_flow import (
    Check,
    Flow,
    Open,
    Plan,
    Retire,
    SendTurn,
    Settle,
    Step,
    begin,
    connect,
)
from openai_oxide_lib.responses_websocket.session_state import Reservation, SessionState
from openai_oxide_lib.responses_websocket.shared_connection import SharedConnection
from openai_oxide_lib.responses_websocket.turn_errors import deadline_exceeded
from openai_oxide_lib.responses_websocket.turn_request import TurnRequest
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.responses_websocket.turn_stream import HttpTurnStream, TurnStream
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.websocket.closed import WebSocketClosed
from openai_oxide_runtime.websocket.connection import dial

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments
    from openai_oxide_lib.responses_websocket.session_responses import SessionResponses

__all__ = ["Session"]

Stream = TurnStream | HttpTurnStream


class Session(SessionState):
    """Turns over a WebSocket. Threads may share it, each with a ``stream_id`` of its own.

    Turns with the same ``stream_id`` follow each other: a thread waits for the end of another
    thread's turn; its own turn in progress is closed when it starts the next one.
    """

    def __init__(self, client: object, **settings: Any) -> None:
        super().__init__(client, **settings)
        self._mutex = forks.lock()
        self._connect_lock = forks.lock()

    def send(self, **params: Unpack[TurnArguments]) -> Response:
        """Send a turn, wait for its end, and return its response.

        Takes the parameters of ``responses.create`` and ``stream_id``. A failed response is
        raised as an error; an incomplete one is returned.
        """
        with self._start(dict(params), final_only=True) as stream:
            return stream.get_final_response()

    def send_stream(self, **params: Unpack[TurnArguments]) -> Stream:
        """Start a turn and return its events to iterate over; see ``send``."""
        return self._start(dict(params), final_only=False)

    @property
    def responses(self) -> SessionResponses:
        """Turns with the methods of ``client.responses``: create, parse, stream, run_tools, …"""
        from openai_oxide_lib.responses_websocket.session_responses import SessionResponses

        if self._responses is None:
            self._responses = SessionResponses(self)
        responses: SessionResponses = self._responses
        return responses

    def warmup(self, **params: Unpack[TurnArguments]) -> Response | None:
        """Let the server read instructions, tools and input before the turn that needs them.

        The server generates nothing; the next turn continues this one. Over HTTP nothing is
        sent: the input goes with the next turn, and None is returned.
        """
        with self._start({**params, "generate": False}, final_only=True) as stream:
            return stream.get_final_response() if self.transport == "websocket" else None

    def open(self) -> Self:
        """Connect now rather than at the first turn, and return this session."""
        with self._connect_lock:
            if self._connection is None and not self._uses_http:
                plan = self._plan(TurnRequest({}, None, None), self._clock.monotonic())
                self._adopt(self._run(connect(plan)))
        return self

    def reset(self) -> None:
        """Clear the chains and abandon the turns in progress; the connection stays open."""
        for reservation in list(self._reservations.values()):
            stream = reservation.stream
            if stream is not None:
                stream.close()
        self._chains.clear()
        self._warm_inputs.clear()

    def close(self) -> None:
        """Close the connection. The session cannot be used afterwards."""
        self.reset()
        self._closed = True
        connections, self._connections, self._connection = self._connections, [], None
        for connection in connections:
            connection.close()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- a turn ------------------------------------------------------------------------------------

    def _start(self, params: dict[str, Any], *, final_only: bool) -> Stream:
        started_at = self._clock.monotonic()
        reservation = self._reserve(self._stream_id_of(params), params.get("deadline"))
        try:
            turn_request = self._build(params)
            return self._begin(
                reservation,
                turn_request,
                self._plan(turn_request, started_at),
                final_only=final_only,
            )
        except BaseException as failure:
            self._note_error(reservation, failure)
            reservation.released.set()
            raise

    def _begin(
        self, reservation: Reservation, turn_request: TurnRequest, plan: Plan, *, final_only: bool
    ) -> Stream:
        turn = Turn(
            turn_request.stream_id,
            turn_request.frame,
            previous=turn_request.previous,
            final_only=final_only,
        )
        try:
            connection = self._send_turn(turn, plan)
        except BaseException:
            turn.abandon()  # it may have been sent: its events must not reach the next turn
            raise
        if connection is None:
            return self._over_http(reservation, turn_request, plan, final_only=final_only)
        return TurnStream(self, reservation, turn_request, connection, turn, plan)

    def _reserve(self, stream_id: str | None, deadline: float | None) -> Reservation:
        """Wait until the ``stream_id`` is free; close a turn of this same thread."""
        reservation = Reservation(stream_id, threading.get_ident(), forks.event())
        deadline_at = None if deadline is None else time.monotonic() + deadline
        while True:
            with self._mutex:
                current = self._reservations.get(stream_id)
                if current is None or current.is_free_for(reservation.owner):
                    self._reservations[stream_id] = reservation
                    return reservation
            stream = current.stream
            if current.owner == reservation.owner and stream is not None:
                stream.close()
                continue
            remaining = None if deadline_at is None else deadline_at - time.monotonic()
            if not current.released.wait(remaining):
                raise deadline_exceeded(deadline or 0.0, self._request)

    def _send_turn(self, turn: Turn, plan: Plan) -> SharedConnection | None:
        """Send a turn; returns the connection that took it, or None for HTTP."""
        with self._connect_lock:
            if self._uses_http:
                return None
            return self._adopt(self._run(begin(self._connection, turn, plan)))

    def _resend(
        self, connection: SharedConnection, turn: Turn, plan: Plan
    ) -> SharedConnection | None:
        """Send a turn that its connection refused over another one."""
        self._retire(connection)
        return self._send_turn(turn, plan)

    def _over_http(
        self, reservation: Reservation, turn_request: TurnRequest, plan: Plan, *, final_only: bool
    ) -> HttpTurnStream:
        if turn_request.event.get("generate") is False:
            self._note_warm_up(turn_request)
            return HttpTurnStream(self, reservation, turn_request, None)
        turn_request = self._with_warm_up(turn_request)
        result = self.client.responses.create(
            stream=not final_only,
            extra_body=turn_request.params,
            extra_headers=self._connector.headers,
            extra_query=self._connector.extra_query,
            timeout=Timeout(context_of(self.client).config.timeout, read=turn_request.timeout),
            deadline=plan.remaining(),
        )
        return HttpTurnStream(self, reservation, turn_request, result)

    # -- connections -------------------------------------------------------------------------------

    def _adopt(self, connection: SharedConnection | None) -> SharedConnection | None:
        """Use a connection for the next turns; without one use HTTP from now on."""
        previous, self._connection = self._connection, connection
        self._uses_http = connection is None
        with self._mutex:
            if connection is not None and connection not in self._connections:
                self._connections.append(connection)
        if previous is not None and previous is not connection:
            self._retire(previous)
        return connection

    def _retire(self, connection: SharedConnection) -> None:
        """Send no more turns over a connection; it is closed when its last turn has ended."""
        connection.retiring = True
        if self._connection is connection:
            self._connection = None
        self._close_if_unused(connection)

    def _close_if_unused(self, connection: SharedConnection) -> None:
        if connection.retiring and connection.is_idle:
            with self._mutex:
                self._connections = [
                    other for other in self._connections if other is not connection
                ]
            connection.close()

    def _run(self, flow: Flow) -> Any:
        """Perform the steps of a flow and return its result."""
        outcome: Any = None
        try:
            while True:
                outcome = self._perform(flow.send(outcome))
        except StopIteration as end:
            return end.value

    def _perform(self, step: Step) -> Any:
        match step:
            case Open(seconds):
                return self._connect(seconds)
            case SendTurn(connection, turn):
                return _closed_by(lambda: connection.send(turn))
            case Check(connection, seconds):
                return connection.alive(seconds)
            case Settle(connection, stream_id, seconds):
                return connection.settle(stream_id, seconds)
            case Retire(connection):
                return self._retire(connection)
        return (self._clock.sleep or time.sleep)(step.seconds)

    def _connect(self, seconds: float | None) -> SharedConnection | OpenAIError:
        try:
            socket = dial(self._connector, seconds)
        except OpenAIError as error:
            return error
        return SharedConnection(socket, self._clock.monotonic, self._max_queue)


def _closed_by(send: Callable[[], None]) -> WebSocketClosed | None:
    try:
        send()
    except WebSocketClosed as closed:
        return closed
    return None
