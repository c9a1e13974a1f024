"""What the events of a run add up to, and which callbacks each of them is a reason to call. Pure.

An event gives a list of calls, ``("on_text_delta", (delta, text))``; handlers of both colours make
them. Pieces of messages and steps are put together into snapshots as they come.
"""

from __future__ import annotations

from collections.abc import Iterator
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
from openai_oxide_lib.structured_output.recast import recast
from openai_oxide_lib.structured_output.text_accumulator import Growing, merge, settled
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python

if TYPE_CHECKING:
    from openai_oxide.types.beta.threads import Run
    from openai_oxide.types.beta.threads.runs import RunStep

__all__ = ["Call", "RunState", "texts"]

Call = tuple[str, tuple[Any, ...]]
"""A callback's name and its arguments."""

_TEXTS: Final = frozenset(("value", "arguments", "input"))


class RunState:
    """What the events said so far."""

    def __init__(self) -> None:
        self.event: Any = None
        self.run: Run | None = None
        self.step: RunStep | None = None
        self.message: Any = None
        self.steps: dict[str, RunStep] = {}
        self.messages: dict[str, Any] = {}
        self._part: int | None = None
        self._tool: int | None = None

    def take(self, event: Any) -> Iterator[Call]:
        """Take an event in, and say what to call for it."""
        self.event = event
        yield "on_event", (event,)
        name, data = field_of(event, "event"), field_of(event, "data")
        if not isinstance(name, str) or not isinstance(data, Model):
            return
        what = name.rpartition(".")[2]
        if name.startswith("thread.run.step."):
            yield from self._step(what, data)
        elif name.startswith("thread.run."):
            self.run = cast("Run", data)
        elif name.startswith("thread.message."):
            yield from self._message(what, data)

    def _message(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            yield from self._message_delta(data.delta)
            return
        if self.message is not None and not isinstance(data.content, list):
            data = recast(type(data), data, content=self.message.content)
        self.message = data
        if what == "created":
            yield "on_message_created", (data,)
        elif what in ("completed", "incomplete"):
            self.messages[text_of(data.id)] = data
            yield from self._end_part()
            yield "on_message_done", (data,)

    def _message_delta(self, delta: Any) -> Iterator[Call]:
        if self.message is None or not isinstance(delta, Model):
            return
        known, more = self.message.to_dict(), delta.to_dict()
        more.pop("content", None)
        _merge(known, more)
        content, pieces = _listed(known, "content"), objects(field_of(delta, "content"))
        places = [_merge_piece(content, plain(piece)) for piece in pieces]
        self.message = decode_python(type(self.message), settled(known))
        for at, piece in zip(places, pieces, strict=True):
            yield from self._piece(at, piece)
        yield "on_message_delta", (delta, self.message)

    def _piece(self, at: int, piece: Any) -> Iterator[Call]:
        """What a piece of the message's part at ``at`` is a reason for."""
        new = at != self._part
        if new:
            yield from self._end_part()
            self._part = at
        more, whole = field_of(piece, "text"), field_of(self.message.content[at], "text")
        if field_of(piece, "type") != "text" or not isinstance(whole, Model | dict):
            return
        if new:
            yield "on_text_created", (whole,)
        if isinstance(more, Model):
            yield "on_text_delta", (more, whole)

    def _end_part(self) -> Iterator[Call]:
        """The part of the message that was being written is whole."""
        parts = self.message.content if self.message is not None else None
        if self._part is not None and isinstance(parts, list) and self._part < len(parts):
            kind = field_of(parts[self._part], "type")
            if kind in ("text", "image_file"):
                yield f"on_{kind}_done", (field_of(parts[self._part], kind),)
        self._part = None

    def _step(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            yield from self._step_delta(data)
            return
        self.step = self.steps[text_of(data.id)] = data
        if what == "created":
            yield "on_run_step_created", (data,)
        elif what != "in_progress":
            yield from self._end_tool()
            yield "on_run_step_done", (data,)
            self.step = None

    def _step_delta(self, data: Any) -> Iterator[Call]:
        found = self.steps.get(text_of(data.id))
        if found is None or not is_object(data.delta):
            return
        known, more = found.to_dict(), data.delta.to_dict()
        pieces = objects(field_of(data.delta.step_details, "tool_calls"))
        details = more.get("step_details")
        told = details.pop("tool_calls", None) if isinstance(details, dict) else None
        _merge(known, more)
        places = _merge_calls(known, objects(told))
        step = decode_python(type(found), settled(known))
        self.step = self.steps[text_of(data.id)] = step
        for at, piece in zip(places, pieces, strict=True):
            yield from self._call_piece(at, piece, step)
        yield "on_run_step_delta", (data.delta, step)

    def _call_piece(self, at: int, piece: Any, step: Any) -> Iterator[Call]:
        if at == self._tool:
            yield "on_tool_call_delta", (piece, _tools(step)[at])
        else:
            yield from self._end_tool()
            self._tool = at
            yield "on_tool_call_created", (_tools(step)[at],)

    def _end_tool(self) -> Iterator[Call]:
        """The tool call that was being written is whole."""
        calls = _tools(self.step)
        if self._tool is not None and self._tool < len(calls):
            yield "on_tool_call_done", (calls[self._tool],)
        self._tool = None


def texts(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if field_of(event, "event") == "thread.message.delta":
        for part in objects(field_of(field_of(event.data, "delta"), "content")):
            text = text_of(field_of(field_of(part, "text"), "value"))
            if text and field_of(part, "type") == "text":
                yield text


def _tools(step: Any) -> list[Any]:
    found = field_of(field_of(step, "step_details"), "tool_calls")
    return found if isinstance(found, list) else []


def _listed(known: dict[str, Any], name: str) -> list[Any]:
    """The list ``name``, an empty one where it is none."""
    if not isinstance(known.get(name), list):
        known[name] = []
    found: list[Any] = known[name]
    return found


def _merge_calls(known: dict[str, Any], pieces: list[Any]) -> list[int]:
    """Put pieces of tool calls into a step, and say to which of its calls each belonged."""
    if not pieces:
        return []
    if not isinstance(known.get("step_details"), dict):
        known["step_details"] = {"type": "tool_calls"}
    calls = _listed(known["step_details"], "tool_calls")
    return [_merge_piece(calls, piece) for piece in pieces]


def _merge(known: dict[str, Any], more: dict[str, Any]) -> None:
    """Texts go on, items of lists are found by their index, everything else is replaced."""
    for name, value in more.items():
        present = known.get(name)
        if name in _TEXTS:
            if not isinstance(present, str | Growing):
                known[name] = ""
            merge(known, {name: arguments_text(value) if name == "arguments" else text_of(value)})
        elif isinstance(value, dict):
            inner = known[name] = present if isinstance(present, dict) else {}
            _merge(inner, value)
        elif isinstance(value, list) and isinstance(present, list | None):
            for item in value:
                _merge_item(_listed(known, name), item)
        else:
            merge(known, {name: value})


def _merge_piece(known: list[Any], piece: dict[str, Any]) -> int:
    """Put a piece into a list, and say where: without an index it is of the last of its kind."""
    if number_of(piece.get("index")) is None and known:
        same = field_of(known[-1], "type") == piece.get("type")
        piece = {**piece, "index": len(known) - same}
    return _merge_item(known, piece)


def _merge_item(known: list[Any], item: Any) -> int:
    """Put an item into a list, and say where: at the end, if it has no index."""
    if not isinstance(item, dict):
        known.append(item)
        return len(known) - 1
    at = number_of(item.get("index"))
    at = len(known) if at is None else min(at, len(known))
    if at == len(known):
        known.append({})
    elif not isinstance(known[at], dict):
        known[at] = {}
    _merge(known[at], {name: value for name, value in item.items() if name != "index"})
    return at
