"""Many calls at once over real sockets: HTTP/2 over one connection, HTTP/1.1 over a pool."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer
from openai_oxide_runtime.concurrency.fan_out import async_fan_out, fan_out

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def secure() -> Iterator[MockServer]:
    with MockServer(tls=True) as server:
        yield server


@pytest.fixture(scope="module")
def plain() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


def opened_by(server: MockServer, before: int) -> int:
    return server.connections.opened - before


@pytest.mark.parametrize("count", [3, 50, 500])
async def test_http2_needs_one_connection(secure: MockServer, count: int) -> None:
    before, tls = secure.connections.opened, secure.ssl_context()
    async with AsyncOpenAI(api_key="sk", base_url=secure.url, http2=True, tls=tls) as client:
        outcomes = [
            outcome.result()
            async for outcome in async_fan_out(
                client.models.with_raw_response.retrieve, ["gpt-5"] * count, limit=count
            )
        ]
    assert {(raw.status_code, raw.http_version) for raw in outcomes} == {(200, "HTTP/2")}
    assert (len(outcomes), opened_by(secure, before)) == (count, 1)


@pytest.mark.parametrize("count", [3, 50])
def test_http2_needs_one_connection_with_threads(secure: MockServer, count: int) -> None:
    before, tls = secure.connections.opened, secure.ssl_context()
    with OpenAI(api_key="sk", base_url=secure.url, http2=True, tls=tls) as client:
        outcomes = [
            outcome.result()
            for outcome in fan_out(
                client.models.with_raw_response.retrieve, ["gpt-5"] * count, limit=count
            )
        ]
    assert {(raw.status_code, raw.http_version) for raw in outcomes} == {(200, "HTTP/2")}
    assert (len(outcomes), opened_by(secure, before)) == (count, 1)


@pytest.mark.parametrize("count", [3, 50, 500])
async def test_http11_needs_no_more_connections_than_calls_at_once(
    plain: MockServer, count: int
) -> None:
    before, limit = plain.connections.opened, min(count, 20)
    async with AsyncOpenAI(api_key="sk", base_url=plain.url) as client:
        outcomes = [
            outcome.result()
            async for outcome in async_fan_out(
                client.models.with_raw_response.retrieve, ["gpt-5"] * count, limit=limit
            )
        ]
    assert {(raw.status_code, raw.http_version) for raw in outcomes} == {(200, "HTTP/1.1")}
    assert len(outcomes) == count
    assert opened_by(plain, before) <= limit


def test_threads_use_connections_again(plain: MockServer) -> None:
    before = plain.connections.opened
    with OpenAI(api_key="sk", base_url=plain.url) as client:
        found = list(fan_out(client.models.retrieve, ["gpt-5"] * 100, limit=10))
    assert [outcome.result().id for outcome in found] == ["gpt-5"] * 100
    assert opened_by(plain, before) <= 10


def test_http2_is_refused_where_it_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        httpx.Client() as own,
        pytest.raises(ValueError, match="http_client"),
    ):
        OpenAI(api_key="sk", http2=True, http_client=own)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ImportError, match="h2"):
        OpenAI(api_key="sk", http2=True)


def test_a_copy_with_http2_has_connections_of_its_own() -> None:
    first: Any = OpenAI(api_key="sk")
    second: Any = first.with_options(http2=True)
    assert second._context.transports is not first._context.transports
    assert second.with_options(timeout=1)._context.transports is second._context.transports
    assert second.with_options(timeout=1)._context.config.http2
