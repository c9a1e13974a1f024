"""Each streaming operation, sync and async: every event comes as its own class."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx

from tests.coverage.contract import Route
from tests.coverage.match import assign
from tests.coverage.plan import Plan, plan
from tests.coverage.pytypes import expand, load
from tests.coverage.recorder import Recorder, form_of
from tests.coverage.schema import Leaf, Schemas
from tests.coverage.surface import Method, bound
from tests.coverage.synth import Synth
from tests.coverage.tally import Tally

__all__ = ["Streams", "sse"]

Sent = list[tuple[Leaf, type, dict[str, Any]]]


class Streams:
    """Streams made-up events of every kind, the one that ends the stream last."""

    def __init__(
        self, contract: dict[str, Any], schemas: Schemas, tally: Tally, recorder: Recorder
    ) -> None:
        self.contract = contract
        self.schemas = schemas
        self.tally = tally
        self.recorder = recorder

    def sync(self, client: Any, route: Route, method: Method) -> None:
        """Read the stream of the blocking method."""
        planned, events = self._prepare(route, method)
        try:
            got = list(bound(client, method.dotted)(*planned.positional, **planned.keywords))
        except Exception as error:
            self._failed(route, "sync", error)
        else:
            self._compare(route, method, "sync", events, got)

    async def asynchronous(self, client: Any, route: Route, method: Method) -> None:
        """Read that of its twin."""
        planned, events = self._prepare(route, method)
        try:
            stream = await bound(client, method.dotted)(*planned.positional, **planned.keywords)
            got = [event async for event in stream]
        except Exception as error:
            self._failed(route, "async", error)
        else:
            self._compare(route, method, "async", events, got)

    def _prepare(self, route: Route, method: Method) -> tuple[Plan, Sent]:
        events = self._events(route, method)
        self.recorder.expect(sse(route, [event for _, _, event in events]), "text/event-stream")
        planned = plan(self.contract, self.schemas, route, method)
        asks = {} if method.operation.always_stream else {"stream": True}
        return replace(planned, keywords={**planned.keywords, **asks}), events

    def _events(self, route: Route, method: Method) -> Sent:
        """One of each event that neither fails nor ends the stream, then one that ends it."""
        spec, synth = route.spec["x-oxide-stream"], Synth(self.schemas)
        shape = self.schemas.expand(spec["event"], f"{route.at} streams")
        alias = expand(load(method.operation.events)).only("object")
        pairs, _, _ = assign(self.schemas, shape.only("object"), [leaf.cls for leaf in alias])
        events = [(leaf, cls, synth.of(leaf, "event")) for leaf, cls in pairs]
        ends = spec.get("ends", [])
        going = [row for row in events if _type(row[2]) not in (*ends, "error", "done")]
        last = [row for row in events if _type(row[2]) in ends[:1]]
        return going + last

    def _failed(self, route: Route, flavour: str, error: Exception) -> None:
        why = f"{flavour} stream: {type(error).__name__}: {str(error)[:300]}"
        self.tally.mark("operation", route.name, why)

    def _compare(
        self, route: Route, method: Method, flavour: str, events: Sent, got: list[Any]
    ) -> None:
        (request,) = self.recorder.requests
        problems = []
        if request.headers.get("accept") != "text/event-stream":
            problems.append(f"accept is {request.headers.get('accept')}")
        if not (method.operation.always_stream or _asks(request)):
            problems.append("the request does not say stream=true")
        if len(got) != len(events):
            problems.append(f"{len(events)} events were sent, {len(got)} came")
        self.tally.mark("operation", route.name, *(f"{flavour} stream: {p}" for p in problems))
        for (leaf, cls, event), came in zip(events, got, strict=False):
            good = type(came) is cls and came.to_dict() == event
            why = f"{flavour} stream: {event} comes as {type(came).__name__}: {came!r}"
            self.tally.mark("event", f"{route.name} {leaf.at}", *([] if good else [why]))


def _asks(request: httpx.Request) -> bool:
    """Whether the request asks for a stream, wherever it may do so."""
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind == "application/json":
        return json.loads(request.content).get("stream") is True
    if kind == "multipart/form-data":
        return form_of(request).get("stream") == ["true"]
    return request.url.params.get("stream") == "true"


def _type(event: dict[str, Any]) -> Any:
    return event.get("type", event.get("event"))


def sse(route: Route, events: list[dict[str, Any]]) -> bytes:
    """The events on the wire, with whatever closes the stream."""
    spec = route.spec["x-oxide-stream"]
    lines = []
    for event in events:
        enveloped = spec.get("envelope") == "event"
        if enveloped or "type" in event:
            lines.append(f"event: {_type(event)}")
        lines += [f"data: {json.dumps(event['data'] if enveloped else event)}", ""]
    if spec.get("done"):
        lines += [*(["event: done"] if spec.get("envelope") else []), f"data: {spec['done']}", ""]
    return "\n".join([*lines, ""]).encode()
