"""What a server may send that is no content: counted as it is received, and bounded.

And what arrives in the smallest pieces costs no more than what comes in one.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.transports.http1.response_parser import Parser
from tests.transports.kinds import Wire, request
from tests.transports.peer import ASK, chunked, head, peer, plain

pytestmark = pytest.mark.anyio
CHUNKED = "Transfer-Encoding: chunked"
HEAD = head(CHUNKED)
SMALL = Limits(header_bytes=4096)
BLOCK = 1 << 18
MOST = 40 << 20
"""What a server sends that is never content, if nobody stops it."""

# A beginning, and what then comes again and again.
ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
    "a header": (b"HTTP/1.1 200 OK\r\nX-A: ", b"y" * 1000),
    "a reason": (b"HTTP/1.1 200 ", b"y" * 1000),
    "heads that are not final": (b"", b"HTTP/1.1 103 E\r\nLink: </a>\r\n\r\n"),
    "lengths, all the same": (b"HTTP/1.1 200 OK\r\n", b"Content-Length: 5\r\n"),
    "trailers": (HEAD + b"5\r\nhello\r\n0\r\n", b"X-A: b\r\n"),
    "a trailer": (HEAD + b"5\r\nhello\r\n0\r\nX-A: ", b"y" * 1000),
    "trailers without content": (HEAD + b"0\r\n", b"X-A: b\r\n"),
    "an extension": (HEAD + b"5;x=", b"y" * 1000),
    "extensions of small chunks": (HEAD, b"1;x=" + b"y" * 100 + b"\r\nh\r\n"),
    "zeros before a size": (HEAD, b"0" * 1000),
    "blanks after a size": (HEAD + b"5", b" " * 1000),
}


def pour(endless: bytes) -> Callable[[Any], None]:
    """Send it until the client hangs up, or too much of it has been taken."""
    block = endless * (BLOCK // len(endless))

    def send(opened: Any) -> None:
        for _ in range(MOST // len(block)):
            opened.sendall(block)

    return send


@pytest.mark.parametrize("name", ENDLESS)
@pytest.mark.parametrize("piecewise", [False, True], ids=["whole", "pieces"])
async def test_what_is_no_content_ends(direct: Wire, name: str, piecewise: bool) -> None:
    start, endless = ENDLESS[name]
    with peer([ASK, start, pour(endless)], [ASK, plain(b"second")]) as server:
        transport = direct.transport(SMALL)
        tracemalloc.start()
        with pytest.raises(TransportError) as caught:
            raw = await direct.send(transport, request(server.origin))
            await (direct.pieces(raw) if piecewise else direct.get(raw.read(1 << 30)))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert "is incomplete" not in str(caught.value)
        assert most < 8 << 20  # of the server's and its block, too
        assert await direct.ask(transport, request(server.origin)) == (200, b"second")


@pytest.mark.parametrize("name", ENDLESS)
@pytest.mark.parametrize("size", [1, 17, 4096, BLOCK])
def test_it_ends_wherever_it_is_cut(name: str, size: int) -> None:
    start, endless = ENDLESS[name]
    data = start + endless * ((1 << 20) // len(endless))
    parser = Parser(SMALL)
    parser.begin(bodiless=False)
    fed = 0
    with pytest.raises(TransportError):
        for at in range(0, len(data), size):
            if parser.failure is not None:
                raise parser.failure
            parser.feed(data[at : at + size])
            fed = at + size
    assert fed <= max(BLOCK, 1 << 17)


async def test_the_bounds_are_those_of_content_too(direct: Wire) -> None:
    """Small chunks, a sign of life each minute and signed chunks are no attack."""
    signed = b"1000;chunk-signature=" + b"a" * 64 + b"\r\n" + b"x" * 4096 + b"\r\n"
    for body, sent in (
        (b"x" * 20_000, chunked(*[b"x"] * 20_000)),
        (b"x" * 4096 * 500, HEAD + signed * 500 + b"0\r\n\r\n"),
        (b"hello", head(status="102 Processing") * 200 + plain(b"hello")),
    ):
        with peer([ASK, sent]) as server:
            assert await direct.ask(direct.transport(SMALL), request(server.origin)) == (200, body)


async def test_small_chunks_take_no_more_memory_than_their_content(direct: Wire) -> None:
    content = 4 << 20
    block = b"2\r\nxy\r\n" * (1 << 15)

    def send(opened: Any) -> None:
        for _ in range(content // (2 << 15)):
            opened.sendall(block)
        opened.sendall(b"0\r\n\r\n")

    with peer([ASK, HEAD, send]) as server:
        raw = await direct.send(direct.transport(), request(server.origin))
        tracemalloc.start()
        body = await direct.get(raw.read(1 << 30))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert body == b"xy" * (content // 2)
    assert most < 2 * content + (3 << 20)
