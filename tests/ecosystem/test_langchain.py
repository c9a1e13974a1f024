"""langchain-openai: answers, streams, tools, structured output, embeddings."""

from __future__ import annotations

from typing import Any

import pytest
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer

HELLO = 'You said: "Hello". This is a sample answer.'
APIS = pytest.mark.parametrize("responses", [False, True], ids=["chat", "responses"])


class City(BaseModel):
    """A city."""

    name: str
    people: int


@tool
def get_weather(city: str) -> str:
    """What the weather is like in a city."""
    return f"rain in {city}"


@pytest.fixture
def model(client: OpenAI, async_client: AsyncOpenAI) -> Any:
    """What makes a chat model around our clients."""

    def make(**how: Any) -> ChatOpenAI:
        return ChatOpenAI(
            model="gpt-4.1",
            api_key="sk-test",
            root_client=client,
            root_async_client=async_client,
            client=client.chat.completions,
            async_client=async_client.chat.completions,
            **how,
        )

    return make


@APIS
@pytest.mark.anyio
async def test_answers(model: Any, responses: bool, server: MockServer) -> None:
    chat = model(use_responses_api=responses)
    for answer in (chat.invoke("Hello"), await chat.ainvoke("Hello")):
        assert answer.text == HELLO
        assert answer.usage_metadata["output_tokens"] > 0
    path = "/v1/responses" if responses else "/v1/chat/completions"
    assert {request.path for request in server.requests} == {path}


@APIS
@pytest.mark.either_way
@pytest.mark.anyio
async def test_streams(model: Any, responses: bool, server: MockServer) -> None:
    chat = model(use_responses_api=responses, stream_usage=True)
    chunks = list(chat.stream("Hello"))
    assert "".join(chunk.text for chunk in chunks) == HELLO
    assert sum(c.usage_metadata["output_tokens"] for c in chunks if c.usage_metadata) > 0
    assert "".join([chunk.text async for chunk in chat.astream("Hello")]) == HELLO
    assert all(request.json["stream"] for request in server.requests)


@APIS
def test_tools(model: Any, responses: bool, server: MockServer) -> None:
    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Cardiff"}}]})
    chat = model(use_responses_api=responses).bind_tools([get_weather])
    asked = chat.invoke("How is it there?")
    (call,) = asked.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Cardiff"})
    told = chat.invoke([("user", "How is it there?"), asked, get_weather.invoke(call)])
    assert told.text == "The result of get_weather is: rain in Cardiff"


@APIS
@pytest.mark.parametrize("method", ["json_schema", "function_calling"])
def test_structured_output(model: Any, responses: bool, method: str, server: MockServer) -> None:
    chat = model(use_responses_api=responses).with_structured_output(City, method=method)
    assert isinstance(chat.invoke("Tell of the city Cardiff"), City)
    assert len(server.requests) == 1


@pytest.mark.either_way
@pytest.mark.anyio
async def test_embeddings(client: OpenAI, async_client: AsyncOpenAI) -> None:
    made = OpenAIEmbeddings(
        model="text-embedding-3-small",
        api_key="sk-test",
        client=client.embeddings,
        async_client=async_client.embeddings,
        check_embedding_ctx_length=False,
    )
    found = made.embed_documents(["one", "two"])
    assert len(found) == 2 and len(found[0]) == 1536
    assert await made.aembed_query("one") == found[0]


@pytest.mark.anyio
async def test_clients_that_the_library_makes(server: MockServer) -> None:
    chat = ChatOpenAI(model="gpt-4.1", base_url=server.url, max_retries=1)
    assert chat.invoke("Hello").text == (await chat.ainvoke("Hello")).text == HELLO
    assert isinstance(chat.root_client, OpenAI)
    assert isinstance(chat.root_async_client, AsyncOpenAI)
