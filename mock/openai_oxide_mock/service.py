"""The server without a network: a request in, a reply out.

    app ── bytes ──► Service.handle ──► Reader ──► Call ──► area ──► Reply

An area is a function for one operation; operations without one of their own are served by the
shape of their path (`areas.generic`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote

from .areas import AREAS
from .areas.generic import Generic
from .brain import Answer
from .call import Call, Reader
from .contract import Contract, Operation
from .errors import ApiError
from .ids import IdSource
from .reply import Reply, json_reply
from .schemas import Schema
from .state import State
from .synthesise import NO_FACTS, Facts, Synthesiser
from .targets import without_base
from .validate import Validators


@dataclass(slots=True)
class Options:
    """How the server behaves.

    `api_keys`: the keys that are accepted; None accepts any that does not contain "invalid".
    `invent`: unknown objects are made up instead of answered with 404.
    `polls`: how often a background job is looked at before it is done.
    `lenient`: null may be sent for what need not be, and what may be null need not be sent. The
    document says otherwise, and programs rely on it.
    """

    api_keys: tuple[str, ...] | None = None
    invent: bool = False
    polls: int = 2
    seed: int = 0
    lenient: bool = False


class Service:
    """Contract, memory and areas together."""

    def __init__(
        self,
        contract: Contract,
        options: Options | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.contract = contract
        self.options = options or Options()
        self.clock = clock
        self.schemas = contract.schemas
        self.validators = Validators(contract.schemas, lenient=self.options.lenient)
        self.generic = Generic(contract)
        self._reader = Reader(contract, self.validators)
        self.reset()

    def reset(self) -> None:
        """Forget everything; identifiers begin anew."""
        self.state = State()
        self.ids = IdSource()
        self._synthesiser = Synthesiser(self.schemas, self.validators, self.ids, self.clock)

    def now(self) -> int:
        """The time in whole seconds."""
        return int(self.clock())

    def render(self, schema: Schema | None, facts: Facts = NO_FACTS) -> Any:
        """An instance of a schema with the given facts."""
        return self._synthesiser.value(schema, facts) if schema is not None else None

    def find(self, verb: str, raw_path: str, query: str) -> tuple[Operation, tuple[str, ...]]:
        """The operation that a request means and the values in its path."""
        segments = [unquote(part) for part in raw_path.strip("/").split("/")]
        found = self.contract.find(without_base(segments))
        if found is None:
            raise ApiError(404, f"There is no route {verb} {raw_path}.", code="unknown_url")
        operation = found.pick(verb, dict(parse_qsl(query)))
        if operation is None:
            allow = ", ".join(found.operations)
            message = f"{verb} is not allowed for {raw_path}; allowed: {allow}."
            raise ApiError(405, message, code="method_not_allowed", headers={"allow": allow})
        return operation, found.values

    def handle(
        self,
        verb: str,
        raw_path: str,
        query: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        scripted: str | Mapping[str, Any] | None = None,
    ) -> Reply:
        """The reply to a request; ApiError becomes the API's error answer."""
        try:
            self.authorise(headers or {})
            operation, values = self.find(verb, raw_path, query)
            call = self._reader.read(operation, values, query, headers or {}, body)
            call.answer = Answer.scripted(scripted) if scripted is not None else None
            return self.serve(call)
        except ApiError as error:
            return json_reply(error.body(), error.status, error.headers)

    def serve(self, call: Call) -> Reply:
        """The reply to a call."""
        area = AREAS.get(call.operation.key, self.generic.serve)
        found = area(call, self)
        return found if isinstance(found, Reply) else json_reply(found, call.operation.status)

    def authorise(self, headers: Mapping[str, str]) -> None:
        """Raise 401 unless an acceptable key is given."""
        scheme, _, key = headers.get("authorization", "").partition(" ")
        key = key.strip() if scheme.lower() == "bearer" else headers.get("api-key", "")
        if not key:
            message = "An API key is needed: 'Authorization: Bearer <key>'."
            raise ApiError(401, message, code="missing_api_key")
        allowed = self.options.api_keys
        if key not in allowed if allowed is not None else "invalid" in key:
            raise ApiError(401, "The API key is not valid.", code="invalid_api_key")

    def call_json(self, verb: str, path: str, body: dict[str, Any]) -> tuple[int, Any]:
        """A JSON call from within, as batches make it."""
        headers = {"authorization": "Bearer internal", "content-type": "application/json"}
        if self.options.api_keys:
            headers["authorization"] = f"Bearer {self.options.api_keys[0]}"
        reply = self.handle(verb, path, "", headers, json.dumps(body).encode())
        return reply.status, json.loads(reply.body)
