"""The position of an event's item in the output of a response. Pure.

The API numbers the items. Some servers omit the numbers: then an item is found by its id, and an
event without an id belongs to the item that began last.
"""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.structured_output.loose_values import field_of, number_of

__all__ = ["ItemPositions"]


class ItemPositions:
    """The positions of the items in the output, from the events so far."""

    def __init__(self) -> None:
        self._by_id: dict[str, int] = {}
        self._last = -1
        self._max = -1

    def begin(self, event: Any) -> int:
        """The position of an item that an event contains; a new one for an unknown item."""
        item = event.item
        ids = [one for name in ("id", "call_id") if isinstance(one := field_of(item, name), str)]
        positions = [self._by_id[one] for one in ids if one in self._by_id]
        at = number_of(event.output_index)
        if at is None:
            at = positions[0] if positions else self._max + 1
        return self._note(at, ids)

    def of(self, event: Any) -> int:
        """The position of the item that an event continues."""
        at = event.output_index
        if type(at) is int and at >= 0:
            return at
        at, name = number_of(at), getattr(event, "item_id", None)
        if at is not None:
            return at
        if not isinstance(name, str):
            return max(self._last, 0)
        index = self._by_id.get(name)
        return self._note(self._max + 1, [name]) if index is None else index

    def _note(self, at: int, ids: list[str]) -> int:
        self._by_id.update(dict.fromkeys(ids, at))
        self._last, self._max = at, max(self._max, at)
        return at
