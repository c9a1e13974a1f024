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

from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.responses.events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_oxide_lib.responses.items import Items, grow, said
from openai_oxide_lib.responses.parsed import ParsedResponse, parse_response, parse_text
from openai_oxide_lib.structured_output.finish_reason import failure, incompleteness
from openai_oxide_lib.structured_output.loose_values import (
    field_of,
    kind_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.recast import recast
from openai_oxide_lib.structured_output.text_accumulator import settled
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import omit
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python

__all__ = ["ResponseStreamState"]

TextFormatT = TypeVar("TextFormatT", default=Any)
Json = dict[str, Any]

_RESPONSE: Final = "openai_oxide.models.responses:Response"
_LIFE: Final = frozenset(
    f"response.{name}"
    for name in ("created", "queued", "in_progress", "completed", "failed", "incomplete")
)
_ENDS: Final = frozenset(f"response.{name}" for name in ("completed", "failed", "incomplete"))
# Where the pieces of a text go: the kind of item, the list in it, the event's field with the
# position in that list, what a new entry of the list looks like, and the name of the text, there
# and in the event.
_TEXTS: Final[dict[str, tuple[str, str | None, str, Json, str]]] = {
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
        self._items = Items()
        self._ended: Any = None
        self._completed: Any = None

    def handle_event(self, event: Any) -> list[Any]:
        """Take in an event, and return what to show for it: the event, perhaps with more in it."""
        kind = kind_of(event)
        name, _, step = kind.removeprefix("response.").rpartition(".")
        text = _TEXTS.get(name)
        if kind in _LIFE:
            return [self._live(event)]
        if text is not None:
            return [self._text(event, name, step, text)]
        take = _TAKERS.get(name)
        if take is not None:
            take(self._items, event, step)
        elif name in _WITH_STATUS:
            self._items.item(event, name)["status"] = step
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
        if isinstance(event.response, Model):
            self._head = event.response
        if event.type not in _ENDS:
            return event
        self._ended = self._whole(event)
        if event.type != "response.completed":
            return event
        self._completed = parse_response(self._ended, self._text_format, self._tools)
        return recast(ResponseCompletedEvent, event, response=self._completed)

    def _whole(self, event: Any) -> Any:
        """The response at its end, with what only the events before said."""
        response = event.response
        if not isinstance(response, Model):
            known = plain(self._head) if self._head is not None else {}
            status = event.type.removeprefix("response.")
            response = decode_python(resolve(_RESPONSE), {**known, "status": status, "output": []})
        output = self._items.completed(field_of(response, "output"))
        if output is None:
            return response
        return recast(type(response), response, output=_items(output))

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
        return _items(list(self._items))

    # -- texts of items ------------------------------------------------------------------------

    def _text(self, event: Any, name: str, step: str, place: tuple[Any, ...]) -> Any:
        kind, inside, position, new, field = place
        if inside is None:
            holder = self._items.item(event, kind)
        else:
            holder = self._items.part(event, kind, inside, position, new)
        if step == "delta":
            return self._delta(event, name, holder, field)
        holder[field] = said(field, getattr(event, field)) or holder.get(field, "")
        if name != "output_text":
            return event
        if odds := objects(event.logprobs):
            holder["logprobs"] = [plain(one) for one in odds]
        return self._done(event)

    def _delta(self, event: Any, name: str, holder: Json, field: str) -> Any:
        piece = event.delta
        text = grow(holder, field, piece if type(piece) is str else said(field, piece))
        if name not in _SHOWN:
            return event
        shown = recast(_SHOWN[name], event)
        shown._grown(text)
        if name == "output_text" and event.logprobs:
            known = holder.get("logprobs")
            more = [plain(one) for one in objects(event.logprobs)]
            holder["logprobs"] = [*known, *more] if isinstance(known, list) else more
        return shown

    def _done(self, event: Any) -> Any:
        """Text that does not fit is not an error yet: the end of the response may tell why."""
        try:
            phase = self._items.phase(event)
            parsed = parse_text(text_of(event.text), self._text_format, phase)
        except ValidationError:
            parsed = None
        return recast(ResponseTextDoneEvent, event, parsed=parsed)


_SHOWN: Final[dict[str, Any]] = {
    "output_text": ResponseTextDeltaEvent,
    "function_call_arguments": ResponseFunctionCallArgumentsDeltaEvent,
}
_TAKERS: Final[dict[str, Callable[[Items, Any, str], None]]] = {
    "output_item": Items.take_item,
    "content_part": Items.take_part,
    "reasoning_summary_part": Items.take_part,
    "output_text.annotation": Items.take_annotation,
    "shell_call_command": Items.take_command,
    "shell_call_output_content": Items.take_shell_output,
}


def _items(items: list[Any]) -> list[Any]:
    """Items as objects."""
    type_ = resolve("openai_oxide.models.responses:ResponseOutputItem")
    return [decode_python(type_, settled(item)) for item in items]
