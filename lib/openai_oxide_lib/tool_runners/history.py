"""What happened in a run of a runner of responses: the history, the calls and what came of them.

It holds the items of answers as JSON, as they are sent again. Pure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.structured_output.loose_values import objects
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
_SPEAKING: Final = frozenset(
    {"message", "web_search_call", "file_search_call", "code_interpreter_call"}
    | {"image_generation_call", "mcp_call", "mcp_list_tools"}
)
"""What makes an answer a final one: a message, or what tools of the service did."""
_SILENT: Final = frozenset({"reasoning", "compaction", *_LOCAL})
_ENDED: Final = (None, "completed")
_NOT_SENT: Final = ("created_by", "parsed_arguments")


class ToolRunnerError(RuntimeError):
    """A run that stopped before its last answer.

    Its text holds nothing of what was said; what a function or a request raised is its cause. What
    was attempted may have had effects; what was completed has its output in the history.
    """

    def __init__(
        self, message: str, attempted_call_ids: list[str], completed_call_ids: list[str]
    ) -> None:
        super().__init__(message)
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)


class ToolRunnerCancelledError(asyncio.CancelledError):
    """The task of a run was cancelled; tells what had been attempted by then."""

    def __init__(self, attempted_call_ids: list[str], completed_call_ids: list[str]) -> None:
        super().__init__("the run was cancelled")
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)


@dataclass(frozen=True)
class ResponsesRunnerTurn:
    """An answer, before its calls are run: going on to the next turn runs them."""

    response: Response
    step: int
    """1 for the first answer."""
    final: bool
    """Whether there is nothing more to do."""
    tools_executed: bool
    """Whether calls of this answer ran already, while it was streamed."""
    attempted_call_ids: tuple[str, ...]
    completed_call_ids: tuple[str, ...]
    _supply: Callable[[Any], None] = field(repr=False, compare=False)
    _append: Callable[[str], None] = field(repr=False, compare=False)

    def supply_outputs(self, outputs: list[Any]) -> None:
        """Answer calls of this turn instead of running them, where their functions allow it.

        ``outputs`` are all ``function_call_output`` items there are to be; a second list replaces
        the first one. ValueError where one may not be supplied.
        """
        self._supply(outputs)

    def append_user_text(self, text: str) -> None:
        """Tell the model something after the outputs of this turn."""
        self._append(text)


def replayed(item: Any) -> dict[str, Any]:
    """An item of an answer as it is sent again."""
    wire: dict[str, Any] = item.to_dict()
    for name in _NOT_SENT:
        wire.pop(name, None)
    for part in objects(wire.get("content")):
        part.pop("parsed", None)
    return wire


def is_local(item: Mapping[str, Any]) -> bool:
    """Whether the program has to answer this item."""
    return _name(item, "type") in _LOCAL


def call_id(item: Mapping[str, Any]) -> Any:
    """The id by which an item is answered."""
    value = item.get(_LOCAL.get(str(item.get("type")), "call_id"))
    return None if isinstance(value, dict | list) else value


def _name(item: Mapping[str, Any], field_name: str) -> str:
    """A field that holds a name; empty where it holds anything else."""
    value = item.get(field_name)
    return value if isinstance(value, str) else ""


class Record:
    """The history of a run, and the turn that it is at."""

    def __init__(
        self,
        history: list[dict[str, Any]],
        names: frozenset[str],
        labels: frozenset[str],
        read: Callable[[dict[str, Any]], None],
    ) -> None:
        """``read`` looks at the arguments of a call before anything of its turn is run."""
        self.history = history
        self.attempted: list[str] = []
        self.completed: list[str] = []
        self._names = names
        self._labels = labels
        self._read = read
        self.begin()

    def begin(self, *, last: bool = False) -> None:
        """Start a turn; in the last one nothing is called."""
        self.items: list[dict[str, Any]] = []
        self.done = 0
        """How many of the items are dealt with."""
        self.outputs: list[dict[str, Any]] = []
        self.supplied: dict[str, dict[str, Any]] = {}
        self.texts: list[str] = []
        self.step: int | None = None
        self._last = last
        self._seen = {call_id(item) for item in self.history if is_local(item)}

    def error(self, message: str) -> ToolRunnerError:
        """An error that tells the ids of the calls so far."""
        return ToolRunnerError(message, self.attempted, self.completed)

    def take(self, item: dict[str, Any]) -> None:
        """Add an item of the answer; an error where the run cannot go on from it."""
        kind, status = _name(item, "type"), item.get("status")
        if status not in _ENDED or (kind != "function_call" and item.get("error") is not None):
            raise self.error("an item of the answer is not complete")
        if kind.startswith("mcp_") and _name(item, "server_label") not in self._labels:
            raise self.error("the answer names an MCP server that was not declared")
        if kind == "function_call" and _name(item, "name") not in self._names:
            raise self.error("the answer calls a function that may not be called")
        if kind not in _SPEAKING and kind not in _SILENT:
            raise self.error("the answer calls a tool that the runner does not have")
        if is_local(item):
            self._take_call(item)
        self.items.append(item)

    def _take_call(self, item: dict[str, Any]) -> None:
        found = call_id(item)
        if not found or found in self._seen:
            raise self.error("a call has no id, or that of another one")
        if self._last:
            raise self.error("the run reached `max_steps`, and the model still calls tools")
        self._seen.add(found)
        if item["type"] == "function_call":
            self._read(item)

    def whole(self, items: list[dict[str, Any]]) -> bool:
        """Compare the items that were streamed with the answer, add the rest; whether it ends."""
        if self.items != items[: len(self.items)]:
            raise self.error("the answer differs from what was streamed of it")
        for item in items[len(self.items) :]:
            self.take(item)
        if any(is_local(item) for item in self.items):
            return False
        if not any(_speaks(item) for item in self.items):
            raise self.error("the answer has neither a message nor a call")
        return True

    def attempt(self, item: dict[str, Any]) -> None:
        """The next item is about to be dealt with."""
        self.done += 1
        if is_local(item):
            self.attempted.append(call_id(item))

    def complete(self, item: dict[str, Any], output: dict[str, Any]) -> None:
        """A call has its output."""
        self.outputs.append(output)
        self.completed.append(call_id(item))

    def finish(self) -> None:
        """The turn becomes part of the history."""
        said = [{"role": "user", "content": text} for text in self.texts]
        self.history += [*self.items, *self.outputs, *said]
        self.begin()

    def turn(
        self, response: Any, step: int, *, final: bool, overridable: frozenset[str]
    ) -> ResponsesRunnerTurn:
        """The turn as the program is shown it."""
        self.step = step
        open_ = frozenset(
            item["call_id"]
            for item in self.items[self.done :]
            if item.get("type") == "function_call" and item["name"] in overridable
        )
        return ResponsesRunnerTurn(
            response,
            step,
            final,
            bool(self.outputs),
            tuple(self.attempted),
            tuple(self.completed),
            partial(self._supply, step, open_),
            partial(self._append, step, final),
        )

    def _supply(self, step: int, open_: frozenset[str], outputs: Any) -> None:
        if self.step != step:
            raise ValueError("the turn is over")
        found = {output["call_id"]: _supplied(output) for output in outputs}
        if len(found) != len(outputs) or not open_.issuperset(found):
            raise ValueError("an output is for no call of this turn that may be supplied")
        self.supplied = found

    def _append(self, step: int, final: bool, text: str) -> None:
        if self.step != step or final:
            raise ValueError("the turn is over, or the last one")
        if not isinstance(text, str) or not text.strip():
            raise ValueError("there must be a text to append")
        self.texts.append(text)


def _supplied(output: Any) -> dict[str, Any]:
    if set(output) != {"type", "call_id", "output"} or output["type"] != "function_call_output":
        raise ValueError("an output has `type`, `call_id` and `output`")
    return {**output, "output": output_of(deepcopy(output["output"]))}


def _speaks(item: Mapping[str, Any]) -> bool:
    return _name(item, "type") in _SPEAKING and item.get("phase") != "commentary"
