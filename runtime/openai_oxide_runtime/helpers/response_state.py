"""A response put together from its events, for every kind of item that the document has. Pure.

    state = ResponseStreamState(text_format=T, input_tools=tools)
    for event in stream:
        for richer in state.handle_event(event): …
    state.final_response()

An event costs little: pieces of text are collected, and a snapshot is made when asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic

from pydantic import ValidationError
from typing_extensions import TypeVar

from ..absent import omit
from ..errors import OpenAIError
from ..lenient import decode_python
from ..references import resolve
from .casting import recast
from .function_tools import Tools
from .growing import Growing, settled
from .outcome import failure, incompleteness
from .parsed_responses import ParsedResponse, parse_response, parse_text
from .response_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)

__all__ = ["ResponseStreamState"]

TextFormatT = TypeVar("TextFormatT", default=Any)
Json = dict[str, Any]

_LIFE: Final = frozenset(
    f"response.{name}"
    for name in ("created", "queued", "in_progress", "completed", "failed", "incomplete")
)
_ENDS: Final = frozenset(f"response.{name}" for name in ("completed", "failed", "incomplete"))
# Where the pieces of a text go: the list in the item, the event's field with the position in that
# list, what a new entry of the list looks like, and the name of the text, there and in the event.
_TEXTS: Final[dict[str, tuple[str | None, str, Json, str]]] = {
    "output_text": ("content", "content_index", {"type": "output_text"}, "text"),
    "refusal": ("content", "content_index", {"type": "refusal"}, "refusal"),
    "reasoning_text": ("content", "content_index", {"type": "reasoning_text"}, "text"),
    "reasoning_summary_text": ("summary", "summary_index", {"type": "summary_text"}, "text"),
    "function_call_arguments": (None, "", {}, "arguments"),
    "mcp_call_arguments": (None, "", {}, "arguments"),
    "custom_tool_call_input": (None, "", {}, "input"),
    "code_interpreter_call_code": (None, "", {}, "code"),
}
_PARTS: Final = {
    "content_part": ("content", "content_index"),
    "reasoning_summary_part": ("summary", "summary_index"),
}
_WITH_STATUS: Final = frozenset(
    [
        "web_search_call",
        "file_search_call",
        "code_interpreter_call",
        "image_generation_call",
        "mcp_call",
    ]
)


class ResponseStreamState(Generic[TextFormatT]):
    """What has become of a response so far."""

    def __init__(self, *, text_format: Any = omit, input_tools: Any = omit) -> None:
        self._text_format = text_format
        self._tools = input_tools if isinstance(input_tools, Tools) else Tools(input_tools)
        self._head: Any = None
        self._items: dict[int, Json] = {}
        self._phases: dict[int, str | None] = {}
        self._ended: Any = None
        self._completed: Any = None

    def handle_event(self, event: Any) -> list[Any]:
        """Take in an event, and return what to show for it: the event, perhaps with more in it."""
        kind = event.type
        name, _, step = kind.removeprefix("response.").rpartition(".")
        text = _TEXTS.get(name)
        if kind in _LIFE:
            return [self._live(event)]
        if text is not None:
            return [self._text(event, name, step, text)]
        take = _TAKERS.get(name)
        if take is not None:
            take(self, event, step)
        elif name in _WITH_STATUS:
            self._item(event)["status"] = step
        return [event]

    def accumulate_event(self, event: Any) -> ParsedResponse[TextFormatT]:
        """Take in an event, and return the response as far as it has come."""
        self.handle_event(event)
        found = self.snapshot()
        if found is None:
            raise OpenAIError("The response has not begun.")
        return found

    # -- the response --------------------------------------------------------------------------

    def _live(self, event: Any) -> Any:
        self._head = event.response
        if event.type not in _ENDS:
            return event
        self._ended = event.response
        if not event.response.output and self._items:
            self._ended = recast(type(event.response), event.response, output=self._output())
        if event.type != "response.completed":
            return event
        self._completed = parse_response(self._ended, self._text_format, self._tools)
        return recast(ResponseCompletedEvent, event, response=self._completed)

    def snapshot(self) -> ParsedResponse[TextFormatT] | None:
        """The response as it is now, nothing in it parsed; ``None`` before it has begun."""
        if self._head is None:
            return None
        if self._ended is not None:
            return self._completed or recast(ParsedResponse, self._ended)
        return recast(ParsedResponse, self._head, output=self._output())

    def final_response(self, request: Any = None) -> ParsedResponse[TextFormatT]:
        """The whole response. One that failed raises; so does one cut off that is to be parsed."""
        if self._completed is not None:
            return self._completed
        if self._ended is None:
            raise OpenAIError("The response has not ended.")
        problem = failure(self._ended, request)
        if problem is not None and incompleteness(self._ended) is None:
            raise problem
        parsed: ParsedResponse[TextFormatT] = parse_response(
            self._ended, self._text_format, self._tools
        )
        return parsed

    def _output(self) -> list[Any]:
        type_ = resolve("openai_oxide.models.responses:ResponseOutputItem")
        return [decode_python(type_, settled(self._items[at])) for at in sorted(self._items)]

    # -- its items -----------------------------------------------------------------------------

    def _item(self, event: Any) -> Json:
        return self._items.setdefault(event.output_index, {"id": getattr(event, "item_id", None)})

    def _take_item(self, event: Any, step: str) -> None:
        self._phases[event.output_index] = getattr(event.item, "phase", None)
        self._items[event.output_index] = event.item.to_dict()

    def _take_part(self, event: Any, step: str) -> None:
        name = event.type.removeprefix("response.").rpartition(".")[0]
        inside, position = _PARTS[name]
        at = getattr(event, position)
        _entries(self._item(event), inside, at, {})[at] = event.part.to_dict()

    def _take_annotation(self, event: Any, step: str) -> None:
        entry = _entries(self._item(event), "content", event.content_index, {"type": "output_text"})
        annotations = entry[event.content_index].setdefault("annotations", [])
        if event.annotation is not None:
            annotations.append(event.annotation.to_dict())

    def _take_command(self, event: Any, step: str) -> None:
        action = self._item(event).setdefault("action", {})
        commands = _entries(action, "commands", event.command_index, "")
        if step == "delta":
            _grow(commands, event.command_index, event.delta)
        else:
            commands[event.command_index] = event.command

    def _take_shell_output(self, event: Any, step: str) -> None:
        outputs = _entries(self._item(event), "output", event.command_index, {})
        if step == "delta":
            for name, piece in event.delta.to_dict().items():
                _grow(outputs[event.command_index], name, piece)
        elif len(event.output) == 1:
            outputs[event.command_index] = event.output[0].to_dict()
        else:
            self._item(event)["output"] = [one.to_dict() for one in event.output]

    # -- their texts ---------------------------------------------------------------------------

    def _text(self, event: Any, name: str, step: str, place: tuple[Any, str, Json, str]) -> Any:
        inside, position, new, field = place
        holder: Any = self._item(event)
        if inside is not None:
            at = getattr(event, position)
            holder = _entries(holder, inside, at, new)[at]
        if step != "delta":
            holder[field] = getattr(event, field)
            if name != "output_text":
                return event
            if event.logprobs:
                holder["logprobs"] = [one.to_dict() for one in event.logprobs]
            return self._done(event)
        return self._delta(event, name, holder, field)

    def _delta(self, event: Any, name: str, holder: Json, field: str) -> Any:
        text = _grow(holder, field, event.delta)
        if name not in _SHOWN:
            return event
        shown = recast(_SHOWN[name], event)
        shown._grown(text)
        if name == "output_text" and event.logprobs:
            holder["logprobs"] = holder.get("logprobs") or []
            holder["logprobs"] += [one.to_dict() for one in event.logprobs]
        return shown

    def _done(self, event: Any) -> Any:
        """Text that does not fit is not an error yet: the end of the response may tell why."""
        try:
            phase = self._phases.get(event.output_index)
            parsed = parse_text(event.text, self._text_format, phase)
        except ValidationError:
            parsed = None
        return recast(ResponseTextDoneEvent, event, parsed=parsed)


_SHOWN: Final[dict[str, Any]] = {
    "output_text": ResponseTextDeltaEvent,
    "function_call_arguments": ResponseFunctionCallArgumentsDeltaEvent,
}
_TAKERS: Final[dict[str, Callable[[ResponseStreamState[Any], Any, str], None]]] = {
    "output_item": ResponseStreamState._take_item,
    "content_part": ResponseStreamState._take_part,
    "reasoning_summary_part": ResponseStreamState._take_part,
    "output_text.annotation": ResponseStreamState._take_annotation,
    "shell_call_command": ResponseStreamState._take_command,
    "shell_call_output_content": ResponseStreamState._take_shell_output,
}


def _entries(holder: Json, name: str, at: int, new: Any) -> list[Any]:
    """The list ``name``, with an entry at ``at``, which some servers do not announce."""
    entries = holder.get(name)
    if not isinstance(entries, list):
        entries = holder[name] = []
    while len(entries) <= at:
        entries.append(dict(new) if isinstance(new, dict) else new)
    return entries


def _grow(holder: Any, key: Any, piece: str) -> Growing:
    """Put ``piece`` at the end of the text at ``key``."""
    present = holder.get(key) if isinstance(holder, dict) else holder[key]
    if not isinstance(present, Growing):
        present = holder[key] = Growing(present or "")
    present.add(piece)
    return present
