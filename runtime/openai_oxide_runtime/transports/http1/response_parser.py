"""Parse responses with httptools (llhttp), which is strict by default.

llhttp accepts, and this module refuses: transfer codings other than one ``chunked``, versions other
than 1.x, sizes beyond the limits, and bytes without a request. llhttp refuses, and this module
accepts, since no reader can take it for another end of the response: spaces after a chunk size, a
``Content-Length`` beside chunks (which win, and the connection is closed), one length repeated.

The limits count received bytes. Everything except content (heads, trailers, chunk framing) may have
the size of the header limit and a little more, and ``_FRAMES`` times the size of the content.
"""

from __future__ import annotations

import re
from typing import Any, Final

import httptools

from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.response_head import field_pairs, field_value
from openai_oxide_runtime.transports.http1.content_length import merge_lengths

__all__ = ["Parser", "ServerDisconnected"]

_MORE: Final = 1 << 16
_FRAMES: Final = 16
_PIECE: Final = 1 << 16
_BLANK_LINE: Final = b"\r\n\r\n"
_SPECIAL: Final = re.compile(rb"\r\n(?:\r\n|(?i:transfer-encoding|keep-alive|content-encoding):)")
"""The end of a head, or a header that changes how the response is read. Most heads have none."""
_LENGTHS: Final = ("Duplicate Content-Length", "Invalid character in Content-Length")


class ServerDisconnected(TransportError):
    """The connection ended before a byte of the response."""

    def __init__(self) -> None:
        super().__init__("the server closed the connection without a response")


class _UnexpectedResponse(Exception):
    """Another response begins, but there is no request for it."""


class Parser:
    """Parses the responses of one connection: ``begin``, then ``feed`` until ``complete``."""

    __slots__ = (
        "_bodiless", "_consumed", "_content", "_data", "_head_bytes", "_interim_heads", "_limit",
        "_llhttp", "_overhead", "_pieces", "_received", "_repeats_length", "_stored", "body",
        "complete", "failure", "fresh", "has_head", "head", "is_encoded", "keep_alive", "on_body",
        "reusable", "size", "status",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.header_bytes
        self.body = bytearray()
        """The last part of the body, in one buffer: small pieces need no objects of their own."""
        self._pieces: list[bytes] = []
        # llhttp calls it for each piece: a method written in C saves a Python call.
        self.on_body = self.body.extend
        self.head = b""
        """The status line and the header lines, each with its CRLF."""
        self.is_encoded = False
        """Whether there is a ``Content-Encoding``."""
        self._head_bytes = bytearray()
        self._llhttp: Any = None
        self._bodiless = False
        self.size = 0
        """The size of the part of the body that has arrived and was not taken."""
        self.complete = True
        self.has_head = self.reusable = False
        self.keep_alive: float | None = None
        """For how many seconds the server keeps the connection, if it sent ``Keep-Alive``."""

    def begin(self, *, bodiless: bool) -> None:
        """Prepare for the next response; ``bodiless`` for a HEAD request."""
        if self._llhttp is None or self._bodiless:
            self._llhttp = self._new()
        self._bodiless = bodiless
        self._content = self._stored = self._consumed = 0
        self._received = self._overhead = 0
        self._repeats_length = False
        self.failure: TransportError | None = None
        """Why nothing more can be read after the head. What came before is valid."""
        self.fresh = True
        """Whether no byte has arrived."""
        self.has_head = self.complete = self.reusable = False
        self._interim_heads = 0
        if self.size:
            self.drop()

    def _new(self) -> Any:
        inner = httptools.HttpResponseParser(self)
        inner.set_dangerous_leniencies(
            lenient_chunked_length=True, lenient_spaces_after_chunk_size=True
        )
        return inner

    def feed(self, data: Any) -> None:
        """Parse received bytes. Invalid ones raise, or after the head set ``failure``."""
        if self._llhttp is None:
            raise TransportError("received data before a request was sent")
        self.fresh = False
        self._received += len(data)
        if self._repeats_length:
            self._parse_merged(data)
        else:
            self._parse(data)
        content = self._stored + len(self.body)
        if content != self._content:
            self._count_body(content)
        elif not self.complete:
            self._overhead += len(data)
            if self._overhead > self._limit + _MORE:
                what = "the chunk framing is" if self.has_head else "the response headers are"
                self.fail(TransportLimit(f"{what} larger than the limit"))
        if self.failure is not None and not self.has_head:
            raise self.failure

    def _parse(self, data: bytes | memoryview, *, again: bool = False) -> None:
        if not self.has_head:
            self._data = data
        try:
            self._llhttp.feed_data(data)
        except httptools.HttpParserCallbackError as error:
            cause, why = error.__context__, ""
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            cause, why = None, str(error)
        else:
            if not self.has_head:
                self._head_bytes += data
            return
        self.reusable = False
        if cause is not None and type(cause) is not _UnexpectedResponse:
            raise cause  # of a signal handler, such as KeyboardInterrupt
        if self.complete:  # bytes after the response do not make it invalid
            return
        if why.startswith(_LENGTHS) and not (again or self.has_head or self.failure):
            self._repeats_length = True
            self._parse_merged(data)
        else:
            self.fail(self.failure or _bad(why))

    def _parse_merged(self, data: Any) -> None:
        """Parse the head again, once it is complete, with its repeated lengths merged."""
        self._head_bytes += data
        if b"\r\n\r\n" not in self._head_bytes[-len(data) - 3 :]:
            return
        try:
            merged = merge_lengths(bytes(self._head_bytes))
        except ValueError as error:
            self.fail(_bad(str(error)))
            return
        if merged is not None:
            self._repeats_length, self._llhttp = False, self._new()
            self._head_bytes.clear()
            self._interim_heads = 0
            self._parse(merged, again=True)

    def _count_body(self, content: int) -> None:
        """Update the sizes after bytes of the body have arrived."""
        self._content = content
        self._overhead = 0
        self.size = content - self._consumed
        if self._bodiless:
            self.drop()
            self.reusable = False
        elif self._received > self._limit + _MORE + _FRAMES * content:
            self.fail(TransportLimit("the chunks of the response are too small for their framing"))
        elif len(self.body) > _PIECE:
            self._store()

    def _store(self) -> None:
        """Start a new buffer: a large one would be copied as it grows."""
        self._pieces.append(bytes(self.body))
        self._stored = self._content
        self.body.clear()

    def fail(self, failure: TransportError) -> None:
        """Nothing more can be read. Raises at once if the head has not arrived."""
        self.failure = failure
        if not self.has_head:
            raise failure

    def take(self) -> bytes:
        """Take the part of the body that has arrived."""
        data = bytes(self.body)
        if self._pieces:
            data = b"".join([*self._pieces, data])
            self._pieces.clear()
        self.body.clear()
        self._stored = self._consumed = self._content
        self.size = 0
        return data

    def drop(self) -> None:
        """Drop the part of the body that has arrived."""
        self._pieces.clear()
        self.body.clear()
        self._stored = self._consumed = self._content
        self.size = 0

    def end(self, *, clean: bool) -> None:
        """The connection has ended, and perhaps the response; ``clean`` if it was not truncated."""
        self.reusable = False
        if self.complete:
            return
        if self.fresh:
            raise ServerDisconnected()
        if self.has_head and clean and self._until_close():
            self.complete = True
        else:
            self.fail(TransportError("the response is incomplete: the connection ended"))

    def close(self) -> None:
        """Nothing more will arrive: break the reference cycle with llhttp."""
        self._llhttp = None

    @property
    def is_refusal(self) -> bool:
        """Whether a response has come that refuses the rest of the request."""
        return self.has_head and (self.status >= 300 or self.complete or self.failure is not None)

    def _until_close(self) -> bool:
        names = ("content-length", "transfer-encoding")
        return all(field_value(self.head, name) is None for name in names)

    def on_message_begin(self) -> None:
        if self.complete:
            raise _UnexpectedResponse  # stops llhttp; what it has parsed stays

    def on_headers_complete(self) -> None:
        inner = self._llhttp
        if self.complete:
            return
        self.status = inner.get_status_code()
        if self.status < 200:
            self._interim_heads += 1
            if self.status == 101:
                self.failure = _bad("the server switches to another protocol")
            return
        self.reusable = inner.should_keep_alive()
        self.failure = self._read_head()
        self.has_head = self.failure is None
        self.complete = self.has_head and self._bodiless

    def _read_head(self) -> TransportError | None:
        """Cut out the head. Returns why it is refused, None if it is accepted."""
        data, is_whole = self._data, not (self._head_bytes or self._interim_heads)
        match = _SPECIAL.search(data) if is_whole else None
        if match is not None and match[0] == _BLANK_LINE and data[:5] == b"HTTP/":
            head, is_special = bytes(data[: match.end() - 2]), False
        else:
            head, is_special = _cut_head(bytes(self._head_bytes + data), self._interim_heads), True
        self.head, self._data, self.is_encoded = head, b"", False
        self._head_bytes.clear()
        if head[:7] != b"HTTP/1.":
            return _bad("its version is not 1.x, or its head has invalid line ends")
        if self._received > self._limit and _size(head) > self._limit:
            return TransportLimit("the response headers are larger than the limit")
        return self._read_special(head) if is_special else None

    def _read_special(self, head: bytes) -> TransportError | None:
        """Read the headers about framing, connection and content coding."""
        self.is_encoded = field_value(head, "content-encoding") is not None
        if (keep_alive := field_value(head, "keep-alive")) is not None:
            self.keep_alive = _keep_alive_seconds(keep_alive)
        if (coding := field_value(head, "transfer-encoding")) is not None:
            if coding.lower() != b"chunked":
                return _bad("unknown transfer coding")
            if field_value(head, "content-length") is not None:
                self.reusable = False  # RFC 9112, section 6.3: others may see another end
        return None

    def on_message_complete(self) -> None:
        if self.has_head:
            self.complete = True


def _bad(why: str) -> TransportError:
    return TransportError(f"the response is not HTTP/1.1: {why}")


def _cut_head(data: bytes, interim_heads: int) -> bytes:
    """The first head after so many of 1xx responses; empty if there is none with CRLF."""
    start, end = 0, -len(_BLANK_LINE)
    for _ in range(interim_heads + 1):
        start = data.find(b"HTTP/", end + len(_BLANK_LINE))  # llhttp skips CRLF before a head
        end = data.find(_BLANK_LINE, start)
        if start < 0 or end < 0:
            return b""
    return data[start : end + 2]


def _size(head: bytes) -> int:
    return sum(len(name) + len(value) for name, value in field_pairs(head))


def _keep_alive_seconds(value: bytes) -> float | None:
    """The seconds of ``Keep-Alive: timeout=5, max=1000``."""
    for part in value.lower().split(b","):
        name, _, number = part.strip().partition(b"=")
        if name == b"timeout" and number.strip().isdigit():
            return float(number)
    return None
