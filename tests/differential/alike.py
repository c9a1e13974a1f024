"""Whether two packages' objects show a program the same: attribute by attribute."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

__all__ = ["unlike"]


def unlike(ours: Any, official: Any, at: str) -> Iterator[str]:
    """Where ``ours`` shows something else than ``official``, as far as the latter knows fields.

    Fields that the official class lacks are still on its object and are compared by ``to_dict``.
    """
    if isinstance(official, BaseModel):
        yield from _models(ours, official, at)
    elif isinstance(official, list) and isinstance(ours, list) and len(ours) == len(official):
        for index, pair in enumerate(zip(ours, official, strict=True)):
            yield from unlike(*pair, f"{at}[{index}]")
    elif isinstance(official, dict) and isinstance(ours, dict) and ours.keys() == official.keys():
        for key, value in official.items():
            yield from unlike(ours[key], value, f"{at}[{key!r}]")
    elif ours != official:
        yield f"{at} is {ours!r}, not {official!r}"


def _models(ours: Any, official: BaseModel, at: str) -> Iterator[str]:
    if not isinstance(ours, BaseModel):
        yield f"{at} is of {type(ours).__name__}, not {type(official).__name__}"
        return
    for name in type(official).model_fields:
        if not hasattr(ours, name):
            yield f"{at} has no attribute {name} ({type(ours).__name__})"
        elif hasattr(official, name):
            yield from unlike(getattr(ours, name), getattr(official, name), f"{at}.{name}")
