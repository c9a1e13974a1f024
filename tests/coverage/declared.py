"""What each operation declares: its parameters, its body's fields, its answer and its events."""

from __future__ import annotations

import inspect
import typing
from typing import Any

from tests.coverage.compare import Comparer
from tests.coverage.contract import Route
from tests.coverage.document import (
    answer_of,
    body_kind,
    body_of,
    page_item,
    parameters_of,
    path_names,
    wire_name,
)
from tests.coverage.pytypes import expand, load
from tests.coverage.schema import Schemas, Shape
from tests.coverage.surface import Method
from tests.coverage.tally import Tally

__all__ = ["Declared"]


class Declared:
    """Compares the declarations of methods with the document's operations."""

    def __init__(self, contract: dict[str, Any], schemas: Schemas, tally: Tally) -> None:
        self.contract = contract
        self.schemas = schemas
        self.tally = tally
        self.requests = Comparer(schemas, tally, "request")
        self.responses = Comparer(schemas, tally, "response")

    def check(self, route: Route, method: Method) -> None:
        """Compare all that ``method`` declares with ``route``."""
        places = self._parameters(route, method) | self._body(route, method)
        self._surplus(route, method, places)
        self._answer(route, method)
        self._events(route, method)

    def signature(self, route: Route, method: Method) -> None:
        """Compare what stands in the method's own signature: path parameters and the switch
        between an answer and a stream, which chooses the overload."""
        for name in path_names(route.path):
            self._path_parameter(route, name, method.function)
        if "x-oxide-stream" in route.spec and not method.operation.always_stream:
            overloads = typing.get_overloads(method.function)
            notes = [*dict.fromkeys(str(each.__annotations__.get("stream")) for each in overloads)]
            good = notes == ["Literal[False] | Omit | None", "Literal[True]", "bool"]
            self.tally.mark("operation", route.name, *([] if good else [f"stream is {notes}"]))

    def _parameters(self, route: Route, method: Method) -> set[tuple[str, str]]:
        places = set()
        for spec in parameters_of(self.contract, route):
            if spec["in"] != "path":
                place = (spec["in"], wire_name(spec))
                places.add(place)
                self._parameter(route, method, place, spec)
        return places

    def _parameter(
        self, route: Route, method: Method, place: tuple[str, str], spec: dict[str, Any]
    ) -> None:
        at = f"{route.at}?{spec['name']}"
        what = f"{route.name} {spec['in']} {spec['name']}"
        shape = self.schemas.expand(spec["schema"], at)
        self._keyword("parameter", what, shape, spec.get("required", False), method, place, at)

    def _keyword(
        self,
        kind: str,
        what: str,
        shape: Shape,
        required: bool,
        method: Method,
        place: tuple[str, str],
        at: str,
    ) -> None:
        """Compare one keyword of the method, found by its place on the wire."""
        name = method.wire.get(place)
        if name == "stream" and method.operation.events:
            self.tally.mark(kind, what)
            return
        parameter = method.params.get(name) if name else None
        if name is None or parameter is None:
            self.tally.mark(kind, what, f"{method.dotted} has no such parameter")
            return
        self.requests.place(kind, what, shape, required, parameter, at)
        if required is not (name in method.operation.required):
            self.tally.mark(kind, what, f"Operation.required and the document differ on {name}")

    def _path_parameter(self, route: Route, name: str, function: Any) -> None:
        last = name == path_names(route.path)[-1]
        parameter = inspect.signature(function).parameters.get(name)
        problems = []
        if parameter is None:
            problems.append("not a parameter of the method")
        elif (parameter.kind is parameter.KEYWORD_ONLY) is last:
            problems.append(f"is {parameter.kind.description}")
        elif parameter.annotation not in ("str", str) or parameter.default is not parameter.empty:
            problems.append(f"is not a required str: {parameter}")
        self.tally.mark("parameter", f"{route.name} path {name}", *problems)

    def _body(self, route: Route, method: Method) -> set[tuple[str, str]]:
        leaf = body_of(self.contract, self.schemas, route)
        kind = body_kind(route)
        if kind != method.operation.body:
            why = f"the body is {kind} in the document, {method.operation.body} in Python"
            self.tally.mark("operation", route.name, why)
        for name in leaf.fields:
            shape, at = self.schemas.field(leaf, name), leaf.place(name)
            required = name in leaf.required
            self._keyword("field", f"request {at}", shape, required, method, ("body", name), at)
        return {("body", name) for name in leaf.fields}

    def _surplus(self, route: Route, method: Method, places: set[tuple[str, str]]) -> None:
        names = {method.wire[place] for place in places & method.wire.keys()}
        for name in method.params.keys() - names:
            self.tally.mark("parameter", f"{route.name} {name}", "in Python only")

    def _answer(self, route: Route, method: Method) -> None:
        answer, op = answer_of(self.contract, route), method.operation
        what, at = f"response {route.name}", f"{route.at} answers"
        if answer.content != op.content or (answer.schema is None) != (op.returns is None):
            why = f"the answer is {answer.content}, Python says {op.content} {op.returns}"
            self.tally.mark("schema", what, why)
        elif op.returns is None or answer.schema is None:
            self.tally.mark("schema", what)
        else:
            shape = self.schemas.expand(answer.schema, at)
            shape = shape if op.page is None else page_item(self.schemas, shape)
            problems = self.responses.shapes(shape, expand(load(op.returns)), at)
            self.tally.mark("schema", what, *problems)

    def _events(self, route: Route, method: Method) -> None:
        stream, op = route.spec.get("x-oxide-stream"), method.operation
        if stream is None or op.events is None:
            problems = [] if stream is op.events else ["one of document and Python has no stream"]
        else:
            at = f"{route.at} streams"
            shape = self.schemas.expand(stream["event"], at)
            problems = self.responses.shapes(shape, expand(load(op.events)), at)
            ending = (stream.get("done"), tuple(stream.get("ends", ())))
            if ending != (op.done, tuple(op.ends)):
                problems.append(f"the stream ends with {ending}, Python says {op.done}, {op.ends}")
            if (stream.get("envelope") == "event") is not op.envelope:
                problems.append(
                    f"the envelope is {stream.get('envelope')}, Python says {op.envelope}"
                )
        if stream or problems:
            self.tally.mark("operation", route.name, *problems)
