"""Encode a request: its head as bytes, its body in pieces.

The part that all calls of an operation share is made once and kept in ``Head.memo``. A value with a
line break is refused here, even if earlier checks let it pass: it would inject a header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, cast

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
    "HeadTemplate",
    "encode_body",
    "encode_request",
    "head_template",
    "is_small",
]

PIECE: Final = 1 << 16
"""Bodies up to this size are sent together with the head, larger ones in pieces of this size."""

_FRAMING: Final = frozenset(("content-length", "transfer-encoding"))
_SPECIAL: Final = _FRAMING | {"host"}
_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))


class HeadTemplate:
    """The part of a request head that all calls of an operation share, as text."""

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
        # RFC 9110, section 8.6: a method that usually has a body sends a length of 0 without one.
        self.empty = "Content-Length: 0\r\n" if head.verb in _WITH_BODY else ""


def head_template(head: Head) -> HeadTemplate:
    """The template of a head, made at its first use."""
    template = head.memo
    if type(template) is not HeadTemplate:
        template = head.memo = HeadTemplate(head)
    return template


def encode_request(template: HeadTemplate, request: HttpRequest) -> bytes:
    """The head of a request, followed by its body if that is small."""
    headers = request.headers
    for name, _ in headers:
        if name.lower() in _SPECIAL:
            template = HeadTemplate(Head(request.method, request.head.origin, request.all_headers))
            headers = ()
            break
    body, target = request.body, request.target
    if not target.isascii() or " " in target or not target.isprintable():
        raise non_retryable("the URL has a character that must be percent-encoded")
    fields = _fields(headers)
    _check(fields, len(headers))
    text = f"{template.verb} {target}{template.rest}{fields}{_framing(template, body)}\r\n"
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        raise non_retryable("a header has a character outside Latin-1: encode it") from None
    return data + cast(bytes, body) if body and is_small(body) else data


def is_small(body: bytes | StreamBody | None) -> bool:
    """Whether the body is sent together with the head."""
    return body is None or (isinstance(body, bytes) and len(body) <= PIECE)


def _fields(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join([f"{name}: {value}\r\n" for name, value in pairs])


def _framing(template: HeadTemplate, body: bytes | StreamBody | None) -> str:
    if body is None:
        return template.empty
    length = len(body) if isinstance(body, bytes) else body.length
    return "Transfer-Encoding: chunked\r\n" if length is None else f"Content-Length: {length}\r\n"


def _check(fields: str, lines: int) -> None:
    """Check that no field has a line break of its own."""
    if fields.count("\n") != lines or fields.count("\r") != lines or "\0" in fields:
        raise non_retryable("a header has a line break or a NUL character: remove it")


def encode_body(body: bytes | StreamBody | None) -> Iterator[bytes | memoryview]:
    """A large body as it is sent, in pieces."""
    if body is None:
        return iter(())
    if isinstance(body, bytes):
        return _sliced(body)
    return _chunked(body) if body.length is None else _counted(body, body.length)


def _sliced(body: bytes) -> Iterator[memoryview]:
    view = memoryview(body)
    for at in range(0, len(body), PIECE):
        yield view[at : at + PIECE]


def _counted(body: Iterable[bytes], remaining: int) -> Iterator[bytes]:
    """Exactly ``Content-Length`` bytes: more would be read as the next request."""
    for piece in body:
        remaining -= len(piece)
        if remaining < 0:
            break
        if piece:
            yield piece
    if remaining:
        raise TransportError("the request body does not have the length of its Content-Length")


def _chunked(body: Iterable[bytes]) -> Iterator[bytes]:
    for piece in body:
        if piece:
            yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"
