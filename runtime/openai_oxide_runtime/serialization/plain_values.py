"""The conversion of Python values to the types of JSON.

    models, mappings, dataclasses    objects            numbers of NumPy, Decimal    numbers
    arrays, sets, any iterables      arrays             dates, UUIDs, paths          strings
    members of enums                 their values

Bytes, files, NaN, classes and circular references have no form in JSON. They raise an error that
names their place: ``messages[0].content``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from os import PathLike, fsdecode
from typing import Any, Final, get_origin
from uuid import UUID

from openai_oxide_runtime.core.sentinels import ABSENT

__all__ = ["USE_OF_A_CLASS", "converted", "plain"]

_LEAVES: Final = frozenset((str, int, bool, type(None)))
_KEYS: Final = str | int | float | None
USE_OF_A_CLASS: Final = (
    "pass it to `parse` or `stream` as the type of the response, or make a tool of it by "
    "`pydantic_function_tool`"
)
_CLASS: Final = "the class {} cannot be sent as JSON: " + USE_OF_A_CLASS
_BYTES: Final = (bytes, bytearray, memoryview)


def plain(value: object) -> object:
    """The value as dicts, lists, strings, numbers, booleans and None, without the fields of objects
    that are ``omit`` or ``not_given``."""
    return _Converter().value(value)


class _Converter:
    """The state of one conversion: ``_path`` has the keys that lead to the current value."""

    def __init__(self) -> None:
        self._path: list[object] = []
        self._parents: set[int] = set()

    def value(self, value: object) -> object:
        if type(value) in _LEAVES:
            return value
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{self._place}{value!r} is not a number in JSON")
        if isinstance(value, str | int | float):
            return value
        if id(value) in self._parents:
            raise ValueError(f"{self._place}a circular reference: the value contains itself")
        self._parents.add(id(value))
        result = self._container(value)
        self._parents.discard(id(value))
        return result

    def _container(self, value: object) -> object:
        if not isinstance(value, dict | list | tuple):
            value = self._convert(value)
            if not isinstance(value, dict | list):
                return self.value(value)
        return self._object(value) if isinstance(value, dict) else self._array(value)

    def _object(self, value: dict[object, object]) -> dict[object, object]:
        result: dict[object, object] = {}
        for key, item in value.items():
            if type(item) in ABSENT:
                continue
            self._path.append(key)
            if not isinstance(key, _KEYS):
                raise TypeError(f"{self._place}a key in JSON must be a string, not {_kind(key)}")
            result[key] = self.value(item)
            self._path.pop()
        return result

    def _array(self, value: Iterable[object]) -> list[object]:
        result: list[object] = []
        for index, item in enumerate(value):
            self._path.append(_Index(index))
            result.append(self.value(item))
            self._path.pop()
        return result

    def _convert(self, value: object) -> object:
        try:
            return converted(value)
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            raise kind(f"{self._place}{error}") from None

    @property
    def _place(self) -> str:
        steps = (f"[{s}]" if isinstance(s, _Index) else f".{s}" for s in self._path)
        text = "".join(steps).removeprefix(".")
        return f"{text}: " if text else ""


class _Index(int):
    """An index of an array, in distinction from an integer key of an object."""


# Any: models and arrays of other libraries are recognised by their methods.
def converted(value: Any) -> object:
    """A value that JSON lacks, converted by one level: values in it may need the same."""
    if hasattr(value, "model_dump") and not isinstance(value, type):
        excluded = getattr(value, "__api_exclude__", None)  # fields that are not for the API
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=excluded)
    if isinstance(value, _BYTES) or hasattr(value, "read") or _is_type(value):
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
        return _from_array(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(_refusal(value))


def _refusal(value: object) -> str:
    if isinstance(value, _BYTES):
        return f"{_kind(value)} cannot be sent as JSON; pass text, for example in base64"
    if _is_type(value):
        return _CLASS.format(value.__name__ if isinstance(value, type) else value)
    noun = "a file" if hasattr(value, "read") else "a value"
    return f"{noun} of type {_kind(value)} cannot be sent as JSON"


def _is_type(value: object) -> bool:
    """Whether a value is a class, or a generic such as ``list[int]``, which can be iterated."""
    return isinstance(value, type) or get_origin(value) is not None


def _kind(value: object) -> str:
    return type(value).__name__


def _number(value: Decimal) -> int | float:
    """An integer exactly, another number as the nearest float."""
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and 0 <= exponent < 400 else float(value)


def _from_array(value: Any) -> object:
    """The values of an array, or of a scalar, of NumPy and similar libraries."""
    if getattr(value.dtype, "kind", "f") in "Mm":  # dates and durations would become numbers
        raise TypeError(f"{value.dtype} cannot be sent as JSON; pass datetime or text")
    return value.tolist()
