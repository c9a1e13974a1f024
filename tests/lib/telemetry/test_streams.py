"""The span of a stream ends with the stream, however that ends."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from typing import Any

import pytest
from opentelemetry.trace import StatusCode

from openai_oxide import APIError, AsyncOpenAI, OpenAI, StreamTruncatedError
from openai_oxide_mock import MockServer
from tests.lib.telemetry.conftest import Seen

ASKED: Any = {"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]}
HELLO = 'You said: "Hello". This is a sample answer.'
FAILED = {"type": "error", "code": "server_error", "message": "no", "param": None}


def test_to_its_end(seen: Seen, client: OpenAI) -> None:
    seen.instrument(capture_content=True)
    usage: Any = {"include_usage": True}
    stream = client.chat.completions.create(**ASKED, stream=True, stream_options=usage)
    assert not seen.spans
    *_, last = stream
    found: dict[str, Any] = dict(seen.span.attributes or {})
    assert found["gen_ai.request.stream"] is True
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert last.usage and found["gen_ai.usage.output_tokens"] == last.usage.completion_tokens
    assert json.loads(found["gen_ai.output.messages"])[0]["parts"][0]["content"] == HELLO
    (first,) = seen.points("gen_ai.client.operation.time_to_first_chunk")
    (whole,) = seen.points("gen_ai.client.operation.duration")
    assert 0 < first.sum < whole.sum


@pytest.mark.anyio
async def test_to_its_end_awaited(seen: Seen, async_client: AsyncOpenAI) -> None:
    seen.instrument(capture_content=True)
    stream = await async_client.responses.create(model="gpt-4.1", input="Hello", stream=True)
    *_, last = [event async for event in stream]
    assert last.type == "response.completed" and last.response.usage
    found: dict[str, Any] = dict(seen.span.attributes or {})
    assert found["gen_ai.response.id"] == last.response.id
    assert found["gen_ai.usage.output_tokens"] == last.response.usage.output_tokens
    assert json.loads(found["gen_ai.output.messages"])[0]["parts"][0]["content"] == HELLO


def test_of_a_helper_and_of_a_raw_response(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    with client.responses.stream(model="gpt-4.1", input="Hello") as stream:
        stream.until_done()
    with client.chat.completions.with_streaming_response.create(**ASKED, stream=True) as raw:
        assert b"[DONE]" in b"".join(raw.iter_bytes())
    with client.chat.completions.with_streaming_response.create(**ASKED) as plain:
        plain.parse()
    assert [span.name for span in seen.spans] == ["chat gpt-4.1"] * 3
    assert all("gen_ai.response.finish_reasons" in (span.attributes or {}) for span in seen.spans)


def test_left_early(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    with client.chat.completions.create(**ASKED, stream=True) as stream:
        next(stream)
        assert not seen.spans
    assert seen.span.status.status_code is StatusCode.UNSET
    assert "gen_ai.response.id" in (seen.span.attributes or {})


def test_dropped(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    stream: Any = client.chat.completions.create(**ASKED, stream=True)
    next(stream)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del stream
        gc.collect()
    assert seen.span.name == "chat gpt-4.1"


@pytest.mark.anyio
async def test_dropped_in_a_task(seen: Seen, async_client: AsyncOpenAI) -> None:
    seen.instrument()
    stream: Any = await async_client.chat.completions.create(**ASKED, stream=True)
    await anext(stream)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del stream
        gc.collect()
    for _ in range(3):  # what is dropped is closed by the loop, when it gets to it
        await asyncio.sleep(0)
    assert seen.span.name == "chat gpt-4.1"


def test_never_asked_for(seen: Seen, client: OpenAI) -> None:
    seen.instrument()
    raw: Any = client.chat.completions.with_raw_response.create(**ASKED, stream=True)
    assert raw.status_code == 200 and not seen.spans
    del raw
    gc.collect()
    assert seen.span.name == "chat gpt-4.1"


def test_cut_off(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument()
    server.fault("no-terminal")
    with pytest.raises(StreamTruncatedError):
        list(client.chat.completions.create(**ASKED, stream=True))
    assert (seen.span.attributes or {})["error.type"] == "StreamTruncatedError"


@pytest.mark.anyio
async def test_an_error_in_it(seen: Seen, async_client: AsyncOpenAI, server: MockServer) -> None:
    seen.instrument()
    server.script(events=[FAILED])
    stream = await async_client.responses.create(model="gpt-4.1", input="Hello", stream=True)
    with pytest.raises(APIError):
        async for _ in stream:
            pass
    assert (seen.span.attributes or {})["error.type"] == "server_error"
    assert seen.span.status.status_code is StatusCode.ERROR


def test_an_error_that_a_retry_mends(seen: Seen, client: OpenAI, server: MockServer) -> None:
    seen.instrument(capture_content=True)
    server.script(events=[FAILED])
    made = client.with_options(max_retries=1)
    *_, last = made.responses.create(model="gpt-4.1", input="Hello", stream=True)
    found: dict[str, Any] = dict(seen.span.attributes or {})
    assert last.type == "response.completed" and "error.type" not in found
    assert found["gen_ai.response.id"] == last.response.id


@pytest.mark.anyio
async def test_a_call_that_is_cancelled(
    seen: Seen, async_client: AsyncOpenAI, server: MockServer
) -> None:
    seen.instrument()
    server.fault("hang")
    task = asyncio.create_task(async_client.chat.completions.create(**ASKED))
    while not server.requests:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (seen.span.attributes or {})["error.type"] == "cancelled"
