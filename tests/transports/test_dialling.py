"""New connections: families of addresses by turns, the first that answers taken."""

from __future__ import annotations

import socket
import sys
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import TransportError, TransportTimeout
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.transports.http1.origin import Origin, interleave, origin_of
from tests.transports.kinds import Wire, request
from tests.transports.peer import ASK, CUT, peer, plain

pytestmark = pytest.mark.anyio
V4, V6 = socket.AF_INET, socket.AF_INET6


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=V6).close()
    except OSError:
        return False
    return True


def info(address: str, port: int) -> Any:
    family = V6 if ":" in address else V4
    place = (address, port, 0, 0) if family == V6 else (address, port)
    return family, socket.SOCK_STREAM, 0, "", place


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The addresses that the name many.test has."""
    listed: list[Any] = []
    asked = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **said: Any) -> Any:
        if host not in ("many.test", b"many.test"):
            return asked(host, *rest, **said)
        if said.get("flags"):
            raise socket.gaierror
        return listed

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return listed


def test_families_take_turns() -> None:
    found = [(V6, 1), (V6, 2), (V6, 3), (V4, 4), (V4, 5)]
    assert interleave(found) == [(V6, 1), (V4, 4), (V6, 2), (V4, 5), (V6, 3)]
    assert interleave([]) == []


async def test_a_dead_address_does_not_hold_up_a_good_one(direct: Wire, known: list[Any]) -> None:
    with peer([CUT]) as dead:
        port = dead.port
    with peer([ASK, plain(b"a")]) as server:
        known += [info("127.0.0.1", port), info("127.0.0.2", port), info("127.0.0.1", server.port)]
        asked = await direct.ask(direct.transport(), request("http://many.test"))
        assert asked == (200, b"a")
        assert server.asked[0].header("host") == "many.test"


async def test_a_silent_address_does_not_hold_up_a_good_one(
    direct: Wire, known: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("sync_connect", "async_connect"):
        monkeypatch.setattr(f"openai_oxide_runtime.transports.http1.{module}.STAGGER", 0.01)
    with Full() as silent, peer([ASK, plain(b"a")]) as server:
        known += [info("127.0.0.1", silent), info("127.0.0.1", server.port)]
        asked = await direct.ask(direct.transport(), request("http://many.test"))
        assert asked == (200, b"a")


async def test_an_address_that_stays_silent_is_a_timeout(direct: Wire) -> None:
    from openai_oxide_runtime.http.timeouts import Timeout

    with Full() as silent:
        transport = direct.transport(connections=ConnectionLimits(max_connections=1))
        asked = request(f"http://127.0.0.1:{silent}", timeout=Timeout(5, connect=0.03))
        for _ in range(2):  # the first gives its place in the pool back
            with pytest.raises(TransportTimeout, match="no connection within the timeout"):
                await direct.ask(transport, asked)


class Full:
    """The port of a listener that takes no more connections, and refuses none."""

    def __enter__(self) -> int:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=0)
        self._waiting = []
        for _ in range(3):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(self._listener.getsockname())
            self._waiting.append(waiting)
        return int(self._listener.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        for opened in (*self._waiting, self._listener):
            opened.close()


async def test_all_addresses_dead(direct: Wire, known: list[Any]) -> None:
    with peer([CUT]) as dead:
        port = dead.port
    known += [info("127.0.0.1", port), info("127.0.0.2", port)]
    with pytest.raises(TransportError, match=r"refused|failed"):
        await direct.ask(direct.transport(), request("http://many.test"))


async def test_a_name_without_addresses(direct: Wire, known: list[Any]) -> None:
    assert known == []
    with pytest.raises(TransportError, match="no address"):
        await direct.ask(direct.transport(), request("http://many.test"))


@pytest.mark.skipif(not has_ipv6(), reason="needs IPv6")
async def test_ipv6(direct: Wire) -> None:
    with peer([ASK, plain(b"a")], host="::1") as server:
        asked = await direct.ask(direct.transport(), request(server.origin))
        assert asked == (200, b"a")
        assert server.asked[0].header("host") == f"[::1]:{server.port}"


def test_names_of_other_scripts_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "idna", None)
    assert origin_of("https://\xe4pfel.example")[0].host == "xn--pfel-koa.example"
    with pytest.raises(TransportError, match="invalid host"):
        origin_of("https://" + "\xe4" * 90 + ".example")


def test_origins() -> None:
    assert origin_of("https://h") == (Origin(True, "h", 443), None)
    assert origin_of("http://H:8080/")[0] == Origin(False, "h", 8080)
    assert origin_of("http://[::1]:9")[0] == Origin(False, "::1", 9)
    assert origin_of("https://b\xfccher.example")[0].host == "xn--bcher-kva.example"
    authorities = ("https://h:443", "http://h:443", "https://h:80", "http://[::1]", "http://h:80")
    said = [origin_of(url)[0].authority for url in authorities]
    assert said == ["h", "h:443", "h:80", "[::1]", "h"]
