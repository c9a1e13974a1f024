"""Chunks of chat in which any one value is anything: no other event is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from openai_oxide.models.chat import ChatCompletionChunk
from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.tool_loop.turn import ChatTurn
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.base import Model
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, assert_said, fuzzed, typed
from tests.support.stories import call_piece, delta


def chunk(*choices: Json, **more: Any) -> Json:
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return {**head, "choices": list(choices), **more}


ODDS = {"content": [{"token": "a", "logprob": -1.0, "bytes": [97], "top_logprobs": []}]}


CALL = {"id": "call_1", "type": "function", "name": "f"}


CHAT: list[Json] = [
    chunk(delta(role="assistant")),
    chunk({**delta(content="one "), "logprobs": ODDS}),
    chunk(delta(content="two ", reasoning="why ")),
    chunk(delta(1, content="else ")),
    chunk(delta(content="three ", reasoning="not ")),
    chunk(delta(tool_calls=[call_piece(0, "", **CALL)])),
    chunk(delta(tool_calls=[call_piece(0, '{"a": ')])),
    chunk(delta(tool_calls=[call_piece(0, "1}")])),
    chunk(delta(tool_calls=[call_piece(1, '{"b":', **{**CALL, "id": "call_2", "name": "g"})])),
    chunk(delta(tool_calls=[call_piece(1, " 2}")])),
    chunk(delta(finish="tool_calls")),
    chunk(delta(1, finish="stop")),
    chunk(usage={"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}),
]


CHAT_TEXTS = {1: "one ", 2: "two ", 3: "else ", 4: "three "}


CHAT_ARGUMENTS = {6: '{"a": ', 7: "1}", 8: '{"b":', 9: " 2}"}


@fuzzed
@given(mutations(CHAT))
def test_chunks(mutation: Any) -> None:
    (mutated, *_), story = mutation
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    try:
        for one in typed(ChatCompletionChunk, story):
            for event in state.handle_chunk(one):
                assert getattr(event, "snapshot", event) is not None
        state.end()
    except OpenAIError:
        return
    messages = [choice.message for choice in state.get_final_completion().choices]
    assert_said(CHAT_TEXTS, mutated, "".join(str(one.content) for one in messages))
    calls = [call for one in messages for call in one.tool_calls or []]
    written = [getattr(getattr(call, "function", None), "arguments", "") for call in calls]
    assert_said(CHAT_ARGUMENTS, mutated, "".join(written))


@fuzzed
@given(mutations(CHAT))
def test_early_calls_of_chunks(mutation: Any) -> None:
    (mutated, *_), story = mutation
    turn = ChatTurn()
    try:
        items = [item for one in typed(ChatCompletionChunk, story) for item in turn.feed(one)]
        items += turn.end()
    except OpenAIError:
        return
    calls = [item for item in items if isinstance(item, FunctionCall)]
    assert_said(CHAT_ARGUMENTS, mutated, "".join(call.arguments for call in calls))
    assert turn.usage is None or mutated == 12 or turn.usage.total_tokens == 3
    assert isinstance(turn.final(), Model)
