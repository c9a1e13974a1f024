"""A response put together from its events: any cut of any item gives the response."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel, ValidationError

from openai_oxide.models.responses import Response, ResponseOutputItem
from openai_oxide_lib.responses.accumulator import ResponseStreamState
from openai_oxide_lib.responses.events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_oxide_lib.responses.parsed import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    parse_response,
)
from openai_oxide_runtime.errors.tree import (
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from openai_oxide_runtime.models.lenient import decode_python
from tests.support.parsed_values import without_parsed
from tests.support.stories import OUTPUTS, response, told, typed

Json = dict[str, Any]


class Point(BaseModel):
    x: int


def play(events: list[Json], **settings_: Any) -> tuple[ResponseStreamState[Any], list[Any]]:
    state: ResponseStreamState[Any] = ResponseStreamState(**settings_)
    return state, [shown for event in events for shown in state.handle_event(typed(event))]


def output(given_: Json) -> list[Any]:
    return [decode_python(ResponseOutputItem, item).to_dict() for item in given_["output"]]


@settings(deadline=None, max_examples=30)
@given(OUTPUTS, st.randoms(use_true_random=False))
def test_any_cut_gives_the_output_before_the_end_tells_it(
    items: list[Json], draw: random.Random
) -> None:
    given_ = response(items)
    state, _ = play(told(given_, draw)[:-1])
    snapshot = state.snapshot()
    assert snapshot is not None
    assert [item.to_dict() for item in snapshot.output] == output(given_)


def texts(value: Any) -> Any:
    """Only the texts of items that say something: what deltas alone can tell."""
    names = ("text", "refusal", "arguments", "input", "code", "summary", "content")
    if isinstance(value, dict):
        found = {key: texts(item) for key, item in value.items() if key in names}
        return {key: item for key, item in found.items() if item}
    return [one for one in map(texts, value) if one] if isinstance(value, list) else value


@settings(deadline=None, max_examples=30)
@given(OUTPUTS, st.randoms(use_true_random=False))
def test_deltas_alone_give_every_text(items: list[Json], draw: random.Random) -> None:
    given_ = response(items)
    kept = [event for event in told(given_, draw)[:-1] if not event["type"].endswith(".done")]
    state, _ = play(kept)
    snapshot = state.snapshot()
    assert snapshot is not None
    assert texts([item.to_dict() for item in snapshot.output]) == texts(output(given_))


@settings(deadline=None, max_examples=30)
@given(OUTPUTS, st.randoms(use_true_random=False))
def test_the_final_response_is_the_one_that_was_sent(
    items: list[Json], draw: random.Random
) -> None:
    given_ = response(items)
    state, _ = play(told(given_, draw))
    final = state.final_response()
    assert isinstance(final, ParsedResponse)
    assert without_parsed(final.to_dict()) == decode_python(Response, given_).to_dict()
    assert final == parse_response(decode_python(Response, given_))


@settings(deadline=None, max_examples=30)
@given(OUTPUTS, st.randoms(use_true_random=False))
def test_a_server_that_leaves_the_output_out_of_the_end(
    items: list[Json], draw: random.Random
) -> None:
    events = told(response(items), draw)
    events[-1] = {**events[-1], "response": response([])}
    state, _ = play(events)
    items_ = [without_parsed(item.to_dict()) for item in state.final_response().output]
    assert items_ == output(response(items))


def message(text: str, **more: Any) -> Json:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    fixed = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed"}
    return {**fixed, "content": [part], **more}


def call(arguments: str) -> Json:
    fixed = {"id": "fc_1", "type": "function_call", "call_id": "call_1", "name": "point"}
    return {**fixed, "arguments": arguments, "status": "completed"}


def test_events_have_more_in_them() -> None:
    events = told(response([message('{"x": 12}'), call('{"x": 3}')]), random.Random(4))
    state, shown = play(events, text_format=Point)
    pieces = [event for event in shown if isinstance(event, ResponseTextDeltaEvent)]
    assert len(pieces) > 1
    joined = ""
    for piece in pieces:
        joined += piece.delta
        assert piece.snapshot == joined
    assert pieces[-1].parsed == {"x": 12}
    arguments = [e for e in shown if isinstance(e, ResponseFunctionCallArgumentsDeltaEvent)]
    assert arguments[-1].snapshot == '{"x": 3}'
    assert arguments[-1].parsed_arguments == {"x": 3}
    (done,) = (event for event in shown if isinstance(event, ResponseTextDoneEvent))
    assert done.parsed == Point(x=12)
    assert isinstance(shown[-1], ResponseCompletedEvent)
    assert shown[-1].response.output_parsed == Point(x=12)
    assert state.final_response() is shown[-1].response
    assert [event.type for event in shown] == [event["type"] for event in events]


def test_arguments_are_parsed_by_the_tools() -> None:
    tool = {"type": "function", "name": "point", "strict": True, "parameters": {}}
    given_ = told(response([call('{"x": 3}')]), random.Random(0))
    for tools, parsed in (([tool], {"x": 3}), (None, None), ([{**tool, "strict": False}], None)):
        item = play(given_, input_tools=tools)[0].final_response().output[0]
        assert isinstance(item, ParsedResponseFunctionToolCall)
        assert item.parsed_arguments == parsed


@pytest.mark.parametrize(("phase", "parsed"), [("commentary", None), ("final_answer", Point(x=1))])
def test_remarks_on_the_way_are_not_parsed(phase: str, parsed: Any) -> None:
    events = told(response([message('{"x": 1}', phase=phase)]), random.Random(0))
    state, shown = play(events, text_format=Point)
    assert state.final_response().output_parsed == parsed
    assert next(e for e in shown if isinstance(e, ResponseTextDoneEvent)).parsed == parsed


def test_a_refusal_is_not_parsed() -> None:
    item = {**message(""), "content": [{"type": "refusal", "refusal": "No."}]}
    state, _ = play(told(response([item]), random.Random(1)), text_format=Point)
    assert state.final_response().output_parsed is None


CUT = [{**message('{"x": 1'), "status": "incomplete"}]


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ],
)
def test_what_was_cut_off_is_told_so(reason: str, error: type[Exception]) -> None:
    given_ = response(CUT, status="incomplete", incomplete_details={"reason": reason})
    events = told(given_, random.Random(2))
    state, shown = play(events, text_format=Point)
    assert shown[-1].type == "response.incomplete"
    with pytest.raises(error) as caught:
        state.final_response()
    assert getattr(caught.value, "completion").id == "resp_1"  # noqa: B009
    plain, _ = play(events)
    assert plain.final_response().status == "incomplete"


def test_a_failed_response_raises() -> None:
    why = {"code": "server_error", "message": "It broke."}
    state, shown = play(told(response([], status="failed", error=why), random.Random(0)))
    assert shown[-1].type == "response.failed"
    with pytest.raises(APIError, match="It broke") as caught:
        state.final_response()
    assert caught.value.code == "server_error"


def test_a_complete_text_that_does_not_fit_raises_at_the_end() -> None:
    events = told(response([message('{"x": "no"}')]), random.Random(0))
    state, shown = play(events[:-1], text_format=Point)
    assert next(e for e in shown if isinstance(e, ResponseTextDoneEvent)).parsed is None
    with pytest.raises(ValidationError):
        state.handle_event(typed(events[-1]))


def test_before_anything_came() -> None:
    state: ResponseStreamState[Any] = ResponseStreamState()
    assert state.snapshot() is None
    with pytest.raises(OpenAIError, match="last event"):
        state.final_response()


def at(kind: str, index: int = 0, **fields: Any) -> Json:
    return {"type": f"response.{kind}", "sequence_number": 1, "output_index": index, **fields}


def test_pieces_that_were_not_announced_find_their_place() -> None:
    state, _ = play(
        [
            {"type": "response.created", "sequence_number": 0, "response": response([])},
            at("output_item.added", item=message("", content=[])),
            at("output_text.delta", item_id="i", content_index=1, delta="hi", logprobs=[]),
            at("output_text.delta", item_id="i", content_index=1, delta="!", logprobs=[]),
        ]
    )
    snapshot: Any = state.snapshot()
    assert snapshot.output[0].content[1].text == "hi!"


def test_commands_of_a_shell_and_their_output() -> None:
    shell = {"id": "sh_1", "type": "shell_call", "call_id": "c", "status": "in_progress"}
    done = {"stdout": "a\n", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}
    result = {"id": "so_1", "type": "shell_call_output", "call_id": "c", "output": []}
    index = {"command_index": 0}
    output_event = "shell_call_output_content"
    state, _ = play(
        [
            {"type": "response.created", "sequence_number": 0, "response": response([])},
            at("output_item.added", item={**shell, "action": {"commands": []}}),
            at("shell_call_command.added", **index, command=""),
            at("shell_call_command.delta", **index, delta="l"),
            at("shell_call_command.delta", **index, delta="s"),
            at("output_item.added", 1, item={**result, "status": "in_progress"}),
            at(f"{output_event}.delta", 1, item_id="so_1", **index, delta={"stdout": "a"}),
        ]
    )
    snapshot: Any = state.snapshot()
    assert snapshot.output[0].action.commands == ["ls"]
    assert snapshot.output[1].output[0].stdout == "a"
    state.handle_event(typed(at(f"{output_event}.done", 1, item_id="s", **index, output=[done])))
    state.handle_event(typed(at("shell_call_command.done", **index, command="ls -l")))
    snapshot = state.snapshot()
    assert snapshot.output[1].output[0].to_dict() == done
    assert snapshot.output[0].action.commands == ["ls -l"]


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        ("web_search_call", "searching"),
        ("file_search_call", "completed"),
        ("code_interpreter_call", "interpreting"),
        ("image_generation_call", "generating"),
        ("mcp_call", "failed"),
    ],
)
def test_calls_of_hosted_tools_tell_how_far_they_are(kind: str, step: str) -> None:
    item = {"id": "i", "type": kind, "status": "in_progress", "queries": [], "arguments": ""}
    state, _ = play(
        [
            {"type": "response.created", "sequence_number": 0, "response": response([])},
            at("output_item.added", item=item),
            at(f"{kind}.{step}", item_id="i"),
        ]
    )
    snapshot: Any = state.snapshot()
    assert snapshot.output[0].status == step


def test_log_probabilities_are_collected() -> None:
    odd = {"token": "h", "logprob": -0.1, "top_logprobs": []}
    place = {"item_id": "i", "content_index": 0}
    state, _ = play(
        [
            {"type": "response.created", "sequence_number": 0, "response": response([])},
            at("output_item.added", item=message("", content=[])),
            at("output_text.delta", **place, delta="h", logprobs=[odd]),
            at("output_text.delta", **place, delta="h", logprobs=[odd]),
        ]
    )
    snapshot: Any = state.snapshot()
    assert len(snapshot.output[0].content[0].logprobs) == 2
