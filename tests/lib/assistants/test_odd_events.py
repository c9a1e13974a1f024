"""Events of runs in which any one value is anything: no other event is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from openai_oxide.types.beta import AssistantStreamEvent
from openai_oxide_lib.assistants.run_events import RunState, texts
from openai_oxide_lib.structured_output.loose_values import text_of
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, assert_said, fuzzed, typed

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
    state, deltas, texts_said = RunState(), "", ""
    for event in typed(AssistantStreamEvent, story):
        for name, arguments in state.take(event):
            if name == "on_text_delta":
                texts_said += text_of(arguments[0].value)
        deltas += "".join(texts(event))
    assert_said(RUN_TEXTS, mutated, deltas)
    if mutated != 6:
        assert_said(RUN_TEXTS, mutated, texts_said)
