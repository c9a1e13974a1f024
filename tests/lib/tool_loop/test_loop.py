"""The loop: rounds, order, concurrency, timeouts and errors, without a clock in the tests."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from openai_oxide_lib.functions.function_tool import Tools, function_tool, pydantic_function_tool
from openai_oxide_lib.tool_loop.conversation import ChatRounds, ResponseRounds
from openai_oxide_lib.tool_loop.result import LoopSettings, RoundLimitError, output_text
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour

pytestmark = pytest.mark.anyio

QUESTION = "What is the weather in Paris and Rome?"
ASKED: dict[str, dict[str, Any]] = {
    "responses": {"input": QUESTION},
    "chat": {"messages": [{"role": "user", "content": QUESTION}]},
}
apis = pytest.mark.parametrize("api", ["responses", "chat"])


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


def run(colour: Colour, api: str, functions: list[Any], **more: Any) -> Any:
    client = colour.client
    loop = (client.responses if api == "responses" else client.chat.completions).run_tools
    return colour.get(loop(functions, model="m", **{**ASKED[api], **more}))


@apis
async def test_tools_run_and_the_model_is_told(
    colour: Colour, server: MockServer, api: str
) -> None:
    done = await run(colour, api, [get_weather])
    assert "Rain in Paris" in done.output_text and "Rain in Rome" in done.output_text
    assert done.rounds == 2
    assert [(r.call.name, r.output, r.error) for r in done.results] == [
        ("get_weather", "Rain in Paris", None),
        ("get_weather", "Rain in Rome", None),
    ]
    assert done.pending == []
    assert len(server.requests) == 2


async def test_a_response_is_continued_by_its_id(colour: Colour, server: MockServer) -> None:
    done = await run(colour, "responses", [get_weather], tool_choice="required")
    first, second = (request.json for request in server.requests)
    assert second["previous_response_id"] == done.answers[0].id
    assert [item["type"] for item in second["input"]] == ["function_call_output"] * 2
    assert [item["call_id"] for item in second["input"]] == [
        item.call_id for item in done.answers[0].output
    ]
    assert (first["tool_choice"], second["tool_choice"]) == ("required", "auto")
    assert first["tools"] == second["tools"] == [dict(function_tool(get_weather))]


async def test_without_a_store_everything_is_sent_again(colour: Colour, server: MockServer) -> None:
    await run(colour, "responses", [get_weather], store=False)
    second = server.requests[1].json
    assert "previous_response_id" not in second
    kinds = [item.get("type", item.get("role")) for item in second["input"]]
    assert kinds == ["user", *["function_call"] * 2, *["function_call_output"] * 2]


async def test_a_conversation_remembers_by_itself(colour: Colour, server: MockServer) -> None:
    conversation = await colour.get(colour.client.conversations.create())
    await run(colour, "responses", [get_weather], conversation=conversation.id)
    assert "previous_response_id" not in server.requests[-1].json
    assert server.requests[-1].json["conversation"] == conversation.id


async def test_chat_is_continued_by_its_messages(colour: Colour, server: MockServer) -> None:
    await run(colour, "chat", [get_weather])
    messages = server.requests[1].json["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant", "tool", "tool"]
    ids = [call["id"] for call in messages[1]["tool_calls"]]
    assert [message["tool_call_id"] for message in messages[2:]] == ids


class Answer(BaseModel):
    text: str


@apis
async def test_the_last_answer_can_be_parsed(colour: Colour, server: MockServer, api: str) -> None:
    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Oslo"}}]})
    server.script(answer={"text": '{"text": "Rain."}'})
    name = "text_format" if api == "responses" else "response_format"
    done = await run(colour, api, [get_weather], **{name: Answer})
    assert done.output_parsed == Answer(text="Rain.")


def broken(city: str) -> str:
    """The weather in a city."""
    raise ValueError(f"no {city}")


@apis
async def test_the_model_is_told_of_errors(colour: Colour, api: str) -> None:
    done = await run(colour, api, [function_tool(broken, name="get_weather")])
    assert done.results[0].output == "Error: ValueError: no Paris"
    assert isinstance(done.results[0].error, ValueError)
    assert "no Rome" in done.output_text


@apis
async def test_errors_can_be_raised(colour: Colour, api: str) -> None:
    with pytest.raises(ValueError, match="no Paris"):
        await run(colour, api, [function_tool(broken, name="get_weather")], tool_errors="raise")


@apis
async def test_wrong_calls_are_told_to_the_model(
    colour: Colour, server: MockServer, api: str
) -> None:
    calls = [
        {"name": "get_weather", "arguments": {"town": "Oslo"}},
        {"name": "get_weather", "arguments": '{"city":'},
        {"name": "nobody", "arguments": {}},
    ]
    server.script(answer={"calls": calls})
    done = await run(colour, api, [get_weather])
    outputs = [result.output for result in done.results]
    assert "town" in outputs[0] and outputs[0].startswith("Error: ValidationError")
    assert "Invalid JSON" in outputs[1]
    assert outputs[2] == "Error: LookupError: there is no tool named 'nobody'"


@apis
async def test_rounds_are_limited(colour: Colour, server: MockServer, api: str) -> None:
    calls = [{"name": "get_weather", "arguments": {"city": "Oslo"}}]
    server.script(answer={"calls": calls}, times=None)
    with pytest.raises(RoundLimitError, match="after 3 rounds") as caught:
        await run(colour, api, [get_weather], max_rounds=3)
    assert len(caught.value.run.results) == 3


@apis
async def test_tools_of_others_end_the_loop(colour: Colour, server: MockServer, api: str) -> None:
    class Confirm(BaseModel):
        question: str

    calls = [
        {"name": "get_weather", "arguments": {"city": "Oslo"}},
        {"name": "Confirm", "arguments": {"question": "Sure?"}},
    ]
    server.script(answer={"calls": calls})
    done = await run(colour, api, [get_weather], tools=[pydantic_function_tool(Confirm)])
    assert [call.parsed_arguments for call in done.pending] == [Confirm(question="Sure?")]
    assert [result.output for result in done.results] == ["Rain in Oslo"]
    assert done.rounds == 1


@apis
async def test_events_can_be_watched(colour: Colour, api: str) -> None:
    seen: list[Any] = []
    await run(colour, api, [get_weather], on_event=seen.append)
    kinds = [item.type for item in seen]
    assert kinds.count("function_call") == 2
    text = "response.output_text.delta" if api == "responses" else "content.delta"
    assert text in kinds


def test_a_loop_answers_one_choice() -> None:
    with pytest.raises(ValueError, match="n must be 1"):
        ChatRounds(Tools(), {"messages": [], "n": 2})


@pytest.mark.parametrize(
    "wrong", [{"max_rounds": 0}, {"max_concurrency": 0}, {"tool_errors": "ignore"}]
)
def test_settings_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        LoopSettings(**wrong)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("text", "text"),
        (None, "null"),
        ({"a": 1}, '{"a":1}'),
        (Answer(text="x"), '{"text":"x"}'),
        ([1, 2], "[1,2]"),
        ([{"type": "input_text", "text": "x"}], [{"type": "input_text", "text": "x"}]),
        ([], "[]"),
        (object, "<class 'object'>"),
    ],
)
def test_what_the_model_is_told(value: Any, text: Any) -> None:
    assert output_text(value) in (text, f'"{text}"')


def test_a_demanded_tool_is_demanded_once() -> None:
    rounds = ResponseRounds(
        Tools([get_weather]), {"tool_choice": {"type": "function"}, "input": "x"}
    )
    assert rounds.request()["tool_choice"] == {"type": "function"}
    assert rounds.proceed([], []) is False


# -- at work ----------------------------------------------------------------------------------
