"""The events of one turn, async: over a WebSocket, or over HTTP as a fallback."""

from __future__ import annotations

from collections.abc import AsyncIterator
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

__all__ = ["AsyncHttpTurnStream", "AsyncTurnStream"]


class _AsyncTurnReader(TurnStreamState):
    """Iterates over events, waits for the end, closes."""

    def __aiter__(self) -> AsyncIterator[ResponsesServerEvent]:
        return self

    async def __anext__(self) -> ResponsesServerEvent:
        event = None if self._ended else await self._pull()
        if event is None:
            raise StopAsyncIteration
        result: ResponsesServerEvent = event
        return result

    async def _pull(self) -> ResponsesServerEvent | None:
        raise NotImplementedError

    async def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        raise NotImplementedError

    async def get_final_response(self) -> Response:
        """Read to the end and return the response; raises the error that the turn ended in."""
        async for _ in self:
            pass
        response: Response = self._final(self._session._request)
        return response

    async def until_done(self) -> Self:
        """Read to the end and return this stream."""
        async for _ in self:
            pass
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


class AsyncTurnStream(_AsyncTurnReader):
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

    async def __anext__(self) -> ResponsesServerEvent:
        event: ResponsesServerEvent | None = self._connection.next_nowait(self._turn)
        return await super().__anext__() if event is None else event

    def _event_timeout(self) -> float | None:
        return event_timeout(self._turn_request, self._plan)

    async def _pull(self) -> ResponsesServerEvent | None:
        try:
            event = await self._connection.next(self._turn, self._event_timeout)
            while kind_of(event) == "error":
                event = await self._handle_error(event)
        except TimeoutError:
            error = timeout_error(
                self._turn, self._turn_request, self._plan, self._connection.request
            )
        except BaseException as failure:
            self._connection.abandon(self._turn)
            self._note_failure(failure)
            await self._session._close_if_unused(self._connection)
            raise
        else:
            return await self._handle(event)
        self._connection.abandon(self._turn)
        self._note_failure(error)
        await self._session._close_if_unused(self._connection)
        raise error

    async def _handle(self, event: ResponsesServerEvent | None) -> ResponsesServerEvent | None:
        if event is None:  # the session was closed or reset
            self._release()
            return None
        self._note(event)
        if self._ended:
            await self._session._close_if_unused(self._connection)
        return event

    async def _handle_error(
        self, event: ResponsesServerEvent | None
    ) -> ResponsesServerEvent | None:
        """Raise the error, or return the first event of a new connection if resending is safe."""
        if self._turn.refused and self._resends < self._plan.policy.max_retries:
            self._resends += 1
            connection = await self._session._resend(self._connection, self._turn, self._plan)
            if connection is not None:
                self._connection = connection
                return await connection.next(self._turn, self._event_timeout)
        raise event_error(event, self._connection.request)

    async def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        if not self._ended:
            self._connection.abandon(self._turn)
            self._release()
            await self._session._close_if_unused(self._connection)

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self._connection.abandon(self._turn)
            self._release()
            self._warn()


class AsyncHttpTurnStream(_AsyncTurnReader):
    """The events of a turn over HTTP."""

    def __init__(
        self, session: Any, reservation: Reservation, turn_request: TurnRequest, result: Any
    ) -> None:
        """``result`` is the HTTP stream, or the response of a request without ``stream=True``."""
        super().__init__(session, reservation, turn_request)
        self._stream: Any = result if hasattr(result, "close") else None
        if self._stream is None:
            self._note_final(result)

    async def _pull(self) -> ResponsesServerEvent | None:
        try:
            event = await anext(self._stream, None)
        except BaseException as failure:
            self._note_failure(failure)
            raise
        if event is None:
            self._release()
            return None
        self._note(event)
        return event

    async def close(self) -> None:
        """Stop reading. After the end of the turn this does nothing."""
        if self._stream is not None:
            await self._stream.close()
        if not self._ended:
            self._release()
