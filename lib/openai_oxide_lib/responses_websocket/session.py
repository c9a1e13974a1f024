"""``client.ws_session()``: turns over one connection, blocking.

with client.ws_session(model="…") as session:
    response = session.send(input="…")
    for event in session.send_stream(input="…"): …
"""

from __future__ import annotations

import threading
import time
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
from openai_oxide_lib.responses_websocket.session_state import SessionState, Ticket
from openai_oxide_lib.responses_websocket.shared_connection import Link
from openai_oxide_lib.responses_websocket.turn_errors import past_deadline
from openai_oxide_lib.responses_websocket.turn_request import Asked
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
    """Turns over a WebSocket. Threads may share it, each on a lane (``stream_id``) of its own.

    Turns of one lane follow each other: a thread waits for another one's turn, and gives up its
    own where it begins a new one before the end.
    """

    def __init__(self, client: Any, **settings: Any) -> None:
        super().__init__(client, **settings)
        self._mutex = forks.lock()
        self._dialing = forks.lock()

    def send(self, **params: Unpack[TurnArguments]) -> Response:
        """One turn: send it, wait for its end, return its response.

        Takes the parameters of ``responses.create`` and ``stream_id``. A failed response is
        raised, an incomplete one returned.
        """
        with self._start(dict(params), whole=True) as stream:
            return stream.get_final_response()

    def send_stream(self, **params: Unpack[TurnArguments]) -> Stream:
        """One turn, whose events are iterated over as they come; see ``send``."""
        return self._start(dict(params), whole=False)

    @property
    def responses(self) -> SessionResponses:
        """The same turns as calls of ``client.responses``: create, parse, stream, run_tools, …"""
        from openai_oxide_lib.responses_websocket.session_responses import SessionResponses

        if self._responses is None:
            self._responses = SessionResponses(self)
        made: SessionResponses = self._responses
        return made

    def warmup(self, **params: Unpack[TurnArguments]) -> Response | None:
        """Let the server read instructions, tools and input before the turn that needs them.

        Nothing is generated, and the next turn continues from it. Over HTTP nothing is sent: the
        input goes with the next turn, and None comes back.
        """
        with self._start({**params, "generate": False}, whole=True) as stream:
            return stream.get_final_response() if self.transport == "websocket" else None

    def open(self) -> Self:
        """Connect now rather than at the first turn."""
        with self._dialing:
            if self._link is None and not self._http:
                plan = self._plan(Asked({}, None, None), self._clock.monotonic())
                self._adopt(self._drive(connect(plan)))
        return self

    def reset(self) -> None:
        """Forget the chains and give up what is under way; the connection stays."""
        for ticket in list(self._tickets.values()):
            stream = ticket.stream
            if stream is not None:
                stream.close()
        self._chains.clear()
        self._warm.clear()

    def close(self) -> None:
        """Close the connection. The session cannot be used afterwards."""
        self.reset()
        self._closed = True
        links, self._links, self._link = self._links, [], None
        for link in links:
            link.close()

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

    def _start(self, params: dict[str, Any], *, whole: bool) -> Stream:
        started = self._clock.monotonic()
        ticket = self._enter(self._lane_of(params), params.get("deadline"))
        try:
            asked = self._ask(params)
            return self._begin(ticket, asked, self._plan(asked, started), whole=whole)
        except BaseException as failure:
            self._refused(ticket, failure)
            ticket.over.set()
            raise

    def _begin(self, ticket: Ticket, asked: Asked, plan: Plan, *, whole: bool) -> Stream:
        turn = Turn(asked.lane, asked.frame, previous=asked.previous, whole=whole)
        try:
            link = self._linked(turn, plan)
        except BaseException:
            turn.give_up()  # it may have been sent: what comes of it is not for the next one
            raise
        if link is None:
            return self._over_http(ticket, asked, plan, whole=whole)
        return TurnStream(self, ticket, asked, link, turn, plan)

    def _enter(self, lane: str | None, deadline: float | None) -> Ticket:
        """Wait until the lane is free; a turn of this very thread is given up for it."""
        ticket = Ticket(lane, threading.get_ident(), forks.event())
        until = None if deadline is None else time.monotonic() + deadline
        while True:
            with self._mutex:
                held = self._tickets.get(lane)
                if held is None or held.over.is_set() or held.left_by(ticket.owner):
                    self._tickets[lane] = ticket
                    return ticket
            stream = held.stream
            if held.owner == ticket.owner and stream is not None:
                stream.close()
            elif not held.over.wait(None if until is None else until - time.monotonic()):
                raise past_deadline(deadline or 0.0, self._request)

    def _linked(self, turn: Turn, plan: Plan) -> Link | None:
        """The connection that has taken the turn; None for HTTP."""
        with self._dialing:
            if self._http:
                return None
            return self._adopt(self._drive(begin(self._link, turn, plan)))

    def _resend(self, link: Link, turn: Turn, plan: Plan) -> Link | None:
        """Send a turn that a connection would not take over another one."""
        self._retire(link)
        return self._linked(turn, plan)

    def _over_http(
        self, ticket: Ticket, asked: Asked, plan: Plan, *, whole: bool
    ) -> HttpTurnStream:
        if asked.event.get("generate") is False:
            self._note_warm_up(asked)
            return HttpTurnStream(self, ticket, asked, None)
        asked = self._with_warm_up(asked)
        answer = self.client.responses.create(
            stream=not whole,
            extra_body=asked.params,
            extra_headers=self._connector.headers,
            extra_query=self._connector.query,
            timeout=Timeout(context_of(self.client).config.timeout, read=asked.timeout),
            deadline=plan.left(),
        )
        return HttpTurnStream(self, ticket, asked, answer)

    # -- connections -------------------------------------------------------------------------------

    def _adopt(self, link: Link | None) -> Link | None:
        """Make a connection the one for the next turns; without one, HTTP it is from now on."""
        old, self._link = self._link, link
        self._http = link is None
        with self._mutex:
            if link is not None and link not in self._links:
                self._links.append(link)
        if old is not None and old is not link:
            self._retire(old)
        return link

    def _retire(self, link: Link) -> None:
        """No more turns for this connection; it is closed when its last one has ended."""
        link.retiring = True
        if self._link is link:
            self._link = None
        self._left(link)

    def _left(self, link: Link) -> None:
        if link.retiring and link.idle:
            with self._mutex:
                self._links = [known for known in self._links if known is not link]
            link.close()

    def _drive(self, flow: Flow) -> Any:
        """Carry out the steps of a flow."""
        outcome: Any = None
        try:
            while True:
                outcome = self._do(flow.send(outcome))
        except StopIteration as end:
            return end.value

    def _do(self, step: Step) -> Any:
        match step:
            case Open(seconds):
                return self._dial(seconds)
            case SendTurn(link, turn):
                return _closed_by(lambda: link.send(turn))
            case Check(link, seconds):
                return link.alive(seconds)
            case Settle(link, lane, seconds):
                return link.settle(lane, seconds)
            case Retire(link):
                return self._retire(link)
        return (self._clock.sleep or time.sleep)(step.seconds)

    def _dial(self, seconds: float | None) -> Link | OpenAIError:
        opening = self._connector
        try:
            wire = dial(opening, opening.query, opening.headers, seconds)
        except OpenAIError as error:
            return error
        return Link(wire, self._clock.monotonic, self._room)


def _closed_by(send: Any) -> WebSocketClosed | None:
    try:
        send()
    except WebSocketClosed as closed:
        return closed
    return None
