"""One choice of a chat completion that arrives in pieces. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

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
    arguments_text,
    field_of,
    is_object,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.recast import build, recast
from openai_oxide_lib.structured_output.response_format import given, parse_partial
from openai_oxide_lib.structured_output.text_accumulator import Growing, merge, settled

__all__ = ["ChoiceState"]

_TOLD: Final[tuple[tuple[str, Any, Any], ...]] = (
    ("content", ContentDeltaEvent, LogprobsContentDeltaEvent),
    ("refusal", RefusalDeltaEvent, LogprobsRefusalDeltaEvent),
)
_TEXTS: Final = frozenset(("content", "refusal", "tool_calls", "function_call"))


class ChoiceState:
    """What has become of one choice so far."""

    def __init__(self, index: int, tools: Tools, response_format: Any) -> None:
        self.index = index
        self._tools = tools
        self._format = response_format
        self._message: dict[str, Any] = {}
        self._more: dict[str, Any] = {}
        self._odds: dict[str, list[Any]] = {}
        self._calls = ChoiceCalls()
        self._parsed: dict[int, Any] = {}
        self._content: Any = None
        self._finish_reason: str | None = None
        self._texts_done = False

    # -- pieces --------------------------------------------------------------------------------

    def take(self, choice: Any, reason: str | None) -> Iterator[Any]:
        """Take in a piece of the choice, which may say why it ends, and tell what is new."""
        self._finish_reason = reason or self._finish_reason
        self._more |= choice.__pydantic_extra__ or {}
        delta = choice.delta
        if not is_object(delta):
            return
        merge(self._message, {k: v for k, v in delta.to_dict().items() if k not in _TEXTS})
        if delta.function_call:
            self._take_function(delta.function_call)
        yield from self._take_texts(delta, choice.logprobs)
        if delta.tool_calls:
            for piece in objects(delta.tool_calls):
                yield from self._take_call(piece)

    def _take_function(self, function: Any) -> None:
        """A piece of a call as it was before there were several."""
        known = plain(function)
        if isinstance(known, dict):
            said = {"arguments": arguments_text(known["arguments"])} if "arguments" in known else {}
            merge(self._message, {"function_call": {**known, **said}})

    def _take_texts(self, delta: Any, logprobs: Any) -> Iterator[Any]:
        for name, event, odds_event in _TOLD:
            piece = getattr(delta, name)
            if piece is not None and not isinstance(piece, str):
                piece = text_of(piece) or None  # parts that are no text
            if piece is not None:
                shown = build(event, type=f"{name}.delta", choice_index=self.index, delta=piece)
                shown._grown(self._grow(name, piece))
                yield shown
            odds = objects(field_of(logprobs, name)) if logprobs else None
            if odds:
                known = self._odds.setdefault(name, [])
                known += odds
                told = {name: odds, "snapshot": list(known)}
                kind = f"logprobs.{name}.delta"
                yield build(odds_event, type=kind, choice_index=self.index, **told)

    def _grow(self, name: str, piece: str) -> Growing:
        text: Growing | None = self._message.get(name)
        if text is None:
            text = self._message[name] = Growing()
        text.add(piece)
        return text

    def _take_call(self, piece: Any) -> Iterator[Any]:
        draft, added, complete = self._calls.add(piece)
        if len(self._calls.drafts) == 1:
            yield from self._end_texts()
        for one in complete:
            yield self._call_done(one)
        if draft.is_function:
            shown = build(
                FunctionToolCallArgumentsDeltaEvent,
                type="tool_calls.function.arguments.delta",
                choice_index=self.index,
                name=draft.name,
                index=draft.index,
                arguments_delta=added,
            )
            shown._grown(draft.arguments)
            yield shown

    # -- ends ----------------------------------------------------------------------------------

    def end(self) -> Iterator[Any]:
        """The choice has ended: tell what is complete now."""
        yield from self._end_texts()
        for draft in self._calls.end():
            if draft.is_function:
                yield self._call_done(draft)

    def _call_done(self, draft: CallDraft) -> Any:
        arguments = str(draft.arguments)
        self._parsed[draft.index] = parsed = self._tools.parse(draft.name, arguments)
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
        where = {"choice_index": self.index}
        if content:
            self._content = self._parse(content, str(refusal or ""))
            done = {"content": content, "parsed": self._content}
            yield build(ContentDoneEvent, type="content.done", **where, **done)
        if refusal is not None:
            yield build(RefusalDoneEvent, type="refusal.done", **where, refusal=str(refusal))
        for name, event in _ODDS_DONE:
            if name in self._odds:
                told = {name: list(self._odds[name])}
                yield build(event, type=f"logprobs.{name}.done", **where, **told)

    def _parse(self, content: str, refusal: str) -> Any:
        """Text that does not fit is not an error yet: the end of the choice may tell why."""
        try:
            return parse_content(content, refusal, self._format)
        except ValidationError:
            return None

    # -- snapshots -----------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """The choice as a completion has it."""
        message = {"content": None, "refusal": None, "role": "assistant", **settled(self._message)}
        if self._calls.drafts:
            message["tool_calls"] = [draft.to_dict() for draft in self._calls.drafts]
        odds = {name: [plain(one) for one in known] for name, known in self._odds.items()}
        return {
            **self._more,
            "index": self.index,
            "finish_reason": self._finish_reason,
            "message": message,
            "logprobs": {"content": None, "refusal": None, **odds} if odds else None,
        }

    def show(self, choice: Any) -> Any:
        """A choice of a snapshot, with what can be parsed so far."""
        message = choice.message
        parsed = self._content
        if parsed is None and self._wants_object and message.content and not message.refusal:
            parsed = parse_partial(message.content)
        calls = [self._shown_call(at, call) for at, call in enumerate(message.tool_calls or [])]
        shown = {"parsed": parsed, "tool_calls": calls or None}
        changed = recast(ParsedChatCompletionMessage, message, **shown)
        return recast(ParsedChoice, choice, message=changed)

    @property
    def _wants_object(self) -> bool:
        return given(self._format) and not isinstance(self._format, dict)

    def _shown_call(self, at: int, call: Any) -> Any:
        if getattr(call, "type", None) != "function":
            return call
        parsed = self._parsed.get(at)
        if parsed is None and self._tools.parses(call.function.name):
            parsed = parse_partial(call.function.arguments)
        function = recast(ParsedFunction, call.function, parsed_arguments=parsed)
        return recast(ParsedFunctionToolCall, call, function=function)


_ODDS_DONE: Final[tuple[tuple[str, Any], ...]] = (
    ("content", LogprobsContentDoneEvent),
    ("refusal", LogprobsRefusalDoneEvent),
)
