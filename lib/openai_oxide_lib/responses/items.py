"""The output of a response so far: its items as the API has them, with texts that grow. Pure.

Every number that an event gives may be missing or wrong: a part without one is the last, and one
far beyond the others is not waited for. What the end of an item says counts, but where it says
nothing of a text, or something that is no text, what came in pieces stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_lib.functions.item_lookup import Places
from openai_oxide_lib.structured_output.loose_values import (
    arguments_text,
    field_of,
    number_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.text_accumulator import Growing

__all__ = ["Items", "grow", "kept", "said"]

Json = dict[str, Any]

_PARTS: Final = {
    "content_part": ("content", "content_index"),
    "reasoning_summary_part": ("summary", "summary_index"),
}
_KEPT: Final = (
    *("id", "type", "role", "name", "call_id", "phase"),
    *("text", "refusal", "arguments", "input", "code", "content", "summary"),
)
_PRINTED: Final = ("stdout", "stderr")
# So many parts may be missing before one that is announced by its number.
_GAP: Final = 64


class Items:
    """The items, by their positions in the output."""

    def __init__(self) -> None:
        self._items: dict[int, Json] = {}
        self._places = Places()

    def __iter__(self) -> Iterator[Json]:
        return (self._items[at] for at in sorted(self._items))

    def item(self, event: Any, kind: str) -> Json:
        """The item that an event adds to; one that was not announced is of the event's kind."""
        at = self._places.of(event)
        item = self._items.get(at)
        if item is None:
            item = self._items[at] = {"id": getattr(event, "item_id", None), "type": kind}
        elif type(item.get("type")) is not str:
            item["type"] = kind
        return item

    def phase(self, event: Any) -> Any:
        """Whether the item is the answer or a remark on the way to it, where it says so."""
        return self._items.get(self._places.of(event), {}).get("phase")

    def take_item(self, event: Any, step: str) -> None:
        """An item begins or is complete."""
        at, told = self._places.begin(event), plain(event.item)
        if isinstance(told, dict):
            self._items[at] = kept(self._items.get(at), told)

    def take_part(self, event: Any, step: str) -> None:
        """A part of an item begins or is complete."""
        inside, position = _PARTS[event.type.removeprefix("response.").rpartition(".")[0]]
        item = self.item(event, "message" if inside == "content" else "reasoning")
        parts, told = _listed(item, inside), plain(event.part)
        new = step == "added" and number_of(getattr(event, position)) is None
        at = len(parts) if new else _place(parts, getattr(event, position))
        known = _entry(parts, at, {})
        if isinstance(told, dict):
            parts[at] = kept(known, told)

    def part(self, event: Any, kind: str, inside: str, position: str, new: Json) -> Json:
        """The part of an item that an event adds to."""
        item, number = self.item(event, kind), getattr(event, position)
        parts: Any = item.get(inside)
        known = type(parts) is list and type(number) is int and 0 <= number < len(parts)
        if known and type(found := parts[number]) is dict:
            return found
        parts = _listed(item, inside)
        at = _place(parts, number)
        other = field_of(parts[at], "type") if at < len(parts) else None
        if number_of(number) is None and other not in (None, new["type"]):
            at = len(parts)
        return _entry(parts, at, new)

    def take_annotation(self, event: Any, step: str) -> None:
        """A text refers to something."""
        new = {"type": "output_text"}
        part = self.part(event, "message", "content", "content_index", new)
        if event.annotation is not None:
            _listed(part, "annotations").append(plain(event.annotation))

    def take_command(self, event: Any, step: str) -> None:
        """A piece of a command, or a whole one."""
        item = self.item(event, "shell_call")
        if not isinstance(item.get("action"), dict):
            item["action"] = {}
        commands = _listed(item["action"], "commands")
        at = _place(commands, event.command_index)
        commands += [""] * (at + 1 - len(commands))
        if step == "delta":
            grow(commands, at, text_of(event.delta))
        else:
            commands[at] = event.command

    def take_shell_output(self, event: Any, step: str) -> None:
        """What a command printed: pieces, or all of it."""
        item = self.item(event, "shell_call_output")
        outputs = _listed(item, "output")
        at = _place(outputs, event.command_index)
        known = _entry(outputs, at, {})
        if step == "delta":
            for name in _PRINTED:
                if piece := text_of(field_of(event.delta, name)):
                    grow(known, name, piece)
            return
        told = [plain(one) for one in objects(event.output)]
        if len(told) == 1:
            outputs[at] = told[0]
        elif told:
            item["output"] = told

    # -- the end -------------------------------------------------------------------------------

    def completed(self, output: Any) -> list[Any] | None:
        """The output of the whole response with what only the events said; None if they say no
        more than it does."""
        if not isinstance(output, list) or not output:
            return list(self) or None
        known = [self._items.get(at) for at in range(len(output))]
        less = [_says_less(one, item) for one, item in zip(output, known, strict=True)]
        if not any(less):
            return None
        rows = zip(output, known, less, strict=True)
        return [kept(item, plain(one)) if poor else plain(one) for one, item, poor in rows]


def _says_less(told: Any, known: Json | None) -> bool:
    """Whether an item of the whole response lacks a text that its events had."""
    kind = field_of(told, "type")
    if known is None or (isinstance(kind, str) and kind != known.get("type")):
        return False
    said_ = [field_of(told, name) for name in _KEPT if known.get(name)]
    return not all(_is_said(value) for value in said_)


def _is_said(value: Any) -> bool:
    if isinstance(value, list):
        texts = [field_of(part, "text") or field_of(part, "refusal") for part in value]
        return bool(texts) and all(isinstance(text, str) for text in texts)
    return isinstance(value, str) and bool(value)


def kept(known: Any, told: Any) -> Any:
    """What the end says of an item or a part, with the texts that it leaves out."""
    if not isinstance(told, dict) or not isinstance(known, dict):
        return known if isinstance(known, dict) and known else told
    rest = {name: _kept_value(known[name], told.get(name)) for name in _KEPT if known.get(name)}
    return {**told, **rest}


def _kept_value(known: Any, told: Any) -> Any:
    if isinstance(known, str | Growing):
        return told if isinstance(told, str) and told else known
    if not isinstance(known, list) or not isinstance(told, list) or not told:
        return known
    both = [kept(old, new) for old, new in zip(known, told, strict=False)]
    return [*both, *told[len(both) :], *known[len(both) :]]


def said(name: str, value: Any) -> str:
    """A text of an event as text: arguments may come as an object, others in parts."""
    return arguments_text(value) if name == "arguments" else text_of(value)


def grow(holder: Any, key: Any, piece: str) -> Growing:
    """Put ``piece`` at the end of the text at ``key``."""
    present = holder.get(key) if isinstance(holder, dict) else holder[key]
    if not isinstance(present, Growing):
        present = holder[key] = Growing(text_of(present))
    present.add(piece)
    return present


def _listed(holder: Json, name: str) -> list[Any]:
    """The list ``name``, which some servers leave out."""
    entries = holder.get(name)
    if not isinstance(entries, list):
        entries = holder[name] = []
    return entries


def _place(entries: list[Any], number: Any) -> int:
    """The place that an event names; the last one where it names none that can be."""
    at = number_of(number)
    return max(len(entries) - 1, 0) if at is None or at > len(entries) + _GAP else at


def _entry(entries: list[Any], at: int, new: Json) -> Json:
    """The object at a place of a list, which some servers do not announce."""
    entries += [dict(new) for _ in range(at + 1 - len(entries))]
    if not isinstance(entries[at], dict):
        entries[at] = dict(new)
    found: Json = entries[at]
    return found
