"""Responses over a WebSocket: `response.create` in, the events of a stream out.

Each `stream_id` is a lane of its own: turns of one lane follow each other, lanes run side by side.
Responses that are not stored can be continued on the same connection only. `generate: false` warms
up: the input is taken in, and nothing is generated. A script's fault spoils one turn: it comes
late, stops in the middle, or takes the connection with it.
"""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.websockets import WebSocket

from .areas import responses
from .brain import Answer
from .errors import ApiError, error_body
from .events_responses import response_events
from .faults import Fault
from .script import Script
from .sockets import LEFT, Line, open_line
from .state import Record

CREATE = "ResponsesClientEventResponseCreate"
LIMIT = "websocket_connection_limit_reached"
LANE_LIMIT = "websocket_stream_limit_reached"
OWN_FIELDS = ("type", "stream_id", "generate", "stream")


async def responses_socket(socket: WebSocket) -> None:
    """Serve one connection."""
    line = await open_line(socket)
    if line is not None:
        await _Session(line).run()


class _Session:
    def __init__(self, line: Line) -> None:
        self.line = line
        self.service = line.mock.service
        self.lanes: dict[str | None, asyncio.Queue[Record]] = {}
        self.workers: list[asyncio.Task[None]] = []
        self.held: dict[str, Record] = {}
        self.turns = 0

    async def run(self) -> None:
        try:
            while self.line.fault.turns is None or self.turns < self.line.fault.turns:
                await self._take(await self.line.receive())
            await self._close_full()
        except LEFT:
            pass
        finally:
            for worker in self.workers:
                worker.cancel()

    async def _take(self, event: Record | None) -> None:
        self.turns += 1
        if event is None:
            await self._refuse(None, "The message is no JSON object.", "invalid_json")
            return
        lane = event.get("stream_id")
        if lane not in self.lanes:
            if self._lanes_full(lane):
                text = "This WebSocket connection has reached its stream limit."
                await self._refuse(lane, text, LANE_LIMIT, "stream_id")
                return
            self.lanes[lane] = asyncio.Queue()
            self.workers.append(asyncio.create_task(self._work(lane)))
        self.lanes[lane].put_nowait(event)

    def _lanes_full(self, lane: str | None) -> bool:
        most = self.line.fault.lanes
        named = sum(known is not None for known in self.lanes)
        return lane is not None and most is not None and named >= most

    async def _close_full(self) -> None:
        """The connection has served its turns: say so and close, once the lanes are empty."""
        for queue in self.lanes.values():
            await queue.join()
        await self._refuse(None, "This connection has reached its limit.", LIMIT)
        await self.line.socket.close()

    async def _work(self, lane: str | None) -> None:
        queue = self.lanes[lane]
        while True:
            event = await queue.get()
            try:
                await self._turn(event, lane)
            except LEFT:
                return
            finally:
                queue.task_done()

    async def _turn(self, event: Record, lane: str | None) -> None:
        script = self.line.mock.scripts.take("WEBSOCKET", "/responses", event)
        try:
            events = self._events(event, script)
        except ApiError as error:
            await self._refuse(lane, error.message, error.code, error.param)
            return
        spoken = script.fault if script and script.fault else ""
        await self._tell(events, lane, Fault.parse(spoken))

    async def _tell(self, events: list[Record], lane: str | None, fault: Fault) -> None:
        """Send the events of a turn, as far as its fault lets them pass."""
        await self.line.mock.sleep(fault.pause(self.line.mock.faults.draw))
        most = 0 if fault.hang else fault.hang_after
        for number, one in enumerate(events[:-1] if fault.no_terminal else events):
            if fault.cut == number:
                self.line.cut()
            if most is not None and number >= most:
                return
            await self.line.send({**one, "stream_id": lane} if lane is not None else one)
            await self.line.mock.sleep(fault.event_delay)

    def _events(self, event: Record, script: Script | None) -> list[Record]:
        if script is not None and script.events is not None:
            return script.events
        self._check(event)
        body = {name: value for name, value in event.items() if name not in OWN_FIELDS}
        answer = script.said if script else None
        if event.get("generate") is False:
            answer = Answer()
        record = responses.make(self.service, body, answer, self.held)
        self.held[record["response"]["id"]] = record
        return response_events(record["response"])

    def _check(self, event: Record) -> None:
        problem = self.service.validators.problem(self.service.schemas.named(CREATE), event)
        if problem is not None:
            raise ApiError(400, problem.message, param=problem.field, code=problem.code)

    async def _refuse(
        self, lane: str | None, message: str, code: str | None, param: str | None = None
    ) -> None:
        body = error_body(message, "invalid_request_error", param, code)
        mark = {"stream_id": lane} if lane is not None else {}
        event: dict[str, Any] = {"type": "error", "status": 400, **body, **mark}
        await self.line.send(event)
