"""Streams in which any one value is anything: no accumulator raises anything but the SDK's errors,
and what the other events say is not lost."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import HealthCheck, given, settings

from openai_oxide.models.beta_agents import AgentSessionEvent
from openai_oxide.models.chat import ChatCompletionChunk
from openai_oxide.models.responses import ResponseStreamEvent
from openai_oxide.types.beta import AssistantStreamEvent
from openai_oxide_lib.agents.result_collector import TurnCollector
from openai_oxide_lib.agents.tool_dispatch import ToolDispatch
from openai_oxide_lib.agents.turn_stream import _Turn
from openai_oxide_lib.assistants.run_events import RunState, texts
from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.responses.resumable_stream import Place
from openai_oxide_lib.structured_output.loose_values import text_of
from openai_oxide_lib.tool_loop.turn import ChatTurn, ResponseTurn
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python
from openai_oxide_runtime.streaming.event_decoder import event_types
from tests.support import agent_stories as agents
from tests.support.mutations import at, mutations
from tests.support.stories import call_piece, delta, response, told as told_response

Json = dict[str, Any]

fuzzed = settings(
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def typed(type_: Any, story: list[Any]) -> list[Any]:
    """The events as a stream hands them out."""
    types = event_types(type_)
    tags = [str(event.get(types.tag)).encode() for event in story]
    found = [
        decode_python(types.models.get(tag, types.type), event)
        for tag, event in zip(tags, story, strict=True)
    ]
    return [event for event in found if isinstance(event, Model)]


def assert_said(pieces: dict[int, str], mutated: int, text: str) -> None:
    """The pieces of text, by the events that hold them, are there but for the one that changed."""
    missing = [piece for at, piece in pieces.items() if at != mutated and piece not in text]
    assert not missing, text


# -- chat completions ------------------------------------------------------------------------------


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


# -- responses -------------------------------------------------------------------------------------


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
        found = [one.to_dict() for one in final.output]
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
    place = Place("resp_1")
    events = typed(ResponseStreamEvent, mutant)
    assert sum(place.take(event) for event in events) >= len(events) - 1


# -- assistants ------------------------------------------------------------------------------------

ABOUT = {"id": "msg_1", "object": "thread.message", "thread_id": "t", "created_at": 1}
STEP = {"id": "step_1", "object": "thread.run.step", "run_id": "r", "created_at": 1}


def thread(name: str, **data: Any) -> Json:
    return {"event": f"thread.{name}", "data": data}


def written(value: str) -> Json:
    part = {"index": 0, "type": "text", "text": {"value": value, "annotations": []}}
    return thread("message.delta", id="msg_1", delta={"content": [part]})


def called(**function: Any) -> Json:
    call = {"index": 0, "id": "call_1", "type": "function", "function": function}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return thread("run.step.delta", id="step_1", delta={"step_details": details})


BEGUN = {**STEP, "status": "in_progress", "type": "tool_calls"}
ENDED = {"type": "text", "text": {"value": "one two three ", "annotations": []}}
RUN: list[Json] = [
    thread("run.created", id="run_1", object="thread.run", status="queued"),
    thread("run.step.created", **BEGUN, step_details={"type": "tool_calls", "tool_calls": []}),
    called(name="f", arguments=""),
    called(arguments='{"a": '),
    called(arguments="1}"),
    thread("run.step.completed", **{**BEGUN, "status": "completed"}),
    thread("message.created", **ABOUT, role="assistant", status="in_progress", content=[]),
    written("one "),
    written("two "),
    written("three "),
    thread("message.completed", **ABOUT, role="assistant", status="completed", content=[ENDED]),
    thread("run.completed", id="run_1", object="thread.run", status="completed"),
]
RUN_TEXTS = {7: "one ", 8: "two ", 9: "three "}


@fuzzed
@given(mutations(RUN))
def test_events_of_a_run(mutation: Any) -> None:
    (mutated, *_), story = mutation
    state, heard, told = RunState(), "", ""
    for event in typed(AssistantStreamEvent, story):
        for name, arguments in state.take(event):
            if name == "on_text_delta":
                told += text_of(arguments[0].value)
        heard += "".join(texts(event))
    assert_said(RUN_TEXTS, mutated, heard)
    if mutated != 6:
        assert_said(RUN_TEXTS, mutated, told)


# -- agents ----------------------------------------------------------------------------------------

TURN: list[Json] = agents.told(
    agents.call(), agents.message("one ", 0), agents.message("two ", 1), agents.message("three ", 2)
)
TURN_TEXTS = {2: "one ", 3: "two ", 4: "three "}


@fuzzed
@given(mutations(TURN))
def test_events_of_an_agent(mutation: Any) -> None:
    (mutated, *_), story = mutation
    collector, turn = TurnCollector(agents.SESSION), _Turn(agents.SESSION)
    dispatch = ToolDispatch(None, {"weather": lambda _: ""}, None, {})
    for event in typed(AgentSessionEvent, story):
        if turn.is_new(event):
            turn.is_last(event)
        collector.take(event)
        call = dispatch.find(event)
        if call is not None:
            dispatch._report(call, ValueError())
            call.failed()
    try:
        result = collector.result()
    except OpenAIError:
        return
    if mutated != 0:
        assert_said(TURN_TEXTS, mutated, result.output_text)
