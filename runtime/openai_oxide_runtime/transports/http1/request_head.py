"""What is sent: the head of a request as bytes, and its body in pieces.

All that does not change between the calls of an operation is text that is made once and kept in
``Head.memo``. A value that would end its line early is refused here, whoever let it through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

from openai_oxide_runtime.http.interface import (
    Head,
    HttpRequest,
    StreamBody,
    TransportError,
    non_retryable,
)
from openai_oxide_runtime.transports.http1.origin import Origin, origin_of

__all__ = [
    "PIECE",
    "Prepared",
    "framed",
    "is_small",
    "opening",
    "prepared",
]

PIECE: Final = 1 << 16
"""Bodies up to this size go out together with their head, larger ones in pieces of it."""

_FRAMING: Final = frozenset(("content-length", "transfer-encoding"))
_SPECIAL: Final = _FRAMING | {"host"}
_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))


class Prepared:
    """The part of a head that all calls of an operation share, as text."""

    __slots__ = ("empty", "origin", "rest", "verb")

    def __init__(self, head: Head) -> None:
        self.origin: Origin
        self.origin, basic = origin_of(head.origin)
        pairs = [pair for pair in head.headers if pair[0].lower() not in _FRAMING]
        if basic is not None:
            pairs = [pair for pair in pairs if pair[0].lower() != "authorization"]
            pairs.append(("Authorization", basic))
        if not any(name.lower() == "host" for name, _ in pairs):
            pairs.insert(0, ("Host", self.origin.authority))
        self.verb = head.verb
        fields = _fields(pairs)
        _check(head.verb + fields, len(pairs))
        self.rest = f" HTTP/1.1\r\n{fields}"
        # What a GET lacks is clear; a POST without a body says so.
        self.empty = "Content-Length: 0\r\n" if head.verb in _WITH_BODY else ""


def prepared(head: Head) -> Prepared:
    """The prepared part of a head, made at its first use."""
    memo = head.memo
    if type(memo) is not Prepared:
        memo = head.memo = Prepared(head)
    return memo


def opening(memo: Prepared, request: HttpRequest) -> bytes:
    """The head of a request, and its body where that is small."""
    headers = request.headers
    for name, _ in headers:
        if name.lower() in _SPECIAL:
            memo = Prepared(Head(request.method, request.head.origin, request.all_headers))
            headers = ()
            break
    body, target = request.body, request.target
    if not target.isascii() or " " in target or not target.isprintable():
        raise non_retryable("the address holds a character that must be quoted")
    fields = _fields(headers)
    _check(fields, len(headers))
    text = f"{memo.verb} {target}{memo.rest}{fields}{_framing(memo, body)}\r\n"
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        raise non_retryable("a header holds a character that Latin-1 does not have") from None
    return data + cast(bytes, body) if body and is_small(body) else data


def is_small(body: bytes | StreamBody | None) -> bool:
    """Whether the body goes out with the head."""
    return body is None or (isinstance(body, bytes) and len(body) <= PIECE)


def _fields(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join([f"{name}: {value}\r\n" for name, value in pairs])


def _framing(memo: Prepared, body: Any) -> str:
    if body is None:
        return memo.empty
    length = len(body) if isinstance(body, bytes) else body.length
    return "Transfer-Encoding: chunked\r\n" if length is None else f"Content-Length: {length}\r\n"


def _check(fields: str, lines: int) -> None:
    """Nothing that was put together may hold a line's end of its own."""
    if fields.count("\n") != lines or fields.count("\r") != lines or "\0" in fields:
        raise non_retryable("a header holds a line break or a NUL character")


def framed(body: bytes | StreamBody | None) -> Iterator[bytes | memoryview]:
    """A body that is not small as it goes over the wire, in pieces."""
    if body is None:
        return iter(())
    if isinstance(body, bytes):
        return _sliced(body)
    return _chunked(body) if body.length is None else _counted(body, body.length)


def _sliced(body: bytes) -> Iterator[memoryview]:
    view = memoryview(body)
    for at in range(0, len(body), PIECE):
        yield view[at : at + PIECE]


def _counted(body: Iterable[bytes], left: int) -> Iterator[bytes]:
    """Exactly as many bytes as were announced: another request may follow on the connection."""
    for piece in body:
        left -= len(piece)
        if left < 0:
            break
        if piece:
            yield piece
    if left:
        raise TransportError("the request's body is not as long as it said")


def _chunked(body: Iterable[bytes]) -> Iterator[bytes]:
    for piece in body:
        if piece:
            yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"
