"""A body that is cut: both colours say the same, however it is cut and read."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.errors.tree import APIError
from tests.support.samples import AClient, Client
from tests.support.wire import CUT, RESET, Script, chunk, data, head, serving, stream_head

BODY = b'{"id": "t1", "name": "n"}'
EVENT = data({"type": "delta", "text": "a"})
SHORT = head(200, content_type="application/json", content_length="100") + BODY
CHUNKED = stream_head(content_type="application/json")
SCRIPTS: dict[str, Script] = {
    "too short": [SHORT, CUT],
    "between chunks": [CHUNKED, chunk(EVENT), CUT],
    "within a chunk": [CHUNKED, b"40\r\n" + EVENT, CUT],
    "within the size of a chunk": [CHUNKED, chunk(EVENT), b"4", CUT],
    "no chunk": [CHUNKED, b"zz\r\n", CUT],
    "no answer": [CUT],
    "a reset": [RESET],
    "half a head": [b"HTTP/1.1 200 OK\r\nConte", CUT],
    "no HTTP": [b"SSH-2.0-x\r\n\r\n", CUT],
}


def sync_text(url: str, read: str, **settings: Any) -> str:
    client = Client(api_key="k", base_url=url, max_retries=0, **settings)
    with client, pytest.raises(APIError) as caught:
        if read == "whole":
            client.things.retrieve("t")
        elif read == "events":
            list(client.things.create(name="n", stream=True))
        else:
            with client.things.with_streaming_response.retrieve("t") as response:
                response.read()
    return f"{type(caught.value).__name__}: {caught.value}"


async def async_text(url: str, read: str, **settings: Any) -> str:
    async with AClient(api_key="k", base_url=url, max_retries=0, **settings) as client:
        with pytest.raises(APIError) as caught:
            if read == "whole":
                await client.things.retrieve("t")
            elif read == "events":
                [event async for event in await client.things.create(name="n", stream=True)]
            else:
                async with client.things.with_streaming_response.retrieve("t") as response:
                    await response.read()
    return f"{type(caught.value).__name__}: {caught.value}"


@pytest.mark.parametrize("read", ["whole", "events", "late"])
@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_both_colours_say_the_same(script: Script, read: str) -> None:
    with serving(script) as server:
        assert sync_text(server.url, read) == asyncio.run(async_text(server.url, read))


@pytest.mark.parametrize("name", ["too short", "between chunks", "no answer"])
def test_over_httpx_too(name: str) -> None:
    with serving(SCRIPTS[name]) as server, httpx.Client() as client:
        text = sync_text(server.url, "whole", http_client=client)
        http_client = httpx.AsyncClient()
        assert text == asyncio.run(async_text(server.url, "whole", http_client=http_client))
