"""What parsing adds to the plain values of answers."""

from __future__ import annotations

from typing import Any

__all__ = ["without_parsed"]

_ADDED = ("parsed", "parsed_arguments")


def without_parsed(value: Any) -> Any:
    """Plain values without parsed ones, and without calls that are null."""
    if isinstance(value, dict):
        return {name: without_parsed(one) for name, one in value.items() if not _is_new(name, one)}
    return [without_parsed(one) for one in value] if isinstance(value, list) else value


def _is_new(name: str, value: Any) -> bool:
    return name in _ADDED or (name == "tool_calls" and value is None)
