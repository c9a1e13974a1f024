"""The history of a run of a runner of responses: the items, the calls and their outputs.

It keeps the items of answers as JSON, in the form in which they are sent again. Pure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.structured_output.loose_values import objects
from openai_oxide_lib.tool_runners.item_rules import ItemRules
from openai_oxide_lib.tool_runners.registered_functions import output_of

if TYPE_CHECKING:
    from openai_oxide.types.responses import Response

__all__ = [
    "Record",
    "ResponsesRunnerTurn",
    "ToolRunnerCancelledError",
    "ToolRunnerError",
    "call_id",
    "is_local",
    "replayed",
]

_LOCAL: Final = {"function_call": "call_id", "mcp_approval_request": "id"}
_OUTPUT: Final = frozenset(
    {"message", "web_search_call", "file_search_call", "code_interpreter_call"}
    | {"image_generation_call", "mcp_call", "mcp_list_tools"}
)
"""Items that can end a run: a message, or the work of a server tool."""
_NOT_SENT: Final = ("created_by", "parsed_arguments")


class ToolRunnerError(RuntimeError):
    """A run that stopped before its last answer.

    Neither its text nor its traceback quotes content; an exception of a function or a request is
    its ``__context__``. An attempted call may have had effects; a completed call has its output in
    the history.
    """

    def __init__(
        self, message: str, attempted_call_ids: list[str], completed_call_ids: list[str]
    ) -> None:
        super().__init__(message)
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)


class ToolRunnerCancelledError(asyncio.CancelledError):
    """The task of a run was cancelled; says what had been attempted by then."""

    def __init__(self, attempted_call_ids: list[str], completed_call_ids: list[str]) -> None:
        super().__init__("the run was cancelled")
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)


@dataclass(frozen=True)
class ResponsesRunnerTurn:
    """An answer, before its calls run: the next step of the generator runs them."""

    response: Response
    step: int
    """1 for the first answer."""
    final: bool
    """Whether this is the last answer."""
    tools_executed: bool
    """Whether calls of this answer already ran while it was streamed."""
    attempted_call_ids: tuple[str, ...]
    completed_call_ids: tuple[str, ...]
    _supply: Callable[[Any], None] = field(repr=False, compare=False)
    _append: Callable[[str], None] = field(repr=False, compare=False)

    def supply_outputs(self, outputs: list[Any]) -> None:
        """Answer calls of this turn instead of running them, where their functions allow it.

        ``outputs`` are ``function_call_output`` items; a second call replaces the first list.
        ValueError if a function does not allow it.
        """
        self._supply(outputs)

    def append_user_text(self, text: str) -> None:
        """Add a message of the user after the outputs of this turn."""
        self._append(text)


def replayed(item: Any) -> dict[str, Any]:
    """An item of an answer, in the form in which it is sent again."""
    wire: dict[str, Any] = item.to_dict()
    for name in _NOT_SENT:
        wire.pop(name, None)
    for part in objects(wire.get("content")):
        part.pop("parsed", None)
    return wire


def is_local(item: Mapping[str, Any]) -> bool:
    """Whether the program must answer this item."""
    return _name(item, "type") in _LOCAL


def call_id(item: Mapping[str, Any]) -> Any:
    """The id by which an item is answered."""
    value = item.get(_LOCAL.get(str(item.get("type")), "call_id"))
    return None if isinstance(value, dict | list) else value


def _name(item: Mapping[str, Any], field_name: str) -> str:
    """A field that holds a name; empty if it holds another value."""
    value = item.get(field_name)
    return value if isinstance(value, str) else ""


class Record:
    """The history of a run, and its current turn."""

    def __init__(
        self,
        history: list[dict[str, Any]],
        rules: ItemRules,
        read: Callable[[dict[str, Any]], None],
    ) -> None:
        """``read`` checks the arguments of a call before any call of its turn runs."""
        self.history = history
        self.attempted: list[str] = []
        self.completed: list[str] = []
        self._rules = rules
        self._read = read
        self.begin()

    def begin(self, *, last: bool = False) -> None:
        """Start a turn; in the last one nothing is called."""
        self.items: list[dict[str, Any]] = []
        self.handled = 0
        """The number of items that are handled."""
        self.outputs: list[dict[str, Any]] = []
        self.supplied: dict[str, dict[str, Any]] = {}
        self.texts: list[str] = []
        self.step: int | None = None
        self._last = last
        self._call_ids = {call_id(item) for item in self.history if is_local(item)}
        self._item_ids = {_name(item, "id") for item in self.history}

    def error(self, message: str) -> ToolRunnerError:
        """An error with the ids of the calls so far."""
        return ToolRunnerError(message, self.attempted, self.completed)

    def take(self, item: dict[str, Any]) -> None:
        """Add an item of the answer; raise an error if the run cannot continue with it."""
        problem = self._rules.problem(item, [*self.history, *self.items])
        if problem is not None:
            raise self.error(problem)
        if (item_id := _name(item, "id")) and item_id in self._item_ids:
            raise self.error("an item has the id of another item")
        self._item_ids.add(item_id)
        if is_local(item):
            self._take_call(item)
        self.items.append(item)

    def _take_call(self, item: dict[str, Any]) -> None:
        call = call_id(item)
        if not call or call in self._call_ids:
            raise self.error("a call has no id, or the id of another call")
        if self._last:
            raise self.error("the run reached `max_steps`, and the model still calls tools")
        self._call_ids.add(call)
        if item["type"] == "function_call":
            self._read(item)

    def whole(self, items: list[dict[str, Any]]) -> bool:
        """Compare the streamed items with the answer and add the rest; whether the run ends."""
        if self.items != items[: len(self.items)]:
            raise self.error("the answer differs from its streamed items")
        for item in items[len(self.items) :]:
            self.take(item)
        if any(is_local(item) for item in self.items):
            return False
        if not any(_is_output(item) for item in self.items):
            raise self.error("the answer has neither a message nor a call")
        return True

    def attempt(self, item: dict[str, Any]) -> None:
        """Count the next item as attempted."""
        self.handled += 1
        if is_local(item):
            self.attempted.append(call_id(item))

    def complete(self, item: dict[str, Any], output: dict[str, Any]) -> None:
        """Add the output of a call."""
        self.outputs.append(output)
        self.completed.append(call_id(item))

    def finish(self) -> None:
        """Add the turn to the history, and begin another one."""
        messages = [{"role": "user", "content": text} for text in self.texts]
        self.history += [*self.items, *self.outputs, *messages]
        self.begin()

    def turn(
        self, response: Any, step: int, *, final: bool, overridable: frozenset[str]
    ) -> ResponsesRunnerTurn:
        """The turn for the program."""
        self.step = step
        pending = frozenset(
            item["call_id"]
            for item in self.items[self.handled :]
            if item.get("type") == "function_call" and item["name"] in overridable
        )
        return ResponsesRunnerTurn(
            response,
            step,
            final,
            bool(self.outputs),
            tuple(self.attempted),
            tuple(self.completed),
            partial(self._supply, step, pending),
            partial(self._append, step, final),
        )

    def _supply(self, step: int, pending: frozenset[str], outputs: Any) -> None:
        if self.step != step:
            raise ValueError("the turn is over")
        supplied = {output["call_id"]: _checked_output(output) for output in outputs}
        if len(supplied) != len(outputs) or not pending.issuperset(supplied):
            raise ValueError("each output must be for a pending call of this turn that allows it")
        self.supplied = supplied

    def _append(self, step: int, final: bool, text: str) -> None:
        if self.step != step or final:
            raise ValueError("the turn is over, or it is the last one")
        if not isinstance(text, str) or not text.strip():
            raise ValueError("append_user_text() needs a text that is not empty")
        self.texts.append(text)


def _checked_output(output: Any) -> dict[str, Any]:
    if set(output) != {"type", "call_id", "output"} or output["type"] != "function_call_output":
        raise ValueError("an output must have `type`, `call_id` and `output`")
    return {**output, "output": output_of(deepcopy(output["output"]))}


def _is_output(item: Mapping[str, Any]) -> bool:
    return _name(item, "type") in _OUTPUT and item.get("phase") != "commentary"
