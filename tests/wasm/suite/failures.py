"""Calls that fail: errors, retries, timeouts, cancellation."""

from __future__ import annotations

import asyncio
from typing import Any

from inside import Api

from openai_oxide import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    DeadlineExceededError,
    NotFoundError,
    RateLimitError,
)
from openai_oxide_runtime.transports.fetch.javascript import in_browser


async def test_an_error_is_typed(api: Api) -> None:
    try:
        await api.client.responses.retrieve("resp_none")
    except NotFoundError as error:
        assert error.status_code == 404
        assert error.request_id and error.request_id.startswith("req_")
        return
    raise AssertionError("no error")


async def test_a_retry_waits_as_long_as_the_server_says(api: Api) -> None:
    await api.fault(status=429, retry_after_ms="20", times=2, path="/models")
    client = api.client.with_options(max_retries=2)
    assert (await client.models.list()).data
    assert await _statuses(api, "/v1/models") == [429, 429, 200]


async def test_retries_have_an_end(api: Api) -> None:
    await api.fault(status=429, retry_after_ms="1", path="/models")
    try:
        await api.client.with_options(max_retries=1).models.list()
    except RateLimitError:
        assert await _statuses(api, "/v1/models") == [429, 429]
        return
    raise AssertionError("no error")


async def test_a_connection_that_breaks_is_tried_again(api: Api) -> None:
    await api.fault(reset=True, times=1, path="/models")
    assert (await api.client.with_options(max_retries=2).models.list()).data


async def test_a_server_that_is_not_there(api: Api) -> None:
    async with AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9/v1", max_retries=0) as client:
        try:
            await client.models.list()
        except APIConnectionError as error:
            assert not isinstance(error, APITimeoutError)
            return
    raise AssertionError("no error")


async def test_a_silent_server_is_given_up(api: Api) -> None:
    await api.fault(hang=True, path="/models")
    try:
        await api.client.models.list(timeout=0.3)
    except APITimeoutError:
        return
    raise AssertionError("no error")


async def test_a_body_that_stops_is_given_up(api: Api) -> None:
    await api.fault(hang_after=2, path="/responses")
    stream = await api.client.responses.create(model="m", input="x", stream=True, timeout=0.3)
    try:
        async for _ in stream:
            pass
    except APITimeoutError:
        return
    raise AssertionError("no error")


async def test_a_deadline_bounds_everything(api: Api) -> None:
    await api.fault(status=503, retry_after="1", path="/models")
    try:
        await api.client.models.list(deadline=0.3, max_retries=5)
    except Exception:
        assert len(await _statuses(api, "/v1/models")) == 1
    await api.control("reset")
    await api.fault(hang=True, path="/models")
    try:
        await api.client.models.list(deadline=0.3, max_retries=5)
    except DeadlineExceededError:
        return
    raise AssertionError("no error")


async def test_a_cancelled_call_leaves_the_server(api: Api) -> None:
    await api.fault(hang=True, path="/models")
    task = asyncio.ensure_future(_list(api))
    await _until_asked(api, "/v1/models")
    task.cancel()
    assert isinstance((await asyncio.gather(task, return_exceptions=True))[0], BaseException)
    await _until_left(api, "/v1/models")


async def test_a_redirect_at_the_same_origin(api: Api) -> None:
    """Followed, but for a browser, which does not say where to."""
    headers = {"location": f"{api.url}/models?again=1"}
    await api.script(path="/models", status=307, headers=headers, json={})
    try:
        listed = await api.client.models.list()
    except APIConnectionError as error:
        assert in_browser() and "redirects" in str(error)
    else:
        assert not in_browser() and listed.data


async def _list(api: Api) -> Any:
    return await api.client.models.list()


async def _statuses(api: Api, path: str) -> list[Any]:
    return [asked["status"] for asked in await api.requests() if asked["path"] == path]


async def _until_asked(api: Api, path: str) -> None:
    while not await _statuses(api, path):
        await asyncio.sleep(0.01)


async def _until_left(api: Api, path: str) -> None:
    while not all(a["disconnected"] for a in await api.requests() if a["path"] == path):
        await asyncio.sleep(0.01)
