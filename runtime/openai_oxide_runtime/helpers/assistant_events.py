"""What the events of a run add up to, and which callbacks each of them is a reason to call. Pure.

An event gives a list of calls, ``("on_text_delta", (delta, text))``; handlers of both colours make
them. Pieces of messages and steps are put together into snapshots as they come.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from openai_oxide.types.beta.threads import Run
    from openai_oxide.types.beta.threads.runs import RunStep

__all__ = ["Call", "RunState", "texts"]

Call = tuple[str, tuple[Any, ...]]
"""A callback's name and its arguments."""

_REPLACED: Final = frozenset(("id", "index", "object", "role", "type"))


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
        name, data = event.event or "", event.data
        if name.startswith("thread.run.step."):
            yield from self._step(name.rpartition(".")[2], data)
        elif name.startswith("thread.run."):
            self.run = data
        elif name.startswith("thread.message."):
            yield from self._message(name.rpartition(".")[2], data)

    def _message(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            yield from self._message_delta(data.delta)
            return
        self.message = data
        if what == "created":
            yield "on_message_created", (data,)
        elif what in ("completed", "incomplete"):
            self.messages[data.id] = data
            yield from self._end_part()
            yield "on_message_done", (data,)

    def _message_delta(self, delta: Any) -> Iterator[Call]:
        if self.message is None:
            return
        self.message = _grown(self.message, delta)
        for piece in delta.content or ():
            if piece.index != self._part:
                yield from self._end_part()
                self._part = piece.index
                if piece.type == "text":
                    yield "on_text_created", (self.message.content[piece.index].text,)
            if piece.type == "text" and piece.text:
                yield "on_text_delta", (piece.text, self.message.content[piece.index].text)
        yield "on_message_delta", (delta, self.message)

    def _end_part(self) -> Iterator[Call]:
        """The part of the message that was being written is whole."""
        parts = self.message.content if self.message else []
        if self._part is not None and self._part < len(parts):
            part: Any = parts[self._part]
            if part.type in ("text", "image_file"):
                yield f"on_{part.type}_done", (getattr(part, part.type),)
        self._part = None

    def _step(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            yield from self._step_delta(data)
            return
        self.step = self.steps[data.id] = data
        if what == "created":
            yield "on_run_step_created", (data,)
        elif what != "in_progress":
            yield from self._end_tool()
            yield "on_run_step_done", (data,)
            self.step = None

    def _step_delta(self, data: Any) -> Iterator[Call]:
        known = self.steps.get(data.id)
        if known is None:
            return
        self.step = self.steps[data.id] = step = _grown(known, data.delta)
        for piece in getattr(data.delta.step_details, "tool_calls", None) or ():
            if piece.index == self._tool:
                yield "on_tool_call_delta", (piece, _tools(step)[piece.index])
            else:
                yield from self._end_tool()
                self._tool = piece.index
                yield "on_tool_call_created", (_tools(step)[piece.index],)
        yield "on_run_step_delta", (data.delta, step)

    def _end_tool(self) -> Iterator[Call]:
        """The tool call that was being written is whole."""
        calls = _tools(self.step)
        if self._tool is not None and self._tool < len(calls):
            yield "on_tool_call_done", (calls[self._tool],)
        self._tool = None


def texts(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if event.event == "thread.message.delta":
        for part in event.data.delta.content or ():
            if getattr(part, "type", None) == "text" and part.text and part.text.value:
                yield part.text.value


def _tools(step: Any) -> list[Any]:
    return getattr(getattr(step, "step_details", None), "tool_calls", None) or []


def _grown(snapshot: Any, delta: Any) -> Any:
    """The snapshot with a delta put into it."""
    known = snapshot.to_dict()
    _merge(known, delta.to_dict())
    return type(snapshot).model_validate(known)


def _merge(known: dict[str, Any], more: dict[str, Any]) -> None:
    """Texts go on, items of lists are found by their index, everything else is replaced."""
    for name, value in more.items():
        present = known.get(name)
        if isinstance(value, dict):
            inner = known[name] = present if isinstance(present, dict) else {}
            _merge(inner, value)
        elif isinstance(value, list):
            known[name] = present if isinstance(present, list) else []
            _merge_items(known[name], value)
        elif isinstance(value, str) and isinstance(present, str) and name not in _REPLACED:
            known[name] = present + value
        elif value is not None:
            known[name] = value


def _merge_items(known: list[Any], more: list[Any]) -> None:
    for item in more:
        at = item.get("index", len(known)) if isinstance(item, dict) else len(known)
        if not isinstance(item, dict) or at > len(known):
            known.append(item)
            continue
        if at == len(known):
            known.append({})
        _merge(known[at], {name: value for name, value in item.items() if name != "index"})
