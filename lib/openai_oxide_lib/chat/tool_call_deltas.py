"""The tool calls of one choice, assembled from deltas, and reported as soon as complete. Pure.

A call is complete when the next one starts or the choice ends. Some servers send deltas of several
calls in turn, so at the start of another call only those with valid JSON as arguments count as
complete; the others end with the choice. Some servers number all calls alike, or not at all: then a
new id starts a new call.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from openai_oxide_lib.structured_output.loose_values import (
    Loose,
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
        """Whether a function is called; calls of other tools come in one delta."""
        return self.kind in (None, "function") or bool(self.name)

    def add(self, delta: Loose) -> str:
        """Process a delta, and return what it adds to the arguments."""
        function = delta.function
        added = arguments_text(field_of(function, "arguments"))
        if added and self.done:
            raise OpenAIError(f"The call {self.id} continued after it was complete.")
        self.id = text_of(delta.id) or self.id
        self.kind = delta.type if isinstance(delta.type, str) and delta.type else self.kind
        name = text_of(field_of(function, "name"))
        self.name = name if self.name == name else self.name + name
        merge(self.extra, delta.__pydantic_extra__ or {})
        if added:
            self.arguments.add(added)
        return added

    def is_valid(self) -> bool:
        """Whether the arguments are valid JSON."""
        try:
            from_json(str(self.arguments))
        except ValueError:
            return False
        return True

    def to_dict(self) -> dict[str, Any]:
        """The call as JSON."""
        fields = {"id": self.id, "type": self.kind, **settled(self.extra)}
        if not self.is_function:
            return fields
        function = {"name": self.name, "arguments": str(self.arguments)}
        return {**fields, "type": "function", "function": function}


class ChoiceCalls:
    """The calls of one choice, in the order of their first deltas."""

    def __init__(self) -> None:
        self.drafts: list[CallDraft] = []
        self._by_index: dict[int, CallDraft] = {}

    def add(self, delta: Loose) -> tuple[CallDraft, str, list[CallDraft]]:
        """Process a delta: return its call, the added arguments, and the calls now complete."""
        call_id, index = text_of(delta.id), number_of(delta.index)
        draft = self._without_index(call_id) if index is None else self._by_index.get(index)
        complete: list[CallDraft] = []
        if draft is None or (call_id and draft.id and call_id != draft.id):
            complete = [other for other in self.drafts if self._complete(other)]
            draft = CallDraft(len(self.drafts))
            self.drafts.append(draft)
        if index is not None:
            self._by_index[index] = draft
        return draft, draft.add(delta), complete

    def _without_index(self, call_id: str) -> CallDraft | None:
        """The call with this id; without one, the last call."""
        matches = [draft for draft in self.drafts if not call_id or draft.id == call_id]
        return matches[-1] if matches else None

    def _complete(self, draft: CallDraft) -> bool:
        if draft.done or not draft.is_valid():
            return False
        draft.done = True
        return True

    def end(self) -> list[CallDraft]:
        """End the choice; return the calls that were not complete yet."""
        rest = [draft for draft in self.drafts if not draft.done]
        for draft in rest:
            draft.done = True
        return rest
