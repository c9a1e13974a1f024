"""OpenTelemetry's own instrumentation of the official package, on our classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.instrumentation.genai.openai import OpenAIInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pydantic import BaseModel

from openai_oxide import AsyncOpenAI, NotFoundError, OpenAI
from openai_oxide_mock import MockServer

ASKED: Any = {"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]}


class City(BaseModel):
    name: str


class Spans:
    """What was exported."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    def one(self) -> tuple[str, dict[str, Any]]:
        """The only span: its name and its attributes."""
        span: ReadableSpan
        (span,) = self.exporter.get_finished_spans()
        return span.name, dict(span.attributes or {})


@pytest.fixture
def spans() -> Iterator[Spans]:
    made = Spans()
    OpenAIInstrumentor().instrument(tracer_provider=made.provider)
    yield made
    OpenAIInstrumentor().uninstrument()


def check(spans: Spans, name: str, made: Any) -> None:
    shown, found = spans.one()
    assert shown == name
    assert found["gen_ai.request.model"] == name.split()[1]
    assert found["gen_ai.response.model"] == made.model
    assert found["gen_ai.usage.input_tokens"] > 0


def test_chat(spans: Spans, client: OpenAI) -> None:
    check(spans, "chat gpt-4.1", client.chat.completions.create(**ASKED))


@pytest.mark.anyio
async def test_chat_awaited(spans: Spans, async_client: AsyncOpenAI) -> None:
    check(spans, "chat gpt-4.1", await async_client.chat.completions.create(**ASKED))


def test_parsed(spans: Spans, client: OpenAI) -> None:
    made = client.chat.completions.parse(**ASKED, response_format=City)
    assert isinstance(made.choices[0].message.parsed, City)
    check(spans, "chat gpt-4.1", made)


def test_a_stream(spans: Spans, client: OpenAI) -> None:
    usage: Any = {"include_usage": True}
    stream = client.chat.completions.create(**ASKED, stream=True, stream_options=usage)
    *_, last = stream
    check(spans, "chat gpt-4.1", last)


@pytest.mark.anyio
async def test_a_stream_awaited(spans: Spans, async_client: AsyncOpenAI) -> None:
    usage: Any = {"include_usage": True}
    opened = await async_client.chat.completions.create(**ASKED, stream=True, stream_options=usage)
    *_, last = [chunk async for chunk in opened]
    check(spans, "chat gpt-4.1", last)


def test_embeddings(spans: Spans, client: OpenAI) -> None:
    made = client.embeddings.create(model="text-embedding-3-small", input="x")
    check(spans, "embeddings text-embedding-3-small", made)


def test_a_response(spans: Spans, client: OpenAI) -> None:
    check(spans, "chat gpt-4.1", client.responses.create(model="gpt-4.1", input="Hello"))


@pytest.mark.anyio
async def test_a_stream_of_responses(spans: Spans, async_client: AsyncOpenAI) -> None:
    opened = await async_client.responses.create(model="gpt-4.1", input="Hello", stream=True)
    *_, last = [event async for event in opened]
    assert last.type == "response.completed"
    check(spans, "chat gpt-4.1", last.response)


def test_a_stream_helper(spans: Spans, client: OpenAI) -> None:
    with client.responses.stream(model="gpt-4.1", input="Hello") as stream:
        final = stream.get_final_response()
    check(spans, "chat gpt-4.1", final)


def test_an_error(spans: Spans, client: OpenAI, server: MockServer) -> None:
    server.script(status=404)
    with pytest.raises(NotFoundError):
        client.chat.completions.create(**ASKED)
    assert spans.one()[1]["error.type"].endswith("NotFoundError")
