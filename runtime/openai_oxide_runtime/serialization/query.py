"""Query strings: lists repeat ``name[]``, objects become ``name[key]``, booleans are lower case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.serialization.plain_values import converted

__all__ = ["encode", "flat", "scalar"]


def encode(values: Mapping[str, Any]) -> str:
    """The query string of ``values``, without the question mark."""
    from urllib.parse import quote

    pairs = flat(values.items(), "[]")
    return "&".join(f"{quote(name, safe='[]')}={quote(value, safe='')}" for name, value in pairs)


def flat(items: Iterable[tuple[str, Any]], list_suffix: str = "") -> Iterator[tuple[str, str]]:
    """Names and texts of nested values, in order; None and absent values are left out."""
    for name, value in items:
        if value is None or type(value) in ABSENT:
            continue
        if isinstance(value, Mapping):
            yield from flat(((f"{name}[{key}]", v) for key, v in value.items()), list_suffix)
        elif isinstance(value, list | tuple | set | frozenset):
            repeated = name if name.endswith("[]") else name + list_suffix
            yield from flat(((repeated, item) for item in value), list_suffix)
        else:
            yield name, scalar(value, name)


def scalar(value: Any, place: str = "") -> str:
    """One value as text. ``place`` is where it was given, for the error of what has none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, Enum):
        return scalar(value.value, place)
    if isinstance(value, str | int | float):
        return str(value)
    return scalar(_converted(value, place), place)


def _converted(value: Any, place: str) -> Any:
    try:
        made = converted(value)
    except TypeError:
        made = None
    if isinstance(made, str | int | float):
        return made
    where = f"{place}: " if place else ""
    raise TypeError(f"{where}a value of type {type(value).__name__} cannot be sent as text")
