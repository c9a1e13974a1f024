"""The ASGI application: control routes, WebSockets, and everything else to the service."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from .deliver import NO_FAULT, Gone, Sleep, Wire, deliver
from .errors import error_body
from .faults import Fault, Faults
from .reading import read_json
from .record import RecordedRequest, Requests
from .reply import Reply, json_reply
from .script import Script, Scripts
from .service import Service
from .socket_realtime import realtime_socket
from .socket_responses import responses_socket
from .targets import Targets, local_path

log = logging.getLogger("openai_oxide_mock")
FAULT_HEADER = "x-oxide-fault"
SCRIPT_HEADER = "x-oxide-script"
Drop = Callable[[Any], None]
T = TypeVar("T", Script, Fault)


class MockApp:
    """A service on ASGI, with scripts, faults and a memory of what was asked."""

    def __init__(
        self,
        service: Service,
        faults: list[Fault] | None = None,
        sleep: Sleep = asyncio.sleep,
        drop: Drop = lambda client: None,
    ) -> None:
        self.service = service
        self._targets = Targets(service.contract)
        self.scripts = Scripts(self._targets)
        self.faults = Faults(faults or [], service.options.seed, self._targets)
        self.requests = Requests()
        self.sleep = sleep
        self.drop = drop
        self._numbers = itertools.count(1)
        self.asgi = self._application()

    def reset(self) -> None:
        """Forget objects, scripts, faults and requests."""
        self.service.reset()
        self.scripts.clear()
        self.faults.reset()
        self.requests.clear()
        self._numbers = itertools.count(1)

    def _application(self) -> Starlette:
        app = Starlette(
            routes=[
                Route("/_oxide/script", self._add_script, methods=["POST"]),
                Route("/_oxide/scripts", self._show_scripts, methods=["GET"]),
                Route("/_oxide/fault", self._add_fault, methods=["POST"]),
                Route("/_oxide/reset", self._reset, methods=["POST"]),
                Route("/_oxide/requests", self._show_requests, methods=["GET"]),
                WebSocketRoute("/v1/responses", responses_socket),
                WebSocketRoute("/responses", responses_socket),
                WebSocketRoute("/v1/realtime", realtime_socket),
                WebSocketRoute("/realtime", realtime_socket),
                Route("/{path:path}", _Endpoint(self)),
            ]
        )
        app.state.mock = self
        return app

    # -- control -------------------------------------------------------------------------------

    async def _add_script(self, request: Request) -> Response:
        return await self._control(request, Script.parse, self.scripts.add)

    async def _add_fault(self, request: Request) -> Response:
        return await self._control(request, Fault.parse, self.faults.add)

    async def _control(
        self, request: Request, parse: Callable[[Any], T], add: Callable[[T], None]
    ) -> Response:
        """Add one or a list of scripts or faults: all of them, or none if one is wrong."""
        try:
            given = read_json(await request.body())
            parsed = [parse(one) for one in (given if isinstance(given, list) else [given])]
            for one in parsed:
                one.aim(self._targets)
            for one in parsed:
                add(one)
        except (TypeError, ValueError, AttributeError) as error:
            return JSONResponse(error_body(str(error), "invalid_control"), status_code=400)
        return JSONResponse({"ok": True})

    async def _reset(self, request: Request) -> Response:
        self.reset()
        return JSONResponse({"ok": True})

    async def _show_scripts(self, request: Request) -> Response:
        return JSONResponse([script.summary() for script in self.scripts])

    async def _show_requests(self, request: Request) -> Response:
        return JSONResponse([one.summary() for one in self.requests])

    # -- requests ------------------------------------------------------------------------------

    async def answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read a request, find the reply, send it."""
        record = await _read(scope, receive)
        if record is None:
            return
        self.requests.append(record)
        path = local_path(record.path)
        wire = Wire(send, receive, self.sleep, lambda: self.drop(scope.get("client")))
        try:
            reply, fault = self._reply(record, path)
            reply = fault.apply(reply)
            reply.headers = {**self._headers(), **reply.headers}
            record.status = reply.status
            await deliver(reply, wire, fault, fault.pause(self.faults.draw))
        except Gone:
            record.disconnected = True
        finally:
            wire.close()

    def _reply(self, record: RecordedRequest, path: str) -> tuple[Reply, Fault]:
        try:
            script = self._script(record, path)
            spoken = script.fault if script and script.fault else None
            fault = self.faults.meet(record.method, path, record.headers.get(FAULT_HEADER))
            fault = Fault.parse(spoken) if spoken else fault or NO_FAULT
        except (TypeError, ValueError) as error:
            return _refusal(str(error)), NO_FAULT
        if fault.status is not None:
            return Reply(), fault
        try:
            return self._answered(record, script), fault
        except Exception as error:
            if script is None:
                raise
            log.exception("the script %s", script)
            return _refusal(f"the script {script} cannot answer this request: {error!r}"), NO_FAULT

    def _answered(self, record: RecordedRequest, script: Script | None) -> Reply:
        if script is not None and script.raw:
            return script.reply()
        return self._served(record, script)

    def _served(self, record: RecordedRequest, script: Script | None) -> Reply:
        return self.service.handle(
            record.method,
            record.path,
            record.query_string,
            record.headers,
            record.body,
            script.answer if script else None,
        )

    def _script(self, record: RecordedRequest, path: str) -> Script | None:
        text = record.headers.get(SCRIPT_HEADER)
        if text is not None:
            return self._checked(Script.parse(read_json(text)), record.method, path)
        if not self.scripts:
            return None
        try:
            body = record.json
        except ValueError:
            body = None
        return self.scripts.take(record.method, path, body)

    def _checked(self, script: Script, verb: str, path: str) -> Script:
        """The script of a header, which is for the request that it came with."""
        if script.answer is not None and not self._targets.speaks(verb, path):
            raise ValueError(f"no model answers {verb} {path}: use `json` in place of `answer`")
        return script

    def _headers(self) -> dict[str, str]:
        number = next(self._numbers)
        return {
            "x-request-id": f"req_{number:032x}",
            "openai-processing-ms": "1",
            "openai-version": "2020-10-01",
            "x-ratelimit-limit-requests": "10000",
            "x-ratelimit-remaining-requests": str(max(0, 10_000 - number)),
            "x-ratelimit-reset-requests": "6ms",
            "x-ratelimit-limit-tokens": "2000000",
            "x-ratelimit-remaining-tokens": "1999000",
            "x-ratelimit-reset-tokens": "30ms",
        }


def _refusal(text: str) -> Reply:
    """What a request gets whose script or fault is wrong: nothing that is worth a retry."""
    text = text.encode("utf-8", "backslashreplace").decode()
    return json_reply(error_body(text, "invalid_control"), 400, {"x-should-retry": "false"})


class _Endpoint:
    """The catch-all as an ASGI application, which spares the cost of a Request object."""

    def __init__(self, mock: MockApp) -> None:
        self._mock = mock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._mock.answer(scope, receive, send)


async def _read(scope: Scope, receive: Receive) -> RecordedRequest | None:
    """The whole request, or None if the client left while sending it."""
    parts = []
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return _record(scope, b"".join(parts))


def _record(scope: Scope, body: bytes) -> RecordedRequest:
    headers: dict[str, str] = {}
    for raw, value in scope["headers"]:
        name, text = raw.decode("latin-1").lower(), value.decode("latin-1")
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    client = scope.get("client")
    return RecordedRequest(
        method=scope["method"],
        path=scope.get("raw_path", scope["path"].encode()).decode("latin-1"),
        query_string=scope["query_string"].decode("latin-1"),
        headers=headers,
        body=body,
        http_version=scope["http_version"],
        connection=(client[0], client[1]) if client else None,
    )
