"""A valid document damaged in one place: any node dropped, or any JSON in its place."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

Path = tuple[str | int, ...]
GONE = object()
VALUES: tuple[Any, ...] = (
    *(GONE, None, True, False, 0, -1, 2.5, "", "x", "#/components/schemas/Nowhere", "../../x"),
    *([], ["x"], [None], [{}], [[]], {}, {"a": 1}, {"type": "object"}, {"type": "array"}),
    *({"type": "null"}, {"x": {"type": "string"}}, {"$ref": "#/nowhere"}, {"$ref": "#/paths"}),
    *({"anyOf": []}, {"anyOf": [{"type": "null"}]}, {"enum": []}, {"allOf": []}, {"$ref": 7}),
    *({"properties": {"x": {"$recursiveRef": "#"}}}, {"items": {"$recursiveRef": "#"}}),
)


def damaged(document: Any, number: int, seed: int = 0) -> Iterator[tuple[Path, Any, Any]]:
    """A choice of ``number`` damages, always the same: the place, the value, the document."""
    choices = [(path, value) for path in _places(document, ()) for value in VALUES if path]
    for path, value in random.Random(seed).sample(choices, min(number, len(choices))):
        yield path, value, _put(deepcopy(document), path, value)


def _places(node: Any, path: Path) -> Iterator[Path]:
    yield path
    items = enumerate(node) if isinstance(node, list) else ()
    for key, value in node.items() if isinstance(node, dict) else items:
        yield from _places(value, (*path, key))


def _put(document: Any, path: Path, value: Any) -> Any:
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    if value is GONE:
        del holder[path[-1]]
    else:
        holder[path[-1]] = deepcopy(value)
    return document
