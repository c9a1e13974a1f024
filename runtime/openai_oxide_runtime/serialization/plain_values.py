"""Values that JSON does not know, as those that it does: what a program means by them.

    models, mappings, dataclasses    objects            numbers of NumPy, Decimal    numbers
    arrays, sets, any iterables      arrays             dates, UUIDs, paths          strings
    members of enums                 their values

What has no obvious form (bytes, files, NaN, classes, what contains itself) is refused, and the
error says where it is: ``messages[0].content``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from os import PathLike, fsdecode
from typing import Any, Final
from uuid import UUID

from openai_oxide_runtime.core.sentinels import ABSENT

__all__ = ["converted", "plain"]

_LEAVES: Final = frozenset((str, int, bool, type(None)))
_KEYS: Final = str | int | float | None
_CLASS: Final = (
    "the class {} cannot be sent as JSON: `parse` and `stream` take it as the type of an answer, "
    "`pydantic_function_tool` makes a tool of it"
)
_BYTES: Final = (bytes, bytearray, memoryview)


def plain(value: Any) -> Any:
    """The value in dicts, lists, strings, numbers, booleans and None alone. Fields that are left
    out by a mark are not in it."""
    return _Walk().value(value)


class _Walk:
    """On its way through a value, ``_way`` being the keys that lead to where it is."""

    def __init__(self) -> None:
        self._way: list[Any] = []
        self._holders: set[int] = set()

    def value(self, value: Any) -> Any:
        kind = type(value)
        if kind in _LEAVES:
            return value
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{self._place}{value!r} is not a number that JSON has")
        if isinstance(value, str | int | float):
            return value
        if id(value) in self._holders:
            raise ValueError(f"{self._place}a circular reference: it contains itself")
        self._holders.add(id(value))
        made = self._inner(value)
        self._holders.discard(id(value))
        return made

    def _inner(self, value: Any) -> Any:
        if not isinstance(value, dict | list | tuple):
            value = self._converted(value)
            if not isinstance(value, dict | list):
                return self.value(value)
        return self._object(value) if isinstance(value, dict) else self._array(value)

    def _object(self, value: dict[Any, Any]) -> dict[Any, Any]:
        made: dict[Any, Any] = {}
        for key, item in value.items():
            if type(item) in ABSENT:
                continue
            self._way.append(key)
            if not isinstance(key, _KEYS):
                raise TypeError(f"{self._place}a key of JSON is a string, not {_kind(key)}")
            made[key] = self.value(item)
            self._way.pop()
        return made

    def _array(self, value: Any) -> list[Any]:
        made: list[Any] = []
        for at, item in enumerate(value):
            self._way.append(_At(at))
            made.append(self.value(item))
            self._way.pop()
        return made

    def _converted(self, value: Any) -> Any:
        try:
            return converted(value)
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"{self._place}{error}") from None

    @property
    def _place(self) -> str:
        steps = (f"[{s}]" if isinstance(s, _At) else f".{s}" for s in self._way)
        text = "".join(steps).removeprefix(".")
        return f"{text}: " if text else ""


class _At(int):
    """A place in an array."""


def converted(value: Any) -> Any:
    """What is written for a value that JSON does not know; what is inside it may need the same."""
    if hasattr(value, "model_dump") and not isinstance(value, type):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, type | bytes | bytearray | memoryview) or hasattr(value, "read"):
        raise TypeError(_refusal(value))
    if isinstance(value, Mapping):
        return {key: item for key, item in value.items() if type(item) not in ABSENT}
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, PathLike):
        return fsdecode(value)
    if isinstance(value, Decimal):
        return _number(value)
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        return _of_array(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(_refusal(value))


def _refusal(value: Any) -> str:
    if isinstance(value, _BYTES):
        return f"{_kind(value)} cannot be sent as JSON; give text, such as base64 of them"
    if isinstance(value, type):
        return _CLASS.format(value.__name__)
    what = "a file" if hasattr(value, "read") else "a value"
    return f"{what} of type {_kind(value)} cannot be sent as JSON"


def _kind(value: Any) -> str:
    return type(value).__name__


def _number(value: Decimal) -> int | float:
    """Whole numbers in all their digits, others as near as a float comes."""
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and 0 <= exponent < 400 else float(value)


def _of_array(value: Any) -> Any:
    """An array, or one number of it, as NumPy and its like have them."""
    if getattr(value.dtype, "kind", "f") in "Mm":  # these would become bare numbers
        raise TypeError(f"{value.dtype} cannot be sent as JSON; give datetime, or text")
    return value.tolist()
