"""litellm: its path to OpenAI, with its own clients and with ours."""

from __future__ import annotations

import litellm
import pytest

from openai_oxide import AsyncOpenAI, BadRequestError, OpenAI
from openai_oxide_mock import MockServer

MESSAGES = [{"role": "user", "content": "Hello"}]
HELLO = 'You said: "Hello". This is a sample answer.'
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


@pytest.mark.either_way
def test_completion_with_our_client(client: OpenAI) -> None:
    answer = litellm.completion("openai/gpt-4.1", MESSAGES, client=client)
    assert answer.choices[0].message.content == HELLO
    assert answer.usage.total_tokens > 0


@pytest.mark.either_way
@pytest.mark.anyio
async def test_acompletion_with_our_client(async_client: AsyncOpenAI) -> None:
    answer = await litellm.acompletion("openai/gpt-4.1", MESSAGES, client=async_client)
    assert answer.choices[0].message.content == HELLO


@pytest.mark.either_way
@pytest.mark.anyio
async def test_streams(client: OpenAI, async_client: AsyncOpenAI, server: MockServer) -> None:
    chunks = litellm.completion("openai/gpt-4.1", MESSAGES, stream=True, client=client)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == HELLO
    opened = await litellm.acompletion("openai/gpt-4.1", MESSAGES, stream=True, client=async_client)
    parts = [chunk.choices[0].delta.content or "" async for chunk in opened]
    assert "".join(parts) == HELLO
    assert all(request.json["stream"] for request in server.requests)


@pytest.mark.either_way
def test_tools(client: OpenAI, server: MockServer) -> None:
    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Cardiff"}}]})
    answer = litellm.completion("openai/gpt-4.1", MESSAGES, tools=[TOOL], client=client)
    (call,) = answer.choices[0].message.tool_calls
    assert (call.function.name, call.function.arguments) == ("get_weather", '{"city":"Cardiff"}')


@pytest.mark.anyio
async def test_embeddings(client: OpenAI, async_client: AsyncOpenAI) -> None:
    model = "openai/text-embedding-3-small"
    found = litellm.embedding(model, ["one", "two"], client=client)
    assert [len(row["embedding"]) for row in found.data] == [1536, 1536]
    again = await litellm.aembedding(model, ["one"], client=async_client)
    assert again.data[0]["embedding"] == found.data[0]["embedding"]


@pytest.mark.anyio
async def test_clients_that_the_library_makes(server: MockServer) -> None:
    model = "openai/gpt-4.1"
    assert litellm.completion(model, MESSAGES).choices[0].message.content == HELLO
    answer = await litellm.acompletion(model, MESSAGES)
    assert answer.choices[0].message.content == HELLO
    chunks = litellm.completion(model, MESSAGES, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == HELLO
    found = litellm.embedding("openai/text-embedding-3-small", ["one"])
    assert len(found.data[0]["embedding"]) == 1536


def test_errors_become_those_of_the_library(server: MockServer) -> None:
    server.script(status=400, json={"error": {"message": "no", "type": "invalid_request_error"}})
    with pytest.raises(litellm.BadRequestError) as caught:
        litellm.completion("openai/gpt-4.1", MESSAGES)
    assert isinstance(caught.value, BadRequestError)
    assert caught.value.status_code == 400
