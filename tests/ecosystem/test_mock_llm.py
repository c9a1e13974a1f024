"""A mock server of npm's, whose answers leave out most of their fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, AuthenticationError, OpenAI
from tests.ecosystem.foreign import MOCK_LLM, free_port, installed, serving

ASKED: Any = [{"role": "user", "content": "Hello"}]
TOOL: Any = {"type": "function", "function": {"name": "get_weather", "parameters": {}}}
CALLED = {
    "choices": [
        {
            "message": {"tool_calls": [{"function": {"name": "get_weather"}}]},
            "finish_reason": "tool_calls",
        }
    ]
}
REFUSED = {"error": {"message": "Incorrect API key provided.", "code": "invalid_api_key"}}
ANSWERED = {"output": [{"type": "message", "content": [{"type": "output_text", "text": "Hi."}]}]}
CHAT = "/v1/chat/completions"


def rule(path: str, content: Any, match: str = "@", status: int = 200) -> dict[str, Any]:
    """What is answered where."""
    answer = {"status": status, "content": json.dumps(content)}
    return {"path": path, "method": "POST", "match": match, "response": answer}


RULES = [
    rule(CHAT, CALLED, "body.tools"),
    rule(CHAT, REFUSED, "contains(body.messages[-1].content, 'refused')", 401),
    rule("/v1/embeddings", {"data": [{"embedding": [0.5, 1]}]}),
    rule("/v1/responses", ANSWERED),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server's address."""
    command = installed(MOCK_LLM, "dist/main.js")
    folder, port = tmp_path_factory.mktemp("mock-llm"), free_port()
    # JSON is YAML. What is not said comes from the server's own rules: echoes, and a list.
    streaming = {"chunkSize": 3, "chunkIntervalMs": 0}
    config = json.dumps({"streaming": streaming, "rules": [*DEFAULTS, *RULES]})
    (folder / "rules.yaml").write_text(config, "utf-8")
    origin, place = f"http://127.0.0.1:{port}", {"HOST": "127.0.0.1", "PORT": str(port)}
    start = (*command, "--config", "rules.yaml")
    with serving(*start, ready=f"{origin}/health", log=folder / "log", **place):
        yield f"{origin}/v1"


ECHO = {
    "model": "{{jmes request body.model}}",
    "choices": [{"message": {"content": "{{jmes request body.messages[-1].content}}"}}],
}
DEFAULTS = [
    rule(CHAT, ECHO),
    {**rule("/v1/models", {"data": [{"id": "gpt-4"}]}), "method": "GET"},
]


@pytest.fixture
def there(address: str) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-test", base_url=address, max_retries=0) as client:
        yield client


def test_models(there: OpenAI) -> None:
    (model,) = there.models.list()
    assert model.id == "gpt-4" and model.owned_by is None


def test_chat(there: OpenAI) -> None:
    made = there.chat.completions.create(model="m", messages=ASKED)
    assert made.choices[0].message.content == "Hello" and made.model == "m"
    left_out: list[Any] = [made.id, made.created, made.usage, made.choices[0].finish_reason]
    assert left_out == [None] * 4


def test_a_chat_stream(there: OpenAI) -> None:
    chunks = list(there.chat.completions.create(model="m", messages=ASKED, stream=True))
    pieces = [choice.delta.content or "" for chunk in chunks for choice in chunk.choices]
    assert "".join(pieces) == "Hello" and len(chunks) > 1


@pytest.mark.anyio
async def test_an_asynchronous_stream_with_its_snapshot(address: str) -> None:
    there = AsyncOpenAI(api_key="sk-test", base_url=address)
    async with there, there.chat.completions.stream(model="m", messages=ASKED) as stream:
        final = await stream.get_final_completion()
    assert final.choices[0].message.content == "Hello"


def test_a_tool_whose_call_has_neither_id_nor_arguments(there: OpenAI) -> None:
    made = there.chat.completions.create(model="m", messages=ASKED, tools=[TOOL])
    (call,) = made.choices[0].message.tool_calls or ()
    found: Any = call
    assert found.function.name == "get_weather"
    assert (found.id, found.function.arguments) == (None, None)


def test_embeddings(there: OpenAI) -> None:
    made = there.embeddings.create(model="m", input="x")
    assert made.data[0].embedding == [0.5, 1.0]
    assert (made.data[0].index, made.usage) == (None, None)


def test_responses(there: OpenAI) -> None:
    made = there.responses.create(model="m", input="Hello")
    assert made.output_text == "Hi."
    assert (made.status, made.usage) == (None, None)


def test_an_error(there: OpenAI) -> None:
    with pytest.raises(AuthenticationError) as caught:
        asked: Any = [{"role": "user", "content": "this is refused"}]
        there.chat.completions.create(model="m", messages=asked)
    assert caught.value.code == "invalid_api_key"
