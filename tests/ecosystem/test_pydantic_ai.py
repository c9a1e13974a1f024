"""pydantic-ai: agents with tools, typed results, streams."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from openai_oxide import AsyncOpenAI
from openai_oxide_mock import MockServer

pytestmark = pytest.mark.anyio
KINDS = pytest.mark.parametrize(
    "kind", [OpenAIChatModel, OpenAIResponsesModel], ids=["chat", "responses"]
)


class City(BaseModel):
    name: str
    people: int


@pytest.fixture
def make(async_client: AsyncOpenAI) -> Any:
    """What makes an agent around our client."""

    def agent(kind: Any, **how: Any) -> Agent[Any, Any]:
        return Agent(kind("gpt-4.1", provider=OpenAIProvider(openai_client=async_client)), **how)

    return agent


def weather_asked(server: MockServer) -> None:
    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Cardiff"}}]})


def get_weather(city: str) -> str:
    """What the weather is like in a city."""
    return f"rain in {city}"


@KINDS
async def test_a_tool_is_called_and_its_result_told(
    make: Any, kind: Any, server: MockServer
) -> None:
    weather_asked(server)
    done = await make(kind, tools=[get_weather]).run("How is it there?")
    assert done.output == "The result of get_weather is: rain in Cardiff"
    assert done.usage.output_tokens > 0 and done.usage.requests == 2


@KINDS
async def test_a_result_with_a_type(make: Any, kind: Any, server: MockServer) -> None:
    done = await make(kind, output_type=City).run("Tell of the final result, Cardiff")
    assert isinstance(done.output, City)
    assert len(server.requests) == 1


@KINDS
async def test_streams(make: Any, kind: Any, server: MockServer) -> None:
    async with make(kind).run_stream("Hello") as run:
        deltas = [piece async for piece in run.stream_text(delta=True, debounce_by=None)]
    assert "".join(deltas) == 'You said: "Hello". This is a sample answer.'
    assert len(deltas) > 3 and server.requests[0].json["stream"]
    assert run.usage.output_tokens > 0


async def test_clients_that_the_library_makes(server: MockServer) -> None:
    done = await Agent(OpenAIChatModel("gpt-4.1")).run("Hello")
    assert done.output == 'You said: "Hello". This is a sample answer.'
