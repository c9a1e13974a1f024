"""``client.ws_session()``: turns over one connection, async.

async with client.ws_session(model="…") as session:
    response = await session.send(input="…")
    async for event in await session.send_stream(input="…"): …
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from openai_oxide_lib.responses_websocket.async_shared_connection import AsyncSharedConnection
from openai_oxide_lib.responses_websocket.async_turn_stream import (
    AsyncHttpTurnStream,
    AsyncTurnStream,
)
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
from openai_oxide_lib.responses_websocket.turn_errors import deadline_exceeded
from openai_oxide_lib.responses_websocket.turn_request import TurnRequest
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.websocket.async_connection import async_dial
from openai_oxide_runtime.websocket.closed import WebSocketClosed

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response
    from openai_oxide_lib.responses_websocket.arguments import TurnArguments
    from openai_oxide_lib.responses_websocket.session_responses import (
        AsyncSessionResponses,
    )

__all__ = ["AsyncSession"]

Stream = AsyncTurnStream | AsyncHttpTurnStream


class AsyncSession(SessionState):
    """Turns over a WebSocket. Tasks may share it, each with a ``stream_id`` of its own.

    Turns with the same ``stream_id`` follow each other: a task waits for the end of another
    task's turn; its own turn in progress is closed when it starts the next one.
    """

    def __init__(self, client: object, **settings: Any) -> None:
        super().__init__(client, **settings)
        self._connect_lock = asyncio.Lock()

    async def send(self, **params: Unpack[TurnArguments]) -> Response:
        """Send a turn, wait for its end, and return its response.

        Takes the parameters of ``responses.create`` and ``stream_id``. A failed response is
        raised as an error; an incomplete one is returned.
        """
        async with await self._start(dict(params), final_only=True) as stream:
            return await stream.get_final_response()

    async def send_stream(self, **params: Unpack[TurnArguments]) -> Stream:
        """Start a turn and return its events to iterate over; see ``send``."""
        return await self._start(dict(params), final_only=False)

    @property
    def responses(self) -> AsyncSessionResponses:
        """Turns with the methods of ``client.responses``: create, parse, stream, run_tools, …"""
        from openai_oxide_lib.responses_websocket.session_responses import (
            AsyncSessionResponses,
        )

        if self._responses is None:
            self._responses = AsyncSessionResponses(self)
        responses: AsyncSessionResponses = self._responses
        return responses

    async def warmup(self, **params: Unpack[TurnArguments]) -> Response | None:
        """Let the server read instructions, tools and input before the turn that needs them.

        The server generates nothing; the next turn continues this one. Over HTTP nothing is
        sent: the input goes with the next turn, and None is returned.
        """
        async with await self._start({**params, "generate": False}, final_only=True) as stream:
            if self.transport == "http":
                return None
            return await stream.get_final_response()

    async def open(self) -> Self:
        """Connect now rather than at the first turn, and return this session."""
        async with self._connect_lock:
            if self._connection is None and not self._uses_http:
                plan = self._plan(TurnRequest({}, None, None), self._clock.monotonic())
                await self._adopt(await self._run(connect(plan)))
        return self

    async def reset(self) -> None:
        """Clear the chains and abandon the turns in progress; the connection stays open."""
        for reservation in list(self._reservations.values()):
            stream = reservation.stream
            if stream is not None:
                await stream.close()
        self._chains.clear()
        self._warm_inputs.clear()

    async def close(self) -> None:
        """Close the connection. The session cannot be used afterwards."""
        await self.reset()
        self._closed = True
        connections, self._connections, self._connection = self._connections, [], None
        for connection in connections:
            await connection.close()

    def __await__(self) -> Generator[object, None, Self]:
        return self.open().__await__()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    # -- a turn ------------------------------------------------------------------------------------

    async def _start(self, params: dict[str, Any], *, final_only: bool) -> Stream:
        started_at = self._clock.monotonic()
        reservation = await self._reserve(self._stream_id_of(params), params.get("deadline"))
        try:
            turn_request = self._build(params)
            return await self._begin(
                reservation,
                turn_request,
                self._plan(turn_request, started_at),
                final_only=final_only,
            )
        except BaseException as failure:
            self._note_error(reservation, failure)
            reservation.released.set()
            raise

    async def _begin(
        self, reservation: Reservation, turn_request: TurnRequest, plan: Plan, *, final_only: bool
    ) -> Stream:
        turn = Turn(
            turn_request.stream_id,
            turn_request.frame,
            previous=turn_request.previous,
            final_only=final_only,
        )
        try:
            connection = await self._send_turn(turn, plan)
        except BaseException:
            turn.abandon()  # it may have been sent: its events must not reach the next turn
            raise
        if connection is None:
            return await self._over_http(reservation, turn_request, plan, final_only=final_only)
        return AsyncTurnStream(self, reservation, turn_request, connection, turn, plan)

    async def _reserve(self, stream_id: str | None, deadline: float | None) -> Reservation:
        """Wait until the ``stream_id`` is free; close a turn of this same task."""
        reservation = Reservation(stream_id, asyncio.current_task(), asyncio.Event())
        deadline_at = None if deadline is None else time.monotonic() + deadline
        while True:
            current = self._reservations.get(stream_id)
            if current is None or current.is_free_for(reservation.owner):
                self._reservations[stream_id] = reservation
                return reservation
            stream = current.stream
            if current.owner == reservation.owner and stream is not None:
                await stream.close()
            elif not await _is_set(current.released, deadline_at):
                raise deadline_exceeded(deadline or 0.0, self._request)

    async def _send_turn(self, turn: Turn, plan: Plan) -> AsyncSharedConnection | None:
        """Send a turn; returns the connection that took it, or None for HTTP."""
        async with self._connect_lock:
            if self._uses_http:
                return None
            return await self._adopt(await self._run(begin(self._connection, turn, plan)))

    async def _resend(
        self, connection: AsyncSharedConnection, turn: Turn, plan: Plan
    ) -> AsyncSharedConnection | None:
        """Send a turn that its connection refused over another one."""
        await self._retire(connection)
        return await self._send_turn(turn, plan)

    async def _over_http(
        self, reservation: Reservation, turn_request: TurnRequest, plan: Plan, *, final_only: bool
    ) -> AsyncHttpTurnStream:
        if turn_request.event.get("generate") is False:
            self._note_warm_up(turn_request)
            return AsyncHttpTurnStream(self, reservation, turn_request, None)
        turn_request = self._with_warm_up(turn_request)
        result = await self.client.responses.create(
            stream=not final_only,
            extra_body=turn_request.params,
            extra_headers=self._connector.headers,
            extra_query=self._connector.extra_query,
            timeout=Timeout(context_of(self.client).config.timeout, read=turn_request.timeout),
            deadline=plan.remaining(),
        )
        return AsyncHttpTurnStream(self, reservation, turn_request, result)

    # -- connections -------------------------------------------------------------------------------

    async def _adopt(
        self, connection: AsyncSharedConnection | None
    ) -> AsyncSharedConnection | None:
        """Use a connection for the next turns; without one use HTTP from now on."""
        previous, self._connection = self._connection, connection
        self._uses_http = connection is None
        if connection is not None and connection not in self._connections:
            self._connections.append(connection)
        if previous is not None and previous is not connection:
            await self._retire(previous)
        return connection

    async def _retire(self, connection: AsyncSharedConnection) -> None:
        """Send no more turns over a connection; it is closed when its last turn has ended."""
        connection.retiring = True
        if self._connection is connection:
            self._connection = None
        await self._close_if_unused(connection)

    async def _close_if_unused(self, connection: AsyncSharedConnection) -> None:
        if connection.retiring and connection.is_idle:
            self._connections = [other for other in self._connections if other is not connection]
            await connection.close()

    async def _run(self, flow: Flow) -> Any:
        """Perform the steps of a flow and return its result."""
        outcome: Any = None
        try:
            while True:
                outcome = await self._perform(flow.send(outcome))
        except StopIteration as end:
            return end.value

    async def _perform(self, step: Step) -> Any:
        match step:
            case Open(seconds):
                return await self._connect(seconds)
            case SendTurn(connection, turn):
                return await _closed_by(connection.send(turn))
            case Check(connection, seconds):
                return await connection.alive(seconds)
            case Settle(connection, stream_id, seconds):
                return await connection.settle(stream_id, seconds)
            case Retire(connection):
                return await self._retire(connection)
        return await (self._clock.sleep or asyncio.sleep)(step.seconds)

    async def _connect(self, seconds: float | None) -> AsyncSharedConnection | OpenAIError:
        try:
            socket = await async_dial(self._connector, seconds)
        except OpenAIError as error:
            return error
        return AsyncSharedConnection(socket, self._clock.monotonic, self._max_queue)


async def _closed_by(sending: Awaitable[None]) -> WebSocketClosed | None:
    try:
        await sending
    except WebSocketClosed as closed:
        return closed
    return None


async def _is_set(event: asyncio.Event, deadline_at: float | None) -> bool:
    """Wait for an event until a time of the monotonic clock; False if it was not set."""
    try:
        async with asyncio.timeout(None if deadline_at is None else deadline_at - time.monotonic()):
            return await event.wait()
    except TimeoutError:
        return False
