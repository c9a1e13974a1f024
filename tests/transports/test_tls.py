"""TLS: who is trusted and who is not, and what an end means under it."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import ssl
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import trustme

from openai_oxide_runtime.http import tls_options as tls
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.tls_options import TLSOptions, context_for
from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport
from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
from tests.transports.kinds import Wire, request
from tests.transports.peer import ASK, CUT, chunked, head, peer, plain

pytestmark = pytest.mark.anyio
LARGE = bytes(range(256)) * 4096
AUTHORITY = trustme.CA()


@pytest.fixture(autouse=True)
def as_the_system_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees whom the person who runs it trusts besides."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


def server_context(*names: str, expired: bool = False, **settings: Any) -> ssl.SSLContext:
    now = datetime.datetime.now(datetime.UTC)
    until: Any = {"not_after": now - datetime.timedelta(days=1)} if expired else {}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(*(names or ("localhost",)), **until).configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    for name, value in settings.items():
        setattr(context, name, value)
    return context


def trusting(authority: trustme.CA = AUTHORITY) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    context.set_alpn_protocols(["http/1.1"])
    return context


VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
async def test_answers_over_tls(wire: Wire, version: ssl.TLSVersion) -> None:
    context = server_context(maximum_version=version, minimum_version=version)
    script = [ASK, plain(LARGE), ASK, chunked(b"hel", b"lo"), ASK, plain(b"c")]
    if wire.is_rust:
        context.set_alpn_protocols(["http/1.1"])
    with peer(script, tls=context) as server:
        transport = wire.transport(tls=trusting())
        assert await wire.ask(transport, request(server.origin, body=LARGE)) == (200, LARGE)
        raw = await wire.send(transport, request(server.origin))
        assert await wire.pieces(raw) == b"hello"
        assert await wire.ask(transport, request(server.origin)) == (200, b"c")
        assert wire.shared(server.connections)
        assert server.asked[0].body == LARGE


REFUSED = {
    "wrong host": (server_context("other.test"), trusting()),
    "not trusted": (server_context(), trusting(trustme.CA())),
    "expired": (server_context(expired=True), trusting()),
    "without trust": (server_context(), None),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_who_is_not_trusted_gets_no_request(wire: Wire, case: str) -> None:
    context, trusted = REFUSED[case]
    with peer([ASK, plain()], tls=context) as server:
        with pytest.raises(TransportError, match="certificate") as caught:
            await wire.ask(wire.transport(tls=trusted), request(server.origin))
        assert server.asked == []
        assert caught.value.retryable is wire.kind.name.startswith("httpx")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_old_versions_are_refused(wire: Wire) -> None:
    old = ssl.TLSVersion.TLSv1_1
    context = server_context(minimum_version=old, maximum_version=old)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with peer([ASK, plain()], tls=context) as server:
        with pytest.raises(TransportError):
            await wire.ask(wire.transport(tls=trusting()), request(server.origin))
        assert server.asked == []


async def test_a_server_without_tls(wire: Wire) -> None:
    with peer([b"HTTP/1.1 400 Bad Request\r\n\r\n", CUT]) as server:
        origin = server.origin.replace("http://127.0.0.1", "https://localhost")
        with pytest.raises(TransportError):
            await wire.ask(wire.transport(tls=trusting()), request(origin))


async def test_a_server_that_closes_before_the_handshake(wire: Wire) -> None:
    with peer([CUT]) as server:
        origin = server.origin.replace("http://127.0.0.1", "https://localhost")
        with pytest.raises(TransportError):
            await wire.ask(wire.transport(tls=trusting()), request(origin))


async def test_a_server_that_never_answers_the_handshake(wire: Wire) -> None:
    from openai_oxide_runtime.http.interface import TransportTimeout
    from openai_oxide_runtime.http.timeouts import Timeout

    never = threading.Event()
    with peer([never]) as server:
        origin = server.origin.replace("http://127.0.0.1", "https://localhost")
        asked = request(origin, timeout=Timeout(5, connect=0.05))
        with pytest.raises(TransportTimeout, match="no connection within the timeout"):
            await wire.ask(wire.transport(tls=trusting()), asked)
        never.set()


def goodbye(opened: Any) -> None:
    """Say that this is the end, as TLS wants it."""
    opened.settimeout(0.2)
    with contextlib.suppress(OSError):  # the other side does not wait for us to hear its own
        opened.unwrap()


async def test_a_body_until_close_needs_a_goodbye(direct: Wire) -> None:
    """Without it, anybody on the way can cut the body short."""
    context = server_context()
    for end, whole in ((goodbye, True), (CUT, False)):
        with peer([ASK, head() + b"hello", end, CUT], tls=context) as server:
            asked = direct.ask(direct.transport(tls=trusting()), request(server.origin))
            if whole:
                assert await asked == (200, b"hello")
            else:
                with pytest.raises(TransportError, match="is incomplete"):
                    await asked


async def test_a_goodbye_while_idle_is_an_end(direct: Wire) -> None:
    said = threading.Event()
    script = [ASK, plain(b"a"), goodbye, lambda _: said.set(), CUT]
    with peer(script, [ASK, plain(b"b")], tls=server_context()) as server:
        transport = direct.transport(tls=trusting())
        assert await direct.ask(transport, request(server.origin)) == (200, b"a")
        assert await asyncio.to_thread(said.wait, 5)
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def test_what_comes_while_idle_is_never_the_next_answer(direct: Wire) -> None:
    late = threading.Event()
    script = [ASK, plain(b"a"), late, plain(b"poison"), ASK, plain(b"c")]
    with peer(script, [ASK, plain(b"b")], tls=server_context()) as server:
        transport = direct.transport(tls=trusting())
        assert await direct.ask(transport, request(server.origin)) == (200, b"a")
        late.set()
        await asyncio.sleep(0.05)
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def test_sessions_are_resumed(direct: Wire) -> None:
    reused: list[Any] = []

    def note(opened: Any) -> None:
        reused.append(opened.session_reused)

    script = [ASK, note, plain(b"a", "Connection: close"), CUT]
    with peer(script, tls=server_context()) as server:
        transport = direct.transport(tls=trusting())
        for _ in range(3):
            assert await direct.ask(transport, request(server.origin)) == (200, b"a")
    assert reused == [False, True, True]


async def test_a_certificate_of_the_clients_own(tmp_path: Path) -> None:
    own = tmp_path / "own.pem"
    AUTHORITY.issue_cert("client@example.test").private_key_and_cert_chain_pem.write_to_path(own)
    trusted = tmp_path / "trusted.pem"
    AUTHORITY.cert_pem.write_to_path(trusted)
    context = server_context(verify_mode=ssl.CERT_REQUIRED)
    AUTHORITY.configure_trust(context)
    seen: list[Any] = []

    def note(opened: Any) -> None:
        seen.append(opened.getpeercert()["subjectAltName"])

    options = TLSOptions(ca_file=str(trusted), certificate=str(own))
    with peer([ASK, note, plain(b"a")], tls=context) as server:
        blocking, awaiting = DirectTransport(tls=options), AsyncDirectTransport(tls=options)
        assert blocking.send(request(server.origin)).read(9) == b"a"
        raw = await awaiting.send(request(server.origin))
        assert await raw.read(9) == b"a"
        blocking.close()
        await awaiting.close()
        stranger = DirectTransport(tls=TLSOptions(ca_file=str(trusted)))
        with pytest.raises(TransportError):
            stranger.send(request(server.origin)).read(9)
        stranger.close()
    assert seen == [(("email", "client@example.test"),)] * 2


def test_contexts_are_shared_and_strict() -> None:
    context = context_for(None)
    assert context_for(None) is context is context_for(TLSOptions())
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    own = ssl.create_default_context()
    assert context_for(own) is own
    assert "hidden" not in repr(TLSOptions(password="hidden"))


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_names_whom_to_trust(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = tmp_path / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(authority)
    value = authority if variable == "SSL_CERT_FILE" else tmp_path
    monkeypatch.setenv(variable, str(value))
    context = context_for(None)
    assert context.cert_store_stats()["x509_ca"] == (1 if variable == "SSL_CERT_FILE" else 0)
    monkeypatch.delenv(variable)
    assert context_for(None) is not context


@pytest.mark.parametrize("certificates", [0, 9])
def test_where_the_system_trusts_nobody_a_list_stands_in(
    certificates: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(ssl, "create_default_context", lambda **_: bare)
    paths = ssl.get_default_verify_paths()._replace(capath=str(tmp_path))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    for number in range(certificates):
        (tmp_path / f"{number}.0").touch()
    tls._make_context.cache_clear()
    assert (context_for(None).cert_store_stats()["x509_ca"] > 50) is not bool(certificates)
    tls._make_context.cache_clear()


def test_certificates_that_cannot_be_loaded_are_an_error() -> None:
    with pytest.raises(TransportError, match="cannot be loaded") as caught:
        context_for(TLSOptions(ca_file="/nowhere/at/all.pem"))
    assert not caught.value.retryable


def test_without_a_list_nobody_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(ssl, "create_default_context", lambda **_: bare)
    monkeypatch.setattr(tls, "_trusts_any", lambda _: False)
    monkeypatch.setitem(sys.modules, "certifi", None)
    tls._make_context.cache_clear()
    assert context_for(None).cert_store_stats()["x509_ca"] == 0
    tls._make_context.cache_clear()
