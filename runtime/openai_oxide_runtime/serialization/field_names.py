"""Fields inside a body whose names in Python are not those in JSON, such as ``async_``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["respelled"]

Inner = Mapping[str, Mapping[str, str]]


def respelled(value: Any, inner: Inner) -> Any:
    """``value`` with the names of JSON. ``inner`` has them by the field that holds the object."""
    if isinstance(value, Mapping):
        return {key: _field(item, inner.get(key), inner) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [respelled(item, inner) for item in value]
    return value


def _field(value: Any, names: Mapping[str, str] | None, inner: Inner) -> Any:
    if names and isinstance(value, Mapping):
        value = {names.get(name, name): item for name, item in value.items()}
    return respelled(value, inner)
