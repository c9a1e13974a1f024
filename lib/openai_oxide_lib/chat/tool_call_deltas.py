"""Tool calls of one choice, put together from their pieces, and known to be complete early. Pure.

A call is complete when the next one begins or the choice ends. Some servers send the pieces of
several calls in turn: so when another begins, only a call whose arguments are whole JSON by then
is taken to be complete; any other waits for the end of the choice. Some give each call the same
index, or none: there a new id begins a new call.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from openai_oxide_lib.structured_output.loose_values import (
    arguments_text,
    field_of,
    number_of,
    text_of,
)
from openai_oxide_lib.structured_output.text_accumulator import Growing, merge, settled
from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["CallDraft", "ChoiceCalls"]


class CallDraft:
    """One call so far."""

    __slots__ = ("arguments", "done", "extra", "id", "index", "kind", "name")

    def __init__(self, index: int) -> None:
        self.index = index
        self.id: str | None = None
        self.kind: str | None = None
        self.name = ""
        self.arguments = Growing()
        self.extra: dict[str, Any] = {}
        self.done = False

    @property
    def is_function(self) -> bool:
        """Whether a function is called; tools of another kind come in one piece."""
        return self.kind in (None, "function") or bool(self.name)

    def add(self, piece: Any) -> str:
        """Take in a piece of the call, and return what it adds to the arguments."""
        function = piece.function
        added = arguments_text(field_of(function, "arguments"))
        if added and self.done:
            raise OpenAIError(f"The call {self.id} went on after it was complete.")
        self.id = text_of(piece.id) or self.id
        self.kind = piece.type if isinstance(piece.type, str) and piece.type else self.kind
        name = text_of(field_of(function, "name"))
        self.name = name if self.name == name else self.name + name
        merge(self.extra, piece.__pydantic_extra__ or {})
        if added:
            self.arguments.add(added)
        return added

    def whole(self) -> bool:
        """Whether the arguments are a JSON text already."""
        try:
            from_json(str(self.arguments))
        except ValueError:
            return False
        return True

    def to_dict(self) -> dict[str, Any]:
        """The call as a message has it."""
        given = {"id": self.id, "type": self.kind, **settled(self.extra)}
        if not self.is_function:
            return given
        function = {"name": self.name, "arguments": str(self.arguments)}
        return {**given, "type": "function", "function": function}


class ChoiceCalls:
    """The calls of one choice, in the order in which they began."""

    def __init__(self) -> None:
        self.drafts: list[CallDraft] = []
        self._by_index: dict[int, CallDraft] = {}

    def add(self, piece: Any) -> tuple[CallDraft, str, list[CallDraft]]:
        """Take in a piece: its call, what it adds, and the calls that it shows to be complete."""
        call_id, index = text_of(piece.id), number_of(piece.index)
        draft = self._without_index(call_id) if index is None else self._by_index.get(index)
        complete: list[CallDraft] = []
        if draft is None or (call_id and draft.id and call_id != draft.id):
            complete = [one for one in self.drafts if self._completes(one)]
            draft = CallDraft(len(self.drafts))
            self.drafts.append(draft)
        if index is not None:
            self._by_index[index] = draft
        return draft, draft.add(piece), complete

    def _without_index(self, call_id: str) -> CallDraft | None:
        """The call with this id; the last one where a piece names none."""
        found = [draft for draft in self.drafts if not call_id or draft.id == call_id]
        return found[-1] if found else None

    def _completes(self, draft: CallDraft) -> bool:
        if draft.done or not draft.whole():
            return False
        draft.done = True
        return True

    def end(self) -> list[CallDraft]:
        """The choice has ended: the calls that had not been complete."""
        rest = [draft for draft in self.drafts if not draft.done]
        for draft in rest:
            draft.done = True
        return rest
