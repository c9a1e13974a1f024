"""Query strings: lists repeat ``name[]``, objects become ``name[key]``, booleans are lower case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.serialization.plain_values import converted

__all__ = ["encode", "flat", "scalar"]


def encode(values: Mapping[str, object]) -> str:
    """The query string of ``values``, without the question mark."""
    from urllib.parse import quote

    pairs = flat(values.items(), "[]")
    return "&".join(f"{quote(name, safe='[]')}={quote(value, safe='')}" for name, value in pairs)


def flat(items: Iterable[tuple[str, object]], list_suffix: str = "") -> Iterator[tuple[str, str]]:
    """Names and texts of nested values, in order, without None and arguments that were not passed.

    ``list_suffix`` is added to the name of a list.
    """
    for name, value in items:
        if value is None or type(value) in ABSENT:
            continue
        if isinstance(value, Mapping):
            yield from flat(((f"{name}[{key}]", v) for key, v in value.items()), list_suffix)
        elif isinstance(value, list | tuple | set | frozenset):
            item_name = name if name.endswith("[]") else name + list_suffix
            yield from flat(((item_name, item) for item in value), list_suffix)
        else:
            yield name, scalar(value, name)


def scalar(value: object, place: str = "") -> str:
    """One value as text; TypeError, which names ``place``, if it has no text form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, Enum):
        return scalar(value.value, place)
    if isinstance(value, str | int | float):
        return str(value)
    return scalar(_convert(value, place), place)


def _convert(value: object, place: str) -> str | int | float:
    try:
        result = converted(value)
    except TypeError:
        result = None
    if isinstance(result, str | int | float):
        return result
    prefix = f"{place}: " if place else ""
    raise TypeError(f"{prefix}a value of type {type(value).__name__} cannot be sent as text")
