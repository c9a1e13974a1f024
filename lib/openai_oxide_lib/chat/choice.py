"""One choice of a chat completion that arrives in chunks. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from openai_oxide_lib.chat.events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from openai_oxide_lib.chat.parsed import (
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
    parse_content,
)
from openai_oxide_lib.chat.tool_call_deltas import CallDraft, ChoiceCalls
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    arguments_text,
    field_of,
    is_object,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import build, recast
from openai_oxide_lib.structured_output.response_format import is_set, parse_partial
from openai_oxide_lib.structured_output.text_accumulator import (
    Growing,
    SnapshotEvent,
    merge,
    settled,
)
from openai_oxide_runtime.models.base import Model

if TYPE_CHECKING:
    from openai_oxide.models.chat import ChatCompletionChoice

__all__ = ["ChoiceState"]

_DELTA_EVENTS: Final[tuple[tuple[str, type[SnapshotEvent], type[Model]], ...]] = (
    ("content", ContentDeltaEvent, LogprobsContentDeltaEvent),
    ("refusal", RefusalDeltaEvent, LogprobsRefusalDeltaEvent),
)
_LOGPROBS_DONE: Final[tuple[tuple[str, type[Model]], ...]] = (
    ("content", LogprobsContentDoneEvent),
    ("refusal", LogprobsRefusalDoneEvent),
)
_ACCUMULATED: Final = frozenset(("content", "refusal", "tool_calls", "function_call"))


class ChoiceState:
    """One choice so far."""

    def __init__(self, index: int, tools: Tools, response_format: object) -> None:
        self.index = index
        self._tools = tools
        self._format = response_format
        self._message: dict[str, Any] = {}
        self._extra: dict[str, Any] = {}
        self._logprobs: dict[str, list[Any]] = {}
        self._calls = ChoiceCalls()
        self._parsed_arguments: dict[int, object] = {}
        self._parsed_content: object = None
        self._finish_reason: str | None = None
        self._texts_done = False

    # -- deltas --------------------------------------------------------------------------------

    # A chunk may come from a server that imitates the API: its fields have any type.

    def add(self, choice: Loose, reason: str | None) -> Iterator[Any]:
        """Process a delta of the choice, and yield events for what is new in it."""
        self._finish_reason = reason or self._finish_reason
        self._extra |= choice.__pydantic_extra__ or {}
        delta = choice.delta
        if not is_object(delta):
            return
        merge(self._message, {k: v for k, v in delta.to_dict().items() if k not in _ACCUMULATED})
        if delta.function_call:
            self._add_function(delta.function_call)
        yield from self._add_texts(delta, choice.logprobs)
        if delta.tool_calls:
            for piece in objects(delta.tool_calls):
                yield from self._add_call(piece)

    def _add_function(self, function: Loose) -> None:
        """Add to ``function_call``, the older form of ``tool_calls``."""
        fields = plain(function)
        if isinstance(fields, dict):
            if "arguments" in fields:
                fields = {**fields, "arguments": arguments_text(fields["arguments"])}
            merge(self._message, {"function_call": fields})

    def _add_texts(self, delta: Loose, logprobs: Loose) -> Iterator[Any]:
        for name, delta_event, logprobs_event in _DELTA_EVENTS:
            piece = getattr(delta, name)
            if piece is not None and not isinstance(piece, str):
                piece = text_of(piece) or None  # parts without text
            if piece is not None:
                kind = f"{name}.delta"
                event = build(delta_event, type=kind, choice_index=self.index, delta=piece)
                event._grown(self._append(name, piece))
                yield event
            tokens = objects(field_of(logprobs, name)) if logprobs else None
            if tokens:
                snapshot = self._logprobs.setdefault(name, [])
                snapshot += tokens
                fields = {name: tokens, "snapshot": list(snapshot)}
                kind = f"logprobs.{name}.delta"
                yield build(logprobs_event, type=kind, choice_index=self.index, **fields)

    def _append(self, name: str, piece: str) -> Growing:
        text: Growing | None = self._message.get(name)
        if text is None:
            text = self._message[name] = Growing()
        text.add(piece)
        return text

    def _add_call(self, piece: Loose) -> Iterator[Any]:
        draft, added, complete = self._calls.add(piece)
        if len(self._calls.drafts) == 1:
            yield from self._end_texts()
        for call in complete:
            yield self._call_done(call)
        if draft.is_function:
            event = build(
                FunctionToolCallArgumentsDeltaEvent,
                type="tool_calls.function.arguments.delta",
                choice_index=self.index,
                name=draft.name,
                index=draft.index,
                arguments_delta=added,
            )
            event._grown(draft.arguments)
            yield event

    # -- ends ----------------------------------------------------------------------------------

    def end(self) -> Iterator[Any]:
        """The choice has ended: yield events for what is complete now."""
        yield from self._end_texts()
        for draft in self._calls.end():
            if draft.is_function:
                yield self._call_done(draft)

    def _call_done(self, draft: CallDraft) -> FunctionToolCallArgumentsDoneEvent:
        arguments = str(draft.arguments)
        self._parsed_arguments[draft.index] = parsed = self._tools.parse(draft.name, arguments)
        return build(
            FunctionToolCallArgumentsDoneEvent,
            type="tool_calls.function.arguments.done",
            choice_index=self.index,
            id=draft.id,
            name=draft.name,
            index=draft.index,
            arguments=arguments,
            parsed_arguments=parsed,
        )

    def _end_texts(self) -> Iterator[Any]:
        if self._texts_done:
            return
        self._texts_done = True
        content, refusal = str(self._message.get("content") or ""), self._message.get("refusal")
        index = {"choice_index": self.index}
        if content:
            self._parsed_content = self._parse(content, str(refusal or ""))
            fields = {"content": content, "parsed": self._parsed_content}
            yield build(ContentDoneEvent, type="content.done", **index, **fields)
        if refusal is not None:
            yield build(RefusalDoneEvent, type="refusal.done", **index, refusal=str(refusal))
        for name, event in _LOGPROBS_DONE:
            if name in self._logprobs:
                tokens = {name: list(self._logprobs[name])}
                yield build(event, type=f"logprobs.{name}.done", **index, **tokens)

    def _parse(self, content: str, refusal: str) -> object:
        """Invalid content is not an error yet: the finish reason may explain it."""
        try:
            return parse_content(content, refusal, self._format)
        except ValidationError:
            return None

    # -- snapshots -----------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """The choice as JSON."""
        message = {"content": None, "refusal": None, "role": "assistant", **settled(self._message)}
        if self._calls.drafts:
            message["tool_calls"] = [draft.to_dict() for draft in self._calls.drafts]
        logprobs = {name: list(map(plain, tokens)) for name, tokens in self._logprobs.items()}
        return {
            **self._extra,
            "index": self.index,
            "finish_reason": self._finish_reason,
            "message": message,
            "logprobs": {"content": None, "refusal": None, **logprobs} if logprobs else None,
        }

    def parsed(self, choice: ChatCompletionChoice) -> ParsedChoice[Any]:
        """A choice of a snapshot, with as much parsed as possible."""
        message = choice.message
        parsed = self._parsed_content
        if parsed is None and self._has_type and message.content and not message.refusal:
            parsed = parse_partial(message.content)
        calls = [self._parsed_call(i, call) for i, call in enumerate(message.tool_calls or [])]
        parsed_message = recast(
            ParsedChatCompletionMessage, message, parsed=parsed, tool_calls=calls or None
        )
        return recast(ParsedChoice, choice, message=parsed_message)

    @property
    def _has_type(self) -> bool:
        return is_set(self._format) and not isinstance(self._format, dict)

    def _parsed_call(self, index: int, call: Loose) -> Any:
        if getattr(call, "type", None) != "function":
            return call
        parsed = self._parsed_arguments.get(index)
        if parsed is None and self._tools.parses(call.function.name):
            parsed = parse_partial(call.function.arguments)
        function = recast(ParsedFunction, call.function, parsed_arguments=parsed)
        return recast(ParsedFunctionToolCall, call, function=function)
