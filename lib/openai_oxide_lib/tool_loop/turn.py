"""One turn of a model: reads its events; yields richer events, calls and the final answer. Pure.

    turn = ResponseTurn(tools)
    for event in events:                    # of an HTTP stream or of a WebSocket
        for item in turn.feed(event):       # events, and a FunctionCall as soon as it is complete
            …
    for item in turn.end(): …
    turn.final()

A failed or incomplete turn raises an error after all items before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.functions.function_call import FunctionCall, ResponseCalls, read_call
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.finish_reason import failure
from openai_oxide_lib.structured_output.loose_values import (
    is_object,
    kind_of,
    objects,
    text_of,
)
from openai_oxide_lib.structured_output.text_accumulator import Growing
from openai_oxide_runtime.core.sentinels import omit

if TYPE_CHECKING:
    from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
    from openai_oxide_lib.responses.accumulator import ResponseStreamState

__all__ = ["ChatTurn", "ResponseTurn"]

_CUT: Final = ("length", "content_filter")


class ResponseTurn:
    """A turn of the Responses API."""

    def __init__(self, tools: Tools | None = None, text_format: Any = omit) -> None:
        # Imported here: a build without this API lacks the module.
        from openai_oxide_lib.responses.accumulator import ResponseStreamState

        # Invalid arguments are reported with their call; they must not raise here.
        self._state: ResponseStreamState[Any] = ResponseStreamState(text_format=text_format)
        self._calls = ResponseCalls(tools)
        self._text = Growing()
        self._ended: Any = None
        self.request: Any = None
        """The request of an error."""

    def feed(self, event: Any) -> Iterator[Any]:
        """The event, perhaps with more fields, and the calls that it completes."""
        kind = kind_of(event)
        if kind == "response.output_text.delta":
            self._text.add(text_of(event.delta))
        yield from self._state.handle_event(event)
        yield from self._calls.feed(event)
        if kind in ("response.completed", "response.failed", "response.incomplete"):
            self._ended = event.response
            problem = failure(event.response, self.request)
            if problem is not None:
                raise problem

    def end(self) -> Iterator[Any]:
        """Nothing: the last event of a response is its end."""
        return iter(())

    @property
    def text(self) -> str:
        """The text of all messages so far."""
        return str(self._text)

    @property
    def usage(self) -> Any:
        """The tokens of the turn; ``None`` before its end."""
        return getattr(self._ended, "usage", None)

    def final(self) -> Any:
        """The whole response."""
        return self._state.final_response(self.request)


class ChatTurn:
    """A turn of chat completions."""

    def __init__(self, tools: Tools | None = None, response_format: Any = omit) -> None:
        from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState

        self._state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(
            response_format=response_format
        )
        self._tools = tools or Tools()
        self._text = Growing()
        self._usage: Any = None
        self.request: Any = None
        """The request of an error."""

    def feed(self, chunk: Any) -> Iterator[Any]:
        """The events of a chunk, and the calls that it completes."""
        self._usage = chunk.usage if is_object(chunk.usage) else self._usage
        choices = objects(chunk.choices)
        cut = _cut(choices) if [one for one in choices if one.finish_reason in _CUT] else {}
        for item in self._with_calls(self._state.handle_chunk(chunk)):
            # Incomplete arguments are not the model's mistake.
            if not (isinstance(item, FunctionCall) and item.error and item.choice_index in cut):
                yield item
        if cut:
            from openai_oxide_lib.chat.parsed import check_finished

            check_finished(next(iter(cut.values())), self._state.current_completion_snapshot)

    def end(self) -> Iterator[Any]:
        """The last events of choices without a finish reason."""
        yield from self._with_calls(self._state.end())

    def _with_calls(self, events: list[Any]) -> Iterator[Any]:
        for event in events:
            yield event
            if event.type == "tool_calls.function.arguments.done":
                yield self._call(event)
            elif event.type == "content.delta" and event.choice_index == 0:
                self._text.add(event.delta)

    def _call(self, event: Any) -> FunctionCall:
        where = {"index": event.index, "choice_index": event.choice_index}
        call: FunctionCall = read_call(self._tools, event.id, event.name, event.arguments, **where)
        return call

    @property
    def text(self) -> str:
        """The text of the first choice so far."""
        return str(self._text)

    @property
    def usage(self) -> Any:
        """The tokens of the turn, if ``stream_options`` requests them; ``None`` before its end."""
        return self._usage

    def final(self) -> Any:
        """The whole completion."""
        return self._state.get_final_completion()


def _cut(choices: list[Any]) -> dict[int, str]:
    """The incomplete choices, and the reason of each."""
    from openai_oxide_lib.chat.parsed import choice_index

    ends = enumerate(one.finish_reason for one in choices)
    return {choice_index(choices[at], at): reason for at, reason in ends if reason in _CUT}
