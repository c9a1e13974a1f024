"""openai-agents: agents over chat completions and over responses, with tools, in streams."""

from __future__ import annotations

from typing import Any

import pytest
from agents import (
    Agent,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    function_tool,
)
from pydantic import BaseModel

from openai_oxide import AsyncOpenAI
from openai_oxide_mock import MockServer

pytestmark = pytest.mark.anyio
KINDS = pytest.mark.parametrize(
    ("kind", "path"),
    [
        (OpenAIChatCompletionsModel, "/v1/chat/completions"),
        (OpenAIResponsesModel, "/v1/responses"),
    ],
    ids=["chat", "responses"],
)
WEATHER = {"calls": [{"name": "get_weather", "arguments": {"city": "Cardiff"}}]}


@function_tool
def get_weather(city: str) -> str:
    """What the weather is like in a city."""
    return f"rain in {city}"


class City(BaseModel):
    name: str
    people: int


def agent(kind: Any, client: AsyncOpenAI, **how: Any) -> Agent[Any]:
    model = kind(model="gpt-4.1", openai_client=client)
    return Agent(name="Guide", instructions="Be brief.", model=model, **how)


@KINDS
async def test_a_tool_is_called_and_its_result_told(
    kind: Any, path: str, async_client: AsyncOpenAI, server: MockServer
) -> None:
    server.script(answer=WEATHER)
    guide = agent(kind, async_client, tools=[get_weather])
    done = await Runner.run(guide, "How is it there?")
    assert done.final_output == "The result of get_weather is: rain in Cardiff"
    assert [request.path for request in server.requests] == [path, path]
    assert sum(response.usage.output_tokens for response in done.raw_responses) > 0


@KINDS
async def test_a_stream_with_a_tool(
    kind: Any, path: str, async_client: AsyncOpenAI, server: MockServer
) -> None:
    server.script(answer=WEATHER)
    guide = agent(
        kind, async_client, tools=[get_weather], model_settings=ModelSettings(include_usage=True)
    )
    run = Runner.run_streamed(guide, "How is it there?")
    deltas, items = [], []
    async for event in run.stream_events():
        if event.type == "raw_response_event" and event.data.type == "response.output_text.delta":
            deltas.append(event.data.delta)
        elif event.type == "run_item_stream_event":
            items.append(event.name)
    assert "".join(deltas) == run.final_output == "The result of get_weather is: rain in Cardiff"
    assert len(deltas) > 3
    assert items == ["tool_called", "tool_output", "message_output_created"]
    assert [request.json["stream"] for request in server.requests] == [True, True]
    assert run.context_wrapper.usage.output_tokens > 0


@KINDS
async def test_an_output_with_a_type(kind: Any, path: str, async_client: AsyncOpenAI) -> None:
    done = await Runner.run(agent(kind, async_client, output_type=City), "Tell of Cardiff")
    assert isinstance(done.final_output, City)


async def test_clients_that_the_library_makes(server: MockServer) -> None:
    done = await Runner.run(Agent(name="Guide", model="gpt-4.1"), "Hello")
    assert done.final_output == 'You said: "Hello". This is a sample answer.'


@KINDS
async def test_errors_are_ours(
    kind: Any, path: str, async_client: AsyncOpenAI, server: MockServer
) -> None:
    from openai_oxide import BadRequestError

    server.script(status=400, json={"error": {"message": "no", "type": "x", "code": "bad"}})
    with pytest.raises(BadRequestError) as caught:
        await Runner.run(agent(kind, async_client), "Hello")
    assert caught.value.code == "bad"
