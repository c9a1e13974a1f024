"""Talking to a service without a network, and building requests for any operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from openai_oxide_mock.contract import Operation
from openai_oxide_mock.reply import Reply
from openai_oxide_mock.service import Service
from openai_oxide_mock.synthesise import Synthesiser

KEY = {"authorization": "Bearer sk-test"}
ASSISTANTS = {"openai-beta": "assistants=v2"}
BOUNDARY = "frontier"
CURSORS = frozenset({"after", "before", "page", "starting_after", "stream"})


@dataclass(slots=True)
class Answer:
    """A reply, read."""

    reply: Reply

    @property
    def status(self) -> int:
        return self.reply.status

    @property
    def json(self) -> Any:
        return json.loads(self.reply.body)

    @property
    def error(self) -> dict[str, Any]:
        return self.json["error"]

    @property
    def events(self) -> list[Any]:
        """The data of each event; text stays text."""
        assert self.reply.frames is not None
        return [_data(frame) for frame in self.reply.frames]

    @property
    def named_events(self) -> list[dict[str, Any]]:
        """Events with their names, as the Assistants API's envelope has them."""
        assert self.reply.frames is not None
        names = [frame.decode().split("\n")[0].partition(": ")[2] for frame in self.reply.frames]
        return [{"event": n, "data": d} for n, d in zip(names, self.events, strict=True)]


def _data(frame: bytes) -> Any:
    lines = frame.decode().rstrip("\n").split("\n")
    text = "\n".join(line[6:] for line in lines if line.startswith("data: "))
    return json.loads(text) if text.startswith("{") else text


class Client:
    """Calls a service as a client would, minus the sockets."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def __call__(
        self,
        verb: str,
        path: str,
        body: Any = None,
        *,
        form: list[tuple[str, Any]] | None = None,
        query: str = "",
        headers: dict[str, str] | None = None,
        scripted: dict[str, Any] | None = None,
    ) -> Answer:
        sent, kind = (b"", {}) if body is None else (json.dumps(body).encode(), _kind("json"))
        if form is not None:
            sent, kind = (
                multipart(form),
                {"content-type": f"multipart/form-data; boundary={BOUNDARY}"},
            )
        given = {**KEY, **kind, **(headers or {})}
        return Answer(self.service.handle(verb, path, query, given, sent, scripted))


def _kind(name: str) -> dict[str, str]:
    return {"content-type": f"application/{name}"}


def multipart(fields: list[tuple[str, Any]]) -> bytes:
    """A form; bytes are sent as files."""
    parts = []
    for name, value in fields:
        data = value if isinstance(value, bytes) else str(value).encode()
        file = '; filename="sample.txt"' if isinstance(value, bytes) else ""
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
        parts.append(head.encode() + data + b"\r\n")
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


def flatten(
    service: Service, schema: dict[str, Any], value: dict[str, Any]
) -> list[tuple[str, Any]]:
    """Form fields for a value, with files where the schema has binary strings."""
    fields, _ = service.schemas.object(schema)
    return [pair for name, v in value.items() for pair in _flat(service, fields.get(name), name, v)]


def _flat(service: Service, schema: Any, name: str, value: Any) -> Iterator[tuple[str, Any]]:
    leaves = [service.schemas.resolve(leaf) for leaf in service.schemas.variants(schema or {})]
    if any(leaf.get("format") == "binary" for leaf in leaves) and isinstance(value, str):
        yield name, value.encode()
    elif isinstance(value, list):
        items = next((leaf["items"] for leaf in leaves if "items" in leaf), {})
        for item in value or ([""] if items.get("format") == "binary" else []):
            yield from _flat(service, items, f"{name}[]", item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _flat(service, {}, f"{name}[{key}]", item)
    elif value is not None:
        yield name, str(value).lower() if isinstance(value, bool) else value


class Builder:
    """Valid requests for operations, as sparse or as full as the schema allows."""

    def __init__(self, service: Service, *, sparse: bool) -> None:
        self.service = service
        self.sparse = sparse
        self.values = Synthesiser(
            service.schemas, service.validators, service.ids, service.clock, sparse=sparse
        )

    def call(self, client: Client, operation: Operation) -> Answer:
        """Send a valid request for an operation."""
        path = operation.path
        for name in operation.names:
            path = path.replace(f"{{{name}}}", quote(f"{name}_1"))
        query = urlencode(list(self.query(operation)))
        headers = {name.lower(): value for name, value in operation.headers.items()}
        if not operation.bodies:
            return client(operation.verb, path, query=query, headers=headers)
        kind, schema = next(iter(operation.bodies.items()))
        body = self.body(schema)
        if kind == "multipart/form-data":
            form = flatten(self.service, schema, body)
            return client(operation.verb, path, form=form, query=query, headers=headers)
        fields, _ = self.service.schemas.object(schema)
        body = {n: v for n, v in body.items() if fields.get(n, {}).get("format") != "binary"}
        return client(operation.verb, path, body, query=query, headers=headers)

    def body(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A body, never one that asks for a stream."""
        value = self.values.value(schema, {"stream": False, "stream_format": "audio"})
        return {name: v for name, v in value.items() if name not in ("previous_response_id",)}

    def query(self, operation: Operation) -> Iterator[tuple[str, Any]]:
        """The marker of the operation, then a value for each parameter."""
        yield from operation.marker.items()
        for parameter in operation.parameters:
            if parameter.place != "query" or parameter.name in CURSORS:
                continue
            if self.sparse and not parameter.required:
                continue
            value = self.values.value(parameter.schema, name=parameter.name)
            yield from _flat(self.service, parameter.schema, parameter.name, value)
