"""Spans and metrics of calls that are answered whole."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from opentelemetry.trace import SpanKind, StatusCode

from openai_oxide import AsyncOpenAI, AzureOpenAI, OpenAI, RateLimitError
from openai_oxide.telemetry import uninstrument
from openai_oxide_lib.telemetry import spans as recording
from openai_oxide_mock import MockServer
from tests.lib.telemetry.conftest import Seen

ASKED: Any = {"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]}
HELLO = 'You said: "Hello". This is a sample answer.'


def test_a_chat_completion(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument()
    made = client.chat.completions.create(**ASKED, temperature=0.5, max_completion_tokens=9)
    assert made.usage is not None
    assert (seen.span.name, seen.span.kind) == ("chat gpt-4.1", SpanKind.CLIENT)
    assert seen.span.status.status_code is StatusCode.UNSET
    assert dict(seen.span.attributes or {}) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-4.1",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 9,
        "gen_ai.response.id": made.id,
        "gen_ai.response.model": made.model,
        "gen_ai.response.finish_reasons": (made.choices[0].finish_reason,),
        "gen_ai.usage.input_tokens": made.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": made.usage.completion_tokens,
        "openai.response.service_tier": made.service_tier,
        "server.address": "127.0.0.1",
        "server.port": server.port,
    }
    assert "traceparent" not in server.requests[0].headers


@pytest.mark.anyio
async def test_a_response(seen: Seen, async_client: AsyncOpenAI) -> None:
    seen.instrument()
    made = await async_client.responses.create(model="gpt-4.1", input="Hello")
    assert made.usage is not None
    found = dict(seen.span.attributes or {})
    assert seen.span.name == "chat gpt-4.1"
    assert found["gen_ai.response.finish_reasons"] == ("completed",)
    assert found["gen_ai.usage.output_tokens"] == made.usage.output_tokens


def test_the_numbers(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    made = client.embeddings.create(model="text-embedding-3-small", input="x", dimensions=4)
    assert seen.span.name == "embeddings text-embedding-3-small"
    (duration,) = seen.points("gen_ai.client.operation.duration")
    (tokens,) = seen.points("gen_ai.client.token.usage")
    assert duration.count == 1 and duration.sum > 0
    assert tokens.sum == made.usage.prompt_tokens
    assert tokens.attributes["gen_ai.token.type"] == "input"
    for point in (duration, tokens):
        assert point.attributes["gen_ai.operation.name"] == "embeddings"
        assert point.attributes["gen_ai.response.model"] == made.model


def test_other_calls_go_by_their_own_name(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    list(client.models.list())
    client.files.create(file=b"{}", purpose="batch")
    client.chat.completions.with_raw_response.create(**ASKED)
    client.post("/embeddings", cast_to=object, body={"model": "m", "input": "x"})
    names = [span.name for span in seen.spans]
    assert names == ["models.list", "files.create", "chat gpt-4.1", "client.post"]


def test_an_error(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument()
    server.script(status=429)
    with pytest.raises(RateLimitError):
        client.chat.completions.create(**ASKED)
    found = dict(seen.span.attributes or {})
    assert (found["error.type"], found["http.response.status_code"]) == ("RateLimitError", 429)
    assert seen.span.status.status_code is StatusCode.ERROR
    (duration,) = seen.points("gen_ai.client.operation.duration")
    assert duration.attributes["error.type"] == "RateLimitError"


def test_retries_are_one_call(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument()
    server.script(status=503, headers={"retry-after-ms": "1"})
    client.with_options(max_retries=1).chat.completions.create(**ASKED)
    assert len(server.requests) == 2
    assert seen.span.status.status_code is StatusCode.UNSET


def test_spans_are_below_the_current_one_and_travel(
    seen: Seen, client: OpenAI, server: MockServer
) -> None:
    seen.instrument(propagate=True)
    with seen.tracers.get_tracer("program").start_as_current_span("work"):
        client.chat.completions.create(**ASKED)
    call, work = seen.spans
    assert call.parent is not None and work.context is not None and call.context is not None
    assert call.parent.span_id == work.context.span_id
    sent = server.requests[0].headers["traceparent"].split("-")
    assert sent[1:3] == [f"{call.context.trace_id:032x}", f"{call.context.span_id:016x}"]


def test_content_only_where_it_is_wanted(seen: Seen, client: OpenAI) -> None:
    seen.instrument(capture_content=True)
    client.responses.create(model="gpt-4.1", input="Hello", instructions="Be brief.")
    found: dict[str, Any] = dict(seen.span.attributes or {})
    said = [{"role": "user", "parts": [{"type": "text", "content": "Hello"}]}]
    assert json.loads(found["gen_ai.input.messages"]) == said
    assert "Be brief." in found["gen_ai.system_instructions"]
    (answer,) = json.loads(found["gen_ai.output.messages"])
    assert (answer["parts"][0]["content"], answer["finish_reason"]) == (HELLO, "completed")


def test_azure_says_so(seen: Seen, server: MockServer) -> None:
    seen.instrument()
    with AzureOpenAI(api_key="k", azure_endpoint=server.origin, api_version="v1") as azure:
        azure.chat.completions.create(**ASKED)
    assert (seen.span.attributes or {})["gen_ai.provider.name"] == "azure.ai.openai"


def test_one_client_and_its_copies(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument(client)
    OpenAI(api_key="k", base_url=server.url).models.list()
    assert not seen.spans
    client.with_options(timeout=5).models.list()
    client.models.list()
    assert len(seen.spans) == 2
    uninstrument(client)
    client.models.list()
    assert len(seen.spans) == 2


def test_it_never_breaks_a_call(
    seen: Seen, client: OpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: Any, **named: Any) -> None:
        raise ValueError("broken")

    seen.instrument(capture_content=True, propagate=True)
    monkeypatch.setattr(recording.Meters, "start", broken)
    assert client.chat.completions.create(**ASKED).choices[0].message.content == HELLO
    monkeypatch.undo()
    for name in ("end", "headers", "first_event"):
        monkeypatch.setattr(recording.Recording, name, broken)
    assert client.chat.completions.create(**ASKED).choices[0].message.content == HELLO
    assert len(list(client.chat.completions.create(**ASKED, stream=True))) > 3


def test_nothing_is_imported_until_it_is_wanted() -> None:
    code = "import openai_oxide.telemetry, sys; openai_oxide.telemetry.instrument; "
    code += "print([name for name in sys.modules if name.startswith('opentelemetry')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
