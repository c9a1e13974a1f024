"""``client.ws_session()``: turns over one connection, for asyncio.

async with client.ws_session(model="…") as session:
    response = await session.send(input="…")
    async for event in await session.send_stream(input="…"): …
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from openai_oxide_lib.responses_websocket.async_shared_connection import AsyncLink
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
from openai_oxide_lib.responses_websocket.session_state import SessionState, Ticket
from openai_oxide_lib.responses_websocket.turn_errors import past_deadline
from openai_oxide_lib.responses_websocket.turn_request import Asked
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
    """Turns over a WebSocket. Tasks may share it, each on a lane (``stream_id``) of its own.

    Turns of one lane follow each other: a task waits for another one's turn, and gives up its
    own where it begins a new one before the end.
    """

    def __init__(self, client: Any, **settings: Any) -> None:
        super().__init__(client, **settings)
        self._dialing = asyncio.Lock()

    async def send(self, **params: Unpack[TurnArguments]) -> Response:
        """One turn: send it, wait for its end, return its response.

        Takes the parameters of ``responses.create`` and ``stream_id``. A failed response is
        raised, an incomplete one returned.
        """
        async with await self._start(dict(params), whole=True) as stream:
            return await stream.get_final_response()

    async def send_stream(self, **params: Unpack[TurnArguments]) -> Stream:
        """One turn, whose events are iterated over as they come; see ``send``."""
        return await self._start(dict(params), whole=False)

    @property
    def responses(self) -> AsyncSessionResponses:
        """The same turns as calls of ``client.responses``: create, parse, stream, run_tools, …"""
        from openai_oxide_lib.responses_websocket.session_responses import (
            AsyncSessionResponses,
        )

        if self._responses is None:
            self._responses = AsyncSessionResponses(self)
        made: AsyncSessionResponses = self._responses
        return made

    async def warmup(self, **params: Unpack[TurnArguments]) -> Response | None:
        """Let the server read instructions, tools and input before the turn that needs them.

        Nothing is generated, and the next turn continues from it. Over HTTP nothing is sent: the
        input goes with the next turn, and None comes back.
        """
        async with await self._start({**params, "generate": False}, whole=True) as stream:
            if self.transport == "http":
                return None
            return await stream.get_final_response()

    async def open(self) -> Self:
        """Connect now rather than at the first turn."""
        async with self._dialing:
            if self._link is None and not self._http:
                plan = self._plan(Asked({}, None, None), self._clock.monotonic())
                await self._adopt(await self._drive(connect(plan)))
        return self

    async def reset(self) -> None:
        """Forget the chains and give up what is under way; the connection stays."""
        for ticket in list(self._tickets.values()):
            stream = ticket.stream
            if stream is not None:
                await stream.close()
        self._chains.clear()
        self._warm.clear()

    async def close(self) -> None:
        """Close the connection. The session cannot be used afterwards."""
        await self.reset()
        self._closed = True
        links, self._links, self._link = self._links, [], None
        for link in links:
            await link.close()

    def __await__(self) -> Generator[Any, Any, Self]:
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

    async def _start(self, params: dict[str, Any], *, whole: bool) -> Stream:
        started = self._clock.monotonic()
        ticket = await self._enter(self._lane_of(params), params.get("deadline"))
        try:
            asked = self._ask(params)
            return await self._begin(ticket, asked, self._plan(asked, started), whole=whole)
        except BaseException as failure:
            self._refused(ticket, failure)
            ticket.over.set()
            raise

    async def _begin(self, ticket: Ticket, asked: Asked, plan: Plan, *, whole: bool) -> Stream:
        turn = Turn(asked.lane, asked.frame, previous=asked.previous, whole=whole)
        try:
            link = await self._linked(turn, plan)
        except BaseException:
            turn.give_up()  # it may have been sent: what comes of it is not for the next one
            raise
        if link is None:
            return await self._over_http(ticket, asked, plan, whole=whole)
        return AsyncTurnStream(self, ticket, asked, link, turn, plan)

    async def _enter(self, lane: str | None, deadline: float | None) -> Ticket:
        """Wait until the lane is free; a turn of this very task is given up for it."""
        ticket = Ticket(lane, asyncio.current_task(), asyncio.Event())
        until = None if deadline is None else time.monotonic() + deadline
        while True:
            held = self._tickets.get(lane)
            if held is None or held.over.is_set() or held.left_by(ticket.owner):
                self._tickets[lane] = ticket
                return ticket
            stream = held.stream
            if held.owner == ticket.owner and stream is not None:
                await stream.close()
            elif not await _is_set(held.over, until):
                raise past_deadline(deadline or 0.0, self._request)

    async def _linked(self, turn: Turn, plan: Plan) -> AsyncLink | None:
        """The connection that has taken the turn; None for HTTP."""
        async with self._dialing:
            if self._http:
                return None
            return await self._adopt(await self._drive(begin(self._link, turn, plan)))

    async def _resend(self, link: AsyncLink, turn: Turn, plan: Plan) -> AsyncLink | None:
        """Send a turn that a connection would not take over another one."""
        await self._retire(link)
        return await self._linked(turn, plan)

    async def _over_http(
        self, ticket: Ticket, asked: Asked, plan: Plan, *, whole: bool
    ) -> AsyncHttpTurnStream:
        if asked.event.get("generate") is False:
            self._note_warm_up(asked)
            return AsyncHttpTurnStream(self, ticket, asked, None)
        asked = self._with_warm_up(asked)
        answer = await self.client.responses.create(
            stream=not whole,
            extra_body=asked.params,
            extra_headers=self._connector.headers,
            extra_query=self._connector.query,
            timeout=Timeout(context_of(self.client).config.timeout, read=asked.timeout),
            deadline=plan.left(),
        )
        return AsyncHttpTurnStream(self, ticket, asked, answer)

    # -- connections -------------------------------------------------------------------------------

    async def _adopt(self, link: AsyncLink | None) -> AsyncLink | None:
        """Make a connection the one for the next turns; without one, HTTP it is from now on."""
        old, self._link = self._link, link
        self._http = link is None
        if link is not None and link not in self._links:
            self._links.append(link)
        if old is not None and old is not link:
            await self._retire(old)
        return link

    async def _retire(self, link: AsyncLink) -> None:
        """No more turns for this connection; it is closed when its last one has ended."""
        link.retiring = True
        if self._link is link:
            self._link = None
        await self._left(link)

    async def _left(self, link: AsyncLink) -> None:
        if link.retiring and link.idle:
            self._links = [known for known in self._links if known is not link]
            await link.close()

    async def _drive(self, flow: Flow) -> Any:
        """Carry out the steps of a flow."""
        outcome: Any = None
        try:
            while True:
                outcome = await self._do(flow.send(outcome))
        except StopIteration as end:
            return end.value

    async def _do(self, step: Step) -> Any:
        match step:
            case Open(seconds):
                return await self._dial(seconds)
            case SendTurn(link, turn):
                return await _closed_by(link.send(turn))
            case Check(link, seconds):
                return await link.alive(seconds)
            case Settle(link, lane, seconds):
                return await link.settle(lane, seconds)
            case Retire(link):
                return await self._retire(link)
        return await (self._clock.sleep or asyncio.sleep)(step.seconds)

    async def _dial(self, seconds: float | None) -> AsyncLink | OpenAIError:
        opening = self._connector
        try:
            wire = await async_dial(opening, opening.query, opening.headers, seconds)
        except OpenAIError as error:
            return error
        return AsyncLink(wire, self._clock.monotonic, self._room)


async def _closed_by(sending: Any) -> WebSocketClosed | None:
    try:
        await sending
    except WebSocketClosed as closed:
        return closed
    return None


async def _is_set(event: asyncio.Event, until: float | None) -> bool:
    """Wait for an event until a time of the monotonic clock."""
    try:
        async with asyncio.timeout(None if until is None else until - time.monotonic()):
            return await event.wait()
    except TimeoutError:
        return False
