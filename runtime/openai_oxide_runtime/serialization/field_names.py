"""Fields inside a body that have other names in Python than in JSON, such as ``async_``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["with_json_names"]

JsonNames = Mapping[str, Mapping[str, str]]


def with_json_names(value: Any, names: JsonNames) -> Any:
    """The value with the field names of JSON.

    ``names`` maps the field that holds an object to the names in it: from Python to JSON.
    """
    if isinstance(value, Mapping):
        return {key: _field(item, names.get(key), names) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [with_json_names(item, names) for item in value]
    return value


def _field(value: Any, own_names: Mapping[str, str] | None, names: JsonNames) -> Any:
    if own_names and isinstance(value, Mapping):
        value = {own_names.get(name, name): item for name, item in value.items()}
    return with_json_names(value, names)
