"""The transport in Rust: what it cannot be told, and processes that are forked."""

from __future__ import annotations

import os
import signal
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from openai_oxide_runtime.http.interface import Head, HttpRequest, TransportError
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.pyreqwest import PyreqwestTransport, clients
from tests.support.samples import Client
from tests.transports.kinds import request
from tests.transports.peer import ASK, peer, plain


@pytest.mark.parametrize(
    "tls",
    [
        TLSOptions(ca_file="a.pem"),
        TLSOptions(ca_dir="a"),
        TLSOptions(certificate="a", password="b"),
    ],
)
def test_what_cannot_be_carried_over_is_refused(tls: Any) -> None:
    given: Any
    for given in (tls, ssl.create_default_context()):
        with pytest.raises(ValueError, match="trusts the system"):
            PyreqwestTransport(tls=given)


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "find_spec", lambda name: None)
    with pytest.raises(ImportError, match="install `openai-oxide"):
        PyreqwestTransport()


def test_a_client_sends_through_it() -> None:
    answer = plain(b'{"id": "t1", "name": "n"}', "Content-Type: application/json")
    with peer([ASK, answer]) as server:
        transport = PyreqwestTransport()
        with Client(api_key="k", base_url=server.origin, transport=transport) as client:
            assert client.things.retrieve("t").id == "t1"


def test_a_certificate_of_the_clients_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    trusted, own, key = (tmp_path / name for name in ("trusted.pem", "own.pem", "key.pem"))
    authority.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    issued = authority.issue_cert("client@example.test")
    issued.cert_chain_pems[0].write_to_path(own)
    issued.private_key_pem.write_to_path(key)
    with peer([ASK, plain(b"a")], tls=context) as server:
        transport = PyreqwestTransport(tls=TLSOptions(certificate=str(own), key=str(key)))
        assert transport.send(request(server.origin)).read(9) == b"a"
        stranger = PyreqwestTransport()
        with pytest.raises(TransportError):
            stranger.send(request(server.origin)).read(9)
        transport.close()
        stranger.close()


def test_certificates_that_cannot_be_loaded_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("nothing")
    for name in ("none.pem", "nowhere.pem"):
        transport = PyreqwestTransport(tls=TLSOptions(certificate=str(tmp_path / name)))
        with pytest.raises(TransportError, match="cannot be loaded") as caught:
            transport.send(request("https://localhost:1"))
        assert not caught.value.retryable


@pytest.mark.parametrize(
    ("target", "name", "value"),
    [
        *(("/x", "X-A", "b\r\nX-B: c"), ("/x", "X-A", "b\0c"), ("/x", "X A", "c")),
        *(("/x y", "X-A", "b"), ("/x\r\nX-B: c", "X-A", "b"), ("/x", "X-A", "snow \u2603")),
    ],
)
def test_what_would_end_its_line_early_is_refused(target: str, name: str, value: str) -> None:
    transport = PyreqwestTransport()
    for fixed, own in (([(name, value)], ()), ([], ((name, value),))):
        asked = HttpRequest(Head("GET", "http://127.0.0.1:1", tuple(fixed)), target, own)
        with pytest.raises(TransportError) as caught:
            transport.send(asked)
        assert not caught.value.retryable
        assert "snow" not in str(caught.value)
    transport.close()


def test_a_user_in_the_address_is_sent_as_basic_credentials() -> None:
    with peer([ASK, plain()]) as server:
        transport = PyreqwestTransport()
        origin = server.origin.replace("//", "//us%40er:pass@")
        transport.send(request(origin)).read(9)
        transport.close()
    assert server.asked[0].header("authorization") == "Basic dXNAZXI6cGFzcw=="
    assert b"us%40er" not in server.asked[0].head


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_is_told() -> None:
    with peer([ASK, plain(b"a")] * 2) as server:
        transport = PyreqwestTransport()
        assert transport.send(request(server.origin)).read(9) == b"a"
        pid = os.fork()
        if not pid:
            signal.alarm(20)
            told = [_told(made, server.origin) for made in (transport, PyreqwestTransport())]
            os._exit(0 if all(told) else 1)
        assert os.waitpid(pid, 0)[1] == 0
        transport.close()


def _told(transport: Any, origin: str) -> bool:
    try:
        transport.send(request(origin))
    except TransportError as error:
        return "cannot be used after a fork" in str(error) and not error.retryable
    return False
