"""A chat completion that is assembled from its chunks, each choice on its own. Pure.

state = ChatCompletionStreamState(response_format=T, input_tools=tools)
for chunk in stream:
    for event in state.handle_chunk(chunk): …
state.get_final_completion()
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Generic

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
from openai_oxide_lib.structured_output.model_construction import build, recast
from openai_oxide_lib.structured_output.response_format import is_set
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import omit
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.lenient import decode_python

if TYPE_CHECKING:
    from openai_oxide.models.chat import ChatCompletion, ChatCompletionChunk

__all__ = ["ChatCompletionStreamState"]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)
_OTHER_FIELDS: Final = frozenset(("choices", "object", "obfuscation"))


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """A completion so far."""

    def __init__(self, *, input_tools: Any = omit, response_format: object = omit) -> None:
        self._tools = input_tools if isinstance(input_tools, Tools) else Tools(input_tools)
        self._format = response_format
        self._head: dict[str, Any] = {}
        self._choices: dict[int, ChoiceState] = {}

    @property
    def _parses(self) -> bool:
        plain = isinstance(self._format, dict) or not is_set(self._format)
        return not plain or self._tools.parseable

    def handle_chunk(
        self, chunk: ChatCompletionChunk
    ) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Process a chunk, and return the events for what is new in it."""
        return list(self._events(chunk))

    def _events(
        self, chunk: ChatCompletionChunk
    ) -> Iterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        self._take_head(chunk)
        event = build(ChunkEvent, type="chunk", chunk=chunk)
        event._set_snapshot(self._snapshot)
        yield event
        for position, choice in enumerate(objects(chunk.choices)):
            index = choice_index(choice, position)
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = ChoiceState(index, self._tools, self._format)
            reason = finish_reason(choice)
            yield from state.add(choice, reason)
            if reason and self._parses:
                check_finished(reason, self._snapshot())
            if reason:
                yield from state.end()

    def _take_head(self, chunk: ChatCompletionChunk) -> None:
        """Copy the fields of the completion; fields that a chunk lacks stay unchanged."""
        for name in chunk.__pydantic_fields_set__ - _OTHER_FIELDS:
            value: Any = getattr(chunk, name)
            if value is not None:
                self._head[name] = value if type(value) is str else plain(value)
            else:
                self._head.setdefault(name, None)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far, a new object each time."""
        return self._snapshot()

    def _snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        if not self._head:
            raise OpenAIError("No chunk of the completion has arrived.")
        plain = self._plain()
        choices = [self._choices[choice.index].parsed(choice) for choice in plain.choices]
        return recast(ParsedChatCompletion, plain, choices=choices)

    def _plain(self) -> ChatCompletion:
        """The completion without parsed values."""
        choices = [self._choices[index].to_dict() for index in sorted(self._choices)]
        fields = {**self._head, "object": "chat.completion", "choices": choices}
        completion: ChatCompletion = decode_python(
            resolve("openai_oxide.models.chat:ChatCompletion"), fields
        )
        return completion

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion, parsed; call it after the last chunk."""
        parsed: ParsedChatCompletion[ResponseFormatT] = parse_chat_completion(
            self._plain(), self._format, self._tools
        )
        return parsed

    def end(self) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """The last events of choices without a finish reason, after the end of the stream."""
        return [event for state in self._choices.values() for event in state.end()]
