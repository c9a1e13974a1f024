"""Events of responses in which any one value is anything: no other event is lost."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given

from openai_oxide.models.responses import ResponseStreamEvent
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.responses.stream_position import Position
from openai_oxide_lib.structured_output.loose_values import text_of
from openai_oxide_lib.tool_loop.turn import ResponseTurn
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.base import Model
from tests.support.mutations import at, mutations
from tests.support.odd_stories import Json, assert_said, fuzzed, typed
from tests.support.parsed_values import without_parsed
from tests.support.stories import response, told as told_response


def said(text: str) -> Json:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


RESPONSE = response(
    [
        {
            **{"id": "rs_1", "type": "reasoning", "summary": []},
            "content": [{"type": "reasoning_text", "text": "why not"}],
        },
        {
            **{"id": "msg_1", "type": "message", "role": "assistant", "status": "completed"},
            "content": [said("one two three"), {"type": "refusal", "refusal": "no way"}],
        },
        {
            **{"id": "fc_1", "type": "function_call", "call_id": "call_1", "name": "f"},
            **{"arguments": '{"a": 1}', "status": "completed"},
        },
        {"id": "ci_1", "type": "code_interpreter_call", "code": "1+1", "container_id": "c"},
    ]
)


NUMBERED: list[Json] = told_response(RESPONSE, random.Random(7))


UNNUMBERED: list[Json] = [
    {
        name: value
        for name, value in event.items()
        if name not in ("output_index", "content_index", "summary_index", "sequence_number")
    }
    for event in NUMBERED
]


def pieces(story: list[Json]) -> dict[int, str]:
    return {at: event["delta"] for at, event in enumerate(story) if "delta" in event}


def texts_of(response_: Any) -> str:
    """All that the items of a response say."""
    items = [item.to_dict() for item in response_.output if isinstance(item, Model)]
    found = [item.get(name) for item in items for name in ("content", "arguments", "code")]
    return "".join(_said(value) for value in found)


def _said(value: Any) -> str:
    if isinstance(value, list):
        return "".join(map(_said, value))
    if isinstance(value, dict):
        return text_of(value.get("text")) + text_of(value.get("refusal"))
    return text_of(value)


def play_response(mutation: Any, story: list[Json]) -> None:
    (mutated, *_), mutant = mutation
    state: ResponseStreamState[Any] = ResponseStreamState()
    events = typed(ResponseStreamEvent, mutant)
    for event in events[:-1]:
        for shown in state.handle_event(event):
            assert getattr(shown, "snapshot", shown) is not None
    snapshot = state.snapshot()
    if snapshot is not None and not another_text(mutation):
        assert_said(pieces(story), mutated, texts_of(snapshot))
    state.handle_event(events[-1])
    try:
        final = state.final_response()
    except OpenAIError:
        return
    if mutated != len(story) - 1:
        output = RESPONSE["output"]
        found = [without_parsed(one.to_dict()) for one in final.output]
        told = [{name: value for name, value in one.items() if value} for one in output]
        assert [{**one, **more} for one, more in zip(found, told, strict=True)] == found
    elif not another_text(mutation):
        assert_said(pieces(story), mutated, texts_of(final))


def another_text(mutation: Any) -> bool:
    """Whether the end of a text says that it is another one, or the end of a list that it is
    shorter."""
    path, mutant = mutation
    told = mutant[path[0]]
    try:
        value = at(mutant, path)
    except KeyError:
        return False
    except IndexError:
        return True
    return str(told.get("type")).endswith((".done", "completed")) and bool(value)


@fuzzed
@given(mutations(NUMBERED))
def test_events_of_a_response(mutation: Any) -> None:
    play_response(mutation, NUMBERED)


@fuzzed
@given(mutations(UNNUMBERED))
def test_events_without_numbers(mutation: Any) -> None:
    play_response(mutation, UNNUMBERED)


def play_turn(mutation: Any, story: list[Json]) -> None:
    (mutated, *_), mutant = mutation
    turn = ResponseTurn()
    items: list[Any] = []
    try:
        for event in typed(ResponseStreamEvent, mutant):
            items += turn.feed(event)
        turn.final()
    except OpenAIError:
        return
    calls = [item for item in items if isinstance(item, FunctionCall)]
    about = [at for at, event in enumerate(story) if "fc_1" in str(event)]
    if mutated not in about:
        assert [(c.call_id, c.name, c.arguments) for c in calls] == [("call_1", "f", '{"a": 1}')]
    else:
        assert len(calls) == 1
    written = {at: p for at, p in pieces(story).items() if "output_text" in story[at]["type"]}
    assert_said(written, mutated, turn.text)


@fuzzed
@given(mutations(NUMBERED))
def test_early_calls_of_a_response(mutation: Any) -> None:
    play_turn(mutation, NUMBERED)


@fuzzed
@given(mutations(UNNUMBERED))
def test_early_calls_without_numbers(mutation: Any) -> None:
    play_turn(mutation, UNNUMBERED)


@fuzzed
@given(mutations(NUMBERED))
def test_background_responses(mutation: Any) -> None:
    _, mutant = mutation
    position = Position("resp_1")
    events = typed(ResponseStreamEvent, mutant)
    assert sum(position.take(event) for event in events) >= len(events) - 1
