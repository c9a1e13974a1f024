"""Which item of a response's output an event is about. Pure.

The API numbers the items. Some servers leave the numbers out: there an item is found by its id, and
an event that names none is about the item that began last.
"""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.structured_output.loose_values import field_of, number_of

__all__ = ["Places"]


class Places:
    """The positions of items in the output, as far as events have told of them."""

    def __init__(self) -> None:
        self._by_id: dict[str, int] = {}
        self._last = -1
        self._most = -1

    def begin(self, event: Any) -> int:
        """The position of an item that an event holds whole: a new one, where it is not known."""
        item = event.item
        ids = [one for name in ("id", "call_id") if isinstance(one := field_of(item, name), str)]
        known = [self._by_id[one] for one in ids if one in self._by_id]
        at = number_of(event.output_index)
        if at is None:
            at = known[0] if known else self._most + 1
        return self._note(at, ids)

    def of(self, event: Any) -> int:
        """The position of the item that an event adds something to."""
        at = event.output_index
        if type(at) is int and at >= 0:
            return at
        at, name = number_of(at), getattr(event, "item_id", None)
        if at is not None:
            return at
        if not isinstance(name, str):
            return max(self._last, 0)
        index = self._by_id.get(name)
        return self._note(self._most + 1, [name]) if index is None else index

    def _note(self, at: int, ids: list[str]) -> int:
        self._by_id.update(dict.fromkeys(ids, at))
        self._last, self._most = at, max(self._most, at)
        return at
