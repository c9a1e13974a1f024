"""The rounds of a conversation with tools: the next request from the last answer. Pure.

ResponseRounds   continues by previous_response_id; with store=False by sending all items again
ChatRounds       continues by messages
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.loose_values import (
    field_of,
    is_object,
    number_of,
    objects,
    text_of,
)
from openai_oxide_lib.structured_output.response_format import (
    is_set,
    response_format_param,
    with_text_format,
)
from openai_oxide_lib.tool_loop.result import ToolResult
from openai_oxide_lib.tool_loop.turn import ChatTurn, ResponseTurn
from openai_oxide_runtime.core.sentinels import omit

__all__ = ["ChatRounds", "ResponseRounds", "ToolRun"]


@dataclass(slots=True)
class ToolRun:
    """The result of a loop: the model's answers, and the results of the tools between them."""

    answers: list[Any] = field(default_factory=list)
    """The response (or chat completion) of each round."""
    results: list[ToolResult] = field(default_factory=list)
    """All results of tools, in order."""
    pending: list[FunctionCall] = field(default_factory=list)
    """Calls of tools without a function. The loop ends when there are any."""

    @property
    def rounds(self) -> int:
        """The number of requests."""
        return len(self.answers)

    @property
    def final(self) -> Any:
        """The last response or chat completion."""
        return self.answers[-1]

    @property
    def output_text(self) -> str:
        """The text of the last answer."""
        if hasattr(self.final, "output_text"):
            return str(self.final.output_text)
        return text_of(field_of(_message(self.final), "content"))

    @property
    def output_parsed(self) -> Any:
        """The last answer as the requested type."""
        if hasattr(self.final, "output_parsed"):
            return self.final.output_parsed
        return getattr(_message(self.final), "parsed", None)

    @property
    def total_tokens(self) -> int:
        """The tokens of all rounds, as far as the server reports them."""
        used = [field_of(getattr(one, "usage", None), "total_tokens") for one in self.answers]
        return sum(number_of(tokens) or 0 for tokens in used)


class ResponseRounds:
    """A conversation over the Responses API."""

    def __init__(self, tools: Tools, params: Mapping[str, Any]) -> None:
        self.tools = tools
        self.run = ToolRun()
        self._params = dict(params)
        self._format = self._params.pop("text_format", omit)
        if is_set(self._format):
            self._params["text"] = with_text_format(self._params.get("text"), self._format)

    def request(self) -> dict[str, Any]:
        """The parameters of the next request."""
        return {**self._params, "tools": self.tools.flat, "stream": True}

    def turn(self) -> ResponseTurn:
        """The reader of the answer's events."""
        return ResponseTurn(self.tools, self._format)

    def proceed(self, results: Sequence[ToolResult], pending: Sequence[FunctionCall]) -> bool:
        """Add the results of the last answer's calls; return whether another request is needed."""
        self.run.results += results
        self.run.pending += pending
        if not results or pending:
            return False
        outputs = [
            {"type": "function_call_output", "call_id": r.call.call_id, "output": r.output}
            for r in results
        ]
        self._continue(outputs)
        _release(self._params)
        return True

    def _continue(self, outputs: list[dict[str, Any]]) -> None:
        """The server stores the conversation, unless ``store`` is False."""
        params, answer = self._params, self.run.final
        if params.get("store") is False:
            params["input"] = [*_items(params.get("input")), *objects(answer.output), *outputs]
            return
        params["input"] = outputs
        if not is_set(params.get("conversation")):
            params["previous_response_id"] = answer.id


class ChatRounds:
    """A conversation over chat completions."""

    def __init__(self, tools: Tools, params: Mapping[str, Any]) -> None:
        self.tools = tools
        self.run = ToolRun()
        self._params = dict(params)
        self._messages = list(self._params.pop("messages", ()))
        self._format = self._params.pop("response_format", omit)
        if is_set(self._format):
            self._params["response_format"] = response_format_param(self._format)
        if self._params.get("n") not in (None, 1) and is_set(self._params["n"]):
            raise ValueError("tools can only be run for one choice: n must be 1")

    def request(self) -> dict[str, Any]:
        """The parameters of the next request."""
        tools = {"tools": self.tools.nested} if self.tools else {}
        return {**self._params, "messages": list(self._messages), **tools, "stream": True}

    def turn(self) -> ChatTurn:
        """The reader of the answer's chunks."""
        return ChatTurn(self.tools, self._format)

    def proceed(self, results: Sequence[ToolResult], pending: Sequence[FunctionCall]) -> bool:
        """Add the results of the last answer's calls; return whether another request is needed."""
        self.run.results += results
        self.run.pending += pending
        if not results or pending:
            return False
        self._messages.append(_as_param(_message(self.run.final)))
        self._messages += [
            {"role": "tool", "tool_call_id": r.call.call_id, "content": r.output} for r in results
        ]
        _release(self._params)
        return True


def _message(completion: Any) -> Any:
    """The message of the answer; an empty one without an answer."""
    choices = objects(field_of(completion, "choices"))
    message = field_of(choices[0], "message") if choices else None
    return message if is_object(message) else {}


def _as_param(message: Any) -> dict[str, Any]:
    """The message as ``messages`` takes it, without parsed values and nulls."""
    if not is_object(message):
        return {}
    fields: dict[str, Any] = message.to_dict(exclude_none=True, warnings=False)
    fields.pop("parsed", None)
    for call in objects(fields.get("tool_calls")):
        if isinstance(call.get("function"), dict):
            call["function"].pop("parsed_arguments", None)
    return fields


def _items(value: Any) -> list[Any]:
    """The input as a list of items."""
    if isinstance(value, str):
        return [{"role": "user", "content": value}]
    return list(value) if is_set(value) else []


def _release(params: dict[str, Any]) -> None:
    """Reset ``tool_choice``: one that forces a tool would force it in every round, without end."""
    choice = params.get("tool_choice")
    if choice == "required" or isinstance(choice, Mapping):
        params["tool_choice"] = "auto"
