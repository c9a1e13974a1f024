"""Bodies: one that lacks its end is an error, and one that may have arrived is sent once."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import brotli
import zstandard

from tests.soak.answers import ASKED, chat, echo, open_stream
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import CUT, Request, Script, plain, serving

SECTION: Final = "Calls"
ENCODERS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": partial(brotli.compress, quality=4),
    "zstd": zstandard.compress,
}
CALLS: Final[dict[str, Callable[[Any], Any]]] = {
    "json": lambda client: client.models.retrieve("m"),
    "file": lambda client: client.files.content("f").read(),
    "stream": lambda client: list(open_stream(client, "chat")),
}


def _payload(call: str, draw: random.Random) -> bytes:
    """What the server would have sent, if it had not broken off; it compresses badly."""
    if call == "file":
        return draw.randbytes(400_000)
    if call == "stream":
        return b"".join(chat(draw.randbytes(4_000).hex()) for _ in range(80))
    return b'{"id": "%s", "object": "model"}' % draw.randbytes(300_000).hex().encode()


@row(
    SECTION,
    "A gzip, deflate, br or zstd body that lacks its end, in an answer that is whole otherwise, "
    "raises with what had arrived: JSON, downloads and streams",
    quick=1,
    long=20,
    official=20,
)
def cut_encodings(sdk: Sdk, size: int) -> Seen:
    """Bodies cut anywhere in their second half; their length is that of what is sent."""
    draw, silent, lost, tried = random.Random(7), [], 0, 0
    for call in CALLS:
        payload = _payload(call, draw)
        for encoding, encoder in ENCODERS.items():
            whole = encoder(payload)
            for _ in range(size):
                tried += 1
                body = whole[: draw.randrange(len(whole) // 2, len(whole) - 1)]
                error = _error(sdk, call, encoding, body)
                if error is None:
                    silent.append(f"{encoding} ({call})")
                elif sdk.ours:
                    lost += not _arrived(error, payload)
    kinds = f": {', '.join(sorted(set(silent)))}" if silent else ""
    without = f", {lost} errors without what had arrived" if sdk.ours else ""
    return Seen(f"{len(silent)} of {tried} taken as whole{kinds}{without}", not silent and not lost)


def _error(sdk: Sdk, call: str, encoding: str, body: bytes) -> Exception | None:
    kind = "text/event-stream" if call == "stream" else "application/json"
    answer = plain(body, content_type=kind, content_encoding=encoding)
    with serving(answer) as server, sdk.client(server, max_retries=0) as client:
        try:
            CALLS[call](client)
        except sdk.package.OpenAIError as error:
            return error
        except Exception as error:  # of the official client's HTTP library
            assert not sdk.ours, repr(error)
            return error
    return None


def _arrived(error: Any, payload: bytes) -> bool:
    """Whether the beginning of the payload is in the error: events, or bytes."""
    if getattr(error, "received", ()):
        return all(text.encode() in payload for text in error.received)
    partial = getattr(error, "partial_body", b"")
    return bool(partial) and payload.startswith(partial)


@row(
    SECTION,
    "A POST that meets the end of a warm connection is sent once where retries are off, with an "
    "idempotency key and without",
    quick=2,
    long=200,
    official=200,
)
def single_post(sdk: Sdk, size: int) -> Seen:
    """The server reads each POST and closes the connection, so that it may have acted on it."""
    posts = calls = answered = 0

    def reply(request: Request) -> Script:
        return [CUT] if request.method == "POST" else [echo(request)]

    for settings in ({}, {"idempotency": False}) if sdk.ours else ({},):
        for colour in ("sync", "async"):
            with serving(reply) as server:
                answered += sdk.run(
                    colour,
                    server,
                    lambda client: sum(_posted(sdk, client) for _ in range(size)),
                    lambda client: _all_posted(sdk, client, size),
                    max_retries=0,
                    **settings,
                )
                calls += size
                posts += sum(request.method == "POST" for request in server.requests)
    return Seen(f"{posts} POSTs for {calls} calls", posts == calls and not answered)


def _posted(sdk: Sdk, client: Any) -> bool:
    """Whether a POST over a connection that has served a GET is answered."""
    client.models.retrieve("m")
    try:
        client.responses.create(**ASKED["responses"])
    except sdk.package.APIConnectionError:
        return False
    return True


async def _all_posted(sdk: Sdk, client: Any, size: int) -> int:
    answered = 0
    for _ in range(size):
        await client.models.retrieve("m")
        try:
            await client.responses.create(**ASKED["responses"])
            answered += 1
        except sdk.package.APIConnectionError:
            continue
    return answered
