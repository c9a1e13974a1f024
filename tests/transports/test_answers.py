"""Answers, good and bad: one table of what a server sends, and what a transport makes of it.

Where a library below a transport cannot do what is asked, the row says so in ``except_``.
"""

from __future__ import annotations

import asyncio
import bz2
import gzip
import random
import zlib
from typing import Any, NamedTuple

import brotli
import pytest
import zstandard

from openai_oxide_runtime.http import decompression as decompress
from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.operations.client_config import Limits
from tests.transports.kinds import Wire, request
from tests.transports.peer import ASK, CUT, RESET, bytewise, chunked, head, peer, plain

pytestmark = pytest.mark.anyio

BIG = bytes(range(256)) * 4096
TEXT = b"all happy clients are alike. " * 100
SMALL = Limits(header_bytes=1000)


def packed(coding: str, data: bytes) -> bytes:
    return head(f"Content-Encoding: {coding}", f"Content-Length: {len(data)}") + data


def raw_deflate(data: bytes) -> bytes:
    made = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return made.compress(data) + made.flush()


PACKERS: dict[str, Any] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "deflate without its header": raw_deflate,
    "br": brotli.compress,
    "zstd": zstandard.compress,
}
CODINGS = {name: pack(TEXT) for name, pack in PACKERS.items()}
"""The text packed in each way, by name."""
NOISE = random.Random(1).randbytes(1 << 19)


class Good(NamedTuple):
    """What is sent after the request, and the body that comes of it."""

    name: str
    script: list[Any]
    body: bytes = b"hello"
    status: int = 200
    verb: str = "POST"
    reused: bool = True
    """Whether a second request goes over the same connection."""
    unlike: str | tuple[str, ...] = ()
    """Transports that have the second request open a connection, or keep it, unlike the others."""
    refused: str | tuple[str, ...] = ()
    """Transports that cannot take it."""


CHUNKED = "Transfer-Encoding: chunked"
LENGTH = "Content-Length: 5"
LAX = ("httpx", "rust")


def framed(*lines: str) -> list[Any]:
    return [head(*lines) + b"5\r\nhello\r\n0\r\n\r\n"]


GOOD = (
    Good("length", [plain()]),
    Good("no body", [plain(b"")], b""),
    Good("large", [plain(BIG)], BIG),
    Good("chunked", [chunked(b"hel", b"lo")]),
    Good("chunked, large", [chunked(BIG, BIG)], BIG + BIG),
    Good("chunked, without a chunk", [chunked()], b""),
    Good("chunked, with an extension", [chunked(end=b"5;a=b\r\nhello\r\n0\r\n\r\n")]),
    Good("chunked, with trailers", [chunked(b"hello", end=b"0\r\nX-Sum: 1\r\nX-B: 2\r\n\r\n")]),
    Good("chunked, padded", [head(CHUNKED) + b"005  \r\nhello\r\n0 \r\n\r\n"]),
    Good("length and chunks", framed("Content-Length: 9", CHUNKED), reused=False, unlike=LAX),
    Good("chunks and length", framed(CHUNKED, "Content-Length: 3"), reused=False, unlike=LAX),
    Good("one length twice", [plain(b"hello", "content-length:5")]),
    Good("one length twice, after 103", [head("A: b", status="103 E") + plain(b"hello", LENGTH)]),
    Good("one length twice, byte by byte", bytewise(plain(b"hello", LENGTH))),
    Good("one length in a list", [head("Content-Length: 5, 5") + b"hello"]),
    Good(
        "one length in a body",
        [plain(b"\r\nContent-Length: 1\r\n\r\n", "Content-Length: 23")],
        b"\r\nContent-Length: 1\r\n\r\n",
    ),
    Good("many headers", [plain(b"hello", *["A: b"] * 5000)], refused="rust"),
    Good("until close", [head(), b"hel", b"lo", CUT], reused=False),
    Good("close", [plain(b"hello", "Connection: close"), CUT], reused=False),
    Good("HTTP/1.0", [plain().replace(b"1.1", b"1.0"), CUT], reused=False),
    Good(
        "HTTP/1.0, kept",
        [plain(b"hello", "Connection: keep-alive").replace(b"1.1", b"1.0")],
        unlike="httpx",  # h11 closes it all the same
    ),
    Good("without a reason", [b"HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello"]),
    Good("byte by byte", bytewise(plain())),
    Good("chunked byte by byte", bytewise(chunked(b"hel", b"lo"))),
    Good("after 100", [head(status="100 Continue"), plain()]),
    Good("after 103", [head("Link: </a>", status="103 Early Hints"), 0.01, plain()]),
    Good("after several 1xx", [head(status="102 Processing") * 3 + plain()]),
    Good("204", [head(status="204 No Content")], b"", 204),
    Good("304", [head("Content-Length: 99", status="304 Not Modified")], b"", 304),
    Good("HEAD", [head("Content-Length: 99")], b"", verb="HEAD"),
    Good("an error", [plain(b"broken", status="500 Internal Server Error")], b"broken", 500),
    Good("an odd status", [plain(status="299 Odd")], status=299),
    Good("gzip", [packed("gzip", gzip.compress(TEXT))], TEXT),
    Good("x-gzip in two parts", [packed("x-gzip", gzip.compress(TEXT) * 2)], TEXT * 2),
    Good("deflate", [packed("deflate", zlib.compress(TEXT))], TEXT),
    Good("deflate without its header", [packed("deflate", raw_deflate(TEXT))], TEXT),
    Good("br", [packed("br", brotli.compress(TEXT))], TEXT),
    Good("zstd", [packed("zstd", zstandard.compress(TEXT))], TEXT),
    Good("br, large", [packed("br", brotli.compress(BIG * 3, quality=1))], BIG * 3),
    Good("zstd in two frames", [packed("zstd", zstandard.compress(TEXT) * 2)], TEXT * 2),
    Good("twice packed", [packed("gzip, br", brotli.compress(gzip.compress(TEXT)))], TEXT),
    Good("gzip, and what nobody asked for", [packed("gzip", gzip.compress(TEXT) + b"\0\0")], TEXT),
    Good(
        "deflate, and what nobody asked for", [packed("deflate", zlib.compress(TEXT) + b"\n")], TEXT
    ),
    Good("identity", [packed("identity", b"hello")]),
    Good("packed in an unknown way", [packed("UTF-8", b"hello")]),
    Good("packed in ways known and unknown", [packed("utf-8, gzip,", gzip.compress(TEXT))], TEXT),
    *[Good(f"{name} of nothing", [packed(name.split()[0], b"")], b"") for name in CODINGS],
    Good("gzip of nothing, in chunks", [chunked(lines=("Content-Encoding: gzip",))], b""),
    Good("HEAD of gzip", [head("Content-Encoding: gzip", "Content-Length: 9")], b"", verb="HEAD"),
    Good("204 of gzip", [head("Content-Encoding: gzip", status="204 No Content")], b"", 204),
    Good("304 of gzip", [head("Content-Encoding: gzip", status="304 Not Modified")], b"", 304),
)


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.name)
@pytest.mark.parametrize("piecewise", [False, True], ids=["whole", "pieces"])
async def test_good_answers(wire: Wire, case: Good, piecewise: bool) -> None:
    if wire.kind.name.startswith(case.refused):
        pytest.skip(f"{case.refused} refuses it")
    with peer([ASK, *case.script, ASK, plain(b"second")], [ASK, plain(b"second")]) as server:
        transport = wire.transport()
        raw = await wire.send(transport, request(server.origin, verb=case.verb))
        body = await (wire.pieces(raw) if piecewise else wire.get(raw.read(1 << 30)))
        assert (raw.status, body, raw.closed) == (case.status, case.body, True)
        assert raw.http_version in ("HTTP/1.1", "HTTP/1.0")
        assert await wire.ask(transport, request(server.origin)) == (200, b"second")
        unlike = wire.kind.name.startswith(case.unlike)
        reused = not case.reused if unlike else case.reused
        assert wire.shared(server.connections) if reused else server.connections == 2


class Bad(NamedTuple):
    """What is sent after the request; the answer must be refused, or end in an error."""

    name: str
    script: list[Any]
    error: type[Exception] = TransportError
    limits: Limits = Limits()
    except_: str | tuple[str, ...] = ""
    """Transports that take what the others refuse."""


def cut(*lines: str) -> list[Any]:
    return [*framed(*lines), CUT]


BAD = (
    Bad("nothing", [CUT]),
    Bad("a reset", [RESET]),
    Bad("half a head", [b"HTTP/1.1 200 OK\r\nContent-Le", CUT]),
    Bad("half a body", [head("Content-Length: 10"), b"hello", CUT]),
    Bad("half a chunk", [head(CHUNKED), b"a\r\nhello", CUT]),
    Bad("no last chunk", [head(CHUNKED), b"5\r\nhello\r\n", CUT]),
    Bad("no end of trailers", [head(CHUNKED), b"5\r\nhello\r\n0\r\nX: 1\r\n", CUT]),
    Bad("two lengths", cut("Content-Length: 5", "Content-Length: 6")),
    Bad("two lengths in one", cut("Content-Length: 5, 6")),
    Bad("a negative length", cut("Content-Length: -5")),
    Bad("a length with a sign", cut("Content-Length: +5")),
    Bad("a length in words", cut("Content-Length: five")),
    Bad("a length beyond all", cut(f"Content-Length: {'9' * 40}")),
    Bad("an unknown coding", cut("Transfer-Encoding: gzip"), except_="rust"),
    Bad("nearly chunked", cut("Transfer-Encoding: xchunked"), except_="rust"),
    Bad("chunked and more", cut("Transfer-Encoding: chunked, gzip"), except_="rust"),
    Bad("more and chunked", cut("Transfer-Encoding: gzip, chunked"), except_="rust"),
    Bad("chunked twice", cut(CHUNKED, CHUNKED), except_="rust"),
    Bad("a bad chunk size", [head(CHUNKED) + b"xyz\r\nhello\r\n0\r\n\r\n", CUT]),
    Bad("a negative chunk", [head(CHUNKED) + b"-5\r\nhello\r\n0\r\n\r\n", CUT]),
    Bad("a chunk in 0x", [head(CHUNKED) + b"0x5\r\nhello\r\n0\r\n\r\n", CUT]),
    Bad("a chunk beyond all", [head(CHUNKED) + b"f" * 40 + b"\r\nhello", CUT]),
    Bad("a chunk that is longer", [head(CHUNKED) + b"4\r\nhello\r\n0\r\n\r\n", CUT]),
    Bad("a folded header", cut(CHUNKED, "X-A: b", " c"), except_="httpx"),
    Bad("a folded length", cut("Content-Length:", " 5"), except_="httpx"),
    Bad("a NUL in a header", cut(CHUNKED, "X-A: b\0c")),
    Bad("a CR in a header", cut(CHUNKED, "X-A: b\rc")),
    Bad("a blank before the colon", cut("Transfer-Encoding : chunked")),
    Bad("a header without a colon", cut(CHUNKED, "nonsense")),
    Bad("a header without a name", cut(CHUNKED, ": b")),
    Bad("no HTTP", [b"220 smtp.example.test ESMTP\r\n\r\n", CUT]),
    Bad("HTTP/2", [plain().replace(b"1.1", b"2.0"), CUT], except_="httpx"),
    Bad("no status", [b"HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n", CUT]),
    Bad("a status of two digits", [plain(status="20 OK"), CUT]),
    Bad("a status of four digits", [plain(status="2000 OK"), CUT]),
    Bad(
        "another protocol",
        [head("Upgrade: x", "Connection: Upgrade", status="101 Go"), CUT],
        except_="rust",
    ),
    Bad("headers beyond the limit", [plain(b"", f"X-A: {'y' * 2000}")], TransportLimit, SMALL),
    Bad("a head without end", [b"HTTP/1.1 200 OK\r\n", *[b"X: " + b"y" * 65536] * 20, CUT]),
    Bad("1xx without end", [head("X: " + "y" * 65000, status="102 P") * 20, CUT], except_="httpx"),
    Bad(
        "a chunk's extension without end",
        [head(CHUNKED) + b"5;x=", *[b"y" * 65536] * 20, b"\r\nhello\r\n0\r\n\r\n", CUT],
    ),
    Bad("bad gzip", [packed("gzip", b"\x1f\x8b" + b"nonsense" * 9)]),
    Bad("bad br", [packed("br", b"\xff" * 99)]),
    Bad("bad zstd", [packed("zstd", b"nonsense" * 9)]),
    *[
        Bad(f"{name} without its end", [packed(name.split()[0], data[:-cut])])
        for name, data in CODINGS.items()
        for cut in (1, 20)
    ],
    Bad("a second part without its end", [packed("gzip", (gzip.compress(TEXT) * 2)[:-1])]),
    Bad(
        "the inner of two without its end",
        [packed("gzip, br", brotli.compress(gzip.compress(TEXT)[:-1]))],
    ),
    Bad("packed too often", [packed("gzip, gzip, gzip, gzip", b"x")]),
    Bad("a bomb of gzip", [packed("gzip", gzip.compress(bytes(64 << 20)))], TransportLimit),
    Bad(
        "a bomb of br", [packed("br", brotli.compress(bytes(64 << 20), quality=1))], TransportLimit
    ),
    Bad("a bomb of zstd", [packed("zstd", zstandard.compress(bytes(64 << 20)))], TransportLimit),
)


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
async def test_bad_answers(wire: Wire, case: Bad) -> None:
    if case.except_ and wire.kind.name.startswith(case.except_):
        pytest.skip(f"{case.except_} takes it")
    limits = case.limits._replace(free_bytes=1 << 20)
    with peer([ASK, *case.script, ASK, plain(b"second")], [ASK, plain(b"second")]) as server:
        transport = wire.transport(limits)
        with pytest.raises(case.error) as caught:
            await wire.ask(transport, request(server.origin))
        assert "sk-secret" not in str(caught.value)
        assert await wire.ask(transport, request(server.origin)) == (200, b"second")
        # Where the framing was sound, and only the content was not, either will do.
        assert server.connections == 2 or case.script[-1] != CUT


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("script", [[], [CUT]], ids=["by its coding", "by its length"])
async def test_what_had_arrived_is_in_the_error(wire: Wire, name: str, script: list[Any]) -> None:
    """Packed text of which half is missing; also where the framing says that half is missing."""
    data = PACKERS[name](NOISE)
    half = data[: len(data) // 2]
    lines = (
        f"Content-Encoding: {name.split()[0]}",
        f"Content-Length: {len(data if script else half)}",
    )
    with peer([ASK, head(*lines) + half, *script]) as server:
        raw = await wire.send(wire.transport(), request(server.origin))
        with pytest.raises(TransportError) as caught:
            await wire.get(raw.read(1 << 30))
        assert caught.value.retryable
        arrived = caught.value.received
        assert arrived == NOISE[: len(arrived)]
        # The decoder of br keeps some of what it has back, until it has enough.
        assert len(arrived) > (0 if name == "br" else len(NOISE) // 3)
    with peer([ASK, head(*lines) + half, *script]) as server:
        raw = await wire.send(wire.transport(), request(server.origin))
        with pytest.raises(TransportError):
            await wire.pieces(raw)


async def test_what_had_arrived_of_a_plain_body_is_in_the_error(wire: Wire) -> None:
    with peer([ASK, head("Content-Length: 9"), b"hel", b"lo", CUT]) as server:
        with pytest.raises(TransportError) as caught:
            await wire.ask(wire.transport(), request(server.origin))
        assert caught.value.received == b"hello"


async def test_a_body_that_is_cut_is_told_in_the_same_words(direct: Wire) -> None:
    for script in ([head("Content-Length: 9"), b"half"], [head(CHUNKED), b"5\r\nhello\r\n"]):
        for pause in ([], [0.05]):
            with peer([ASK, *script, *pause, CUT]) as server:
                raw = await direct.send(direct.transport(), request(server.origin))
                with pytest.raises(
                    TransportError, match=r"^the response is incomplete: the connection"
                ):
                    await direct.pieces(raw)
                with pytest.raises(
                    TransportError, match=r"^the response is incomplete: the connection"
                ):
                    await direct.ask(direct.transport(), request(server.origin))


async def test_what_had_arrived_is_handed_out_before_the_error(direct: Wire) -> None:
    script = [ASK, head(CHUNKED) + b"5\r\nhello\r\nnonsense\r\n", CUT]
    with peer(script) as server:
        raw = await direct.send(direct.transport(), request(server.origin))
        assert await direct.first(raw) == b"hello"
        with pytest.raises(TransportError):
            await direct.pieces(raw)


async def test_headers_come_as_they_were_sent(wire: Wire) -> None:
    lines = ["Set-Cookie: a=1", "X-Empty:", "Set-Cookie: b=2", "X-Latin: \xe9", "X-Blank:  x \t"]
    with peer([ASK, plain(b"", *lines, status="200 Fine then")]) as server:
        raw = await wire.send(wire.transport(), request(server.origin))
        assert raw.headers.get_list("set-cookie") == ["a=1", "b=2"]
        assert (raw.headers["x-empty"], raw.headers["x-blank"]) == ("", "x")
        # The library in Rust tells neither reasons nor headers beyond ASCII.
        latin, reason = (None, "OK") if wire.is_rust else ("\xe9", "Fine then")
        assert (raw.headers.get("x-latin"), raw.reason) == (latin, reason)
        assert raw.http_version == "HTTP/1.1"
        await wire.get(raw.close())


def test_a_coding_without_its_package_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(decompress._OPTIONAL, "br", False)
    assert decompress.ACCEPTED == "gzip, deflate, br, zstd"
    with pytest.raises(TransportError, match="install the package brotli"):
        list(Decompressor("br", Limits()).feed(brotli.compress(TEXT)))


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_decoders_of_the_standard_library_are_asked_step_by_step(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python's own zstd is new; bz2's decoder behaves alike."""
    monkeypatch.setattr(decompress, "_STEP", 100)
    codec = decompress._Stepwise(bz2.BZ2Decompressor)
    packed = bz2.compress(TEXT) + bz2.compress(TEXT[::-1])
    slices = [packed[at : at + size] for at in range(0, len(packed), size)]
    pieces = [piece for data in slices for piece in codec.decompress(data)]
    assert b"".join(pieces) == TEXT + TEXT[::-1]
    assert max(map(len, pieces)) <= 100


async def test_trailers_are_no_headers(wire: Wire) -> None:
    trailers = chunked(b"hello", end=b"0\r\nX-Sum: 1\r\n\r\n")
    with peer([ASK, trailers]) as server:
        raw = await wire.send(wire.transport(), request(server.origin))
        assert await wire.get(raw.read(99)) == b"hello"
        assert list(raw.headers) == ["transfer-encoding"]


@pytest.mark.parametrize("script", [[plain()], [head("Content-Length: 5"), 0.02, b"hello"]])
async def test_a_body_after_head_is_nobodys(direct: Wire, script: list[Any]) -> None:
    with peer([ASK, *script, ASK, plain(b"c")], [ASK, plain(b"b")]) as server:
        transport = direct.transport()
        assert await direct.ask(transport, request(server.origin, verb="HEAD")) == (200, b"")
        await asyncio.sleep(0.05)
        assert await direct.ask(transport, request(server.origin)) == (200, b"b")


async def test_a_body_beyond_the_limit_is_not_read(wire: Wire) -> None:
    for script in ([plain(BIG)], [chunked(BIG)], [packed("gzip", gzip.compress(BIG))]):
        too_large = pytest.raises(TransportLimit, match="larger than 1000 bytes")
        with peer([ASK, *script]) as server, too_large:
            await wire.ask(wire.transport(), request(server.origin), limit=1000)


async def test_a_body_at_the_limit_is_read(wire: Wire) -> None:
    chunks = chunked(*[b"x"] * 1000)
    with peer([ASK, chunks, ASK, *bytewise(plain(b"y" * 1000))]) as server:
        transport = wire.transport()
        for letter in (b"x", b"y"):
            asked = await wire.ask(transport, request(server.origin), limit=1000)
            assert asked == (200, letter * 1000)
