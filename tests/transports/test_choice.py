"""Which transport a client takes by itself, and what it loads for that."""

from __future__ import annotations

import os
import pickle
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.http.proxies import environment_proxies
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.operations.client_config import ClientConfig, Limits
from openai_oxide_runtime.transports.proxy_routing import (
    AsyncRoutedTransport,
    RoutedTransport,
)
from openai_oxide_runtime.transports.select import async_transport, sync_transport
from tests.support import samples
from tests.support.wire import answer, serving
from tests.transports.kinds import request
from tests.transports.peer import ASK, peer, plain

CONFIG = ClientConfig(Address.parse("https://api.example.test/v1"))
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def chosen(http_client: Any = None, **settings: Any) -> tuple[str, str]:
    config = CONFIG._replace(**settings)
    other = httpx.AsyncClient() if http_client else None
    both = sync_transport(config, http_client), async_transport(config, other)
    return type(both[0]).__name__, type(both[1]).__name__


def test_the_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen() == ("DirectTransport", "AsyncDirectTransport")
    assert chosen(http2=True) == ("BlockingTransport", "AsyncHttpxTransport")
    assert chosen(httpx.Client()) == ("HttpxTransport", "AsyncHttpxTransport")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test")
    assert chosen() == ("RoutedTransport", "AsyncRoutedTransport")
    monkeypatch.setenv("NO_PROXY", "*")
    assert chosen() == ("DirectTransport", "AsyncDirectTransport")


ENVIRONMENTS: list[dict[str, str]] = [
    {},
    {"HTTP_PROXY": "http://p"},
    {"https_proxy": "p:1"},
    {"ALL_PROXY": "http://p"},
    {"HTTPS_PROXY": "http://p", "https_proxy": ""},
    {"HTTP_PROXY": "http://p", "REQUEST_METHOD": "GET"},
    {"TRAVIS_APT_PROXY": "http://p"},
]
EXCEPTIONS = [
    *("", "*", "localhost", "127.0.0.1", "a.b", ".a.b", "a.b:8080", "https://a.b", "::1"),
    *("all://x.a.b:1", " a.b , c.d", "xa.b", "http://*.a.b", "localhost:11434"),
]
ORIGINS = [
    *("http://localhost:8000", "https://a.b", "http://a.b:8080", "https://x.a.b", "https://xa.b"),
    *("http://[::1]:9", "https://c.d", "http://127.0.0.1:1", "https://x.a.b:1", "http://a.b"),
    *("http://localhost:11434", "https://a.b:443", "http://10.1.2.3"),
]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the system has settings too")
@pytest.mark.parametrize("named", ENVIRONMENTS, ids=str)
def test_proxies_are_understood_as_httpx_does(
    named: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    theirs, ours = [], []
    tls = httpx.create_ssl_context()
    for exception in EXCEPTIONS:
        monkeypatch.setenv("NO_PROXY", exception)
        with httpx.Client(verify=tls) as client:
            mounted = [client._transport_for_url(httpx.URL(url)) for url in ORIGINS]
            theirs += [found is not client._transport for found in mounted]
        proxies = environment_proxies(os.environ)
        ours += [proxies.find(url) is not None for url in ORIGINS]
    assert ours == theirs


def test_only_what_is_behind_a_proxy_goes_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with peer([ASK, plain(b"proxied")]) as proxy, peer([ASK, plain(b"direct")]) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.origin)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        transport = sync_transport(CONFIG, None)
        assert isinstance(transport, RoutedTransport)
        assert transport.send(request(server.origin)).read(99) == b"direct"
        assert not transport._by_proxy
        assert transport.send(request("http://far.test")).read(99) == b"proxied"
        transport.close()
    assert proxy.asked[0].target == "http://far.test/v1/x"


@pytest.mark.anyio
async def test_the_same_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    with peer([ASK, plain(b"proxied")]) as proxy, peer([ASK, plain(b"direct")]) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.origin)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        transport = async_transport(CONFIG, None)
        assert isinstance(transport, AsyncRoutedTransport)
        raw = await transport.send(request(server.origin))
        assert (await raw.read(99), transport._by_proxy) == (b"direct", {})
        raw = await transport.send(request("http://far.test"))
        assert await raw.read(99) == b"proxied"
        await transport.close()


def test_limits_reach_the_transport() -> None:
    transport: Any = sync_transport(CONFIG._replace(limits=Limits(header_bytes=7)), None)
    assert transport._pool.limits.header_bytes == 7


CALL = """
import asyncio, sys
from tests.support.samples import AClient, Client
client = Client(api_key="k", base_url=sys.argv[1])
assert client.things.retrieve("t").id == "t1"
async def main():
    async with AClient(api_key="k", base_url=sys.argv[1]) as client:
        assert (await client.things.retrieve("t")).id == "t1"
asyncio.run(main())
client.close()
print(sorted({"httpx", "httpcore", "h11", "anyio", "certifi"} & set(sys.modules)))
"""


@pytest.mark.parametrize("kind", [samples.Client, samples.AClient])
def test_settings_of_the_connections_reach_them(kind: Any) -> None:
    tls, connections = TLSOptions(ca_file="ca.pem"), ConnectionLimits(7, 3, 1.5)
    client = kind(api_key="k", tls=tls, connections=connections)
    again = pickle.loads(pickle.dumps(client))
    for made in (client, again, client.with_options(timeout=3)):
        assert (made._context.config.tls, made._context.config.connections) == (tls, connections)
    transport: Any = sync_transport(client._context.config, None)
    assert transport._settings == (client._context.config.limits, connections, tls)
    assert client.with_options(timeout=3)._context.transports is client._context.transports
    assert (
        client.with_options(tls=TLSOptions())._context.transports is not client._context.transports
    )
    assert kind(api_key="k")._context.config.connections == ConnectionLimits()
    for setting in ({"tls": tls}, {"connections": connections}):
        with pytest.raises(ValueError, match="transport"):
            kind(api_key="k", transport=transport, **setting)


def test_a_client_over_tls(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    body = b'{"id": "t1", "name": "n"}'
    with peer([ASK, plain(body, "Content-Type: application/json")], tls=context) as server:
        tls = TLSOptions(ca_file=str(tmp_path / "ca.pem"))
        with samples.Client(api_key="k", base_url=server.origin, tls=tls) as client:
            assert client.things.retrieve("t").id == "t1"


def test_a_call_loads_no_http_library() -> None:
    with serving(answer({"id": "t1", "name": "n"})) as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", CALL, server.url],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_answer_is_httpx_for_who_asks() -> None:
    with serving(answer({"id": "t1", "name": "n"}, x_a="b")) as server:
        client = samples.Client(api_key="k", base_url=server.url)
        raw = client.things.with_raw_response.retrieve("t")
        response = raw.http_response
        assert isinstance(response, httpx.Response)
        assert (response.status_code, response.headers["x-a"]) == (200, "b")
        assert response.json() == {"id": "t1", "name": "n"}
        assert raw.http_request.headers.get("authorization") != "Bearer k"
        client.close()
