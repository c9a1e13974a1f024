"""Shapes in which servers other than the API's own are known to answer."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide.models.chat import ChatCompletion
from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
from openai_oxide_lib.chat.parsed import parse_chat_completion
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.tool_loop.turn import ResponseTurn
from openai_oxide_mock import MockServer
from openai_oxide_runtime.models.lenient import decode_python
from tests.lib.conftest import Colour
from tests.support.stories import call_piece, chunk, completion, delta, typed

pytestmark = pytest.mark.anyio

Json = dict[str, Any]


def whole(*chunks: Any) -> Any:
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    for one in chunks:
        state.handle_chunk(one)
    state.end()
    return state.get_final_completion()


def parts(*texts: str) -> list[Json]:
    return [{"type": "text", "text": text} for text in texts]


def test_content_as_a_list_of_parts() -> None:
    thinking = {"type": "thinking", "thinking": parts("hm")}
    final = whole(
        chunk([delta(content=[thinking])]),
        chunk([delta(content=parts("a", "b"))]),
        chunk([delta(content="c")]),
    )
    assert final.choices[0].message.content == "abc"


def test_arguments_as_an_object() -> None:
    final = whole(chunk([delta(tool_calls=[call_piece(0, {"a": 1}, id="1", name="f")])]))  # type: ignore[arg-type]
    assert final.choices[0].message.tool_calls[0].function.arguments == '{"a": 1}'


def test_choices_and_calls_without_an_index() -> None:
    calls = [call_piece(0, "{}", id=name, name=name) for name in "fg"]
    for call in calls:
        del call["index"]
    choices = [delta(content="a"), delta(content="b", tool_calls=calls)]
    for choice in choices:
        del choice["index"]
    first, second = whole(chunk(choices)).choices
    assert (first.message.content, second.message.content) == ("a", "b")
    assert [call.function.name for call in second.message.tool_calls] == ["f", "g"]


def test_items_that_are_null_or_no_objects() -> None:
    odd: Any = [None, "x", {"index": "0", "delta": {"content": "a", "tool_calls": [None]}}]
    assert whole(chunk(odd), chunk(None)).choices[0].message.content == "a"  # type: ignore[arg-type]


def test_a_whole_completion_of_odd_shapes_is_parsed() -> None:
    told = completion([{"content": parts("4", "2"), "refusal": None, "calls": []}])
    told["choices"] += [None, {"index": 1, "message": None}]
    parsed = parse_chat_completion(decode_python(ChatCompletion, told), int)
    assert parsed.choices[0].message.parsed == 42


LLAMA: list[Json] = [
    {"type": "response.created", "response": {"id": "resp_1", "status": "in_progress"}},
    {"type": "response.output_item.added", "item": {"id": "rs_1", "type": "reasoning"}},
    {"type": "response.reasoning_text.delta", "item_id": "rs_1", "delta": "hm"},
    {"type": "response.output_item.added", "item": {"id": "msg_1", "type": "message"}},
    {
        "type": "response.content_part.added", "item_id": "msg_1",
        "part": {"type": "output_text", "text": ""},
    },
    {"type": "response.output_text.delta", "item_id": "msg_1", "delta": "one "},
    {"type": "response.output_text.delta", "item_id": "msg_1", "delta": "two"},
    {
        "type": "response.output_item.added",
        "item": {"type": "function_call", "call_id": "fc_1", "name": "f", "arguments": ""},
    },
    {"type": "response.function_call_arguments.delta", "item_id": "fc_1", "delta": '{"a": '},
    {"type": "response.output_text.delta", "item_id": "msg_1", "delta": " three"},
    {"type": "response.function_call_arguments.delta", "item_id": "fc_1", "delta": "1}"},
    {
        "type": "response.output_item.done",
        "item": {"type": "function_call", "call_id": "fc_1", "name": "f", "arguments": '{"a": 1}'},
    },
]  # fmt: skip


@pytest.mark.parametrize("end", [[], None, "cut"], ids=["nothing", "null", "no response"])
def test_events_without_indexes_are_told_apart_by_the_ids_of_items(end: Any) -> None:
    turn = ResponseTurn(Tools())
    last = {"id": "resp_1", "status": "completed", "output": end}
    events = [*LLAMA, {"type": "response.completed", "response": None if end == "cut" else last}]
    items = [item for event in events for item in turn.feed(typed(event))]
    (call,) = [item for item in items if isinstance(item, FunctionCall)]
    assert (call.call_id, call.name, call.parsed_arguments) == ("fc_1", "f", {"a": 1})
    reasoning, message, called = turn.final().output
    assert reasoning.content[0].text == "hm"
    assert message.content[0].text == turn.final().output_text == turn.text == "one two three"
    assert called.arguments == '{"a": 1}'


async def test_responses_without_indexes_are_streamed(colour: Colour, server: MockServer) -> None:
    done = {"id": "resp_1", "object": "response", "status": "completed", "output": []}
    events = [*LLAMA, {"type": "response.completed", "response": done}]
    server.script(verb="POST", path="/responses", events=events)
    stream = colour.client.responses.stream(model="m", input="x")
    final = await colour.inside(stream, lambda opened: opened.get_final_response())
    assert final.output_text == "one two three"


def test_an_impossible_number_of_a_part_costs_no_memory() -> None:
    turn = ResponseTurn(Tools())
    event = {"type": "response.output_text.delta", "output_index": 0, "delta": "a"}
    for at in (0, 10**15, -1, 10**15):
        list(turn.feed(typed({**event, "content_index": at})))
    done = {"id": "r", "status": "completed", "output": []}
    list(turn.feed(typed({"type": "response.completed", "response": done})))
    assert turn.final().output_text == "aaaa"
