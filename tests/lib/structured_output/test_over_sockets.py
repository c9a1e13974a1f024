"""Parsing, streams and early calls against the embedded server, in both colours."""

from __future__ import annotations

import itertools
import operator
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError
from typing_extensions import TypedDict

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import function_tool, pydantic_function_tool
from openai_oxide_mock import MockServer
from openai_oxide_runtime.errors.tree import (
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    StreamTruncatedError,
)
from tests.lib.conftest import Colour

pytestmark = pytest.mark.anyio


class Recipe(BaseModel):
    """A recipe."""

    title: str
    minutes: int
    steps: list[str]


@dataclass
class Point:
    x: int
    y: int


class Movie(TypedDict):
    name: str


class GetWeather(BaseModel):
    city: str


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


MESSAGES = [{"role": "user", "content": "What is the weather in Paris and Rome?"}]
ASK: dict[str, Any] = {"model": "gpt-5", "input": "What is the weather in Paris and Rome?"}
CHAT: dict[str, Any] = {"model": "gpt-5", "messages": MESSAGES}
PARIS = '{"city":"Paris"}'


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (
            Recipe,
            '{"title": "Soup", "minutes": 5, "steps": []}',
            Recipe(title="Soup", minutes=5, steps=[]),
        ),
        (Point, '{"x": 1, "y": 2}', Point(1, 2)),
        (Movie, '{"name": "Alien"}', {"name": "Alien"}),
    ],
)
class TestParse:
    """Each kind of type, over each API."""

    async def test_a_response(
        self, colour: Colour, server: MockServer, type_: Any, text: str, value: Any
    ) -> None:
        server.script(answer={"text": text})
        parsed = await colour.get(
            colour.client.responses.parse(model="m", input="x", text_format=type_)
        )
        assert parsed.output_parsed == value
        assert parsed.output_text == text
        assert parsed._request_id
        sent = server.requests[-1].json["text"]["format"]
        assert (sent["type"], sent["name"], sent["strict"]) == ("json_schema", type_.__name__, True)

    async def test_a_completion(
        self, colour: Colour, server: MockServer, type_: Any, text: str, value: Any
    ) -> None:
        server.script(answer={"text": text})
        parsed = await colour.get(
            colour.client.chat.completions.parse(**CHAT, response_format=type_)
        )
        assert parsed.choices[0].message.parsed == value
        assert parsed._request_id
        sent = server.requests[-1].json["response_format"]["json_schema"]
        assert (sent["name"], sent["strict"]) == (type_.__name__, True)


async def test_the_embedded_server_obeys_the_schema(colour: Colour) -> None:
    responses, completions = colour.client.responses, colour.client.chat.completions
    first = await colour.get(responses.parse(**ASK, text_format=Recipe))
    second = await colour.get(completions.parse(**CHAT, response_format=Recipe))
    assert isinstance(first.output_parsed, Recipe)
    assert isinstance(second.choices[0].message.parsed, Recipe)


async def test_arguments_are_parsed(colour: Colour) -> None:
    tools = [pydantic_function_tool(GetWeather, name="get_weather")]
    response = await colour.get(colour.client.responses.parse(**ASK, tools=tools))
    completion = await colour.get(colour.client.chat.completions.parse(**CHAT, tools=tools))
    cities = [GetWeather(city="Paris"), GetWeather(city="Rome")]
    assert [item.parsed_arguments for item in response.output] == cities
    calls = completion.choices[0].message.tool_calls
    assert [call.function.parsed_arguments for call in calls] == cities


async def test_a_refusal_leaves_nothing_parsed(colour: Colour, server: MockServer) -> None:
    server.script(answer={"refusal": "No."}, times=2)
    response = await colour.get(colour.client.responses.parse(**ASK, text_format=Recipe))
    assert response.output_parsed is None
    assert response.output[0].content[0].refusal == "No."
    completion = await colour.get(
        colour.client.chat.completions.parse(**CHAT, response_format=Recipe)
    )
    message = completion.choices[0].message
    assert (message.parsed, message.refusal) == (None, "No.")


ENDINGS = [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]


@pytest.mark.parametrize(("finish", "error"), ENDINGS)
async def test_an_answer_that_was_cut_off_raises(
    colour: Colour, server: MockServer, finish: str, error: type[Exception]
) -> None:
    server.script(answer={"text": '{"title": "So', "finish": finish}, times=None)
    with pytest.raises(error):
        await colour.get(colour.client.responses.parse(**ASK, text_format=Recipe))
    with pytest.raises(error) as caught:
        await colour.get(colour.client.chat.completions.parse(**CHAT, response_format=Recipe))
    assert caught.value.completion.choices[0].finish_reason == finish  # type: ignore[attr-defined]
    for manager, final in (
        (colour.client.responses.stream(**ASK, text_format=Recipe), "get_final_response"),
        (
            colour.client.chat.completions.stream(**CHAT, response_format=Recipe),
            "get_final_completion",
        ),
    ):
        with pytest.raises(error):
            await colour.inside(manager, lambda stream, final=final: getattr(stream, final)())


async def test_an_answer_that_does_not_fit_raises(colour: Colour, server: MockServer) -> None:
    server.script(answer={"text": '{"title": 1}'}, times=None)
    with pytest.raises(ValidationError):
        await colour.get(colour.client.responses.parse(**ASK, text_format=Recipe))
    with pytest.raises(ValidationError):
        await colour.get(colour.client.chat.completions.parse(**CHAT, response_format=Recipe))


async def test_a_misspelt_parameter_is_told(colour: Colour) -> None:
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        await colour.get(colour.client.responses.parse(**ASK, temprature=1))
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        await colour.get(colour.client.chat.completions.parse(**CHAT, temprature=1))


async def test_a_streamed_response(colour: Colour, server: MockServer) -> None:
    text = '{"title": "Soup", "minutes": 5, "steps": ["Cut", "Boil"]}'
    server.script(answer={"text": text, "reasoning": "Soup is quick."})

    async def read(stream: Any) -> Any:
        events = await colour.all(stream)
        return events, await colour.get(stream.get_final_response()), stream

    manager = colour.client.responses.stream(**ASK, text_format=Recipe)
    events, final, stream = await colour.inside(manager, read)
    pieces = [event for event in events if event.type == "response.output_text.delta"]
    assert "".join(event.delta for event in pieces) == pieces[-1].snapshot == text
    assert pieces[3].parsed == {"title": "Soup", "minutes": 5}
    assert final.output_parsed == Recipe(title="Soup", minutes=5, steps=["Cut", "Boil"])
    assert events[-1].response is final
    assert stream.current_response_snapshot is final
    assert final.output[0].type == "reasoning"
    assert stream.request_id and stream.response.status_code == 200


async def test_a_snapshot_while_it_streams(colour: Colour) -> None:
    async def read(stream: Any) -> Any:
        seen = []
        if hasattr(stream, "__anext__"):
            async for event in stream:
                seen.append((event.type, stream.current_response_snapshot.output_text))
        else:
            for event in stream:
                seen.append((event.type, stream.current_response_snapshot.output_text))
        return seen

    seen = await colour.inside(colour.client.responses.stream(model="m", input="Hello"), read)
    texts = [text for kind, text in seen if kind == "response.output_text.delta"]
    assert len(texts) > 3
    assert all(b.startswith(a) and len(b) > len(a) for a, b in itertools.pairwise(texts))


async def test_a_stream_of_a_response_that_exists(colour: Colour) -> None:
    asked = {"model": "m", "input": "Hello", "background": True, "store": True}
    made = await colour.get(colour.client.responses.create(**asked))

    async def read(stream: Any) -> Any:
        return await colour.all(stream), await colour.get(stream.get_final_response())

    for after in (-1, 5):
        again = colour.client.responses.stream(response_id=made.id, starting_after=after)
        events, final = await colour.inside(again, read)
        numbers = [event.sequence_number for event in events]
        assert numbers == list(range(after + 1, numbers[-1] + 1))
        assert (final.id, final.status) == (made.id, "completed")
    pieces = [event for event in events if event.type == "response.output_text.delta"]
    assert pieces[0].snapshot == final.output_text[: len(pieces[0].snapshot)]


async def test_a_failed_response_raises_when_it_is_wanted(
    colour: Colour, server: MockServer
) -> None:
    why = {"code": "server_error", "message": "It broke."}
    server.script(answer={"error": why}, times=None)
    with pytest.raises(APIError, match="It broke") as caught:
        await colour.inside(
            colour.client.responses.stream(**ASK), lambda stream: stream.get_final_response()
        )
    assert caught.value.request.url.path.endswith("/responses")
    with pytest.raises(APIError, match="It broke") as caught:
        await colour.inside(
            colour.client.responses.create_stream_fc(**ASK), lambda stream: stream.until_done()
        )
    assert caught.value.request.url.path.endswith("/responses")


async def test_a_stream_that_breaks_off_raises(colour: Colour, server: MockServer) -> None:
    server.fault("cut=6")
    with pytest.raises(StreamTruncatedError):
        await colour.inside(colour.client.responses.stream(**ASK), lambda s: s.get_final_response())
    with pytest.raises(StreamTruncatedError):
        await colour.inside(
            colour.client.chat.completions.stream(**CHAT), lambda s: s.get_final_completion()
        )


async def test_nothing_is_sent_before_with(colour: Colour, server: MockServer) -> None:
    colour.client.responses.stream(**ASK)
    colour.client.chat.completions.stream(**CHAT)
    assert server.requests == []


async def test_a_streamed_completion(colour: Colour) -> None:
    tools = [pydantic_function_tool(GetWeather, name="get_weather")]
    manager = colour.client.chat.completions.stream(
        **CHAT, tools=tools, n=2, stream_options={"include_usage": True}
    )

    async def read(stream: Any) -> Any:
        events = await colour.all(stream)
        return events, await colour.get(stream.get_final_completion())

    events, final = await colour.inside(manager, read)
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert [(e.choice_index, e.index) for e in done] == [(0, 0), (1, 0), (0, 1), (1, 1)]
    assert done[0].parsed_arguments == GetWeather(city="Paris")
    for choice in final.choices:
        assert next(call.function.arguments for call in choice.message.tool_calls) == PARIS
    assert final.usage.total_tokens > 0
    assert sum(event.type == "chunk" for event in events) > 10


@pytest.mark.parametrize("api", ["responses", "chat"])
async def test_calls_come_early(colour: Colour, api: str) -> None:
    tools: Any = [function_tool(get_weather)]
    client = colour.client
    create = (client.responses if api == "responses" else client.chat.completions).create_stream_fc

    async def read(stream: Any) -> Any:
        calls = await colour.all(stream)
        final = "get_final_response" if api == "responses" else "get_final_completion"
        return calls, await colour.get(getattr(stream, final)()), stream.usage

    asked = ASK if api == "responses" else {**CHAT, "stream_options": {"include_usage": True}}
    calls, final, usage = await colour.inside(create(**asked, tools=tools), read)
    assert [call.parsed_arguments for call in calls] == [{"city": "Paris"}, {"city": "Rome"}]
    assert all(isinstance(call, FunctionCall) for call in calls)
    assert all(call.call_id.startswith("call_") for call in calls)
    assert usage == final.usage and usage.total_tokens > 0


@pytest.mark.parametrize("api", ["responses", "chat"])
async def test_text_and_calls_from_one_stream(colour: Colour, server: MockServer, api: str) -> None:
    call = {"name": "get_weather", "arguments": {"city": "Oslo"}}
    server.script(answer={"text": "Let me look.", "calls": [call]})
    client = colour.client
    create = (client.responses if api == "responses" else client.chat.completions).create_stream_fc

    async def read(stream: Any) -> Any:
        return await colour.all(stream.events()), stream.text

    asked = ASK if api == "responses" else CHAT
    items, text = await colour.inside(create([get_weather], **asked), read)
    kinds = [item.type for item in items]
    deltas = "response.output_text.delta" if api == "responses" else "content.delta"
    assert text == "Let me look."
    assert kinds.index(deltas) < kinds.index("function_call")


async def test_an_asynchronous_call_stream_needs_no_with(server: MockServer) -> None:
    colour = Colour("async", server.url)
    create = colour.client.responses.create_stream_fc
    asked = {**ASK, "tools": [get_weather]}
    assert len([call async for call in create(**asked)]) == 2
    stream = await create(**asked)
    assert len([call async for call in stream]) == 2
    await stream.close()
    await colour.client.close()


@pytest.mark.parametrize(
    ("api", "given"),
    [
        ("chat.completions", {"messages": [], "response_format": Point}),
        ("chat.completions", {"messages": [], "tools": [Point], "stream": True}),
        ("responses", {"input": "x", "tools": [Point]}),
        ("responses", {"input": "x", "text": {"format": Point}}),
    ],
)
async def test_a_class_is_refused_with_what_takes_it(
    colour: Colour, server: MockServer, api: str, given: dict[str, Any]
) -> None:
    resource = operator.attrgetter(api)(colour.client)
    with pytest.raises(TypeError, match=r"class Point .*`parse`.*`pydantic_function_tool`"):
        await colour.get(resource.create(model="m", **given))
    assert server.requests == []
