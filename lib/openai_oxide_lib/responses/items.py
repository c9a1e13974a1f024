"""The output of a response so far: its items as JSON, with texts that grow. Pure.

Indexes in events may be missing or wrong: without one, an event belongs to the last part; so does
one with an index far beyond the others. The ``done`` event of an item replaces it, but texts that
this event lacks, or has in another type, stay as their deltas made them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openai_oxide_lib.functions.item_lookup import ItemPositions
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    arguments_text,
    field_of,
    number_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.text_accumulator import Growing

__all__ = ["Items", "append", "event_text", "merged"]

Json = dict[str, Any]

_PARTS: Final = {
    "content_part": ("content", "content_index"),
    "reasoning_summary_part": ("summary", "summary_index"),
}
_MERGED_FIELDS: Final = (
    *("id", "type", "role", "name", "call_id", "phase"),
    *("text", "refusal", "arguments", "input", "code", "content", "summary"),
)
_STREAMS: Final = ("stdout", "stderr")
# The most parts that may be missing before the index of an event.
_MAX_GAP: Final = 64


class Items:
    """The items, by their indexes in the output."""

    def __init__(self) -> None:
        self._items: dict[int, Json] = {}
        self._places = ItemPositions()

    def __iter__(self) -> Iterator[Json]:
        return (self._items[index] for index in sorted(self._items))

    def item(self, event: Loose, kind: str) -> Json:
        """The item of an event; a new one if its ``added`` event is missing."""
        index = self._places.of(event)
        item = self._items.get(index)
        if item is None:
            item = self._items[index] = {"id": getattr(event, "item_id", None), "type": kind}
        elif type(item.get("type")) is not str:
            item["type"] = kind
        return item

    def phase(self, event: Loose) -> str | None:
        """Whether the item is the final answer or commentary, if it says so."""
        return self._items.get(self._places.of(event), {}).get("phase")

    def set_item(self, event: Loose, step: str) -> None:
        """An item starts or is complete."""
        index, fields = self._places.begin(event), plain(event.item)
        if isinstance(fields, dict):
            self._items[index] = merged(self._items.get(index), fields)

    def set_part(self, event: Loose, step: str) -> None:
        """A part of an item starts or is complete."""
        list_name, index_name = _PARTS[event.type.removeprefix("response.").rpartition(".")[0]]
        item = self.item(event, "message" if list_name == "content" else "reasoning")
        parts, fields = _list(item, list_name), plain(event.part)
        number = getattr(event, index_name)
        is_new = step == "added" and number_of(number) is None
        index = len(parts) if is_new else _index(parts, number)
        part = _entry(parts, index, {})
        if isinstance(fields, dict):
            parts[index] = merged(part, fields)

    def part(self, event: Loose, kind: str, list_name: str, index_name: str, new: Json) -> Json:
        """The part of an item that an event changes."""
        item, number = self.item(event, kind), getattr(event, index_name)
        parts: Any = item.get(list_name)
        exists = type(parts) is list and type(number) is int and 0 <= number < len(parts)
        if exists and type(part := parts[number]) is dict:
            return part
        parts = _list(item, list_name)
        index = _index(parts, number)
        other = field_of(parts[index], "type") if index < len(parts) else None
        if number_of(number) is None and other not in (None, new["type"]):
            index = len(parts)
        return _entry(parts, index, new)

    def add_annotation(self, event: Loose, step: str) -> None:
        """A text has a new annotation."""
        new = {"type": "output_text"}
        part = self.part(event, "message", "content", "content_index", new)
        if event.annotation is not None:
            _list(part, "annotations").append(plain(event.annotation))

    def set_command(self, event: Loose, step: str) -> None:
        """A delta of a command, or a whole one."""
        item = self.item(event, "shell_call")
        if not isinstance(item.get("action"), dict):
            item["action"] = {}
        commands = _list(item["action"], "commands")
        index = _index(commands, event.command_index)
        commands += [""] * (index + 1 - len(commands))
        if step == "delta":
            append(commands, index, text_of(event.delta))
        else:
            commands[index] = event.command

    def set_shell_output(self, event: Loose, step: str) -> None:
        """A delta of a command's output, or the whole output."""
        item = self.item(event, "shell_call_output")
        outputs = _list(item, "output")
        index = _index(outputs, event.command_index)
        output = _entry(outputs, index, {})
        if step == "delta":
            for name in _STREAMS:
                if piece := text_of(field_of(event.delta, name)):
                    append(output, name, piece)
            return
        whole = list(map(plain, objects(event.output)))
        if len(whole) == 1:
            outputs[index] = whole[0]
        elif whole:
            item["output"] = whole

    # -- the end -------------------------------------------------------------------------------

    def completed(self, output: Any) -> list[Any] | None:
        """The output of the last event, with texts that only earlier events contained; None if it
        lacks none."""
        if not isinstance(output, list) or not output:
            return list(self) or None
        items = [self._items.get(index) for index in range(len(output))]
        lacking = [_lacks_text(last, item) for last, item in zip(output, items, strict=True)]
        if not any(lacking):
            return None
        rows = zip(output, items, lacking, strict=True)
        return [merged(item, plain(last)) if lacks else plain(last) for last, item, lacks in rows]


def _lacks_text(last: Loose, item: Json | None) -> bool:
    """Whether an item of the last event lacks a text that earlier events contained."""
    kind = field_of(last, "type")
    if item is None or (isinstance(kind, str) and kind != item.get("type")):
        return False
    return not all(_has_text(field_of(last, name)) for name in _MERGED_FIELDS if item.get(name))


def _has_text(value: object) -> bool:
    if isinstance(value, list):
        texts = [field_of(part, "text") or field_of(part, "refusal") for part in value]
        return bool(texts) and all(isinstance(text, str) for text in texts)
    return isinstance(value, str) and bool(value)


def merged(old: Loose, new: Loose) -> Any:
    """The new state of an item or a part, with the old texts that it lacks."""
    if not isinstance(new, dict) or not isinstance(old, dict):
        return old if isinstance(old, dict) and old else new
    texts = {n: _merged_value(old[n], new.get(n)) for n in _MERGED_FIELDS if old.get(n)}
    return {**new, **texts}


def _merged_value(old: Loose, new: Loose) -> Any:
    if isinstance(old, str | Growing):
        return new if isinstance(new, str) and new else old
    if not isinstance(old, list) or not isinstance(new, list) or not new:
        return old
    both = [merged(*pair) for pair in zip(old, new, strict=False)]
    return [*both, *new[len(both) :], *old[len(both) :]]


def event_text(name: str, value: Any) -> str:
    """A text of an event: arguments may come as an object, other texts in parts."""
    return arguments_text(value) if name == "arguments" else text_of(value)


def append(holder: Any, key: Any, piece: str) -> Growing:
    """Append ``piece`` to the text at ``key`` of a dict or a list."""
    text = holder.get(key) if isinstance(holder, dict) else holder[key]
    if not isinstance(text, Growing):
        text = holder[key] = Growing(text_of(text))
    text.add(piece)
    return text


def _list(holder: Json, name: str) -> list[Any]:
    """The list ``name``; a new one, as some servers leave it out."""
    entries = holder.get(name)
    if not isinstance(entries, list):
        entries = holder[name] = []
    return entries


def _index(entries: list[Any], number: object) -> int:
    """The index that an event names; the last one if it names none, or an impossible one."""
    index = number_of(number)
    is_valid = index is not None and index <= len(entries) + _MAX_GAP
    return index if index is not None and is_valid else max(len(entries) - 1, 0)


def _entry(entries: list[Any], index: int, new: Json) -> Json:
    """The object at an index; a new one if its ``added`` event is missing."""
    entries += [dict(new) for _ in range(index + 1 - len(entries))]
    if not isinstance(entries[index], dict):
        entries[index] = dict(new)
    entry: Json = entries[index]
    return entry
