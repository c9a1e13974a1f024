"""JSON schemas in the form that the official package sends. Pure.

Objects require all their properties and allow no others, a ``$ref`` stands alone, and a default of
``null`` is left out. All else is as pydantic writes it, in the same order: recorded requests and
prompt caches compare the text. What strict mode does not know is for the server to refuse.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openai_oxide_lib.structured_output.strict_schema import SchemaError

__all__ = ["closed_schema"]

Schema = dict[str, Any]


def closed_schema(schema: Mapping[str, Any], name: str = "schema") -> Schema:
    """A copy of ``schema`` whose objects are closed; ``name`` is for error messages."""
    return _Writer(schema, name).node(schema, ())


class _Writer:
    """Rewrites one schema; it knows the definitions that references lead to."""

    def __init__(self, schema: Mapping[str, Any], name: str) -> None:
        self._schema = schema
        self._name = name

    def node(self, node: Mapping[str, Any], inside: tuple[str, ...]) -> Schema:
        """A schema or a part of one; ``inside`` are the references that were written out here."""
        written = self._children(node, inside)
        if written.get("default", ...) is None:
            del written["default"]
        reference = written.get("$ref")
        if reference is None or len(written) == 1:
            return written
        if reference in inside:  # a recursion: written out again, it would not end
            return {"$ref": reference}
        merged = written | {k: v for k, v in self._target(reference).items() if k not in written}
        del merged["$ref"]
        return self.node(merged, (*inside, reference))

    def _children(self, node: Mapping[str, Any], inside: tuple[str, ...]) -> Schema:
        """The node with its parts rewritten; new keys come last."""
        written = dict(node)
        for key in ("$defs", "definitions"):
            if isinstance(node.get(key), Mapping):
                written[key] = self._nodes(node[key], inside)
        if node.get("type") == "object":
            written.setdefault("additionalProperties", False)
        if isinstance(properties := node.get("properties"), Mapping):
            written["required"] = list(properties)
            written["properties"] = self._nodes(properties, inside)
        if isinstance(items := node.get("items"), Mapping):
            written["items"] = self.node(items, inside)
        for key in ("anyOf", "allOf"):
            if isinstance(node.get(key), list):
                written[key] = [self.node(variant, inside) for variant in node[key]]
        if len(written.get("allOf", ())) == 1:
            written |= written.pop("allOf")[0]
        return written

    def _nodes(self, nodes: Mapping[str, Any], inside: tuple[str, ...]) -> Schema:
        return {key: self.node(node, inside) for key, node in nodes.items()}

    def _target(self, reference: str) -> Mapping[str, Any]:
        """What a reference such as ``#/$defs/Step`` leads to."""
        target: Any = self._schema
        for key in reference.removeprefix("#/").split("/"):
            target = target.get(key) if isinstance(target, Mapping) else None
        if not isinstance(target, Mapping):
            raise SchemaError(self._name, f"a reference to {reference!r}")
        return target
