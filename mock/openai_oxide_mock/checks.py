"""What scripts and faults are made of, checked when they are made: an error then, not later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from types import UnionType
from typing import Any

__all__ = ["check_fields", "check_headers", "check_type", "hint"]

_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|^\s|\s$")
_NAMES: dict[type, str] = {
    str: "a string", int: "a whole number", float: "a number", bool: "true or false",
    dict: "an object", list: "a list", type(None): "null",
}  # fmt: skip


def check_fields(noun: str, given: Any, kinds: Mapping[str, Any]) -> None:
    """``ValueError`` unless ``given`` is an object that has only these fields, of these types."""
    if not isinstance(given, Mapping):
        raise ValueError(f"{noun} must be an object, not {_named(given)}")
    for name, value in given.items():
        if name not in kinds:
            known = ", ".join(kinds)
            raise ValueError(f"{noun} has no {name!r}{hint(name, kinds)}; it has {known}")
        check_type(f"{name!r} of {noun}", value, kinds[name])


def check_type(what: str, value: Any, kind: Any) -> None:
    """``ValueError`` unless a value is of a type or of one of a union; ``True`` is no number."""
    kinds: tuple[Any, ...] = kind.__args__ if isinstance(kind, UnionType) else (kind,)
    if Any in kinds or (float in kinds and type(value) is int):
        return
    flag = isinstance(value, bool) and bool not in kinds
    if flag or not (isinstance(value, kinds) or (dict in kinds and isinstance(value, Mapping))):
        wanted = " or ".join(_NAMES.get(one) or one.__name__ for one in kinds)
        raise ValueError(f"{what} must be {wanted}, not {_named(value)}")


def check_headers(headers: Mapping[str, Any]) -> None:
    """``ValueError`` unless these are headers that can be sent."""
    check_fields("'headers' of a script", headers, dict.fromkeys(headers, str))
    for name, value in headers.items():
        if not _HEADER.fullmatch(name) or _CONTROL.search(value):
            raise ValueError(f"{name!r}: {value!r} is no header that can be sent")


def hint(name: Any, known: Any) -> str:
    """The nearest of the known names, where there is one."""
    near = get_close_matches(str(name), list(map(str, known)), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _named(value: Any) -> str:
    return _NAMES.get(type(value)) or type(value).__name__
