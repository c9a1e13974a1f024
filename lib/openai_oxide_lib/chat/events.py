"""The events of ``client.chat.completions.stream``: what each chunk adds to which choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from typing_extensions import TypeVar

from openai_oxide_lib.structured_output.text_accumulator import SnapshotEvent
from openai_oxide_runtime.models.base import Model

if TYPE_CHECKING:
    from openai_oxide.models.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
else:
    ChatCompletionChunk = ChatCompletionTokenLogprob = Any

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)


class ChunkEvent(Model):
    """A chunk, unchanged."""

    __slots__ = ("__snapshot__",)

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    """The chunk."""

    def _set_snapshot(self, snapshot: Callable[[], ParsedChatCompletion[Any]]) -> None:
        object.__setattr__(self, "__snapshot__", snapshot)

    @property
    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion at the time of access, not of the event."""
        completion: ParsedChatCompletion[Any] = getattr(self, "__snapshot__")()  # noqa: B009
        return completion


class ContentDeltaEvent(SnapshotEvent):
    """A piece of the text of a choice; ``snapshot`` is its text so far."""

    type: Literal["content.delta"]
    choice_index: int
    """The index of the choice."""
    delta: str
    """The piece."""

    @property
    def parsed(self) -> object:
        """The JSON so far, as dicts and lists; its last string may be incomplete.

        Each access parses the whole text.
        """
        return self._parsed_so_far()


class ContentDoneEvent(Model, Generic[ResponseFormatT]):
    """The text of a choice is complete."""

    type: Literal["content.done"]
    choice_index: int
    """The index of the choice."""
    content: str
    """The whole text."""
    if TYPE_CHECKING:
        parsed: ResponseFormatT | None = None
    else:
        parsed: Any = None
    """The text as the requested type; ``None`` without one."""


class RefusalDeltaEvent(SnapshotEvent):
    """A piece of a refusal; ``snapshot`` is the refusal so far."""

    type: Literal["refusal.delta"]
    choice_index: int
    """The index of the choice."""
    delta: str
    """The piece."""


class RefusalDoneEvent(Model):
    """The refusal is complete."""

    type: Literal["refusal.done"]
    choice_index: int
    """The index of the choice."""
    refusal: str
    """The whole refusal."""


class FunctionToolCallArgumentsDeltaEvent(SnapshotEvent):
    """A piece of the arguments of a call."""

    type: Literal["tool_calls.function.arguments.delta"]
    choice_index: int
    """The index of the choice."""
    name: str
    """The name of the function."""
    index: int
    """The index of the call in the choice."""
    arguments_delta: str
    """The piece."""

    @property
    def arguments(self) -> str:
        """The JSON text of the arguments so far."""
        return self._so_far()

    @property
    def parsed_arguments(self) -> object:
        """The arguments so far; the last string may be incomplete."""
        return self._parsed_so_far()


class FunctionToolCallArgumentsDoneEvent(Model):
    """The arguments of a call are complete: another call has started, or the choice has ended."""

    type: Literal["tool_calls.function.arguments.done"]
    choice_index: int
    """The index of the choice."""
    id: str | None
    """The id of the call, which its result must name."""
    name: str
    """The name of the function."""
    index: int
    """The index of the call in the choice."""
    arguments: str
    """The JSON text of the arguments."""
    parsed_arguments: object
    """The arguments as the tool's type; ``None`` if the tool is not strict."""


class LogprobsContentDeltaEvent(Model):
    """Log probabilities of new tokens of the text, and of all tokens so far."""

    type: Literal["logprobs.content.delta"]
    choice_index: int
    """The index of the choice."""
    content: list[ChatCompletionTokenLogprob]
    """Those of the new tokens."""
    snapshot: list[ChatCompletionTokenLogprob]
    """Those of all tokens so far."""


class LogprobsContentDoneEvent(Model):
    """The log probabilities of the whole text."""

    type: Literal["logprobs.content.done"]
    choice_index: int
    """The index of the choice."""
    content: list[ChatCompletionTokenLogprob]
    """Those of all tokens."""


class LogprobsRefusalDeltaEvent(Model):
    """Log probabilities of new tokens of a refusal, and of all tokens so far."""

    type: Literal["logprobs.refusal.delta"]
    choice_index: int
    """The index of the choice."""
    refusal: list[ChatCompletionTokenLogprob]
    """Those of the new tokens."""
    snapshot: list[ChatCompletionTokenLogprob]
    """Those of all tokens so far."""


class LogprobsRefusalDoneEvent(Model):
    """The log probabilities of the whole refusal."""

    type: Literal["logprobs.refusal.done"]
    choice_index: int
    """The index of the choice."""
    refusal: list[ChatCompletionTokenLogprob]
    """Those of all tokens."""


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ResponseFormatT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
