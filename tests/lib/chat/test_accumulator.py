"""A chat completion put together from its chunks: any cut, any order of the choices."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel, ValidationError

from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_lib.chat.events import ContentDeltaEvent, ContentDoneEvent
from openai_oxide_lib.chat.parsed import ParsedChatCompletion
from openai_oxide_lib.functions.function_tool import pydantic_function_tool
from openai_oxide_runtime.errors.tree import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from tests.support.parsed_values import without_parsed
from tests.support.stories import CHOICES, call_piece, chunk, chunks, completion, delta

Json = dict[str, Any]


class Point(BaseModel):
    x: int


def play(arrived: list[Any], **said: Any) -> tuple[ChatCompletionStreamState[Any], list[Any]]:
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(**said)
    return state, [event for one in arrived for event in state.handle_chunk(one)] + state.end()


def kinds(events: list[Any]) -> list[str]:
    return [event.type for event in events if event.type != "chunk"]


@settings(deadline=None, max_examples=40)
@given(CHOICES, st.randoms(use_true_random=False))
def test_any_cut_and_order_gives_the_completion(choices: list[Json], draw: random.Random) -> None:
    arrived = chunks(choices, draw)
    state, events = play(arrived)
    final = state.get_final_completion()
    assert isinstance(final, ParsedChatCompletion)
    assert without_parsed(final.to_dict()) == completion(choices)
    assert state.current_completion_snapshot.to_dict() == final.to_dict()
    assert kinds(events).count("tool_calls.function.arguments.done") == sum(
        len(choice["calls"]) for choice in choices
    )


@settings(deadline=None, max_examples=40)
@given(CHOICES, st.randoms(use_true_random=False))
def test_events_tell_each_text_whole(choices: list[Json], draw: random.Random) -> None:
    _, events = play(chunks(choices, draw))
    for index, choice in enumerate(choices):
        mine = [event for event in events if getattr(event, "choice_index", None) == index]
        done = [event.content for event in mine if event.type == "content.done"]
        assert done == ([choice["content"]] if choice["content"] else [])
        refused = [event.refusal for event in mine if event.type == "refusal.done"]
        assert refused == ([] if choice["refusal"] is None else [choice["refusal"]])
        snapshots = [event.snapshot for event in mine if event.type == "content.delta"]
        assert all(choice["content"].startswith(text) for text in snapshots)
        calls = [e for e in mine if e.type == "tool_calls.function.arguments.done"]
        told = sorted((e.index, e.name, e.arguments) for e in calls)
        assert told == [(at, name, text) for at, (name, text) in enumerate(choice["calls"])]


def beginning(**head: Any) -> Json:
    return call_piece(0, "", id="call_1", type="function", name="Point", **head)


def test_the_order_of_events() -> None:
    _, events = play(
        [
            chunk([delta(role="assistant", content="")]),
            chunk([delta(content="Hm. ")]),
            chunk([delta(tool_calls=[beginning()])]),
            chunk([delta(tool_calls=[call_piece(0, '{"x"')])]),
            chunk([delta(tool_calls=[call_piece(0, ": 1}")])]),
            chunk([delta(tool_calls=[call_piece(1, '{"x": 2}', id="call_2", name="Point")])]),
            chunk([delta(finish="tool_calls")]),
        ],
        input_tools=[pydantic_function_tool(Point)],
    )
    arguments = "tool_calls.function.arguments"
    assert kinds(events) == [
        "content.delta", "content.delta", "content.done", f"{arguments}.delta",
        f"{arguments}.delta", f"{arguments}.delta", f"{arguments}.done", f"{arguments}.delta",
        f"{arguments}.done",
    ]  # fmt: skip
    pieces = [event for event in events if event.type == f"{arguments}.delta"]
    assert [p.arguments_delta for p in pieces] == ["", '{"x"', ": 1}", '{"x": 2}']
    assert [p.arguments for p in pieces] == ["", '{"x"', '{"x": 1}', '{"x": 2}']
    assert [p.parsed_arguments for p in pieces] == [None, {}, {"x": 1}, {"x": 2}]
    done = [event for event in events if event.type == f"{arguments}.done"]
    assert [(d.id, d.parsed_arguments) for d in done] == [
        ("call_1", Point(x=1)),
        ("call_2", Point(x=2)),
    ]


def test_content_is_parsed_while_it_arrives_and_at_the_end() -> None:
    arrived = [chunk([delta(content=piece)]) for piece in ('{"x"', ": 1", "2}")]
    state, events = play([*arrived, chunk([delta(finish="stop")])], response_format=Point)
    pieces = [event for event in events if isinstance(event, ContentDeltaEvent)]
    assert [piece.parsed for piece in pieces] == [{}, {"x": 1}, {"x": 12}]
    (done,) = (event for event in events if isinstance(event, ContentDoneEvent))
    assert done.parsed == Point(x=12)
    final = state.get_final_completion()
    assert final.choices[0].message.parsed == Point(x=12)
    assert final.choices[0].message.to_dict()["parsed"] == {"x": 12}


def test_a_snapshot_in_the_middle() -> None:
    arrived = [
        chunk([delta(role="assistant", content='{"x": 1')]),
        chunk([delta(tool_calls=[beginning()])]),
        chunk([delta(tool_calls=[call_piece(0, '{"x": 7')])]),
    ]
    state: Any = ChatCompletionStreamState(
        response_format=Point, input_tools=[pydantic_function_tool(Point)]
    )
    with pytest.raises(OpenAIError, match="No chunk"):
        _ = state.current_completion_snapshot
    events = [event for one in arrived[:1] for event in state.handle_chunk(one)]
    assert events[0].snapshot.choices[0].message.parsed == {"x": 1}
    message = [state.handle_chunk(one) for one in arrived[1:]][-1][0].snapshot.choices[0].message
    assert message.tool_calls[0].function.parsed_arguments == {"x": 7}
    assert message.tool_calls[0].id == "call_1"


@pytest.mark.parametrize(
    ("finish", "error"),
    [
        ("length", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ],
)
def test_what_was_cut_off_raises_where_it_is_parsed(finish: str, error: type[Exception]) -> None:
    arrived = [chunk([delta(content='{"x": 1')]), chunk([delta(finish=finish)])]
    with pytest.raises(error) as caught:
        play(arrived, response_format=Point)
    content = getattr(caught.value, "completion").choices[0].message.content  # noqa: B009
    assert content == '{"x": 1'
    state, _ = play(arrived)
    with pytest.raises(error):
        state.get_final_completion()


def test_a_refusal_is_not_parsed() -> None:
    arrived = [chunk([delta(refusal="No")]), chunk([delta(refusal=".", finish="stop")])]
    state, events = play(arrived, response_format=Point)
    assert kinds(events) == ["refusal.delta", "refusal.delta", "refusal.done"]
    message = state.get_final_completion().choices[0].message
    assert (message.parsed, message.refusal) == (None, "No.")


def test_arguments_that_do_not_fit_raise() -> None:
    arrived = [
        chunk([delta(tool_calls=[beginning(), call_piece(0, '{"x": "no"}')])]),
        chunk([delta(finish="tool_calls")]),
    ]
    with pytest.raises(ValidationError):
        play(arrived, input_tools=[pydantic_function_tool(Point)])


def odds(name: str, *tokens: str) -> Json:
    told = [{"token": t, "logprob": -0.5, "bytes": None, "top_logprobs": []} for t in tokens]
    return {**delta(**{name: "".join(tokens)}), "logprobs": {"refusal": None, name: told}}


@pytest.mark.parametrize("name", ["content", "refusal"])
def test_log_probabilities(name: str) -> None:
    arrived = [chunk([odds(name, "a")]), chunk([odds(name, "b", "c")])]
    state, events = play([*arrived, chunk([delta(finish="stop")])])
    pieces = [event for event in events if event.type == f"logprobs.{name}.delta"]
    assert [len(event.snapshot) for event in pieces] == [1, 3]
    assert [len(getattr(event, name)) for event in pieces] == [1, 2]
    (done,) = (event for event in events if event.type == f"logprobs.{name}.done")
    assert [one.token for one in getattr(done, name)] == ["a", "b", "c"]
    logprobs: Any = state.get_final_completion().choices[0].logprobs
    assert len(getattr(logprobs, name)) == 3


def test_what_the_last_chunks_tell_of_the_whole() -> None:
    usage = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3}
    state, _ = play(
        [
            chunk([delta(content="x")], system_fingerprint="fp", usage=None),
            chunk([delta(finish="stop")], obfuscation="zzz"),
            chunk([], usage=usage, service_tier="flex"),
            chunk([], system_fingerprint=None),
        ]
    )
    final = state.get_final_completion()
    assert final.usage is not None and final.usage.total_tokens == 3
    assert (final.system_fingerprint, final.service_tier) == ("fp", "flex")
    assert final.object == "chat.completion"
    assert "obfuscation" not in final.to_dict()


def test_fields_of_other_servers_are_put_together() -> None:
    state, _ = play(
        [
            chunk([delta(role="assistant", reasoning_content="Let")]),
            chunk([delta(reasoning_content=" me", audio={"id": "a", "data": "x"})]),
            chunk([delta(audio={"data": "y"}, finish="stop")]),
        ]
    )
    message = state.get_final_completion().choices[0].message.to_dict()
    assert message["reasoning_content"] == "Let me"
    assert message["audio"] == {"id": "a", "data": "xy"}


def test_the_older_function_call() -> None:
    state, _ = play(
        [
            chunk([delta(function_call={"name": "f", "arguments": ""})]),
            chunk([delta(function_call={"arguments": '{"a":'})]),
            chunk([delta(function_call={"arguments": "1}"}, finish="function_call")]),
        ]
    )
    called: Any = state.get_final_completion().choices[0].message.function_call
    assert called.to_dict() == {"name": "f", "arguments": '{"a":1}'}


def test_a_call_of_a_custom_tool_is_kept() -> None:
    custom = {"index": 0, "id": "call_1", "type": "custom"}
    state, events = play(
        [
            chunk([delta(tool_calls=[{**custom, "custom": {"name": "run", "input": "a"}}])]),
            chunk([delta(tool_calls=[{"index": 0, "custom": {"input": "b"}}])]),
            chunk([delta(finish="tool_calls")]),
        ]
    )
    (call,) = state.get_final_completion().choices[0].message.tool_calls or []
    assert call.to_dict()["custom"] == {"name": "run", "input": "ab"}
    assert kinds(events) == []


def test_a_stream_without_finish_reason_ends_all_the_same() -> None:
    _, events = play([chunk([delta(content="x")])])
    assert kinds(events) == ["content.delta", "content.done"]
