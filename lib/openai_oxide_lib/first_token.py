"""Which event of a stream is the first with output.

The first events of a response only say that it was accepted. They arrive before the wait, so they
do not show which of two hedged requests is faster.
"""

from __future__ import annotations

from typing import Final

from pydantic_core import from_json

__all__ = ["first_token"]

_EVENTS_WITHOUT_OUTPUT: Final = frozenset(
    (
        "response.created",
        "response.in_progress",
        "response.queued",
        "response.output_item.added",
        "response.content_part.added",
    )
)


def first_token(name: bytes, data: bytes) -> bool:
    """Whether an event contains output, for ``HedgePolicy(first=first_token)``."""
    try:
        event = from_json(data)
    except ValueError:
        return True
    if not isinstance(event, dict):
        return True
    if "type" in event or name:
        return event.get("type", name.decode()) not in _EVENTS_WITHOUT_OUTPUT
    choices = event.get("choices")
    return not isinstance(choices, list) or any(_has_output(choice) for choice in choices)


def _has_output(choice: object) -> bool:
    """Whether a choice of a chunk contains more than a role."""
    if not isinstance(choice, dict):
        return True
    delta = choice.get("delta")
    has_delta = isinstance(delta, dict) and any(v for k, v in delta.items() if k != "role")
    return bool(has_delta or choice.get("finish_reason") or choice.get("text"))
