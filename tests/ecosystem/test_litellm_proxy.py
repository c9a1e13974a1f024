"""The proxy of litellm as a server: its own answers, and what it makes of those of others."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, BadRequestError, OpenAI
from openai_oxide_mock import MockServer
from tests.ecosystem.foreign import free_port, serving

KEY = "sk-4b1d7f0c9a2e4d6f8b3c5a7e9d1f2b4c"
ASKED: Any = [{"role": "user", "content": "Hello"}]
HELLO = 'You said: "Hello". This is a sample answer.'
CALL = {"name": "get_weather", "arguments": '{"city":"Cardiff"}'}
TOOL: Any = {"type": "function", "function": {"name": "get_weather", "parameters": {}}}


def models(behind: str) -> list[dict[str, Any]]:
    """What the proxy serves. ``bridged`` speaks chat to a server behind, whatever it is asked."""
    own = {"model": "openai/gpt-4.1", "api_key": "none"}
    call = {"id": "call_1", "type": "function", "function": CALL}
    embedding = {"model": "openai/text-embedding-3-small", "api_key": "none"}
    bridge = {"model": "hosted_vllm/gpt-4.1", "api_base": behind, "api_key": "sk-behind"}
    known = {
        "said": {**own, "mock_response": "Hello from the proxy."},
        "called": {**own, "mock_response": "", "mock_tool_calls": [call]},
        "embedded": {**embedding, "mock_response": [0.1, 0.2, 0.3]},
        "bridged": bridge,
    }
    return [{"model_name": name, "litellm_params": params} for name, params in known.items()]


@pytest.fixture(scope="module")
def proxy(running: MockServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The proxy's address."""
    folder: Path = tmp_path_factory.mktemp("proxy")
    config = {"model_list": models(running.url), "general_settings": {"master_key": KEY}}
    (folder / "config.yaml").write_text(json.dumps(config), "utf-8")
    origin = f"http://127.0.0.1:{(port := free_port())}"
    program = str(Path(sys.executable).parent / "litellm")
    command = (program, "--config", "config.yaml", "--host", "127.0.0.1", "--port", str(port))
    with serving(*command, ready=f"{origin}/health/liveliness", log=folder / "log"):
        yield f"{origin}/v1"


@pytest.fixture
def there(proxy: str, running: MockServer) -> Iterator[OpenAI]:
    running.reset()
    with OpenAI(api_key=KEY, base_url=proxy, max_retries=0) as client:
        yield client


def test_models(there: OpenAI) -> None:
    assert [model.id for model in there.models.list()] == ["said", "called", "embedded", "bridged"]


def test_chat(there: OpenAI) -> None:
    made = there.chat.completions.create(model="said", messages=ASKED)
    assert made.choices[0].message.content == "Hello from the proxy."
    assert made.usage and made.usage.total_tokens and made.usage.prompt_tokens_details is None


@pytest.mark.anyio
async def test_a_chat_stream(proxy: str) -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=proxy) as there:
        stream = await there.chat.completions.create(model="said", messages=ASKED, stream=True)
        pieces = [chunk.choices[0].delta.content or "" async for chunk in stream]
    assert "".join(pieces) == "Hello from the proxy." and len(pieces) > 3


def test_tools(there: OpenAI, running: MockServer) -> None:
    made = there.chat.completions.create(model="called", messages=ASKED, tools=[TOOL])
    (call,) = made.choices[0].message.tool_calls or ()
    assert call.type == "function" and call.function.model_dump() == CALL
    running.script(answer={"calls": [CALL]})
    with there.chat.completions.stream(model="bridged", messages=ASKED, tools=[TOOL]) as stream:
        final = stream.get_final_completion()
    (call,) = final.choices[0].message.tool_calls or ()
    assert (call.function.name, json.loads(call.function.arguments)) == (
        "get_weather",
        {"city": "Cardiff"},
    )


def test_embeddings(there: OpenAI) -> None:
    made = there.embeddings.create(model="embedded", input="x")
    assert made.data[0].embedding == [0.1, 0.2, 0.3]


def test_responses(there: OpenAI) -> None:
    made = there.responses.create(model="said", input="Hello")
    assert made.output_text == "Hello from the proxy."
    assert made.status == "completed" and made.usage and made.usage.output_tokens


def test_a_stream_of_responses(there: OpenAI) -> None:
    with there.responses.stream(model="bridged", input="Hello") as stream:
        kinds = [event.type for event in stream]
        assert stream.get_final_response().output_text == HELLO
    assert kinds[0] == "response.created" and kinds[-1] == "response.completed"
    assert kinds.count("response.output_text.delta") > 3


def test_a_tool_in_a_stream_of_responses(there: OpenAI, running: MockServer) -> None:
    running.script(answer={"calls": [CALL]})
    tool: Any = {"type": "function", **TOOL["function"]}
    with there.responses.stream(model="bridged", input="Hello", tools=[tool]) as stream:
        final = stream.get_final_response()
    (call,) = [item for item in final.output if item.type == "function_call"]
    assert (call.name, json.loads(call.arguments)) == ("get_weather", {"city": "Cardiff"})


def test_errors(there: OpenAI) -> None:
    with pytest.raises(BadRequestError, match="Invalid model name"):
        there.chat.completions.create(model="unknown", messages=ASKED)
    with pytest.raises(BadRequestError, match="No connected db"):  # where it would look keys up
        there.with_options(api_key="sk-wrong").models.list()
