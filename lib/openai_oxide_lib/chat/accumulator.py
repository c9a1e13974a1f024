"""A chat completion put together from its chunks, each choice on its own. Pure.

state = ChatCompletionStreamState(response_format=T, input_tools=tools)
for chunk in stream:
    for event in state.handle_chunk(chunk): …
state.get_final_completion()
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Generic

from typing_extensions import TypeVar

from openai_oxide_lib.chat.choice import ChoiceState
from openai_oxide_lib.chat.events import ChatCompletionStreamEvent, ChunkEvent
from openai_oxide_lib.chat.parsed import (
    ParsedChatCompletion,
    check_finished,
    choice_index,
    finish_reason,
    parse_chat_completion,
)
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.loose_values import objects, plain
from openai_oxide_lib.structured_output.recast import build, recast
from openai_oxide_lib.structured_output.response_format import given
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import omit
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.lenient import decode_python

__all__ = ["ChatCompletionStreamState"]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)
_NOT_KEPT: Final = frozenset(("choices", "object", "obfuscation"))


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """What has become of a completion so far."""

    def __init__(self, *, input_tools: Any = omit, response_format: Any = omit) -> None:
        self._tools = input_tools if isinstance(input_tools, Tools) else Tools(input_tools)
        self._format = response_format
        self._head: dict[str, Any] = {}
        self._choices: dict[int, ChoiceState] = {}

    @property
    def _parses(self) -> bool:
        plain = isinstance(self._format, dict) or not given(self._format)
        return not plain or self._tools.parseable

    def handle_chunk(self, chunk: Any) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Take in a chunk, and return the events that tell what is new."""
        return list(self._events(chunk))

    def _events(self, chunk: Any) -> Iterator[Any]:
        self._take_head(chunk)
        whole = build(ChunkEvent, type="chunk", chunk=chunk)
        whole._made_of(self._snapshot)
        yield whole
        for position, choice in enumerate(objects(chunk.choices)):
            index = choice_index(choice, position)
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = ChoiceState(index, self._tools, self._format)
            reason = finish_reason(choice)
            yield from state.take(choice, reason)
            if reason and self._parses:
                check_finished(reason, self._snapshot())
            if reason:
                yield from state.end()

    def _take_head(self, chunk: Any) -> None:
        """What a chunk says about the whole: what it leaves out stays as it was."""
        for name in chunk.__pydantic_fields_set__ - _NOT_KEPT:
            value: Any = getattr(chunk, name)
            if value is not None:
                self._head[name] = value if type(value) is str else plain(value)
            else:
                self._head.setdefault(name, None)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion as it is now, a new object each time."""
        return self._snapshot()

    def _snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        if not self._head:
            raise OpenAIError("Nothing of the completion has arrived.")
        plain = self._plain()
        choices = [self._choices[choice.index].show(choice) for choice in plain.choices]
        return recast(ParsedChatCompletion, plain, choices=choices)

    def _plain(self) -> Any:
        choices = [self._choices[at].to_dict() for at in sorted(self._choices)]
        found = {**self._head, "object": "chat.completion", "choices": choices}
        return decode_python(resolve("openai_oxide.models.chat:ChatCompletion"), found)

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The whole completion, parsed; it is up to the caller to know that it is whole."""
        parsed: ParsedChatCompletion[ResponseFormatT] = parse_chat_completion(
            self._plain(), self._format, self._tools
        )
        return parsed

    def end(self) -> list[Any]:
        """The stream has ended: what choices without a finish reason had still to tell."""
        return [event for state in self._choices.values() for event in state.end()]
