"""Operations with all that is theirs in them, whether the document says it there or elsewhere.

A path's parameters become its operations', references to parameters, bodies, answers and paths
become what they refer to, and an operation without a name of its own gets one. What cannot be
understood after that is a problem, with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from urllib.parse import unquote

from .document import PREFIX, VERBS, Json
from .errors import Place, Problem, problem
from .names import camel

EVENTS = "text/event-stream"
STREAM = "x-oxide-stream"
HOMES = {
    "parameter": [["components", "parameters"]],
    "request": [["components", "requestBodies"]],
    "response": [["components", "responses"]],
    "path": [["components", "pathItems"], ["paths"]],
}
"""Where a document keeps what several places refer to."""


def settle(contract: Json) -> list[Problem]:
    """Bring the operations of ``contract`` into one form, in place."""
    settler = _Settler(contract)
    settler.paths("paths")
    settler.paths("webhooks")
    none = [] if settler.seen else [problem(("paths",), "has no operation")]
    return settler.problems or none


class _Settler:
    def __init__(self, contract: Json) -> None:
        self.contract = contract
        self.problems: list[Problem] = []
        self.seen: set[str] = set()

    def paths(self, section: str) -> None:
        items = self.contract.get(section, {})
        for path in list(items):
            place = (section, path)
            items[path] = item = self.resolved(items[path], "path", place)
            shared = item.pop("parameters", [])
            for verb in [verb for verb in VERBS if verb in item]:
                self.operation(item[verb], shared, (*place, verb))
            if section == "webhooks" and not _is_posted(item):
                self.problems.append(problem(place, "is a webhook that posts no body"))

    def operation(self, operation: Json, shared: list[Json], place: Place) -> None:
        if shared or "parameters" in operation:
            operation["parameters"] = self.parameters(operation, shared, place)
        if "requestBody" in operation:
            self.settle(operation, "requestBody", "request", place)
        answers = operation.setdefault("responses", {})
        for code in [code for code in answers if code.startswith("2")]:
            self.settle(answers, code, "response", (*place, "responses"))
        if place[0] == "paths":
            self.stream(operation, place)
            self.identity(operation, place)
            self.problems += _misfits(operation, place)

    def stream(self, operation: Json, place: Place) -> None:
        """An answer of events alone, or where the body asks for a ``stream``, is a stream."""
        for code, answer in operation["responses"].items():
            content = (answer.get("content") or {}) if code.startswith("2") else {}
            said, alone = content.get(EVENTS), [*content] == [EVENTS]
            if said is None or STREAM in operation or not (alone or self.asks(operation)):
                continue
            if "schema" in said:
                operation[STREAM] = {"event": said["schema"]}
            else:
                spot = (*place, "responses", code, "content", EVENTS)
                self.problems.append(problem(spot, "streams events of no `schema`"))

    def asks(self, operation: Json) -> bool:
        """Whether the body has a field that asks for a stream."""
        bodies = operation.get("requestBody", {}).get("content", {}).values()
        left = [media.get("schema", {}) for media in bodies]
        seen: list[Json] = []
        while left:
            schema = left.pop()
            if schema not in seen:
                seen.append(schema)
                left += schema.get("allOf", [])
                key = schema.get("$ref", "").removeprefix(PREFIX)
                left += [self.contract["components"]["schemas"].get(key, {})] if key else []
        return any("stream" in schema.get("properties", {}) for schema in seen)

    def settle(self, holder: Json, key: str, kind: str, place: Place) -> None:
        """Put what ``key`` refers to in its place; its JSON must have a schema."""
        holder[key] = found = self.resolved(holder[key], kind, (*place, key))
        for media, said in (found.get("content") or {}).items():
            if "schema" not in said and ("json" in media or kind == "request"):
                self.problems.append(problem((*place, key, "content", media), "has no `schema`"))

    def identity(self, operation: Json, place: Place) -> None:
        given = operation.setdefault("operationId", str(place[2]) + camel(str(place[1])))
        if given in self.seen:
            what = f"is called {given!r}, like another operation"
            self.problems.append(problem((*place, "operationId"), what))
        self.seen.add(given)

    def parameters(self, operation: Json, shared: list[Json], place: Place) -> list[Json]:
        """The operation's own parameters and those of its path that it does not say anew."""
        own = [
            self.resolved(each, "parameter", (*place, "parameters", index))
            for index, each in enumerate(operation.get("parameters", []))
        ]
        others = [
            deepcopy(self.resolved(each, "parameter", (*place[:-1], "parameters", index)))
            for index, each in enumerate(shared)
        ]
        said = [_identity(each) for each in own]
        return [*(each for each in others if _identity(each) not in said), *own]

    # -- references ------------------------------------------------------------------------------

    def resolved(self, node: Json, kind: str, place: Place) -> Json:
        """``node``, or a copy of what it refers to; empty where that is nothing."""
        passed: list[str] = []
        while "$ref" in node:
            ref = node["$ref"]
            found = self._target(ref, kind)
            if found is None or ref in passed:
                what = f"refers to {ref!r}, which is no {kind} of the document"
                self.problems.append(problem((*place, "$ref"), what))
                return {}
            passed.append(ref)
            node = found
        return deepcopy(node) if passed else node

    def _target(self, ref: str, kind: str) -> Json | None:
        *above, key = ref.removeprefix("#/").split("/")
        where: Json = self.contract
        for part in above if above in HOMES[kind] else ["x-nowhere"]:
            where = where.get(part, {})
        found: Json | None = where.get(unquote(key).replace("~1", "/").replace("~0", "~"))
        return found


def _is_posted(webhook: Json) -> bool:
    return bool(webhook.get("post", {}).get("requestBody", {}).get("content"))


def _identity(parameter: Json) -> tuple[str, str]:
    return parameter.get("in", ""), parameter.get("name", "")


def _misfits(operation: Json, place: Place) -> Iterator[Problem]:
    """Where the parameters and the path do not fit each other, or Python."""
    given = [_identity(each) for each in operation.get("parameters", ())]
    for index, (where, name) in enumerate(given):
        spot = (*place, "parameters", index)
        if where == "cookie":
            yield problem(spot, "is a cookie, which no operation of a client sends")
        if (where, name) in given[:index]:
            yield problem(spot, f"is there twice: {name!r} in {where}")
    in_path = re.findall(r"\{(.+?)\}", str(place[1]))
    declared = [name for where, name in given if where == "path"]
    if sorted(in_path) != sorted(set(declared)):
        what = f"has the path parameters {sorted(set(declared))}, its path {sorted(in_path)}"
        yield problem((*place, "parameters"), what)
