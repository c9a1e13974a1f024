"""Servers that repeat secrets over WebSockets and HTTP/2, and in streams that are watched."""

from __future__ import annotations

import asyncio
import json
import random
import ssl
from collections.abc import Callable
from typing import Any

import pytest
import trustme
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_oxide import AsyncOpenAI, OpenAI, OpenAIError
from openai_oxide.telemetry import instrument, uninstrument
from openai_oxide_runtime.http.redaction import (
    is_secret,
    redact_headers,
    redact_text,
    redact_url,
    secrets_of,
)
from openai_oxide_runtime.http.tls_options import TLSOptions
from tests.soak.keys import SHAPES, Everything, failed, forms, told
from tests.support.scripted import Colour, ScriptedServer, Visit, error, failed as failed_turn
from tests.support.websocket_clients import colour
from tests.support.wire import answer, chunk, data, serving, stream_head
from tests.transports.peer import ASK, CUT, peer, plain
from tests.transports.streams import streams

__all__ = ["colour"]

AUTHORITY = trustme.CA()


@pytest.fixture(params=SHAPES)
def key(request: pytest.FixtureRequest) -> str:
    return SHAPES[request.param](random.Random(7))


def leaks(problem: BaseException, key: str) -> list[str]:
    return [text for text in told(problem) if any(form in text for form in forms(key))]


def test_a_websocket_that_is_refused(key: str, colour: Colour) -> None:
    said = json.dumps({"error": {"message": f"no {key}", "code": key}}).encode()
    refusal = plain(said, f"X-Echo: {key}", f"x-request-id: {key}", status="401 Unauthorized")
    with (
        Everything() as log,
        peer([ASK, refusal, CUT]) as server,
        colour.client(f"{server.origin}/v1", api_key=key) as client,
        pytest.raises(OpenAIError) as caught,
    ):
        client.realtime.connect(model="m").enter()
    assert not leaks(caught.value, key)
    assert not [text for text in log.take() if key in text]


ENDS: dict[str, Callable[[Visit, str], Any]] = {
    "closed": lambda visit, key: visit.socket.close(4000, f"no {key}"),
    "an error": lambda visit, key: visit.say(error(key, f"bad {key}")),
    "an error without a status": lambda visit, key: visit.say(error("x", f"bad {key}", None)),
    "failed": lambda visit, key: visit.say(failed_turn("r", "x", f"bad {key}")),
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("over", ["connection", "session"])
def test_a_websocket_whose_server_repeats_it(end: str, over: str, key: str, colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await ENDS[end](visit, key)
        await visit.until("the end")

    if over == "connection" and end == "failed":
        pytest.skip("an event like any other")
    with (
        ScriptedServer(script) as server,
        colour.client(server.url, api_key=key) as client,
        pytest.raises(OpenAIError) as caught,
    ):
        _turn(client, over)
    # An event that a method of ours has in hand is what the server sent, and the program's to see.
    found = [text for text in leaks(caught.value, key) if ".event: " not in text]
    assert not [text for text in found if "get_final_response._: " not in text]


def _turn(client: Any, over: str) -> None:
    if over == "session":
        with client.ws_session(model="m") as session:
            session.send(input="hi")
    with client.responses.connect() as connection:
        connection.send({"type": "response.create", "model": "m"})
        connection.dispatch_events()


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_headers_are_packed_without_a_word_in_the_log(colour: str, key: str, tmp_path: Any) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    settings: dict[str, Any] = {
        "api_key": key,
        "default_headers": {"X-Auth": key},
        "http2": True,
        "tls": TLSOptions(ca_file=str(tmp_path / "ca.pem")),
        "max_retries": 0,
    }

    async def main(url: str) -> None:
        async with AsyncOpenAI(base_url=url, **settings) as client:
            await client.post("/echo", cast_to=str, body={"a": 1})

    with streams(context) as server, Everything() as log:
        if colour == "sync":
            with OpenAI(base_url=server.origin, **settings) as client:
                client.post("/echo", cast_to=str, body={"a": 1})
        else:
            asyncio.run(main(server.origin))
        # The server packs its headers by the same library, in a thread of its own.
        texts = [text for text in log.take() if "'threadName': 'streams'" not in text]
    assert any("hpack" in text for text in texts)
    assert not [text for text in texts if any(form in text for form in forms(key))]


def test_spans(key: str) -> None:
    spans, providers = InMemorySpanExporter(), TracerProvider()
    providers.add_span_processor(SimpleSpanProcessor(spans))
    event = {"type": "error", "error": {"message": key, "code": key, "type": key}}
    answers: list[Any] = [
        answer({"error": {"message": key, "code": key}}, 401, x_request_id=key),
        [stream_head(), chunk(data({"error": event["error"]})), b"0\r\n\r\n"],
    ]
    with (
        serving(*answers) as server,
        OpenAI(api_key=key, base_url=server.url, max_retries=0) as client,
    ):
        instrument(client, tracer_provider=providers, meter_provider=MeterProvider())
        for streamed in (False, True):
            assert failed(client, {}, streams=streamed) is not None
        uninstrument(client)
    found = [span.to_json() for span in spans.get_finished_spans()]
    assert len(found) == 2
    assert not [text for text in found if any(form in text for form in forms(key))]


NAMES = [
    *("Authorization", "Proxy-Authorization", "api-key", "X-API-Key", "Ocp-Apim-Subscription-Key"),
    *("X-Auth", "X-Auth-Token", "X-Session", "X-Session-Id", "session_id", "Cookie", "Set-Cookie"),
    *("password", "passwd", "pwd", "jwt", "sig", "X-Amz-Credential", "X-Amz-Security-Token"),
    *("X-Amz-Signature", "client_secret", "id_token", "assertion", "accessToken", "apiKey", "key"),
]
INNOCENT = [
    *("Idempotency-Key", "Content-Type", "x-request-id", "OpenAI-Organization", "Author", "signal"),
    *("x-ratelimit-remaining-tokens", "max_tokens", "WWW-Authenticate", "after", "limit", "design"),
    *("passage", "obsession", "X-Authored-By", "model"),
]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)
    assert is_secret(name.upper())
    assert redact_headers([(name, "v4lue")])[0][1] == "<redacted>"
    assert "v4lue" not in redact_url(f"https://a.b/c?x=1&{name}=v4lue&y=2#z")


@pytest.mark.parametrize("name", INNOCENT)
def test_names_of_other_things(name: str) -> None:
    assert not is_secret(name)
    url = f"https://a.b/c?{name}=v4lue"
    assert redact_url(url) == url


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:p@ss@a.b/c", "https://a.b/c"),
        ("https://u:p@a.b/c?x%2Dsig=1", "https://a.b/c?x%2Dsig=<redacted>"),
        ("https://a.b/@c?q=@", "https://a.b/@c?q=@"),
        ("see https://u:p@a.b or http://k@c.d.", "see https://a.b or http://c.d."),
    ],
)
def test_addresses(url: str, shown: str) -> None:
    assert redact_url(url) == shown
    assert redact_text(url) == shown


def test_what_a_request_carries() -> None:
    known = secrets_of(
        [
            ("Authorization", "Basic dXNlcjpwYXNz d29yZA=="),
            ("Proxy-Authorization", "Basic dXNlcjpodW50ZXIy"),
            ("Cookie", 'a="cook1e-value"; b=x'),
            ("Accept", "innocent"),
        ],
        "https://u:p%40sswd@a.b/c?sig=s%2Fgn&model=m0del",
    )
    assert {"hunter2", "cook1e-value", "p%40sswd", "p@sswd", "s%2Fgn", "s/gn"} <= set(known)
    assert not {"innocent", "m0del", "a.b", "x", ""} & set(known)


def test_short_secrets_are_words() -> None:
    said = "the EMPTY key: EMPTYING 'EMPTY' xEMPTY"
    assert redact_text(said, ("EMPTY",)) == "the <redacted> key: EMPTYING '<redacted>' xEMPTY"
    assert all(len(one) >= 4 for one in secrets_of([("Authorization", "Bearer k")]))
