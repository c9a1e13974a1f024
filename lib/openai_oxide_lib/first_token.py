"""Which event of a stream is the first that a user would see.

A stream of a response opens with events that say no more than that it was taken up. They come
before the wait, not after it, so that they tell nothing about which of two requests is faster.
"""

from __future__ import annotations

from typing import Any, Final

from pydantic_core import from_json

__all__ = ["first_token"]

_OPENINGS: Final = frozenset(
    (
        "response.created",
        "response.in_progress",
        "response.queued",
        "response.output_item.added",
        "response.content_part.added",
    )
)


def first_token(name: bytes, data: bytes) -> bool:
    """Whether an event brings something of the answer: ``HedgePolicy(first=first_token)``."""
    try:
        event = from_json(data)
    except ValueError:
        return True
    if not isinstance(event, dict):
        return True
    if "type" in event or name:
        return event.get("type", name.decode()) not in _OPENINGS
    choices = event.get("choices")
    return not isinstance(choices, list) or any(_says_something(choice) for choice in choices)


def _says_something(choice: Any) -> bool:
    """Whether a choice of a chat brings more than a role."""
    if not isinstance(choice, dict):
        return True
    delta = choice.get("delta")
    said = isinstance(delta, dict) and any(v for key, v in delta.items() if key != "role")
    return bool(said or choice.get("finish_reason") or choice.get("text"))
