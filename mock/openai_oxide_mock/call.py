"""A request, read and checked: what areas work with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from .brain import Answer
from .coerce import read_pairs
from .contract import Contract, Operation
from .errors import ApiError, invalid
from .multipart import read_multipart
from .reading import read_json
from .schemas import Schema
from .validate import Problem, Validators

JSON = "application/json"
MULTIPART = "multipart/form-data"


@dataclass(slots=True)
class Call:
    """One call of an operation, with typed values."""

    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    headers: Mapping[str, str]
    body: dict[str, Any] = field(default_factory=dict)
    raw: bytes = b""
    answer: Answer | None = None

    @property
    def streams(self) -> bool:
        """Whether a stream was asked for."""
        return bool(self.body.get("stream") or self.query.get("stream"))

    @property
    def facts(self) -> dict[str, Any]:
        """What an answer may echo: body fields, then path values."""
        return {**self.body, **self.path}


class Reader:
    """Turns raw requests into calls, or says what is wrong with them."""

    def __init__(self, contract: Contract, validators: Validators) -> None:
        self._contract = contract
        self._validators = validators

    def read(
        self,
        operation: Operation,
        values: tuple[str, ...],
        query: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> Call:
        """A checked call; raises ApiError for what the document does not allow."""
        path = dict(zip(operation.names, values, strict=True))
        _check_fixed(operation, headers)
        self._check_parameters(operation, "path", path)
        given = self._query(operation, query)
        self._check_parameters(operation, "header", self._headers(operation, headers))
        call = Call(operation, path, given, headers, raw=body)
        call.body = self._body(operation, headers.get("content-type", ""), body)
        return call

    def _query(self, operation: Operation, query: str) -> dict[str, Any]:
        fields = {p.name: p.schema for p in operation.parameters if p.place == "query"}
        pairs = parse_qsl(query, keep_blank_values=True)
        found = read_pairs(self._contract.schemas, fields, pairs)
        self._check_parameters(operation, "query", found)
        return found

    def _headers(self, operation: Operation, headers: Mapping[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for parameter in operation.parameters:
            text = headers.get(parameter.name.lower())
            if parameter.place == "header" and text is not None:
                many = self._contract.schemas.resolve(parameter.schema).get("type") == "array"
                split = [part.strip() for part in text.split(",")]
                found[parameter.name] = split if many else text
        return found

    def _check_parameters(self, operation: Operation, place: str, found: Mapping[str, Any]) -> None:
        for parameter in operation.parameters:
            if parameter.place != place:
                continue
            if parameter.name in found:
                self._check(parameter.schema, found[parameter.name], (parameter.name,))
            elif parameter.required:
                name = parameter.name
                raise invalid(f"'{name}' is required.", name, "missing_required_parameter")

    def _check(self, schema: Schema, value: Any, path: tuple[str, ...] = ()) -> None:
        problem = self._validators.problem(schema, value, path)
        if problem is not None:
            raise _complaint(problem)

    def _body(self, operation: Operation, content_type: str, body: bytes) -> dict[str, Any]:
        kind = content_type.partition(";")[0].strip().lower()
        if not operation.bodies:
            return {}
        if not body and kind != MULTIPART:
            return self._empty(operation)
        if kind not in operation.bodies:
            raise _unsupported(operation, kind)
        schema = operation.bodies[kind]
        return self._parse(schema, kind, content_type, body)

    def _empty(self, operation: Operation) -> dict[str, Any]:
        """No body at all, which stands for an empty one unless fields are required."""
        schema = operation.json_body or next(iter(operation.bodies.values()))
        if operation.body_required:
            self._check(schema, {})
        return {}

    def _parse(self, schema: Schema, kind: str, content_type: str, body: bytes) -> dict[str, Any]:
        if kind == MULTIPART:
            fields, _ = self._contract.schemas.object(schema)
            pairs = read_multipart(body, content_type)
            value = read_pairs(self._contract.schemas, fields, pairs)
        elif kind == JSON:
            value = _json(body)
        else:
            return {}
        self._check(schema, value)
        return value


def _check_fixed(operation: Operation, headers: Mapping[str, str]) -> None:
    """The fixed headers of an operation, such as the one that opens a beta."""
    for name, value in operation.headers.items():
        if value not in headers.get(name.lower(), ""):
            raise invalid(f"The header '{name}: {value}' is needed here.", name, "missing_header")


def _json(body: bytes) -> dict[str, Any]:
    """The body as JSON; that it is an object is checked with everything else."""
    try:
        value: dict[str, Any] = read_json(body)
        return value
    except (ValueError, RecursionError):
        raise invalid("The body is not valid JSON.", code="invalid_json") from None


def _unsupported(operation: Operation, kind: str) -> ApiError:
    allowed = ", ".join(operation.bodies)
    message = f"Content type '{kind}' is not supported here; send {allowed}."
    return ApiError(415, message, code="unsupported_content_type")


def _complaint(problem: Problem) -> ApiError:
    return invalid(problem.message, problem.field or None, problem.code)
