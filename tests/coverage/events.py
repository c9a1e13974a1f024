"""Every component schema and every event, as JSON, decoded to its own class without a loss."""

from __future__ import annotations

import json
from typing import Any

from openai_oxide_runtime.lenient import decode
from tests.coverage.match import assign
from tests.coverage.pytypes import expand
from tests.coverage.schema import Leaf, Schema, Schemas, Shape
from tests.coverage.synth import Synth
from tests.coverage.tally import Tally

__all__ = ["Events", "reached", "used_whole", "webhooks"]


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
        for leaf, cls in self._pairs(kind, what, shape, annotation):
            for full in (0, 2):
                problems = self._decoded(leaf, cls, annotation, full)
                self.tally.mark(kind, f"{what} {leaf.at}", *problems)

    def _pairs(
        self, kind: str, what: str, shape: Shape, annotation: Any
    ) -> list[tuple[Leaf, type]]:
        classes = [leaf.cls for leaf in expand(annotation).only("object") if leaf.cls]
        pairs, missing, _ = assign(self.schemas, shape.only("object"), classes)
        for leaf in missing:
            self.tally.mark(kind, f"{what} {leaf.at}", "no class for it")
        return pairs

    def _decoded(self, leaf: Leaf, cls: type, annotation: Any, full: int) -> list[str]:
        sent = self.synth.of(leaf, "event", full)
        got = decode(annotation, json.dumps(sent))
        if type(got) is not cls:
            return [f"decodes to {type(got).__name__}, not {cls.__name__}"]
        kept = got.to_dict()
        return [] if kept == sent else [f"{sent} comes back as {kept}"]


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
    found: set[str] = set()
    left = list(roots)
    while left:
        node = left.pop()
        left += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        if isinstance(node, dict) and "/schemas/" in str(node.get("$ref")):
            name = node["$ref"].rsplit("/", 1)[1]
            if name not in found:
                found.add(name)
                left.append(contract["components"]["schemas"][name])
    return found
