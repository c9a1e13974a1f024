"""The key is in no repr, log, traceback, error or pickle, whatever goes wrong."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest

from openai_oxide_runtime.errors.tree import APIStatusError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.policies.retry import RetryPolicy
from tests.runtime.conftest import Colour
from tests.support import wire
from tests.support.wire import CUT, error, plain, serving, stream

pytestmark = pytest.mark.anyio
# It does not look like a key, so that nothing can pass by recognising it.
KEY = "Zq7vK2mXw9"

SCRIPTS: dict[str, Any] = {
    "status": error(401, message="no such key"),
    "server error": error(500),
    "cut": [CUT],
    "broken": [b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"],
    "half": [wire.head(content_length="9"), b"{", CUT],
    "no json": plain(b"<html>"),
    "redirect": wire.plain(b"", 302, location="ftp://elsewhere"),
    "too large": plain(b" " * 5000),
    "unpacking": plain(b"not gzip", content_encoding="gzip"),
}


def told(problem: BaseException) -> str:
    """All that an error reporter could show: text, chain, source, and the locals of each frame."""
    lines = traceback.TracebackException.from_exception(problem, capture_locals=True).format()
    return "\n".join(["".join(lines), repr(problem), str(problem), repr(vars(problem))])


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
async def test_nothing_that_goes_wrong_tells_the_key(
    colour: Colour, script: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(script) as server:
        client = colour.client(
            server,
            api_key=KEY,
            admin_api_key=KEY,
            webhook_secret=KEY * 2,
            retry=RetryPolicy(first_delay=0),
            limits=Limits(response_bytes=1000),
        )
        for call in (client.things.retrieve, client.things.with_raw_response.retrieve):
            with pytest.raises(Exception) as caught:
                found = await colour.get(call("t1"))
                found.parse()
            del call
            assert KEY in server.requests[-1].headers["authorization"]
            assert KEY not in told(caught.value)
            assert KEY not in pickle.dumps(caught.value).decode("latin-1")
    own = [record for record in caplog.records if record.name.startswith("openai_oxide")]
    assert own
    assert KEY not in "".join(record.getMessage() for record in own)


def moved() -> bytes:
    return wire.plain(b"", 302, location=f"http://127.0.0.1:1/{KEY}?k={KEY}")


async def test_a_redirect_that_repeats_the_key(colour: Colour) -> None:
    with serving(moved()) as server:
        client = colour.client(server, api_key=KEY, max_retries=0)
        with pytest.raises(Exception) as caught:
            await colour.get(client.things.retrieve("t1"))
    assert KEY not in told(caught.value)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
async def test_the_key_in_a_wide_answer(colour: Colour, encoding: str) -> None:
    said = f'{{"error": {{"message": "no {KEY}."}}}}'.encode(encoding)
    kind = f"application/json; charset={encoding}"
    with serving(wire.plain(said, 400, content_type=kind)) as server:
        client = colour.client(server, api_key=KEY)
        with pytest.raises(APIStatusError, match="no <redacted>") as caught:
            await colour.get(client.things.retrieve("t1"))
    assert caught.value.response.text == '{"error": {"message": "no <redacted>."}}'


async def test_a_broken_stream_tells_no_key(colour: Colour) -> None:
    with serving(stream(wire.data({"type": "delta", "text": "a"}))) as server:
        client = colour.client(server, api_key=KEY)
        with pytest.raises(Exception) as caught:
            await colour.all(await colour.get(client.things.create(name="n", stream=True)))
    assert KEY not in told(caught.value)


async def test_a_key_from_a_function_is_not_told(colour: Colour) -> None:
    with serving(error(401)) as server:
        client = colour.client(server, api_key=lambda: KEY)
        with pytest.raises(Exception) as caught:
            await colour.get(client.things.retrieve("t1"))
    assert KEY not in told(caught.value)


async def test_reprs_tell_no_key(colour: Colour) -> None:
    with serving(wire.answer({"id": "t1", "name": "n"})) as server:
        client = colour.client(server, api_key=KEY, admin_api_key=KEY)
        raw = await colour.get(client.things.with_raw_response.retrieve("t1"))
        shown = [
            *(
                client,
                client.things,
                client._context.config,
                client._context.heads,
                client._context.transports,
                raw,
            ),
            *(raw._exchange, raw._exchange.request, raw.http_response, raw.http_request.headers),
        ]
    assert KEY not in " ".join(map(repr, shown))


def test_a_refused_key_is_not_told() -> None:
    from tests.support.samples import Client

    with pytest.raises(Exception) as caught:
        Client(api_key=f"{KEY}\n{KEY}")
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in frames.stack if "/openai_oxide_" in frame.filename]
    assert ours
    assert KEY not in repr([frame.locals for frame in ours])
    assert KEY not in str(caught.value)
