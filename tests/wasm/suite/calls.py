"""Calls that succeed."""

from __future__ import annotations

import base64
import gzip
import io
from typing import Any

from inside import Api
from pydantic import BaseModel

from openai_oxide import HedgePolicy
from openai_oxide.types.responses import Response
from openai_oxide_runtime.transports.fetch.javascript import in_browser


class City(BaseModel):
    name: str
    people: int


async def test_a_call_gives_a_typed_answer(api: Api) -> None:
    response = await api.client.responses.create(model="gpt-5", input="Grüße, 世界")
    assert isinstance(response, Response)
    assert "Grüße, 世界" in response.output_text


async def test_the_request_is_as_elsewhere(api: Api) -> None:
    await api.client.embeddings.create(model="m", input="x", extra_headers={"x-mine": "1"})
    sent = (await api.requests())[0]
    assert sent["headers"]["authorization"] == "Bearer sk-wasm"
    assert sent["headers"]["content-type"] == "application/json"
    assert sent["headers"]["x-mine"] == "1"
    assert sent["headers"]["idempotency-key"].startswith("oxide-")


async def test_headers_of_the_answer_are_seen(api: Api) -> None:
    raw = await api.client.models.with_raw_response.list()
    assert raw.status_code == 200
    assert raw.headers["x-request-id"].startswith("req_")
    assert raw.headers.get("openai-processing-ms") == "1"


async def test_structured_output(api: Api) -> None:
    await api.script(answer={"text": '{"name": "Bern", "people": 134000}'})
    parsed = await api.client.responses.parse(model="m", input="?", text_format=City)
    assert parsed.output_parsed == City(name="Bern", people=134_000)


async def test_pages_follow_one_another(api: Api) -> None:
    made = [
        await api.client.files.create(file=(f"{n}.txt", b"x"), purpose="assistants")
        for n in range(5)
    ]
    listed = [file.id async for file in api.client.files.list(limit=2)]
    assert sorted(listed) == sorted(file.id for file in made)
    assert sum(asked["method"] == "GET" for asked in await api.requests()) >= 3


async def test_an_upload_and_a_download(api: Api) -> None:
    content = bytes(range(256)) * 40
    made = await api.client.files.create(file=("all.bin", content), purpose="assistants")
    assert made.bytes == len(content)
    back = await api.client.files.content(made.id)
    assert back.content == content


async def test_a_large_upload(api: Api) -> None:
    """Streamed in Node; Chromium, which streams over HTTP/2 only, falls back to memory."""
    content = b"0123456789abcdef" * 200_000
    file = io.BytesIO(content)
    for _ in range(2):
        file.seek(0)
        made = await api.client.files.create(file=("big.bin", file), purpose="assistants")
        assert made.bytes == len(content)
        sent = await api.last()
        assert (sent["headers"].get("transfer-encoding") == "chunked") is not in_browser()


async def test_a_body_that_the_server_compressed(api: Api) -> None:
    text = "compressed " * 500
    packed = base64.b64encode(gzip.compress(text.encode())).decode()
    headers = {"content-type": "text/plain", "content-encoding": "gzip"}
    await api.script(path="/files/file-1/content", base64=packed, headers=headers)
    assert (await api.client.files.content("file-1")).text == text


async def test_a_streamed_download(api: Api) -> None:
    content = b"piece by piece " * 20_000
    made = await api.client.files.create(file=("a.bin", content), purpose="assistants")
    async with api.client.files.with_streaming_response.content(made.id) as answer:
        pieces = [piece async for piece in answer.iter_bytes()]
    assert b"".join(pieces) == content


async def test_a_late_answer_is_hedged(api: Api) -> None:
    policy = HedgePolicy(delay=0.1)
    await api.fault(latency=20, times=1, path="/embeddings")
    made = await api.client.embeddings.create(model="m", input="x", hedge=policy)
    assert made.data
    asked: Any = [one for one in await api.requests() if one["path"].endswith("/embeddings")]
    assert len(asked) == 2
