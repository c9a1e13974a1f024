"""Every component schema and every event, as JSON, decoded to its own class without a loss."""

from __future__ import annotations

import json
from typing import Any

from openai_oxide_runtime.models.lenient import decode
from tests.coverage.match import Pairs, assign
from tests.coverage.pytypes import expand
from tests.coverage.schema import Leaf, Schema, Schemas, Shape
from tests.coverage.synth import Synth
from tests.coverage.tally import Tally

__all__ = ["Events", "fits", "reached", "used_whole", "webhooks"]


class Events:
    """Decodes one synthesised object per alternative of a type."""

    def __init__(self, schemas: Schemas, tally: Tally) -> None:
        self.schemas = schemas
        self.tally = tally
        self.synth = Synth(schemas)

    def check(self, kind: str, what: str, schema: Schema, annotation: Any, at: str) -> None:
        """Decode each object alternative of ``schema`` through ``annotation``, as small as can be
        and with every field."""
        shape = self.schemas.expand(schema, at)
        self.each(kind, what, self._pairs(kind, what, shape, annotation), annotation)

    def each(self, kind: str, what: str, pairs: Pairs, annotation: Any) -> None:
        """Decode an object of each schema of ``pairs``; it must come as the class it is with.

        One that is just as much of another schema, as nothing in it tells them apart, may come as
        the class of that one.
        """
        for leaf, cls in pairs:
            for full in (0, 2):
                event = self.synth.of(leaf, "event", full)
                got = decode(annotation, json.dumps(event))
                good = type(got) is cls or type(got) in self._alike(event, pairs)
                problems = (
                    _losses(event, got) if good else [f"{event} comes as {type(got).__name__}"]
                )
                self.tally.mark(kind, f"{what} {leaf.at}", *problems)

    def _alike(self, event: dict[str, Any], pairs: Pairs) -> set[type]:
        return {cls for leaf, cls in pairs if fits(self.schemas, leaf, event)}

    def _pairs(self, kind: str, what: str, shape: Shape, annotation: Any) -> Pairs:
        classes = [leaf.cls for leaf in expand(annotation).only("object") if leaf.cls]
        pairs, missing, _ = assign(self.schemas, shape.only("object"), classes)
        for leaf in missing:
            self.tally.mark(kind, f"{what} {leaf.at}", "no class for it")
        return pairs


def fits(schemas: Schemas, leaf: Leaf, value: dict[str, Any]) -> bool:
    """Whether an object has the fields of a schema: all that it requires, none that it lacks, and
    in those with listed values one of them."""
    tag_values = {name: schemas.tags(leaf, name) for name in value.keys() & leaf.fields.keys()}
    has_fields = leaf.required & leaf.fields.keys() <= value.keys() <= leaf.fields.keys()
    return has_fields and all(value[name] in [*keys] for name, keys in tag_values.items() if keys)


def _losses(event: dict[str, Any], got: Any) -> list[str]:
    result = got.to_dict()
    return [] if result == event else [f"{event} comes back as {result}"]


def webhooks(contract: dict[str, Any]) -> Schema:
    """All webhooks as one union."""
    bodies = [item["post"]["requestBody"] for item in contract.get("webhooks", {}).values()]
    return {"anyOf": [body["content"]["application/json"]["schema"] for body in bodies]}


def used_whole(node: Any, *, part: bool = False) -> set[str]:
    """The component schemas that somebody refers to as they are; not only as a part of ``allOf``
    or as the whole of a body, whose fields are those of what they are in."""
    if isinstance(node, list):
        return set().union(*(used_whole(each, part=part) for each in node))
    if not isinstance(node, dict):
        return set()
    own = set() if part else {str(node.get("$ref", "")).rsplit("/", 1)[-1]} - {""}
    inner = (used_whole(v, part=key in ("allOf", "schema")) for key, v in node.items())
    return own.union(*inner)


def reached(contract: dict[str, Any], *roots: Any) -> set[str]:
    """The names of the component schemas that ``roots`` lead to."""
    keys: set[str] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        waiting += (
            node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        )
        if isinstance(node, dict) and "/schemas/" in str(node.get("$ref")):
            name = node["$ref"].rsplit("/", 1)[1]
            if name not in keys:
                keys.add(name)
                waiting.append(contract["components"]["schemas"][name])
    return keys
