"""Chat and the completions of old: chunks that agree with the plain answer, and what is kept."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.mock.exchange import Client
from tests.mock.oracle import complaint, named
from tests.mock.test_responses import PERSON, WEATHER

PATH = "/v1/chat/completions"
FUNCTION = {name: WEATHER[name] for name in ("name", "parameters")}
TOOL = {"type": "function", "function": FUNCTION}
ASK = [{"role": "user", "content": "What is the weather in Paris?"}]
CASES: dict[str, dict[str, Any]] = {
    "text": {"messages": [{"role": "user", "content": "Größe"}]},
    "parts": {"messages": [{"role": "user", "content": [{"type": "text", "text": "a"}]}]},
    "several": {"messages": ASK, "n": 3},
    "refusal": {"messages": [{"role": "user", "content": "please refuse"}]},
    "call": {"messages": ASK, "tools": [TOOL]},
    "calls": {
        "messages": [{"role": "user", "content": "weather in Paris and Rome"}],
        "tools": [TOOL],
    },
    "old call": {"messages": ASK, "functions": [FUNCTION]},
    "logprobs": {"messages": ASK, "logprobs": True},
    "truncated": {"messages": ASK, "max_completion_tokens": 3},
    "structured": {
        "messages": [{"role": "user", "content": "Ada is 36"}],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "person", "schema": PERSON},
        },
    },
}


def ask(client: Client, **body: Any) -> Any:
    answer = client("POST", PATH, {"model": "gpt-4o", **body})
    assert answer.status == 200, answer.json
    return answer


def assembled(chunks: list[Any]) -> list[dict[str, Any]]:
    """The choices that the chunks tell, put together the way a client does it."""
    choices: dict[int, dict[str, Any]] = {}
    for chunk in chunks:
        for part in chunk["choices"]:
            choice = choices.setdefault(part["index"], {"calls": {}})
            if part["finish_reason"]:
                choice["finish_reason"] = part["finish_reason"]
            for name in ("content", "refusal"):
                if part["delta"].get(name):
                    choice[name] = choice.get(name, "") + part["delta"][name]
            for call in part["delta"].get("tool_calls", ()):
                held = choice["calls"].setdefault(call["index"], {"arguments": ""})
                held["arguments"] += call["function"]["arguments"]
                held.update({k: call[k] for k in ("id",) if k in call})
    return [choices[index] for index in sorted(choices)]


@pytest.mark.parametrize("case", CASES)
def test_chunks_are_what_the_document_says(case: str, client: Client) -> None:
    *chunks, end = ask(client, stream=True, **CASES[case]).events
    assert end == "[DONE]"
    for chunk in chunks:
        assert complaint(named("CreateChatCompletionStreamResponse"), chunk) is None
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"


@pytest.mark.parametrize("case", CASES)
def test_the_plain_answer_agrees_with_the_stream(case: str, client: Client) -> None:
    plain = ask(client, **CASES[case]).json
    assert complaint(named("CreateChatCompletionResponse"), plain) is None
    told = assembled(ask(client, stream=True, **CASES[case]).events[:-1])
    assert len(told) == len(plain["choices"])
    for choice, heard in zip(plain["choices"], told, strict=True):
        message = choice["message"]
        assert heard["finish_reason"] == choice["finish_reason"]
        assert heard.get("content") == (message["content"] or None)
        assert heard.get("refusal") == message["refusal"]
        calls = [call["function"]["arguments"] for call in message.get("tool_calls", ())]
        assert [call["arguments"] for call in heard["calls"].values()] == calls


def test_finish_reasons(client: Client) -> None:
    reasons = {case: ask(client, **CASES[case]).json["choices"][0] for case in CASES}
    wanted = {"call": "tool_calls", "old call": "function_call", "truncated": "length"}
    assert {c: reasons[c]["finish_reason"] for c in wanted} == wanted
    assert reasons["text"]["finish_reason"] == "stop"


def test_usage_in_a_stream(client: Client) -> None:
    with_usage = ask(client, messages=ASK, stream=True, stream_options={"include_usage": True})
    *chunks, last, _ = with_usage.events
    assert last["choices"] == []
    assert last["usage"]["total_tokens"] > last["usage"]["prompt_tokens"] > 0
    assert all(chunk["usage"] is None for chunk in chunks)
    without = ask(client, messages=ASK, stream=True).events
    assert not any("usage" in chunk for chunk in without[:-1])


def test_structured_output_obeys_its_schema(client: Client) -> None:
    text = ask(client, **CASES["structured"]).json["choices"][0]["message"]["content"]
    jsonschema.validate(json.loads(text), PERSON)


def test_the_result_of_a_call_is_quoted(client: Client) -> None:
    message = ask(client, **CASES["call"]).json["choices"][0]["message"]
    result = {"role": "tool", "tool_call_id": message["tool_calls"][0]["id"], "content": "22"}
    again = ask(client, messages=[*ASK, message, result], tools=[TOOL]).json
    assert again["choices"][0]["message"]["content"] == "The result of get_weather is: 22"


def test_stop_sequences(client: Client) -> None:
    text = ask(client, messages=ASK, stop=["sample"]).json["choices"][0]["message"]["content"]
    assert text.endswith("This is a ")


def test_kept_completions(client: Client) -> None:
    made = [
        ask(client, messages=ASK, store=True, metadata={"n": str(n)}).json["id"] for n in range(3)
    ]
    ask(client, messages=ASK)
    listed = client("GET", PATH, query="order=asc").json
    assert complaint(named("ChatCompletionList"), listed) is None
    assert [one["id"] for one in listed["data"]] == made
    chosen = client("GET", PATH, query="metadata[n]=1").json
    assert [one["id"] for one in chosen["data"]] == [made[1]]
    assert client("GET", PATH, query="model=other").json["data"] == []


def test_messages_of_a_kept_completion(client: Client) -> None:
    made = ask(client, messages=ASK, store=True).json["id"]
    messages = client("GET", f"{PATH}/{made}/messages").json
    assert messages["data"][0]["content"] == ASK[0]["content"]


def test_changing_and_deleting_a_kept_completion(client: Client) -> None:
    made = ask(client, messages=ASK, store=True).json["id"]
    changed = client("POST", f"{PATH}/{made}", {"metadata": {"a": "b"}}).json
    assert changed["metadata"] == {"a": "b"}
    assert client("DELETE", f"{PATH}/{made}").json["deleted"] is True
    assert client("GET", f"{PATH}/{made}").status == 404


def test_completions_of_old(client: Client) -> None:
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": ["one", "two"], "max_tokens": 50}
    plain = client("POST", "/v1/completions", body).json
    assert complaint(named("CreateCompletionResponse"), plain) is None
    options = {"stream": True, "stream_options": {"include_usage": True}}
    *chunks, last, end = client("POST", "/v1/completions", {**body, **options}).events
    assert end == "[DONE]"
    assert last["usage"] == plain["usage"]
    for chunk in chunks:
        assert complaint(named("CreateCompletionResponse"), chunk) is None or not any(
            choice["finish_reason"] for choice in chunk["choices"]
        )
    for choice in plain["choices"]:
        parts = [p for chunk in chunks for p in chunk["choices"] if p["index"] == choice["index"]]
        assert "".join(part["text"] for part in parts) == choice["text"]
