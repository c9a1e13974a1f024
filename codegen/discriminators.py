"""Which fields tell a union's variants apart, read off the variants themselves.

The document's discriminators have no mapping and some are unsound (one value used by several
variants), so they are not asked: a tag is a field that is an enum in the variants, and two may
be needed.
"""

from __future__ import annotations

from collections import Counter

from codegen.document import PREFIX, Json

PREFERRED = ("type", "object", "event", "role")


def union_tags(union: Json, schemas: dict[str, Json]) -> list[str]:
    """The tag fields of ``union`` in the order to try them; none where nothing tells."""
    return _tags(objects(union, schemas), ())


def objects(node: Json, schemas: dict[str, Json]) -> list[Json]:
    """The object variants of a union, those of unions inside it included."""
    if "$ref" in node:
        return objects(schemas[node["$ref"].removeprefix(PREFIX)], schemas)
    if "anyOf" in node:
        return [inner for variant in node["anyOf"] for inner in objects(variant, schemas)]
    return [node] if "properties" in node else []


def _tags(variants: list[Json], used: tuple[str, ...]) -> list[str]:
    if len(variants) < 2:
        return []
    counts = Counter(name for variant in variants for name in enums(variant) if name not in used)
    best = max(counts, key=lambda name: (_tells(name, variants), _rank(name)), default=None)
    if best is None or _tells(best, variants) < 2:
        return []
    rest = [further for group in _groups(variants, best) for further in _tags(group, (*used, best))]
    return [best, *dict.fromkeys(rest)]


def enums(variant: Json) -> dict[str, list[str]]:
    """The fields of an object that hold one of a few strings, with those."""
    fields = {}
    for name, schema in variant["properties"].items():
        parts = schema.get("anyOf", [schema])
        values = [value for part in parts for value in part.get("enum", ())]
        if values and all(part.get("enum") or part.get("type") == "null" for part in parts):
            fields[name] = [value for value in values if isinstance(value, str)]
    return {name: values for name, values in fields.items() if values}


def _tells(name: str, variants: list[Json]) -> int:
    """How many variants a field singles out: those no other shares a value with."""
    owners = Counter(value for variant in variants for value in enums(variant).get(name, ()))
    alone = [v for v in variants if any(owners[x] == 1 for x in enums(v).get(name, ()))]
    return len(alone) + (name in PREFERRED and len(owners) > 1)


def _rank(name: str) -> int:
    return -PREFERRED.index(name) if name in PREFERRED else -len(PREFERRED)


def _groups(variants: list[Json], tag: str) -> list[list[Json]]:
    """The variants that share a value of ``tag``, and those that have no such tag."""
    by_value: dict[str | None, list[Json]] = {}
    for variant in variants:
        for value in enums(variant).get(tag, [None]):
            by_value.setdefault(value, []).append(variant)
    return list(by_value.values())
