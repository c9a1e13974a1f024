"""Make operations self-contained: resolve what the document defines elsewhere.

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
    none = [] if settler.identities else [problem(("paths",), "has no operations")]
    return settler.problems or none


class _Settler:
    def __init__(self, contract: Json) -> None:
        self.contract = contract
        self.problems: list[Problem] = []
        self.identities: set[str] = set()

    def paths(self, section: str) -> None:
        items = self.contract.get(section, {})
        for path in list(items):
            place = (section, path)
            items[path] = item = self.resolved(items[path], "path", place)
            shared = item.pop("parameters", [])
            for verb in [verb for verb in VERBS if verb in item]:
                self.operation(item[verb], shared, (*place, verb))
            if section == "webhooks" and not _is_posted(item):
                self.problems.append(
                    problem(place, "is a webhook without a `post` that has a body")
                )

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
            events, alone = content.get(EVENTS), [*content] == [EVENTS]
            if events is None or STREAM in operation or not (alone or self.asks(operation)):
                continue
            if "schema" in events:
                operation[STREAM] = {"event": events["schema"]}
            else:
                spot = (*place, "responses", code, "content", EVENTS)
                self.problems.append(problem(spot, "streams events, but has no `schema`"))

    def asks(self, operation: Json) -> bool:
        """Whether the body has a field that asks for a stream."""
        bodies = operation.get("requestBody", {}).get("content", {}).values()
        waiting = [media.get("schema", {}) for media in bodies]
        visited: list[Json] = []
        while waiting:
            schema = waiting.pop()
            if schema not in visited:
                visited.append(schema)
                waiting += schema.get("allOf", [])
                key = schema.get("$ref", "").removeprefix(PREFIX)
                waiting += [self.contract["components"]["schemas"].get(key, {})] if key else []
        return any("stream" in schema.get("properties", {}) for schema in visited)

    def settle(self, holder: Json, key: str, kind: str, place: Place) -> None:
        """Put what ``key`` refers to in its place; its JSON must have a schema."""
        holder[key] = target = self.resolved(holder[key], kind, (*place, key))
        for media, content in (target.get("content") or {}).items():
            if "schema" not in content and ("json" in media or kind == "request"):
                self.problems.append(problem((*place, key, "content", media), "has no `schema`"))

    def identity(self, operation: Json, place: Place) -> None:
        identity = operation.setdefault("operationId", str(place[2]) + camel(str(place[1])))
        if identity in self.identities:
            what = f"is used by another operation too: {identity!r}"
            self.problems.append(problem((*place, "operationId"), what))
        self.identities.add(identity)

    def parameters(self, operation: Json, shared: list[Json], place: Place) -> list[Json]:
        """The operation's own parameters, and those of its path that it does not redefine."""
        own = [
            self.resolved(each, "parameter", (*place, "parameters", index))
            for index, each in enumerate(operation.get("parameters", []))
        ]
        others = [
            deepcopy(self.resolved(each, "parameter", (*place[:-1], "parameters", index)))
            for index, each in enumerate(shared)
        ]
        own_identities = [_identity(each) for each in own]
        return [*(each for each in others if _identity(each) not in own_identities), *own]

    # -- references ------------------------------------------------------------------------------

    def resolved(self, node: Json, kind: str, place: Place) -> Json:
        """``node``, or a copy of what it refers to; empty where that is nothing."""
        references: list[str] = []
        while "$ref" in node:
            ref = node["$ref"]
            target = self._target(ref, kind)
            if target is None or ref in references:
                what = f"refers to {ref!r}, but the document has no such {kind}"
                self.problems.append(problem((*place, "$ref"), what))
                return {}
            references.append(ref)
            node = target
        return deepcopy(node) if references else node

    def _target(self, ref: str, kind: str) -> Json | None:
        *above, key = ref.removeprefix("#/").split("/")
        where: Json = self.contract
        for part in above if above in HOMES[kind] else ["x-nowhere"]:
            where = where.get(part, {})
        target: Json | None = where.get(unquote(key).replace("~1", "/").replace("~0", "~"))
        return target


def _is_posted(webhook: Json) -> bool:
    return bool(webhook.get("post", {}).get("requestBody", {}).get("content"))


def _identity(parameter: Json) -> tuple[str, str]:
    return parameter.get("in", ""), parameter.get("name", "")


def _misfits(operation: Json, place: Place) -> Iterator[Problem]:
    """Where the parameters and the path do not fit each other, or Python."""
    identities = [_identity(each) for each in operation.get("parameters", ())]
    for index, (where, name) in enumerate(identities):
        spot = (*place, "parameters", index)
        if where == "cookie":
            yield problem(spot, "is a cookie parameter; cookies are not supported")
        if (where, name) in identities[:index]:
            yield problem(spot, f"is defined twice: {name!r} in {where}")
    in_path = re.findall(r"\{(.+?)\}", str(place[1]))
    declared = [name for where, name in identities if where == "path"]
    if sorted(in_path) != sorted(set(declared)):
        what = f"defines path parameters {sorted(set(declared))}, the path {sorted(in_path)}"
        yield problem((*place, "parameters"), what)
