"""The state of a run from its events, and the callbacks of each event. Pure.

An event gives a list of calls, such as ``("on_text_delta", (delta, text))``, which the sync and the
async event handler make. Deltas of messages and steps are merged into snapshots.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from openai_oxide_lib.structured_output.loose_values import (
    arguments_text,
    field_of,
    is_object,
    number_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import recast
from openai_oxide_lib.structured_output.text_accumulator import Growing, merge, settled
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Run
    from openai_oxide.types.beta.threads.runs import RunStep

__all__ = ["Call", "RunState", "texts"]

Call = tuple[str, tuple[Any, ...]]
"""A callback's name and its arguments."""

_TEXTS: Final = frozenset(("value", "arguments", "input"))


class RunState:
    """The run, its steps and its messages, as far as events have described them."""

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self.step: RunStep | None = None
        self.message: Any = None
        self.steps: dict[str, RunStep] = {}
        self.messages: dict[str, Any] = {}
        self._part: int | None = None
        self._tool: int | None = None

    def take(self, event: Any) -> Iterator[Call]:
        """Apply an event, and yield the callbacks to call for it."""
        self.event = event
        yield "on_event", (event,)
        name, data = field_of(event, "event"), field_of(event, "data")
        if not isinstance(name, str) or not isinstance(data, Model):
            return
        action = name.rpartition(".")[2]
        if name.startswith("thread.run.step."):
            yield from self._step(action, data)
        elif name.startswith("thread.run."):
            self.run = cast("Run", data)
        elif name.startswith("thread.message."):
            yield from self._message(action, data)

    def _message(self, action: str, data: Any) -> Iterator[Call]:
        if action == "delta":
            yield from self._message_delta(data.delta)
            return
        if self.message is not None and not isinstance(data.content, list):
            data = recast(type(data), data, content=self.message.content)
        self.message = data
        if action == "created":
            yield "on_message_created", (data,)
        elif action in ("completed", "incomplete"):
            self.messages[text_of(data.id)] = data
            yield from self._end_part()
            yield "on_message_done", (data,)

    def _message_delta(self, delta: object) -> Iterator[Call]:
        if self.message is None or not isinstance(delta, Model):
            return
        snapshot, changes = self.message.to_dict(), delta.to_dict()
        changes.pop("content", None)
        _merge(snapshot, changes)
        content, parts = _list_at(snapshot, "content"), objects(field_of(delta, "content"))
        positions = [_merge_part(content, plain(part)) for part in parts]
        self.message = decode_python(type(self.message), settled(snapshot))
        for at, part in zip(positions, parts, strict=True):
            yield from self._part_delta(at, part)
        yield "on_message_delta", (delta, self.message)

    def _part_delta(self, at: int, part: object) -> Iterator[Call]:
        """The callbacks of a delta of the message's content part at ``at``."""
        is_new = at != self._part
        if is_new:
            yield from self._end_part()
            self._part = at
        delta, text = field_of(part, "text"), field_of(self.message.content[at], "text")
        if field_of(part, "type") != "text" or not isinstance(text, Model | dict):
            return
        if is_new:
            yield "on_text_created", (text,)
        if isinstance(delta, Model):
            yield "on_text_delta", (delta, text)

    def _end_part(self) -> Iterator[Call]:
        """The content part in progress is complete."""
        parts = self.message.content if self.message is not None else None
        if self._part is not None and isinstance(parts, list) and self._part < len(parts):
            kind = field_of(parts[self._part], "type")
            if kind in ("text", "image_file"):
                yield f"on_{kind}_done", (field_of(parts[self._part], kind),)
        self._part = None

    def _step(self, action: str, data: Any) -> Iterator[Call]:
        if action == "delta":
            yield from self._step_delta(data)
            return
        self.step = self.steps[text_of(data.id)] = data
        if action == "created":
            yield "on_run_step_created", (data,)
        elif action != "in_progress":
            yield from self._end_tool()
            yield "on_run_step_done", (data,)
            self.step = None

    def _step_delta(self, data: Any) -> Iterator[Call]:
        previous = self.steps.get(text_of(data.id))
        if previous is None or not is_object(data.delta):
            return
        snapshot, changes = previous.to_dict(), data.delta.to_dict()
        calls = objects(field_of(data.delta.step_details, "tool_calls"))
        details = changes.get("step_details")
        call_changes = details.pop("tool_calls", None) if isinstance(details, dict) else None
        _merge(snapshot, changes)
        positions = _merge_calls(snapshot, objects(call_changes))
        step = decode_python(type(previous), settled(snapshot))
        self.step = self.steps[text_of(data.id)] = step
        for at, call in zip(positions, calls, strict=True):
            yield from self._call_delta(at, call, step)
        yield "on_run_step_delta", (data.delta, step)

    def _call_delta(self, at: int, delta: object, step: RunStep) -> Iterator[Call]:
        if at == self._tool:
            yield "on_tool_call_delta", (delta, _tool_calls(step)[at])
        else:
            yield from self._end_tool()
            self._tool = at
            yield "on_tool_call_created", (_tool_calls(step)[at],)

    def _end_tool(self) -> Iterator[Call]:
        """The tool call in progress is complete."""
        calls = _tool_calls(self.step)
        if self._tool is not None and self._tool < len(calls):
            yield "on_tool_call_done", (calls[self._tool],)
        self._tool = None


def texts(event: object) -> Iterator[str]:
    """The text deltas in an event."""
    if field_of(event, "event") == "thread.message.delta":
        for part in objects(field_of(field_of(field_of(event, "data"), "delta"), "content")):
            text = text_of(field_of(field_of(part, "text"), "value"))
            if text and field_of(part, "type") == "text":
                yield text


def _tool_calls(step: object) -> list[object]:
    calls = field_of(field_of(step, "step_details"), "tool_calls")
    return calls if isinstance(calls, list) else []


def _list_at(fields: dict[str, Any], name: str) -> list[Any]:
    """The list ``name``; any other value there is replaced by an empty list."""
    if not isinstance(fields.get(name), list):
        fields[name] = []
    items: list[Any] = fields[name]
    return items


def _merge_calls(step: dict[str, Any], calls: Sequence[Mapping[str, object]]) -> list[int]:
    """Merge deltas of tool calls into a step; return the position of each call."""
    if not calls:
        return []
    if not isinstance(step.get("step_details"), dict):
        step["step_details"] = {"type": "tool_calls"}
    items = _list_at(step["step_details"], "tool_calls")
    return [_merge_part(items, call) for call in calls]


def _merge(snapshot: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Merge a delta: append texts, find list items by their index, replace everything else."""
    for name, value in delta.items():
        present = snapshot.get(name)
        if name in _TEXTS:
            if not isinstance(present, str | Growing):
                snapshot[name] = ""
            text = arguments_text(value) if name == "arguments" else text_of(value)
            merge(snapshot, {name: text})
        elif isinstance(value, dict):
            fields = snapshot[name] = present if isinstance(present, dict) else {}
            _merge(fields, value)
        elif isinstance(value, list) and isinstance(present, list | None):
            for item in value:
                _merge_item(_list_at(snapshot, name), item)
        else:
            merge(snapshot, {name: value})


def _merge_part(items: list[object], part: Mapping[str, object]) -> int:
    """Merge a part into a list; return its position. Without an index it extends the last item."""
    if number_of(part.get("index")) is None and items:
        is_same_type = field_of(items[-1], "type") == part.get("type")
        part = {**part, "index": len(items) - is_same_type}
    return _merge_item(items, part)


def _merge_item(items: list[Any], item: object) -> int:
    """Merge an item into a list; return its position: the end if it has no index."""
    if not isinstance(item, dict):
        items.append(item)
        return len(items) - 1
    at = number_of(item.get("index"))
    at = len(items) if at is None else min(at, len(items))
    if at == len(items):
        items.append({})
    elif not isinstance(items[at], dict):
        items[at] = {}
    _merge(items[at], {name: value for name, value in item.items() if name != "index"})
    return at
