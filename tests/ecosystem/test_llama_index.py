"""llama-index: chat, streams, structured prediction, embeddings."""

from __future__ import annotations

from typing import Any

import pytest
from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI as LlamaOpenAI, OpenAIResponses

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer

HELLO = 'You said: "Hello". This is a sample answer.'
ASKED = [ChatMessage(role="user", content="Hello")]
KINDS = pytest.mark.parametrize(
    "kind",
    [
        pytest.param(LlamaOpenAI, id="chat", marks=pytest.mark.either_way),
        pytest.param(OpenAIResponses, id="responses"),
    ],
)


@pytest.fixture
def make(client: OpenAI, async_client: AsyncOpenAI, server: MockServer) -> Any:
    """What makes a model around our clients."""

    def model(kind: Any) -> Any:
        given = {"openai_client": client, "async_openai_client": async_client}
        return kind(model="gpt-4.1", api_key="sk-test", api_base=server.url, **given)

    return model


@KINDS
@pytest.mark.anyio
async def test_chat(make: Any, kind: Any) -> None:
    model = make(kind)
    assert model.chat(ASKED).message.content == HELLO
    assert (await model.achat(ASKED)).message.content == HELLO


@KINDS
@pytest.mark.anyio
async def test_streams(make: Any, kind: Any, server: MockServer) -> None:
    model = make(kind)
    assert "".join(piece.delta or "" for piece in model.stream_chat(ASKED)) == HELLO
    pieces = [piece.delta or "" async for piece in await model.astream_chat(ASKED)]
    assert "".join(pieces) == HELLO
    assert all(request.json["stream"] for request in server.requests)


@KINDS
def test_tools(make: Any, kind: Any, server: MockServer) -> None:
    def get_weather(city: str) -> str:
        """What the weather is like in a city."""
        return f"rain in {city}"

    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Cardiff"}}]})
    tool = FunctionTool.from_defaults(get_weather)
    done = make(kind).predict_and_call([tool], "How is it there?")
    assert str(done) == "rain in Cardiff"


@pytest.mark.anyio
async def test_embeddings(server: MockServer) -> None:
    made = OpenAIEmbedding(model="text-embedding-3-small", api_base=server.url)
    found = made.get_text_embedding_batch(["one", "two"])
    assert [len(row) for row in found] == [1536, 1536]
    assert await made.aget_text_embedding("one") == found[0]


def test_clients_that_the_library_makes(server: MockServer) -> None:
    model = LlamaOpenAI(model="gpt-4.1", api_base=server.url)
    assert str(model.complete("Hello")) == HELLO
