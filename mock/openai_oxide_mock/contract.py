"""The contract: operations of the document, found by verb and path."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from .schemas import Schema, Schemas

CONTRACT = Path(__file__).with_name("contract.json")
VERBS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    place: str
    schema: Schema
    required: bool = False
    deep: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of the document, with what is needed to serve it."""

    verb: str
    path: str
    marker: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Schema]
    body_required: bool
    status: int
    answers: Mapping[str, Schema]
    stream: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Verb and path, as areas name an operation."""
        return f"{self.verb} {self.path}"

    @property
    def answer(self) -> Schema | None:
        """The schema of the JSON answer, if there is one."""
        return self.answers.get("application/json")

    @property
    def json_body(self) -> Schema | None:
        """The schema of the JSON body, if one is accepted."""
        return self.bodies.get("application/json")

    @property
    def names(self) -> list[str]:
        """The names of the parameters in the path, in order."""
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]

    def query(self, name: str) -> Parameter | None:
        """A query parameter by name."""
        return next((p for p in self.parameters if p.name == name and p.place == "query"), None)


@dataclass(slots=True)
class Match:
    """What a path leads to: operations by verb, and the values in the path."""

    operations: Mapping[str, list[Operation]]
    values: tuple[str, ...]

    def pick(self, verb: str, query: Mapping[str, str]) -> Operation | None:
        """The operation for a verb; one with a query marker wins where the marker is given."""
        candidates = self.operations.get(verb, [])
        marked = [c for c in candidates if c.marker and c.marker.items() <= query.items()]
        plain = [c for c in candidates if not c.marker]
        return next(iter(marked or plain or candidates), None)


class _Node:
    __slots__ = ("operations", "parameter", "static")

    def __init__(self) -> None:
        self.static: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.operations: dict[str, list[Operation]] = {}


class Contract:
    """The operations and schemas of a document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        components = document.get("components", {})
        self.schemas = Schemas(components.get("schemas", {}))
        self._parts = components
        self.operations = tuple(self._read())
        self.by_key = {_full_key(operation): operation for operation in self.operations}
        self._root = _Node()
        for operation in self.operations:
            self._plant(operation)

    @classmethod
    def load(cls, path: str | Path | None = None) -> Contract:
        """Read a contract: the given file, `OXIDE_MOCK_CONTRACT`, or the one in the package."""
        chosen = Path(path or os.environ.get("OXIDE_MOCK_CONTRACT") or CONTRACT)
        return cls(json.loads(chosen.read_bytes()))

    def find(self, segments: list[str]) -> Match | None:
        """What a path, given in decoded segments, leads to; fixed segments win."""
        found = _walk(self._root, segments, 0, ())
        if found is None:
            return None
        node, values = found
        return Match(node.operations, values)

    def _read(self) -> Iterator[Operation]:
        for key, item in self.document["paths"].items():
            path, _, marker = key.partition("?")
            shared = item.get("parameters", [])
            for verb in VERBS:
                if verb in item:
                    yield self._operation(verb.upper(), path, marker, shared, item[verb])

    def _operation(
        self, verb: str, path: str, marker: str, shared: list[Any], spec: dict[str, Any]
    ) -> Operation:
        body = self._part(spec.get("requestBody", {}))
        status, answer = self._success(spec["responses"])
        parameters = [self._parameter(p) for p in (*shared, *spec.get("parameters", []))]
        return Operation(
            verb=verb,
            path=path,
            marker=dict(parse_qsl(marker)),
            parameters=tuple(parameters),
            bodies=_media(body),
            body_required=bool(body.get("required")),
            status=status,
            answers=_media(answer),
            stream=spec.get("x-oxide-stream") or {},
            headers=spec.get("x-oxide-headers") or {},
        )

    def _part(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            _, _, kind, name = node["$ref"].split("/")
            node = self._parts[kind][name]
        return node

    def _parameter(self, node: dict[str, Any]) -> Parameter:
        node = self._part(node)
        return Parameter(
            name=node["name"],
            place=node["in"],
            schema=node.get("schema", {}),
            required=bool(node.get("required")),
            deep=node.get("style") == "deepObject",
        )

    def _success(self, responses: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        for status, answer in responses.items():
            if status.startswith("2"):
                return int(status), self._part(answer)
        return 200, {}

    def _plant(self, operation: Operation) -> None:
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.static.setdefault(segment, _Node())
        node.operations.setdefault(operation.verb, []).append(operation)


def _full_key(operation: Operation) -> str:
    marker = "&".join(f"{name}={value}" for name, value in operation.marker.items())
    return f"{operation.key}?{marker}" if marker else operation.key


def _media(node: dict[str, Any]) -> dict[str, Schema]:
    return {kind: media.get("schema", {}) for kind, media in node.get("content", {}).items()}


def _walk(
    node: _Node, segments: list[str], at: int, values: tuple[str, ...]
) -> tuple[_Node, tuple[str, ...]] | None:
    if at == len(segments):
        return (node, values) if node.operations else None
    segment = segments[at]
    if segment in node.static:
        found = _walk(node.static[segment], segments, at + 1, values)
        if found is not None:
            return found
    if node.parameter is None or not segment:
        return None
    return _walk(node.parameter, segments, at + 1, (*values, segment))
