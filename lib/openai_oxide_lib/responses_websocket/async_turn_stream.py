"""The events of one turn, for asyncio; see ``turn_stream``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openai_oxide_lib.responses_websocket.connection_flow import Plan
from openai_oxide_lib.responses_websocket.session_state import Ticket
from openai_oxide_lib.responses_websocket.turn_errors import error_of
from openai_oxide_lib.responses_websocket.turn_request import Asked
from openai_oxide_lib.responses_websocket.turn_router import Turn
from openai_oxide_lib.responses_websocket.turn_stream import (
    TurnStreamState,
    kind_of,
    late_error,
    patience,
)

if TYPE_CHECKING:
    from openai_oxide.models.responses import Response, ResponsesServerEvent

__all__ = ["AsyncHttpTurnStream", "AsyncTurnStream"]


class _Awaited(TurnStreamState):
    """Iterating, waiting for the end, and closing."""

    def __aiter__(self) -> AsyncIterator[ResponsesServerEvent]:
        return self

    async def __anext__(self) -> ResponsesServerEvent:
        event = None if self._ended else await self._pull()
        if event is None:
            raise StopAsyncIteration
        found: ResponsesServerEvent = event
        return found

    async def _pull(self) -> Any:
        raise NotImplementedError

    async def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        raise NotImplementedError

    async def get_final_response(self) -> Response:
        """Read to the end; the turn's response, or the error that it ended in."""
        async for _ in self:
            pass
        response: Response = self._final(self._session._request)
        return response

    async def until_done(self) -> Self:
        """Read to the end."""
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


class AsyncTurnStream(_Awaited):
    """The events of a turn as they arrive."""

    def __init__(
        self, session: Any, ticket: Ticket, asked: Asked, link: Any, turn: Turn, plan: Plan
    ) -> None:
        super().__init__(session, ticket, asked)
        self._link = link
        self._turn = turn
        self._plan = plan
        self._resends = 0

    async def __anext__(self) -> ResponsesServerEvent:
        event: ResponsesServerEvent | None = self._link.at_once(self._turn)
        return await super().__anext__() if event is None else event

    def _patience(self) -> float | None:
        return patience(self._asked, self._plan)

    async def _pull(self) -> Any:
        try:
            event = await self._link.next(self._turn, self._patience)
            while kind_of(event) == "error":
                event = await self._complained(event)
        except TimeoutError:
            error = late_error(self._turn, self._asked, self._plan, self._link.request)
        except BaseException as failure:
            self._link.give_up(self._turn)
            self._failed(failure)
            await self._session._left(self._link)
            raise
        else:
            return await self._passed_on(event)
        self._link.give_up(self._turn)
        self._failed(error)
        await self._session._left(self._link)
        raise error

    async def _passed_on(self, event: Any) -> Any:
        if event is None:  # the session was closed or reset
            self._release()
            return None
        self._note(event)
        if self._ended:
            await self._session._left(self._link)
        return event

    async def _complained(self, event: Any) -> Any:
        """What follows an error: the first event from a new connection, where that is safe."""
        if self._turn.refused and self._resends < self._plan.policy.max_retries:
            self._resends += 1
            link = await self._session._resend(self._link, self._turn, self._plan)
            if link is not None:
                self._link = link
                return await link.next(self._turn, self._patience)
        raise error_of(event, self._link.request)

    async def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        if not self._ended:
            self._link.give_up(self._turn)
            self._release()
            await self._session._left(self._link)

    def __del__(self) -> None:
        if not getattr(self, "_ended", True):
            self._link.give_up(self._turn)
            self._release()
            self._warn()


class AsyncHttpTurnStream(_Awaited):
    """The events of a turn that goes over HTTP."""

    def __init__(self, session: Any, ticket: Ticket, asked: Asked, answer: Any) -> None:
        """``answer`` is a stream, or the response where no stream was asked for."""
        super().__init__(session, ticket, asked)
        self._stream: Any = answer if hasattr(answer, "close") else None
        if self._stream is None:
            self._answered(answer)

    async def _pull(self) -> Any:
        try:
            event = await anext(self._stream, None)
        except BaseException as failure:
            self._failed(failure)
            raise
        if event is None:
            self._release()
            return None
        self._note(event)
        return event

    async def close(self) -> None:
        """Give the turn up. Nothing needs to be done after its end."""
        if self._stream is not None:
            await self._stream.close()
        if not self._ended:
            self._release()
