"""Who is trusted and who is not, before a connection sends its key. In both colours."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
import trustme

import openai_oxide
from tests.support.scripted import Colour, ScriptedServer, Visit
from tests.transports.test_tls import VERSIONS, server_context, trusting


@pytest.fixture(autouse=True)
def as_the_system_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees whom the person who runs it trusts besides."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


async def answering(visit: Visit) -> None:
    await visit.answer("r", "x")
    await visit.until("end")


def secure(context: ssl.SSLContext) -> ScriptedServer:
    return ScriptedServer(answering, ssl=context)


def opening(colour: Colour, server: ScriptedServer, trusted: ssl.SSLContext | None) -> Any:
    client = colour.client(server.url.replace("http://127.0.0.1", "https://localhost"))
    options = {} if trusted is None else {"ssl": trusted}
    return client.responses.connect(websocket_connection_options=options)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_a_turn_over_tls(colour: Colour, version: ssl.TLSVersion) -> None:
    context = server_context(minimum_version=version, maximum_version=version)
    with secure(context) as server, opening(colour, server, trusting()) as connection:
        connection.response.create(model="m", input="x")
        assert connection.recv().response.id == "r"


REFUSED = {
    "wrong host": (server_context("other.test"), trusting()),
    "not trusted": (server_context(), trusting(trustme.CA())),
    "expired": (server_context(expired=True), trusting()),
    "without trust": (server_context(), None),
}


@pytest.mark.parametrize("case", REFUSED)
def test_who_is_not_trusted_gets_no_handshake(colour: Colour, case: str) -> None:
    context, trusted = REFUSED[case]
    with secure(context) as server:
        with pytest.raises(openai_oxide.APIConnectionError, match="certificate"):
            opening(colour, server, trusted).enter()
        assert server.opened == 0


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_old_versions_are_refused(colour: Colour) -> None:
    old = ssl.TLSVersion.TLSv1_1
    context = server_context(minimum_version=old, maximum_version=old)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with secure(context) as server:
        with pytest.raises(openai_oxide.APIConnectionError):
            opening(colour, server, trusting()).enter()
        assert server.opened == 0
