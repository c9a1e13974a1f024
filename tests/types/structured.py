"""The types of parsed answers, streams and early calls. This file never runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_type

from pydantic import BaseModel

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_lib.chat.parsed import ParsedChatCompletion
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import function_tool
from openai_oxide_lib.responses.parsed import ParsedResponse
from openai_oxide_lib.tool_loop.conversation import ToolRun

client = OpenAI()
async_client = AsyncOpenAI()


class Recipe(BaseModel):
    title: str


@dataclass
class Point:
    x: int


def get_weather(city: str) -> str:
    return city


def parse() -> None:
    response = client.responses.parse(model="m", input="x", text_format=Recipe)
    assert_type(response, ParsedResponse[Recipe])
    assert_type(response.output_parsed, Recipe | None)
    assert_type(
        client.responses.parse(model="m", input="x", text_format=Point).output_parsed, Point | None
    )
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Recipe | None)
        elif item.type == "function_call":
            assert_type(item.arguments, str)
    client.chat.completions.parse(messages=[], model="m", temprature=0)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    completion = client.chat.completions.parse(messages=[], model="m", response_format=Recipe)
    assert_type(completion, ParsedChatCompletion[Recipe])
    assert_type(completion.choices[0].message.parsed, Recipe | None)


def stream() -> None:
    with client.responses.stream(model="m", input="x", text_format=Recipe) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
            elif event.type == "response.output_text.done":
                assert_type(event.parsed, Recipe | None)
            elif event.type == "response.completed":
                assert_type(event.response.output_parsed, Recipe | None)
        assert_type(events.get_final_response(), ParsedResponse[Recipe])
    with client.chat.completions.stream(messages=[], model="m", response_format=Recipe) as chunks:
        for chunk in chunks:
            if chunk.type == "content.done":
                assert_type(chunk.parsed, Recipe | None)
            elif chunk.type == "content.delta":
                assert_type(chunk.snapshot, str)
        assert_type(chunks.get_final_completion(), ParsedChatCompletion[Recipe])


def calls() -> None:
    tool = function_tool(get_weather)
    with client.responses.create_stream_fc(model="m", input="x", tools=[tool.param]) as early:
        for call in early:
            assert_type(call, FunctionCall)
        assert_type(early.get_final_response(), ParsedResponse[Any])
    with client.chat.completions.create_stream_fc(
        [get_weather], model="m", messages=[], tools=[tool.chat_param]
    ) as chat:
        assert_type(chat.get_final_completion(), ParsedChatCompletion[Any])
    assert_type(client.responses.run_tools([get_weather, tool], model="m", input="x"), ToolRun)


async def asynchronous() -> None:
    response = await async_client.responses.parse(model="m", input="x", text_format=Recipe)
    assert_type(response.output_parsed, Recipe | None)
    async with async_client.responses.stream(model="m", input="x", text_format=Recipe) as events:
        async for event in events:
            if event.type == "response.output_text.done":
                assert_type(event.parsed, Recipe | None)
        assert_type(await events.get_final_response(), ParsedResponse[Recipe])
    async for call in async_client.responses.create_stream_fc([get_weather], model="m", input="x"):
        assert_type(call, FunctionCall)
    done = await async_client.chat.completions.run_tools([get_weather], messages=[], model="m")
    assert_type(done, ToolRun)


def wrong() -> None:
    client.responses.parse(model=1, input="x", text_format=Recipe)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.responses.parse(modle="m", text_format=Recipe)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
