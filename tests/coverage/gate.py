"""The coverage gate: the SDK held against the contract, name by name.

It reads ``spec/`` and the importable package and nothing else. It shares no code with the
generator, so that the two cannot be wrong together.

    contract, overlay   the document with its overlays applied
    document            operations: parameters, body, answer
    schema              what a schema says, as flat alternatives
    pytypes             what a Python annotation says, in the same words
    match, compare      the two, walked in pairs from the roots
    surface, declared   the methods of the clients and what they declare
    synth               valid JSON values for a schema
    plan, recorder      the call to make, and what comes of it
    calls, streams      every method, once sync and once async, through a recording transport
    events              every schema and event, decoded to its own class
    glossary            a line for every name
    imports             every module, imported
    tally, gate         what is covered of what there is
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

import openai_oxide.models
import openai_oxide.params
from tests.coverage import glossary, imports
from tests.coverage.calls import Calls, async_client, sync_client
from tests.coverage.contract import routes
from tests.coverage.declared import Declared
from tests.coverage.events import Events, reached, used_whole, webhooks
from tests.coverage.pytypes import load
from tests.coverage.schema import Schemas
from tests.coverage.streams import Streams
from tests.coverage.surface import VIEWS, Method, Surface, methods
from tests.coverage.tally import Tally

__all__ = ["Gate"]

WEBHOOKS = "openai_oxide.types.webhooks:UnwrapWebhookEvent"


class Gate:
    """Holds the SDK against ``contract`` and ``lines``, the glossary; ``tally`` is the outcome."""

    def __init__(self, contract: dict[str, Any], lines: dict[str, Any]) -> None:
        self.contract = contract
        self.lines = lines
        self.tally = Tally()
        self.schemas = Schemas(contract)
        self.declared = Declared(contract, self.schemas, self.tally)
        self.events = Events(self.schemas, self.tally)
        self.calls = Calls(contract, self.schemas, self.tally)
        self.streams = Streams(contract, self.schemas, self.tally, self.calls.recorder)
        self.routes = list(routes(contract))
        self.whole = used_whole(contract)

    def run(self, called: Collection[str] | None = None) -> Tally:
        """Check everything; ``called`` limits the operations that are called, by name."""
        imports.check("openai_oxide", self.tally)
        glossary.check(self.contract, self.lines, self.tally)
        self._sync(called)
        asyncio.run(self._async(called))
        self._events()
        if self.contract.get("webhooks"):
            self._webhooks()
        self._components()
        self._unions()
        return self.tally

    def _sync(self, called: Collection[str] | None) -> None:
        with sync_client(self.calls.recorder) as client:
            surface = methods(client)
            self.names(client, surface, "sync")
            for route in self.routes:
                for method in surface.get(route.name, [])[:1]:
                    self.declared.signature(route, method)
                    glossary.check_docstring(self.lines, route.name, method.function, self.tally)
                    self.declared.check(route, method)
                    if called is None or route.name in called:
                        if not method.operation.always_stream:
                            self.calls.sync(client, route, method)
                        if "x-oxide-stream" in route.spec and method.operation.events:
                            self.streams.sync(client, route, method)

    async def _async(self, called: Collection[str] | None) -> None:
        async with async_client(self.calls.recorder) as client:
            surface = methods(client)
            self.names(client, surface, "async")
            for route in self.routes:
                for method in surface.get(route.name, [])[:1]:
                    self.declared.signature(route, method)
                    glossary.check_docstring(self.lines, route.name, method.function, self.tally)
                    if called is None or route.name in called:
                        if not method.operation.always_stream:
                            await self.calls.asynchronous(client, route, method)
                        if "x-oxide-stream" in route.spec and method.operation.events:
                            await self.streams.asynchronous(client, route, method)

    def names(self, client: Any, surface: Surface, flavour: str) -> None:
        """Each operation has one method, in the views of raw responses too, and each method an
        operation."""
        views = {view: methods(getattr(client, view)) for view in VIEWS}
        for route in self.routes:
            matches = surface.get(route.name, [])
            problems = _misnamed(matches, route.spec.get("x-oxide-also", []))
            for view, inside in views.items():
                if _dotted(inside.get(route.name, [])) != _dotted(matches):
                    problems.append(f"methods of {view} are others")
            self.tally.mark("operation", route.name, *(f"{flavour} {each}" for each in problems))
        for name in surface.keys() - {route.name for route in self.routes}:
            self.tally.mark("operation", name, f"a {flavour} method without an operation")

    def _events(self) -> None:
        with sync_client(self.calls.recorder) as client:
            surface = methods(client)
        for route in self.routes:
            stream, matches = route.spec.get("x-oxide-stream"), surface.get(route.name)
            if stream and matches and matches[0].operation.events:
                event, alias = stream["event"], load(matches[0].operation.events)
                self.events.check("event", route.name, event, alias, f"{route.at} streams")

    def _webhooks(self) -> None:
        union, alias = webhooks(self.contract), load(WEBHOOKS)
        self.declared.responses.root("schema", "webhooks", union, alias, "webhooks")
        self.events.check("event", "webhook", union, alias, "webhooks")

    def _components(self) -> None:
        """Every component schema, on the sides that it is used on; on one of them if on none."""
        requests, answers = self._sides()
        for name in self.contract["components"]["schemas"]:
            unused = name not in requests | answers
            is_sent = unused and name not in openai_oxide.models.SCHEMAS
            if name in requests or (is_sent and name in openai_oxide.params.SCHEMAS):
                self._component(name, "request", openai_oxide.params.SCHEMAS)
            elif unused:
                self._component(name, "response", openai_oxide.models.SCHEMAS)
            if name in answers:
                self._component(name, "response", openai_oxide.models.SCHEMAS)

    def _component(self, name: str, side: str, index: dict[str, str]) -> None:
        what = f"{side} {name}"
        if name not in index:
            embedded = side == "request" and name not in self.whole
            self.tally.mark("schema", what, *([] if embedded else ["not in the index"]))
            return
        schema, annotation = {"$ref": f"#/components/schemas/{name}"}, load(index[name])
        comparer = self.declared.requests if side == "request" else self.declared.responses
        comparer.root("schema", what, schema, annotation, name)
        if side == "response":
            kind = "event" if "Event" in name else "schema"
            self.events.check(kind, name, schema, annotation, name)

    def _unions(self) -> None:
        """Every union of objects inside an answer: each variant is decoded to its own class."""
        for at, (pairs, annotation) in self.declared.responses.unions.items():
            self.events.each("variant", f"response {at} |", pairs, annotation)

    def _sides(self) -> tuple[set[str], set[str]]:
        requests, answers = [], []
        for route in self.routes:
            requests += [route.spec.get("requestBody"), *route.spec.get("parameters", [])]
            good = {c: r for c, r in route.spec["responses"].items() if c.startswith("2")}
            answers += [good, route.spec.get("x-oxide-stream")]
        answers.append(self.contract.get("webhooks"))
        return reached(self.contract, *requests), reached(self.contract, *answers)


def _dotted(methods: list[Method]) -> list[str]:
    return [method.dotted for method in methods]


def _misnamed(methods: list[Method], also: list[str]) -> list[str]:
    """An operation has one method, where it says that it is, and those of ``also``."""
    if missing := [dotted for dotted in also if dotted not in _dotted(methods)]:
        return [f"no second method {', '.join(missing)}"]
    own = [method for method in methods if method.dotted not in also]
    if len(own) != 1:
        return [f"methods: {', '.join(_dotted(own)) or 'none'}"]
    (method,) = own
    name = method.operation.name
    return [] if name == method.dotted else [f"{method.dotted} calls itself {name}"]
