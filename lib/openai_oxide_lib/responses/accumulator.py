"""A response that is assembled from its events, with all kinds of items. Pure.

    state = ResponseStreamState(text_format=T, input_tools=tools)
    for event in stream:
        for event_with_snapshot in state.handle_event(event): …
    state.final_response()

An event costs little: deltas are collected, and a snapshot is created on access.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeAlias

from pydantic import ValidationError
from typing_extensions import TypeVar

from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.responses.events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_oxide_lib.responses.items import Items, append, event_text
from openai_oxide_lib.responses.parsed import ParsedResponse, parse_response, parse_text
from openai_oxide_lib.structured_output.finish_reason import failure, incompleteness
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    field_of,
    kind_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import recast
from openai_oxide_lib.structured_output.text_accumulator import settled
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import omit
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python

__all__ = ["ResponseStreamState"]

TextFormatT = TypeVar("TextFormatT", default=Any)
Json: TypeAlias = dict[str, Any]
_TextPlace: TypeAlias = tuple[str, str | None, str, Json, str]

_RESPONSE: Final = "openai_oxide.models.responses:Response"
_STATUS_EVENTS: Final = frozenset(
    f"response.{name}"
    for name in ("created", "queued", "in_progress", "completed", "failed", "incomplete")
)
_FINAL_EVENTS: Final = frozenset(
    f"response.{name}" for name in ("completed", "failed", "incomplete")
)
# Where the deltas of a text go: the type of the item, the list in it, the event's field with the
# index in that list, a new entry of the list, and the field of the text, there and in the event.
_TEXTS: Final[dict[str, _TextPlace]] = {
    "output_text": ("message", "content", "content_index", {"type": "output_text"}, "text"),
    "refusal": ("message", "content", "content_index", {"type": "refusal"}, "refusal"),
    "reasoning_text": ("reasoning", "content", "content_index", {"type": "reasoning_text"}, "text"),
    "reasoning_summary_text": (
        *("reasoning", "summary", "summary_index"),
        *({"type": "summary_text"}, "text"),
    ),
    "function_call_arguments": ("function_call", None, "", {}, "arguments"),
    "mcp_call_arguments": ("mcp_call", None, "", {}, "arguments"),
    "custom_tool_call_input": ("custom_tool_call", None, "", {}, "input"),
    "code_interpreter_call_code": ("code_interpreter_call", None, "", {}, "code"),
}
_STATUS_ITEMS: Final = frozenset(
    [
        "web_search_call",
        "file_search_call",
        "code_interpreter_call",
        "image_generation_call",
        "mcp_call",
    ]
)


class ResponseStreamState(Generic[TextFormatT]):
    """A response so far."""

    def __init__(self, *, text_format: object = omit, input_tools: Any = omit) -> None:
        self._text_format = text_format
        self._tools = input_tools if isinstance(input_tools, Tools) else Tools(input_tools)
        self._head: Any = None
        self._items = Items()
        self._final: Any = None
        self._parsed: ParsedResponse[TextFormatT] | None = None

    def handle_event(self, event: Loose) -> list[Any]:
        """Process an event, and return the events to show: the same, some with a snapshot."""
        kind = kind_of(event)
        name, _, step = kind.removeprefix("response.").rpartition(".")
        text = _TEXTS.get(name)
        if kind in _STATUS_EVENTS:
            return [self._status_event(event)]
        if text is not None:
            return [self._text_event(event, name, step, text)]
        handler = _ITEM_EVENTS.get(name)
        if handler is not None:
            handler(self._items, event, step)
        elif name in _STATUS_ITEMS:
            self._items.item(event, name)["status"] = step
        return [event]

    def accumulate_event(self, event: Loose) -> ParsedResponse[TextFormatT]:
        """Process an event, and return the response so far."""
        self.handle_event(event)
        response = self.snapshot()
        if response is None:
            raise OpenAIError("No event of the response has arrived.")
        return response

    # -- the response --------------------------------------------------------------------------

    def _status_event(self, event: Loose) -> Any:
        if isinstance(event.response, Model):
            self._head = event.response
        if event.type not in _FINAL_EVENTS:
            return event
        self._final = self._final_state(event)
        if event.type != "response.completed":
            return event
        self._parsed = parse_response(self._final, self._text_format, self._tools)
        return recast(ResponseCompletedEvent, event, response=self._parsed)

    def _final_state(self, event: Loose) -> Any:
        """The response of the last event, with the texts that only earlier events contained."""
        response = event.response
        if not isinstance(response, Model):
            fields = plain(self._head) if self._head is not None else {}
            status = event.type.removeprefix("response.")
            response = decode_python(resolve(_RESPONSE), {**fields, "status": status, "output": []})
        output = self._items.completed(field_of(response, "output"))
        if output is None:
            return response
        return recast(type(response), response, output=_items(output))

    def snapshot(self) -> ParsedResponse[TextFormatT] | None:
        """The response so far, unparsed; ``None`` before the first event."""
        if self._head is None:
            return None
        if self._final is not None:
            return self._parsed or recast(ParsedResponse, self._final)
        return recast(ParsedResponse, self._head, output=self._output())

    def final_response(self, request: object = None) -> ParsedResponse[TextFormatT]:
        """The response, parsed. Raises for a failed one, and for an incomplete one to be parsed."""
        if self._parsed is not None:
            return self._parsed
        if self._final is None:
            raise OpenAIError("The stream ended without the last event of the response.")
        error = failure(self._final, request)
        if error is not None and incompleteness(self._final) is None:
            raise error
        parsed: ParsedResponse[TextFormatT] = parse_response(
            self._final, self._text_format, self._tools
        )
        return parsed

    def _output(self) -> list[Any]:
        return _items(list(self._items))

    # -- texts of items ------------------------------------------------------------------------

    def _text_event(self, event: Loose, name: str, step: str, place: _TextPlace) -> Any:
        kind, list_name, index_name, new, field = place
        if list_name is None:
            holder = self._items.item(event, kind)
        else:
            holder = self._items.part(event, kind, list_name, index_name, new)
        if step == "delta":
            return self._delta(event, name, holder, field)
        holder[field] = event_text(field, getattr(event, field)) or holder.get(field, "")
        if name != "output_text":
            return event
        if logprobs := objects(event.logprobs):
            holder["logprobs"] = list(map(plain, logprobs))
        return self._done(event)

    def _delta(self, event: Loose, name: str, holder: Json, field: str) -> Any:
        piece = event.delta
        text = append(holder, field, piece if type(piece) is str else event_text(field, piece))
        if name not in _DELTA_EVENTS:
            return event
        shown = recast(_DELTA_EVENTS[name], event)
        shown._grown(text)
        if name == "output_text" and event.logprobs:
            logprobs = holder.get("logprobs")
            new = list(map(plain, objects(event.logprobs)))
            holder["logprobs"] = [*logprobs, *new] if isinstance(logprobs, list) else new
        return shown

    def _done(self, event: Loose) -> Any:
        """Invalid text is not an error yet: the last event may explain it."""
        try:
            phase = self._items.phase(event)
            parsed = parse_text(text_of(event.text), self._text_format, phase)
        except ValidationError:
            parsed = None
        return recast(ResponseTextDoneEvent, event, parsed=parsed)


_DELTA_EVENTS: Final[dict[str, Any]] = {
    "output_text": ResponseTextDeltaEvent,
    "function_call_arguments": ResponseFunctionCallArgumentsDeltaEvent,
}
_ITEM_EVENTS: Final[dict[str, Callable[[Items, Any, str], None]]] = {
    "output_item": Items.set_item,
    "content_part": Items.set_part,
    "reasoning_summary_part": Items.set_part,
    "output_text.annotation": Items.add_annotation,
    "shell_call_command": Items.set_command,
    "shell_call_output_content": Items.set_shell_output,
}


def _items(items: list[Any]) -> list[Any]:
    """Items as objects."""
    type_ = resolve("openai_oxide.models.responses:ResponseOutputItem")
    return [decode_python(type_, settled(item)) for item in items]
