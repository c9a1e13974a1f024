"""Tolerant readers of values in answers. Pure.

Servers that imitate the API send a text as a list of parts, arguments as an object, a number as a
string, or null in place of an object. Code that assembles answers reads their fields with these
functions: an odd value is lost at most itself.
"""

from __future__ import annotations

import json
from typing import Any, Final, TypeAlias

from openai_oxide_runtime.models.base import Unknown

__all__ = [
    "Loose",
    "arguments_text",
    "field_of",
    "is_object",
    "kind_of",
    "number_of",
    "objects",
    "plain",
    "text_of",
]

Loose: TypeAlias = Any
"""A model, or a value of one, whose fields may have any type: read them with these functions."""

# All values are of these types or models, for whose metaclass isinstance() is slow.
_VALUES: Final = frozenset((str, int, float, bool, type(None), list))
_JSON: Final = _VALUES | {dict}


def field_of(value: Any, name: str) -> Any:
    """A field of an object; ``None`` without an object, or without the field."""
    kind = type(value)
    if kind is dict:
        return value.get(name)
    return None if kind in _VALUES else getattr(value, name, None)


def is_object(value: Any) -> bool:
    """Whether a value is an object of one of the SDK's classes."""
    return type(value) not in _JSON


def kind_of(event: Any) -> str:
    """The type of an event; empty for an unknown one, whose fields may be missing."""
    kind = None if type(event) is Unknown else getattr(event, "type", None)
    return kind if type(kind) is str else ""


def objects(value: Any) -> list[Any]:
    """The objects in a list; none if the value is no list."""
    if type(value) is not list:
        return []
    return [one for one in value if type(one) not in _VALUES]


def plain(value: Any) -> Any:
    """An object as a dict of JSON values; anything else as it is."""
    return value if type(value) in _JSON else value.to_dict()


def text_of(value: Any) -> str:
    """A text, also one in parts or a number; empty for null."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(map(text_of, value))
    if type(value) not in _VALUES:
        return text_of(field_of(value, "text"))
    return "" if value is None else json.dumps(value)


def arguments_text(value: Any) -> str:
    """The arguments of a call as JSON text, also if they came as an object."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(plain(value), ensure_ascii=False, default=str)


def number_of(value: Any) -> int | None:
    """A whole number from 0 on, also one in a string; ``None`` for any other value."""
    if type(value) is int:
        return value if value >= 0 else None
    is_number = isinstance(value, str) and value.isdecimal() and len(value) < 16
    return int(value) if is_number else None
