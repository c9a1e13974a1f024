"""Every operation, called once sync and once async through a recording transport."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from urllib.parse import parse_qsl

import httpx

import openai_oxide
from tests.coverage.contract import Route
from tests.coverage.document import Answer, answer_of
from tests.coverage.plan import ADMIN_KEY, KEY, Plan, plan
from tests.coverage.pytypes import expand, load
from tests.coverage.recorder import Recorder, form_of, part_types
from tests.coverage.schema import Schemas
from tests.coverage.surface import Method, bound
from tests.coverage.synth import Synth
from tests.coverage.tally import Tally

__all__ = ["Calls", "async_client", "differences", "sync_client"]

BASE = "https://sdk.test/v1"
_BYTES = b"\x00\xffbytes"


@contextmanager
def sync_client(recorder: Recorder) -> Iterator[openai_oxide.OpenAI]:
    """A client whose requests reach ``recorder``."""
    http = httpx.Client(transport=recorder.transport)
    with openai_oxide.OpenAI(
        api_key=KEY, admin_api_key=ADMIN_KEY, base_url=BASE, max_retries=0, http_client=http
    ) as client:
        yield client


@asynccontextmanager
async def async_client(recorder: Recorder) -> AsyncIterator[openai_oxide.AsyncOpenAI]:
    """Its twin."""
    http = httpx.AsyncClient(transport=recorder.transport)
    async with openai_oxide.AsyncOpenAI(
        api_key=KEY, admin_api_key=ADMIN_KEY, base_url=BASE, max_retries=0, http_client=http
    ) as client:
        yield client


class Calls:
    """Calls methods and compares the requests they make and the objects they return."""

    def __init__(self, contract: dict[str, Any], schemas: Schemas, tally: Tally) -> None:
        self.contract = contract
        self.schemas = schemas
        self.tally = tally
        self.recorder = Recorder()

    def sync(self, client: Any, route: Route, method: Method) -> None:
        """Call the blocking method."""
        planned = self._prepare(route, method)
        try:
            result = bound(client, method.dotted)(*planned.positional, **planned.keywords)
        except Exception as error:
            self._failed(route, "sync", error)
        else:
            self._compare(route, method, "sync", planned, result)

    async def asynchronous(self, client: Any, route: Route, method: Method) -> None:
        """Call its twin."""
        planned = self._prepare(route, method)
        try:
            result = await bound(client, method.dotted)(*planned.positional, **planned.keywords)
        except Exception as error:
            self._failed(route, "async", error)
        else:
            self._compare(route, method, "async", planned, result)

    def _prepare(self, route: Route, method: Method) -> Plan:
        answer = answer_of(self.contract, route)
        if answer.content == "binary":
            self.recorder.expect(_BYTES, "application/octet-stream")
        elif answer.schema is None:
            self.recorder.expect(b"", None)
        else:
            payload = json.dumps(self._payload(route, answer))
            self.recorder.expect(payload.encode(), "application/json")
        return plan(self.contract, self.schemas, route, method)

    def _payload(self, route: Route, answer: Answer) -> Any:
        shape = self.schemas.expand(answer.schema or {}, f"{route.at} answers")
        return Synth(self.schemas).value(shape, "answer", full=1)

    def _failed(self, route: Route, flavour: str, error: Exception) -> None:
        why = f"{flavour} call: {type(error).__name__}: {str(error)[:300]}"
        self.tally.mark("operation", route.name, why)

    def _compare(
        self, route: Route, method: Method, flavour: str, planned: Plan, result: Any
    ) -> None:
        requests = self.recorder.requests
        problems = [] if len(requests) == 1 else [f"{len(requests)} requests were sent"]
        for request in requests[:1]:
            problems += differences(planned, request)
        problems += self._result(route, method, result)
        self.tally.mark("operation", route.name, *(f"{flavour} call: {p}" for p in problems))

    def _result(self, route: Route, method: Method, result: Any) -> list[str]:
        answer = answer_of(self.contract, route)
        if answer.content == "binary":
            return [] if result.content == _BYTES else [f"not the bytes: {result.content!r}"]
        if answer.schema is None:
            return [] if result is None else [f"not None: {result!r}"]
        payload = self._payload(route, answer)
        got = result.to_dict() if hasattr(result, "to_dict") else result
        problems = [] if got == payload else [f"answered {payload}, got {got}"]
        return problems + _classes(method, result)


def _classes(method: Method, result: Any) -> list[str]:
    """Whether an answer, or each item of a page, is of a class that the operation declares."""
    declared = {leaf.cls for leaf in expand(load(method.operation.returns)).only("object")}
    objects = result.data if method.operation.page else [result]
    return [f"came as {type(each).__name__}" for each in objects if type(each) not in declared]


def differences(planned: Plan, request: httpx.Request) -> list[str]:
    """What the request has otherwise than planned."""
    url = httpx.URL(BASE + planned.path)
    pairs = [
        ("verb", planned.verb, request.method),
        ("address", (url.host, url.path), (request.url.host, request.url.path)),
        ("query", sorted(planned.query), sorted(parse_qsl(request.url.query.decode()))),
    ]
    pairs += [(name, value, request.headers.get(name)) for name, value in planned.headers.items()]
    pairs.append(_bodies(planned, request))
    types = part_types(request) if planned.types else {}
    pairs += [(f"type of {name}", kind, types.get(name)) for name, kind in planned.types.items()]
    return [f"{name} is {got!r}, not {want!r}" for name, want, got in pairs if got != want]


def _bodies(planned: Plan, request: httpx.Request) -> tuple[str, Any, Any]:
    if planned.form is not None:
        return "form", planned.form, form_of(request)
    if planned.json is not None:
        return "body", planned.json, json.loads(request.content or b"null")
    return "body", b"", request.content
