"""One change anywhere in a valid body: what else is different for the program that reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode
from tests.support.bodies import Body, Path

__all__ = ["GONE", "changed", "differences", "each_change", "lost", "places"]

GONE: Final = object()
"""Put in the place of a value to take it away."""
VALUES: Final = (
    *(GONE, None, 7, "odd", {}, [1], GONE, {"a": {"b": 1}}, True, 1.5, [{"a": 1}], ""),
    *({"type": "odd", "text": 1}, "7", -(10**15), [None], [[]]),
)
CONTAINERS: Final = (dict, list, Model)


def lost(type_: Any, turn: int, full: int, most: int | None = None) -> list[str]:
    """What a program loses by the first ``most`` changes to a body of ``type_``."""
    return [what for found in each_change(type_, turn, full, most) for what in found]


def each_change(type_: Any, turn: int, full: int, most: int | None = None) -> Iterator[list[str]]:
    """What a program loses by each of the first ``most`` changes.

    ``turn`` picks the variants and the values that are put in.
    """
    body = Body(type_, turn, full)
    good = decode(type_, body.text)
    for number, place in enumerate(islice(_turned(places(body.json), turn), most)):
        value = VALUES[(turn + number) % len(VALUES)]
        data = changed(body.json, place, value)
        found = decode(type_, json.dumps(data))
        problems = list(differences(good, found, place, _untold(body, place)))
        if isinstance(found, Model) and found.to_dict() != data:
            problems.append("what is dumped is not what came")
        yield [f"{place} = {value!r}: {problem}" for problem in problems]


def _turned(found: Iterator[Path], turn: int) -> list[Path]:
    """The places, another one first each turn, and neighbours far apart."""
    listed = list(found)
    order = [*listed[turn % 3 :: 3], *listed[(turn + 1) % 3 :: 3], *listed[(turn + 2) % 3 :: 3]]
    return list(dict.fromkeys(order))


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place below ``value``: leaves and branches."""
    for key, inner in _items(value) if isinstance(value, dict | list) else ():
        yield (*path, key)
        yield from places(inner, (*path, key))


def _items(value: Any) -> Iterable[tuple[Any, Any]]:
    return value.items() if isinstance(value, dict) else enumerate(value)


def changed(data: Any, place: Path, value: Any) -> Any:
    """A copy of ``data`` with ``value`` in one place."""
    copy = json.loads(json.dumps(data))
    *way, last = place
    holder = copy
    for key in way:
        holder = holder[key]
    if value is GONE:
        del holder[last]
    else:
        holder[last] = value
    return copy


def _untold(body: Body, place: Path) -> Path | None:
    """The outermost object whose class nothing tells any more: its tag is what has changed, or
    it has none and what it holds has changed."""
    for holder in (place[:end] for end in range(len(place))):
        if not body.told(holder):
            return holder
        if holder == place[:-1] and place[-1] in body.tags.get(holder, ()):
            return holder
    return None


def differences(
    good: Any, found: Any, place: Path | None, untold: Path | None, at: Path = ()
) -> Iterator[str]:
    """Where ``found`` reads otherwise than ``good`` does, but for what is at ``place``.

    Inside the object ``untold`` the classes may differ, never the attributes.
    """
    if at == place:
        return
    free = untold is not None and at[: len(untold)] == untold
    if not isinstance(good, CONTAINERS):
        if good != found or (type(good) is not type(found) and not free):
            yield f"{at} is {found!r} and was {good!r}"
    elif type(good) is not type(found) and not (free and isinstance(found, CONTAINERS)):
        yield f"{at} is a {type(found).__name__} and was a {type(good).__name__}"
    else:
        gap = place[-1] if place and place[:-1] == at and _shorter(good, found) else None
        for name, key, value in _parts(good):
            moved = gap is not None and key > gap
            seen = _read(found, name - 1 if moved else name)
            if seen is not GONE or value is not None:
                yield from differences(value, seen, place, untold, (*at, key))


def _shorter(good: Any, found: Any) -> bool:
    """Whether a list has lost an item, so that those behind it have moved up."""
    return isinstance(good, list) and isinstance(found, list) and len(found) < len(good)


def _parts(value: Any) -> Iterator[tuple[Any, Any, Any]]:
    """What is inside a value: by the attribute or index, and by the key in JSON."""
    if not isinstance(value, Model):
        yield from ((key, key, inner) for key, inner in _items(value))
        return
    for name, field in type(value).model_fields.items():
        yield name, field.alias or name, getattr(value, name)
    for name, inner in (value.model_extra or {}).items():
        yield name, name, inner


def _read(value: Any, name: Any) -> Any:
    """What a program finds by that attribute, key or index."""
    if isinstance(value, Model):
        return getattr(value, str(name), GONE)
    if isinstance(value, dict):
        return value.get(name, GONE)
    return value[name] if isinstance(value, list) and name < len(value) else GONE
