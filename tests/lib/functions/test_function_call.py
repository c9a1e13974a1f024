"""Calls come out as soon as they are complete, once, whatever a server leaves out."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel, ValidationError

from openai_oxide_lib.chat.tool_call_deltas import ChoiceCalls
from openai_oxide_lib.functions.function_call import FunctionCall, ResponseCalls
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.tool_loop.turn import ChatTurn, ResponseTurn
from openai_oxide_runtime.errors.tree import (
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from tests.support.stories import OUTPUTS, call_piece, chunk, delta, response, told, typed

Json = dict[str, Any]


class Point(BaseModel):
    x: int


def item(at: int, arguments: str, name: str = "Point") -> Json:
    head = {"id": f"fc_{at}", "type": "function_call", "call_id": f"call_{at}", "name": name}
    return {**head, "arguments": arguments, "status": "completed"}


GOOD, BAD, WRONG = item(0, '{"x": 1}'), item(1, '{"x": '), item(2, '{"x": "no"}')


def events_of(*items: Json, **more: Any) -> list[Json]:
    return told(response(list(items), **more), random.Random(3))


def found(events: list[Json], tools: Tools | None = None) -> list[tuple[str, FunctionCall]]:
    calls = ResponseCalls(tools or Tools([Point]))
    return [(event["type"], call) for event in events for call in calls.feed(typed(event))]


def test_a_call_comes_with_the_end_of_its_arguments() -> None:
    ((kind, call),) = found(events_of(GOOD))
    assert kind == "response.function_call_arguments.done"
    assert call == FunctionCall(
        "call_0", "Point", '{"x": 1}', Point(x=1), None, index=0, item_id="fc_0"
    )
    assert (call.type, call.error) == ("function_call", None)


def test_invalid_arguments_come_with_the_error_and_the_text() -> None:
    calls = [call for _, call in found(events_of(BAD, WRONG))]
    assert [(call.call_id, call.arguments) for call in calls] == [
        ("call_1", '{"x": '),
        ("call_2", '{"x": "no"}'),
    ]
    assert all(call.parsed_arguments is None for call in calls)
    assert all(isinstance(call.error, ValidationError) for call in calls)


def test_arguments_of_unknown_tools_are_plain_json() -> None:
    ((_, call),) = found(events_of(item(0, '{"a": [1]}', "other")))
    assert call.parsed_arguments == {"a": [1]}


def without(events: list[Json], *kinds: str) -> list[Json]:
    return [event for event in events if event["type"] not in kinds]


ADDED = "response.output_item.added"
ARGUMENTS = "response.function_call_arguments.done"
ITEM = "response.output_item.done"


@pytest.mark.parametrize(
    ("missing", "comes_with"),
    [
        ((), ARGUMENTS),
        ((ARGUMENTS,), ITEM),
        ((ADDED,), ITEM),
        ((ITEM,), ARGUMENTS),
        ((ADDED, ITEM), "response.completed"),
        ((ADDED, ARGUMENTS, ITEM), "response.completed"),
    ],
)
def test_what_a_server_leaves_out(missing: tuple[str, ...], comes_with: str) -> None:
    told_ = found(without(events_of(GOOD, item(3, "{}", "other")), *missing))
    assert [kind for kind, _ in told_] == [comes_with, comes_with]
    assert [call.call_id for _, call in told_] == ["call_0", "call_3"]


@settings(deadline=None, max_examples=30)
@given(OUTPUTS, st.randoms(use_true_random=False))
def test_each_call_comes_once_and_in_order(items: list[Json], draw: random.Random) -> None:
    given_ = [(at, one) for at, one in enumerate(items) if one["type"] == "function_call"]
    calls = [call for _, call in found(told(response(items), draw))]
    assert [(call.index, call.arguments) for call in calls] == [
        (at, one["arguments"]) for at, one in given_
    ]


def feed(turn: Any, events: list[Any]) -> list[Any]:
    items = [one for event in events for one in turn.feed(event)]
    return [*items, *turn.end()]


def test_a_turn_gives_events_and_calls_in_order() -> None:
    part = {"type": "output_text", "text": "Well. ", "annotations": [], "logprobs": []}
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed"}
    turn = ResponseTurn(Tools([Point]))
    items = feed(turn, [typed(e) for e in events_of({**message, "content": [part]}, GOOD)])
    kinds = [one.type for one in items]
    at = kinds.index("function_call")
    assert kinds[at - 1] == ARGUMENTS
    assert kinds[at + 1] == ITEM
    assert turn.text == "Well. "
    assert turn.final().output[1].call_id == "call_0"
    assert turn.usage is None


CUT_OFF = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
FILTERED = {"status": "incomplete", "incomplete_details": {"reason": "content_filter"}}
FAILED = {"status": "failed", "error": {"code": "server_error", "message": "It broke."}}


@pytest.mark.parametrize(
    ("ending", "error"),
    [
        (CUT_OFF, LengthFinishReasonError),
        (FILTERED, ContentFilterFinishReasonError),
        (FAILED, APIError),
    ],
)
def test_a_turn_that_ends_badly_raises_after_the_calls(
    ending: Json, error: type[Exception]
) -> None:
    turn = ResponseTurn(Tools([Point]))
    seen: list[Any] = []
    with pytest.raises(error):
        for event in events_of(GOOD, **ending):
            seen.extend(one for one in turn.feed(typed(event)))
    assert [one.call_id for one in seen if isinstance(one, FunctionCall)] == ["call_0"]


def test_a_call_that_was_cut_off_is_not_handed_out() -> None:
    events = events_of({**BAD, "status": "incomplete"}, **CUT_OFF)
    assert found(without(events, ARGUMENTS)) == []


# -- chat completions -------------------------------------------------------------------------


def chat_calls(*deltas: Json) -> list[tuple[int, FunctionCall]]:
    turn = ChatTurn(Tools([Point]))
    calls = []
    for at, one in enumerate(deltas):
        calls += [(at, c) for c in turn.feed(chunk([one])) if isinstance(c, FunctionCall)]
    calls += [(len(deltas), c) for c in turn.end() if isinstance(c, FunctionCall)]
    return calls


def head(index: int, arguments: str = "", number: int | None = None) -> Json:
    id_ = f"call_{index if number is None else number}"
    return call_piece(index, arguments, id=id_, type="function", name="Point")


def pieces(*calls: Json, index: int = 0) -> Json:
    return delta(index, tool_calls=list(calls))


END = delta(finish="tool_calls")


@pytest.mark.parametrize(
    ("deltas", "expected"),
    [
        pytest.param(
            [pieces(head(0)), pieces(call_piece(0, '{"x":1}')), pieces(head(1, '{"x":2}')), END],
            [(2, "call_0", 1), (3, "call_1", 2)],
            id="the next call begins",
        ),
        pytest.param(
            [pieces(head(0, '{"x":1}')), delta(tool_calls=[], finish="tool_calls")],
            [(1, "call_0", 1)],
            id="the choice ends",
        ),
        pytest.param(
            [pieces(head(0, '{"x":1}'), head(1, '{"x":2}')), END],
            [(0, "call_0", 1), (1, "call_1", 2)],
            id="two calls in one chunk",
        ),
        pytest.param(
            [
                pieces(head(0, '{"x"')),
                pieces(head(1, '{"x":2}')),
                pieces(call_piece(0, ":1}")),
                END,
            ],
            [(3, "call_0", 1), (3, "call_1", 2)],
            id="calls take turns",
        ),
        pytest.param(
            [pieces(head(0, '{"x":1}', 7)), pieces(head(0, '{"x":2}', 8)), END],
            [(1, "call_7", 1), (2, "call_8", 2)],
            id="all calls have the same index",
        ),
        pytest.param(
            [pieces(head(0, '{"x":1}'))],
            [(1, "call_0", 1)],
            id="no finish reason",
        ),
        pytest.param([delta(content="Hi."), delta(finish="stop")], [], id="no calls"),
    ],
)
def test_when_a_call_of_chat_is_complete(
    deltas: list[Json], expected: list[tuple[int, str, int]]
) -> None:
    calls = [(at, call.call_id, call.parsed_arguments.x) for at, call in chat_calls(*deltas)]
    assert calls == expected


def test_choices_are_told_apart() -> None:
    calls = chat_calls(pieces(head(0, '{"x":1}')), pieces(head(0, '{"x":2}'), index=1))
    assert [(call.choice_index, call.parsed_arguments.x) for _, call in calls] == [(0, 1), (1, 2)]


def test_invalid_arguments_in_chat() -> None:
    ((_, call),) = chat_calls(pieces(head(0, '{"x":')), END)
    assert (call.parsed_arguments, call.arguments) == (None, '{"x":')
    assert isinstance(call.error, ValidationError)


@pytest.mark.parametrize(
    ("finish", "error"),
    [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_chat_that_ends_badly_raises_after_the_calls(finish: str, error: type[Exception]) -> None:
    turn = ChatTurn(Tools([Point]))
    seen = list(turn.feed(chunk([pieces(head(0, '{"x":1}'), head(1, '{"x"'))])))
    with pytest.raises(error):
        seen.extend(one for one in turn.feed(chunk([delta(finish=finish)])))
    assert [one.call_id for one in seen if isinstance(one, FunctionCall)] == ["call_0"]


def test_a_call_that_goes_on_after_its_end_raises() -> None:
    calls = ChoiceCalls()
    for one in (head(0, "{}"), head(1, "{}")):
        calls.add(chunk([pieces(one)]).choices[0].delta.tool_calls[0])
    with pytest.raises(OpenAIError, match="call_0 continued after it was complete"):
        calls.add(chunk([pieces(call_piece(0, "x"))]).choices[0].delta.tool_calls[0])


def test_the_text_and_usage_of_a_chat_turn() -> None:
    turn = ChatTurn()
    usage = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3}
    deltas = [delta(content="a"), delta(1, content="other"), delta(content="b", finish="stop")]
    feed(turn, [*(chunk([one]) for one in deltas), chunk([], usage=usage)])
    assert turn.text == "ab"
    assert turn.usage.total_tokens == 3
    assert turn.final().choices[1].message.content == "other"


@settings(max_examples=50)
@given(st.lists(st.sampled_from(["{}", '{"a":[1,2]}', '"x"', "[[]]"]), min_size=1), st.data())
def test_calls_whose_pieces_mix_are_put_together(texts: list[str], data: st.DataObject) -> None:
    calls = ChoiceCalls()
    for at in range(len(texts)):
        calls.add(chunk([pieces(head(at, texts[at][:1]))]).choices[0].delta.tool_calls[0])
    rest = [(at, letter) for at, text in enumerate(texts) for letter in text[1:]]
    order = data.draw(st.permutations(range(len(rest))))
    letters = {at: iter([letter for i, letter in rest if i == at]) for at in range(len(texts))}
    for position in order:
        at = rest[position][0]
        piece = chunk([pieces(call_piece(at, next(letters[at])))])
        calls.add(piece.choices[0].delta.tool_calls[0])
    done = calls.end()
    assert [json.loads(str(draft.arguments)) for draft in done] == [json.loads(t) for t in texts]
