"""Text that arrives in pieces, and events with the text up to their piece. Pure.

Joining the text at every piece would take quadratic time: it is joined when it is read.
"""

from __future__ import annotations

from typing import Any, Final

from pydantic import computed_field

from openai_oxide_lib.structured_output.loose_values import text_of
from openai_oxide_lib.structured_output.response_format import parse_partial
from openai_oxide_runtime.models.base import Model

__all__ = ["Growing", "SnapshotEvent", "merge", "settled"]

_REPLACED: Final = frozenset(("index", "type", "role", "id", "object", "expires_at"))


class Growing:
    """A text and its length so far."""

    __slots__ = ("_pieces", "length")

    def __init__(self, text: str = "") -> None:
        self._pieces = [text] if text else []
        self.length = len(text)

    def add(self, piece: str) -> None:
        """Append a piece."""
        self._pieces.append(piece)
        self.length += len(piece)

    def __str__(self) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""


def settled(value: Any) -> Any:
    """A copy of nested dicts and lists, with accumulated texts as strings."""
    if isinstance(value, dict):
        return {key: settled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [settled(item) for item in value]
    return str(value) if isinstance(value, Growing) else value


def merge(known: dict[str, Any], more: dict[str, Any]) -> None:
    """Merge a delta: append to texts and lists, fill objects.

    Fields that the OpenAPI document lacks, such as the reasoning of some servers, are merged too. A
    field keeps its first type: a text that continues as a list of parts stays a text, and null or a
    number does not replace a list or an object.
    """
    for name, value in more.items():
        present = known.get(name)
        if isinstance(present, dict):
            merge(present, value if isinstance(value, dict) else {})
        elif isinstance(present, list):
            present += value if isinstance(value, list) else []
        elif isinstance(present, str | Growing) and name not in _REPLACED:
            text = present if isinstance(present, Growing) else Growing(present)
            text.add(text_of(value))
            known[name] = text
        elif present is None or not isinstance(value, dict | list | None):
            known[name] = value


class SnapshotEvent(Model):
    """An event that adds a piece to a text; ``snapshot`` is the text up to and with that piece."""

    # Slots: pydantic's private attributes would cost more than the event itself.
    __slots__ = ("__grown__", "__length__")

    def _grown(self, text: Growing | str) -> None:
        object.__setattr__(self, "__grown__", text)
        object.__setattr__(self, "__length__", len(text) if isinstance(text, str) else text.length)

    def _so_far(self) -> str:
        text: str = str(getattr(self, "__grown__", ""))[: getattr(self, "__length__", 0)]
        return text

    def _parsed_so_far(self) -> Any:
        return parse_partial(self._so_far())

    @computed_field  # type: ignore[prop-decorator]
    @property
    def snapshot(self) -> str:
        """All of the text that had arrived when this event came."""
        return self._so_far()

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "snapshot": self._so_far()}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        text = state.pop("snapshot", "")
        super().__setstate__(state)
        self._grown(text)

    def __copy__(self) -> Any:
        copied = super().__copy__()
        copied._grown(self._so_far())
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Any:
        copied = super().__deepcopy__(memo)
        copied._grown(self._so_far())
        return copied
