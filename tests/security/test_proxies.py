"""One answer to "through which proxy?", for calls and for WebSockets; its password is not shown."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_oxide import APIConnectionError, AsyncOpenAI, OpenAI, OpenAIError
from openai_oxide_mock import MockServer
from openai_oxide_mock.pytest_plugin import mock_server, mock_server_process
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.proxies import environment_proxies, proxy_of
from openai_oxide_runtime.transports.client_proxies import proxy_of_client
from tests.soak.keys import told

__all__ = ["mock_server", "mock_server_process"]

PASSWORD = "pr0xy%2Fpass"
NAMES = ("HTTP", "HTTPS", "ALL", "WS", "WSS", "NO")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(f"{name}_PROXY", raising=False)
        monkeypatch.delenv(f"{name}_PROXY".lower(), raising=False)


def found(origin: str, **named: str) -> Any:
    return environment_proxies({f"{name}_proxy": value for name, value in named.items()}).find(
        origin
    )


BYPASSED = [
    ("[::1]", "http://[::1]:9"),
    ("::1", "https://[::1]"),
    ("[::1]:9", "http://[::1]:9"),
    ("0:0::1", "wss://[::1]:9"),
    ("fd00::/8", "https://[fd12::1]"),
    ("[fd00::]/8", "https://[fd12::1]"),
    ("10.0.0.0/8", "http://10.1.2.3:8000"),
    ("10.1.2.3/8", "http://10.200.0.1"),
    ("10.0.0.0/8", "http://[::ffff:10.1.2.3]"),
    ("127.0.0.1:80", "http://127.0.0.1"),
    ("a.b:443", "https://a.b"),
    ("a.b:443", "wss://a.b"),
    ("a.b:8443", "https://x.a.b:8443"),
    ("https://a.b", "wss://a.b"),
    ("c.d a.b", "https://a.b"),
    ("c.d,\ta.b", "https://a.b"),
    ("a.b", "https://A.B."),
    ("*", "https://a.b"),
]
NOT_BYPASSED = [
    ("[::1]:9", "http://[::1]:8"),
    ("fd00::/8", "https://[fe80::1]"),
    ("10.0.0.0/8", "http://11.1.2.3"),
    ("10.0.0.0/8", "http://10.example"),
    ("10.0.0.0/99", "http://10.1.2.3"),
    ("a.b:443", "http://a.b"),
    ("a.b:99999", "https://a.b"),
    ("[::1", "https://a.b"),
    ("http://a.b", "https://a.b"),
]


@pytest.mark.parametrize(("exception", "origin"), BYPASSED)
def test_reached_without(exception: str, origin: str) -> None:
    assert found(origin, all="http://p", no=exception) is None


@pytest.mark.parametrize(("exception", "origin"), NOT_BYPASSED)
def test_reached_through(exception: str, origin: str) -> None:
    assert found(origin, all="http://p", no=exception).host == "p"


@pytest.mark.parametrize(
    ("origin", "named", "host"),
    [
        ("wss://a.b", {"all": "http://x"}, "x"),
        ("wss://a.b", {"https": "http://y", "all": "http://x"}, "y"),
        ("ws://a.b", {"http": "http://z", "all": "http://x"}, "z"),
        ("wss://a.b", {"wss": "http://w", "https": "http://y"}, "w"),
        ("https://a.b", {"wss": "http://w", "all": "http://x"}, "x"),
    ],
)
def test_which_of_several(origin: str, named: dict[str, str], host: str) -> None:
    assert found(origin, **named).host == host


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("p", "http://p:80"),
        ("p:8080", "http://p:8080"),
        ("HTTPS://p", "https://p:443"),
        ("socks5://p", "socks5://p:1080"),
        ("socks5h://p:1", "socks5h://p:1"),
        ("socks://p:9/", "socks5h://p:9"),
        ("http://[::1]:3128", "http://[::1]:3128"),
        (" http://u:p@p:1 ", "http://p:1"),
    ],
)
def test_an_address_is_understood(text: str, address: str) -> None:
    assert proxy_of(text, "X").address == address


def test_a_login_is_kept_and_not_shown() -> None:
    one = proxy_of(f"http://us%40r:{PASSWORD}@p:1", "X")
    assert (one.user, one.password) == ("us@r", "pr0xy/pass")
    assert one.url == f"http://us%40r:{PASSWORD}@p:1"
    assert proxy_of("http://user@p", "X").url == "http://user:@p:80"
    proxies = environment_proxies({"ALL_PROXY": one.url})
    shown = f"{one} {one!r} {[one]} {proxies!r} {proxies.variables}"
    assert not any(secret in shown for secret in (*one.secrets, "us%40r"))


UNUSABLE = [
    "socks4://u:{}@p",
    "ftp://u:{}@p",
    "http://u:{}@[::1",
    "http://u:{}@p:99999",
    "http://u:{}@p:x",
    "http://u:{}@p:0",
    "http://u:{}@",
    "http://u:{}@a b",
    "http://u:{}@a..b:1",
    "http://u:{}@%s:1" % ("a" * 64),
    "http://u:{}@\udcff:1",
]


@pytest.mark.parametrize("text", UNUSABLE)
def test_what_cannot_be_used_is_refused_without_an_echo(text: str) -> None:
    with pytest.raises(TransportError, match="the proxy of ALL_PROXY cannot be used: ") as caught:
        found("https://a.b", all=text.format(PASSWORD))
    assert not caught.value.retryable
    assert PASSWORD not in str(caught.value)


def call(client: Any) -> Any:
    return client.models.list()


def connect(client: Any) -> Any:
    with client.realtime.connect(model="m"):
        return None


async def async_connect(client: Any) -> Any:
    async with client.realtime.connect(model="m"):
        return None


WAYS = {
    "call": (call, call),
    "websocket": (connect, async_connect),
}


def done(colour: str, way: str, url: str, **settings: Any) -> Any:
    """What comes of a call, or of opening a WebSocket; the client is closed afterwards."""
    settings = {"api_key": "k" * 9, "base_url": url, "max_retries": 0, **settings}
    if colour == "sync":
        with OpenAI(**settings) as client:
            return WAYS[way][0](client)

    async def main() -> Any:
        async with AsyncOpenAI(**settings) as client:
            return await WAYS[way][1](client)

    return asyncio.run(main())


@pytest.mark.parametrize("text", UNUSABLE)
@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
def test_every_way_out_refuses_it(
    text: str, colour: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", text.format(PASSWORD))
    for settings in ({}, {"http2": True}):
        with pytest.raises(APIConnectionError, match="proxy of ALL_PROXY cannot be used") as caught:
            done(colour, way, "https://api.example.test/v1", **settings)
        assert not [shown for shown in told(caught.value) if PASSWORD in shown]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
def test_a_missing_package_for_socks_is_named(
    colour: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks5://u:{PASSWORD}@127.0.0.1:9")
    monkeypatch.setitem(__import__("sys").modules, "socksio", None)
    monkeypatch.setitem(__import__("sys").modules, "python_socks", None)
    with pytest.raises(APIConnectionError, match=r"socksio|python-socks") as caught:
        done(colour, way, "https://api.example.test/v1")
    assert not [shown for shown in told(caught.value) if PASSWORD in shown]


class Tunnel:
    """A proxy for HTTP that notes what it is asked, and leads everything to one server."""

    def __init__(self, server: tuple[str, int], answer: bytes = b"") -> None:
        self.asked: list[bytes] = []
        self._server, self._answer = server, answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        host, port = self._listener.getsockname()
        self.url = f"http://user:{PASSWORD}@{host}:{port}"
        self._closing = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while not self._closing.is_set():
                opened, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(opened,), daemon=True).start()

    def _serve(self, opened: socket.socket) -> None:
        with contextlib.suppress(OSError), opened:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (piece := opened.recv(9999)):
                    return
                head += piece
            self.asked.append(head)
            if self._answer:
                opened.sendall(self._answer)
                return
            with socket.create_connection(self._server) as server:
                if head.startswith(b"CONNECT"):
                    opened.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                else:
                    there = f"http://{self._server[0]}:{self._server[1]}".encode()
                    server.sendall(head.replace(there, b"", 1))
                threading.Thread(target=_copied, args=(server, opened), daemon=True).start()
                _copied(opened, server)

    def close(self) -> None:
        self._closing.set()
        # Closing a socket does not wake a thread that waits in accept; a connection does.
        with contextlib.suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        self._acceptor.join(60)
        self._listener.close()


def _copied(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(9999):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def tunnel(server: str, answer: bytes = b"") -> Iterator[Tunnel]:
    url = httpx.URL(server)
    with contextlib.closing(Tunnel((url.host, url.port or 80), answer)) as made:
        yield made


@pytest.mark.parametrize("variable", ["ALL_PROXY", "HTTP_PROXY", "all_proxy"])
@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
def test_nothing_goes_past_a_proxy(
    variable: str, colour: str, way: str, mock_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tunnel(mock_server.url) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        done(colour, way, mock_server.url)
        assert len(proxy.asked) == 1
        assert b"Proxy-Authorization: Basic dXNlcjpwcjB4eS9wYXNz" in proxy.asked[0]
        monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
        done(colour, way, mock_server.url)
        assert len(proxy.asked) == 1


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_the_proxy_of_a_client_of_httpx_serves_its_websockets(
    colour: str, mock_server: MockServer
) -> None:
    made = httpx.Client if colour == "sync" else httpx.AsyncClient
    with tunnel(mock_server.url) as proxy:
        done(colour, "websocket", mock_server.url, http_client=made(proxy=proxy.url))
        assert b"Proxy-Authorization: Basic dXNlcjpwcjB4eS9wYXNz" in proxy.asked[0]


def test_what_a_client_of_httpx_says_of_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_of_client(httpx.Client(), "https://a.b") is True
    monkeypatch.setenv("ALL_PROXY", "http://p")
    assert proxy_of_client(httpx.Client(trust_env=False), "https://a.b") is False
    given: Any = proxy_of_client(httpx.Client(proxy=f"http://u:{PASSWORD}@p:9"), "https://a.b")
    assert given.url == f"http://u:{PASSWORD}@p:9"
    assert given.secrets[0] not in repr(given)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.filterwarnings("ignore:the API key is sent unencrypted:UserWarning")
def test_a_proxy_that_refuses_and_repeats_what_it_heard(
    colour: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = f"no: {PASSWORD} pr0xy/pass".encode()
    refusal = b"HTTP/1.1 407 pr0xy/pass\r\nX-Heard: pr0xy/pass\r\nContent-Length: %d\r\n\r\n%b" % (
        len(said),
        said,
    )
    with tunnel("http://127.0.0.1:1", refusal) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        with pytest.raises(OpenAIError) as caught:
            done(colour, way, "http://api.example.test/v1")
    shown = [text for text in told(caught.value) if PASSWORD in text or "pr0xy/pass" in text]
    assert not shown


def test_the_environment_is_asked_anew_for_each_websocket(
    mock_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        tunnel(mock_server.url) as proxy,
        OpenAI(api_key="k" * 9, base_url=mock_server.url) as client,
    ):
        connect(client)
        monkeypatch.setitem(os.environ, "ALL_PROXY", proxy.url)
        connect(client)
        assert len(proxy.asked) == 1
