"""The place of a normalised schema in the original document, as an overlay's target."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..document import PREFIX, Json, operations

_STEP = re.compile(r"\[\]|\|\d+|\.[^.|\[]+|'")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the original document, and the value at it."""

    target: str
    node: Json

    def step(self, *keys: str | int) -> Spot:
        """The place further inside."""
        spot = self
        for key in keys:
            spot = Spot(f"{spot.target}[{_quoted(key)}]", spot.node[key])
        return spot


def _quoted(key: str | int) -> str:
    return str(key) if isinstance(key, int) else f"'{key}'"


def locate(contract: Json, key: str) -> Spot | None:
    """The place of the schema ``key``: ``Response.usage``, ``Eval.source|1``; None if unclear."""
    roots = [(name, spot) for name, spot in _roots(contract) if key.startswith(name)]
    for name, root in sorted(roots, key=lambda root: -len(root[0])):
        spots = [root]
        for step in _steps(key.removeprefix(name)):
            spots = [inner for spot in spots for inner in _inside(contract, spot, step)]
        if spots:
            return spots[0]
    return None


def _roots(contract: Json) -> Iterator[tuple[str, Spot]]:
    for name, schema in contract["components"]["schemas"].items():
        yield name, Spot(f"$.components.schemas['{name}']", schema)
    for verb, path, operation in operations(contract):
        here = Spot(f"$.paths['{path}'].{verb}", operation)
        for number, parameter in enumerate(operation.get("parameters", ())):
            if "schema" in parameter:
                spot = here.step("parameters", number, "schema")
                yield f"{operation['operationId']}.{parameter['name']}", spot
        for media in (operation.get("requestBody") or {}).get("content", ()):
            spot = here.step("requestBody", "content", media, "schema")
            yield f"{operation['operationId']}.request", spot


def _steps(rest: str) -> list[str]:
    return [step for step in _STEP.findall(rest) if step != "'"]


def _inside(contract: Json, spot: Spot, step: str) -> Iterator[Spot]:
    """What a step leads to, through arrays, ``allOf`` and unions with null on the way."""
    if step[0] == "." and step[1:] in spot.node.get("properties", {}):
        yield spot.step("properties", step[1:])
    elif step[0] == "|" and len(_variants(spot)) > 1:
        for place in _variants(spot)[int(step[1:]) :][:1]:
            yield place
    elif step == "[]" and "items" in spot.node:
        yield spot.step("items")
    else:
        for place in _through(contract, spot):
            yield from _inside(contract, place, step)


def _variants(spot: Spot) -> list[Spot]:
    word = "anyOf" if "anyOf" in spot.node else "oneOf"
    return [spot.step(word, number) for number in range(len(spot.node.get(word, ())))]


def _through(contract: Json, spot: Spot) -> Iterator[Spot]:
    """The places of a schema and of its parts."""
    node = spot.node
    if "$ref" in node:
        name = node["$ref"].removeprefix(PREFIX)
        yield Spot(f"$.components.schemas['{name}']", contract["components"]["schemas"][name])
    for number in range(len(node.get("allOf", ()))):
        yield spot.step("allOf", number)
    if "items" in node:
        yield spot.step("items")
    real = [place for place in _variants(spot) if place.node.get("type") != "null"]
    if len(real) == 1:
        yield real[0]


def holder(contract: Json, spot: Spot) -> Spot:
    """The object at or below ``spot`` that fields can be added to."""
    while not spot.node.keys() & {"properties", "allOf"}:
        inside = next(_through(contract, spot), None)
        if inside is None:
            break
        spot = inside
    return spot


def listing(contract: Json, spot: Spot) -> Spot | None:
    """The schema at or below ``spot`` that lists values."""
    if "enum" in spot.node:
        return spot
    inside = [*_through(contract, spot), *_variants(spot)]
    return next((pointer for place in inside if (pointer := listing(contract, place))), None)


def union(contract: Json, spot: Spot) -> Spot | None:
    """The schema at or below ``spot`` that has variants."""
    if len([v for v in _variants(spot) if v.node.get("type") != "null"]) > 1:
        return spot
    inside = _through(contract, spot)
    return next((pointer for place in inside if (pointer := union(contract, place))), None)
