"""Function calls as soon as their arguments are complete: events in, calls out. Pure.

    calls = ResponseCalls(tools)
    for event in events:                    # of an HTTP stream or of a WebSocket turn
        for call in calls.feed(event): …

In a response a call is complete with ``response.function_call_arguments.done``, long before the
response is; from servers that omit this event, with its item or at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.functions.item_lookup import ItemPositions
from openai_oxide_lib.structured_output.loose_values import (
    arguments_text,
    field_of,
    kind_of,
    objects,
    text_of,
)

__all__ = ["FunctionCall", "ResponseCalls", "read_call"]


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """A function call of the model.

    ``parsed_arguments`` are the ``arguments`` as the tool's type: a model, or plain JSON. If they
    are invalid they are ``None``, and ``error`` says why.
    """

    call_id: str
    """Names the call in its result (``call_…``); not the id of the item."""
    name: str
    """The name of the function."""
    arguments: str
    """The JSON text of the arguments, as the model wrote it."""
    parsed_arguments: Any = None
    """The arguments as an object."""
    error: ValueError | None = field(default=None, compare=False)
    """The error of invalid arguments."""
    index: int = 0
    """The position of the call: in the response's output, or among the calls of the choice."""
    choice_index: int = 0
    """The choice that the call belongs to, in chat completions."""
    item_id: str | None = None
    """The id of the item in the response's output."""
    namespace: str | None = None
    """The namespace of the tool, if it is in one."""
    type: Literal["function_call"] = "function_call"
    """Tells calls from events where both come from one stream."""


def read_call(tools: Tools, call_id: str | None, name: str, arguments: str, **more: Any) -> Any:
    """A call with parsed arguments."""
    parsed, error = None, None
    try:
        parsed = tools.read(name, arguments, more.get("namespace"))
    except ValueError as problem:
        error = problem
    return FunctionCall(call_id or "", name, arguments, parsed, error, **more)


class ResponseCalls:
    """Finds the calls in the events of one response; each comes out once."""

    def __init__(self, tools: Tools | None = None) -> None:
        self._tools = tools or Tools()
        self._started_items: dict[int, Any] = {}
        self._positions = ItemPositions()
        self._yielded: set[int | str] = set()

    def feed(self, event: Any) -> list[FunctionCall]:
        """The calls that this event completes."""
        kind = kind_of(event)
        if kind == "response.function_call_arguments.done":
            return list(self._of_arguments(event))
        if kind == "response.output_item.done":
            return list(self._of_item(event.item, self._positions.begin(event)))
        if kind == "response.output_item.added":
            self._started_items[self._positions.begin(event)] = event.item
        elif kind == "response.completed":
            return list(self._of_output(field_of(event.response, "output")))
        return []

    def _of_arguments(self, event: Any) -> Iterator[FunctionCall]:
        """The name comes with the start of the item; without it, the end of the item has it."""
        index = self._positions.of(event)
        item = self._started_items.get(index)
        if event.arguments is not None and field_of(item, "type") == "function_call":
            yield from self._call(item, index, event.arguments)

    def _of_item(self, item: Any, index: int) -> Iterator[FunctionCall]:
        if field_of(item, "type") == "function_call" and field_of(item, "status") != "incomplete":
            yield from self._call(item, index, field_of(item, "arguments"))

    def _of_output(self, output: Any) -> Iterator[FunctionCall]:
        for index, item in enumerate(objects(output)):
            yield from self._of_item(item, index)

    def _call(self, item: Any, index: int, arguments: Any) -> Iterator[FunctionCall]:
        """A call is identified by position and id: one that came out twice would run twice."""
        call_id, name = text_of(field_of(item, "call_id")), text_of(field_of(item, "name"))
        if not name or index in self._yielded or call_id in self._yielded:
            return
        self._yielded |= {index, call_id} if call_id else {index}
        fields = {"item_id": _text(item, "id"), "namespace": _text(item, "namespace")}
        text = arguments_text(arguments)
        yield read_call(self._tools, call_id, name, text, index=index, **fields)


def _text(item: Any, name: str) -> str | None:
    return text_of(field_of(item, name)) or None
