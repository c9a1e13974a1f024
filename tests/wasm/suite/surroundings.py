"""What the SDK is, and is not, where it runs."""

from __future__ import annotations

import sys

from inside import Api

import openai_oxide
from openai_oxide import AsyncOpenAI
from openai_oxide_runtime.transports.fetch import AsyncFetchTransport


async def test_nothing_that_is_missing_is_imported(api: Api) -> None:
    await api.client.responses.create(model="m", input="x")
    loaded = {name.partition(".")[0] for name in sys.modules}
    assert loaded.isdisjoint({"httpx", "httpcore", "httptools", "websockets", "orjson", "uvloop"})


async def test_fetch_was_chosen_by_itself(api: Api) -> None:
    await api.client.models.list()
    assert isinstance(api.client._context.transports.get(), AsyncFetchTransport)


async def test_http2_is_the_engines_business(api: Api) -> None:
    async with AsyncOpenAI(api_key="sk-wasm", base_url=api.url, http2=True) as client:
        assert (await client.models.list()).data


async def test_it_is_the_wheel(api: Api) -> None:
    assert "site-packages" in (openai_oxide.__file__ or "")


async def test_no_request_is_left_behind(api: Api) -> None:
    await api.client.models.list()
    async for _ in await api.client.responses.create(model="m", input="x", stream=True):
        pass
    assert api.client._context.transports.get()._active == set()
