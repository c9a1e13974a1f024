"""The whole comparison: operations, then everything that has a public name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.symbol_table import SIDES

from ..document import PREFIX, Json, operations
from ..normalise import normalise
from .compare import Comparison, Difference, Only
from .ours import Ours

LEFT_OUT = ("beta.realtime.",)
"""Packages of types for a removed API that the official package keeps."""

OPTIONS = frozenset(("Idempotency-Key",))
"""Headers that are options of every call here, so that no operation has them as a parameter."""


@dataclass(slots=True)
class Survey:
    """The result: the differences, and the schema of each official type."""

    official: Json
    """The official package as a normalised document."""
    own: Ours
    sides: dict[str, Comparison] = field(default_factory=dict)
    operation_differences: dict[Difference, None] = field(default_factory=dict)

    @property
    def differences(self) -> list[Difference]:
        """All of them, operations first."""
        return [
            *self.operation_differences,
            *(d for side in SIDES for d in self.sides[side].differences if not self._is_text(d)),
        ]

    def _is_text(self, difference: Difference) -> bool:
        """Whether it is the text that an operation with ``x-oxide-text`` may answer with."""
        what = difference.kind, difference.only, difference.what
        return what == ("variant", "official", "string") and difference.place in self._texts

    @property
    def _texts(self) -> set[str]:
        every = (op for _, _, op in operations(self.own.symbols.contract) if "x-oxide-text" in op)
        return {_answer(operation)["$ref"].removeprefix(PREFIX) for operation in every}

    def pair(self, side: str, name: str) -> str | None:
        """The schema of an official type on one side; None if there is none."""
        target = self.own.names.get(name)
        if target and target[0] == side:
            return target[1]
        keys = (key for their, key in self.sides[side].pairs if their == name)
        return next((key for key in keys if key in self.own.schemas), None)

    def namesake(self, name: str) -> str | None:
        """The schema with the name and the content of an official type; None if there is none."""
        key = name.rpartition(".")[2]
        if key not in self.own.schemas:
            return None
        trial = Comparison(self.sides["models"].official, self.own.schemas, "models")
        trial.compare({"$ref": PREFIX + name}, {"$ref": PREFIX + key}, key)
        return None if trial.differences else key


def survey(official: Json, own: Ours) -> Survey:
    """Compare the official package, as a document, with ours."""
    plain, _ = normalise(official)
    schemas = plain["components"]["schemas"]
    sides = {side: Comparison(schemas, own.schemas, side) for side in SIDES}
    result = Survey(plain, own, sides)
    _operations(result)
    _names(result)
    return result


def _operations(result: Survey) -> None:
    theirs = {(verb, path): op for verb, path, op in operations(result.official)}
    own = {(verb, path): op for verb, path, op in operations(result.own.symbols.contract)}
    for verb, path in theirs.keys() - own.keys():
        _add_operation(
            result, "operation", "official", f"{verb.upper()} {path}", theirs[verb, path]
        )
    for verb, path in own.keys() - theirs.keys():
        _add_operation(result, "operation", "document", f"{verb.upper()} {path}", own[verb, path])
    for place in [place for place in theirs if place in own]:
        if theirs[place]["x-official"].startswith(LEFT_OUT):
            continue
        _operation(result, place, theirs[place], own[place])


def _add_operation(result: Survey, kind: str, only: Only, place: str, operation: Json) -> None:
    what = operation.get("x-official") or operation["operationId"]
    result.operation_differences[Difference(kind, only, place, what, operation)] = None


def _operation(result: Survey, place: tuple[str, str], theirs: Json, own: Json) -> None:
    where = f"{place[0].upper()} {place[1]}"
    _parameters(result, where, theirs, own)
    requests, answers = result.sides["params"], result.sides["models"]
    for one, other in _both(_body(theirs), _body(own)):
        requests.compare(one, other, where)
    for one, other in _both(_answer(theirs), _answer(own)):
        answers.compare(*_items(result, theirs, one, other), where)
    streams = theirs.get("x-oxide-stream"), own.get("x-oxide-stream")
    if streams[0] and not streams[1]:
        result.operation_differences[
            Difference("stream", "official", where, "events", streams[0]["event"])
        ] = None
    elif streams[0] and streams[1]:
        answers.compare(streams[0]["event"], streams[1]["event"], where)


def _parameters(result: Survey, where: str, theirs: Json, own: Json) -> None:
    theirs_by_name, own_by_name = _parameters_by_name(theirs), _parameters_by_name(own)
    for name in theirs_by_name.keys() - own_by_name.keys():
        schema, needed = theirs_by_name[name]["schema"], theirs_by_name[name].get("required", False)
        result.operation_differences[
            Difference("parameter", "official", where, name, schema, needed=needed)
        ] = None
    for name in own_by_name.keys() - theirs_by_name.keys():
        result.operation_differences[Difference("parameter", "document", where, name)] = None
    for name in [name for name in theirs_by_name if name in own_by_name]:
        place = f"{own['operationId']}.{own_by_name[name]['name']}"
        result.sides["params"].compare(
            theirs_by_name[name]["schema"], own_by_name[name]["schema"], place
        )
        needed = (
            theirs_by_name[name].get("required", False),
            own_by_name[name].get("required", False),
        )
        if needed[0] != needed[1]:
            only: Only = "official" if needed[0] else "document"
            result.operation_differences[Difference("required", only, where, name)] = None


def _parameters_by_name(operation: Json) -> dict[str, Json]:
    """The parameters outside the path and the body, by their name without brackets."""
    parameters = operation.get("parameters", ())
    outside = [p for p in parameters if p["in"] != "path" and p["name"] not in OPTIONS]
    return {p["name"].removesuffix("[]"): p for p in outside}


def _body(operation: Json) -> Json:
    contents = (operation.get("requestBody") or {}).get("content", {})
    return next((media["schema"] for media in contents.values() if "schema" in media), None)


def _answer(operation: Json) -> Json:
    for code, response in operation["responses"].items():
        media = (response.get("content") or {}).get("application/json")
        if code.startswith("2") and media:
            return media["schema"]
    return None


def _both(one: Json, other: Json) -> Iterator[tuple[Json, Json]]:
    if one and other:
        yield one, other


def _items(result: Survey, operation: Json, one: Json, other: Json) -> tuple[Json, Json]:
    """The elements of a list, where the method gives pages: the page itself is the runtime's."""
    if "x-official-page" not in operation:
        return one, other
    theirs = result.official["components"]["schemas"][one["$ref"].removeprefix(PREFIX)]
    own = result.own.symbols.fields(other["$ref"].removeprefix(PREFIX))
    return theirs["properties"]["data"]["items"], own["data"]["items"]


def _names(result: Survey) -> None:
    """Every public name on its own: also what no operation reaches."""
    for name in result.official["components"]["schemas"]:
        target = result.own.names.get(name)
        if target and not name.startswith(LEFT_OUT):
            side, key = target
            ref = {"$ref": PREFIX + key}
            result.sides[side].compare({"$ref": PREFIX + name}, ref, key)
