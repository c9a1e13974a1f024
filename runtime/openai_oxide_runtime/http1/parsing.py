"""From the bytes of a connection to answers, by httptools (llhttp), which is strict by itself.

What it lets through and we do not: codings of the transfer other than one ``chunked``, versions
other than 1.x, heads beyond the limits, and bytes that nobody asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import httptools

from ..options import Limits
from ..transport import TransportError, TransportLimit

__all__ = ["Parser", "Unheard"]

_MOST_HEADERS: Final = 1000
_MOST_SILENCE: Final = 1 << 16


class Unheard(TransportError):
    """The connection ended before a byte of the answer came."""


class Parser:
    """The answers on one connection: ``begin``, then ``feed`` until complete."""

    __slots__ = (
        "_heard", "_inner", "_limit", "_silent", "_skips", "complete", "failure",
        "found", "fresh", "head", "headers", "on_body", "on_status", "patience", "phrase", "pieces",
        "reusable", "status", "version",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.header_bytes
        self.phrase: list[bytes] = []
        """The words after the status, in pieces."""
        self.pieces: list[bytes] = []
        """What has arrived of the body and was not taken yet."""
        # Called by the parser for each piece: so that none costs a call of Python.
        self.on_body = self.pieces.append
        self.on_status = self.phrase.append
        self._inner: Any = None
        self._skips = False
        self.complete = True
        self.head = self.reusable = False
        self.patience: float | None = None
        """For how many seconds the server keeps the connection, as far as it said."""

    def begin(self, *, bodiless: bool) -> None:
        """Make ready for the next answer; ``bodiless`` if its request is a HEAD."""
        if self._inner is None or self._skips:
            self._inner = httptools.HttpResponseParser(self)
        self._skips = bodiless
        self._silent = 0
        self.failure: TransportError | None = None
        """Why nothing more can be read, once the head is there. What came before is in order."""
        self.fresh = True
        """Whether no byte has come."""
        self.head = self.complete = self.reusable = False
        self._heard: list[tuple[bytes, bytes]] = []
        self.phrase.clear()
        self.pieces.clear()

    def feed(self, data: Any) -> None:
        """Take in what has arrived. What is not HTTP raises, or ends up in ``failure``."""
        if self._inner is None:
            raise TransportError("the server spoke before it was asked")
        self.fresh = False
        self._silent += len(data)
        try:
            self._inner.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            if self.complete:  # what comes after the answer does not make the answer worse
                self.reusable = False
            else:
                self.fail(self.failure or _bad(str(error)))
        if self._skips and self.pieces:
            self.pieces.clear()
            self.reusable = False
        elif self.pieces or self.complete:
            self._silent = 0
        elif self._silent > self._limit + _MOST_SILENCE:
            self.fail(TransportLimit("its headers are larger than the limit"))
        if self.failure is not None and not self.head:
            raise self.failure

    def fail(self, failure: TransportError) -> None:
        """Nothing more can be read. Raises at once if there is no answer to hand out."""
        self.failure = failure
        if not self.head:
            raise failure

    def take(self) -> bytes:
        """What has arrived of the body."""
        pieces = self.pieces
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        return data

    def end(self, *, clean: bool) -> None:
        """The connection has ended, and maybe the answer; ``clean`` if nothing was cut off."""
        if self.complete:
            return
        if self.fresh:
            raise Unheard("the server closed the connection without an answer")
        if self.head and clean and self._until_close():
            self.complete = True
        else:
            self.fail(TransportError("the answer broke off"))

    def close(self) -> None:
        """Nothing comes any more; a parser and its calls hold each other."""
        self._inner = None

    @property
    def is_refusal(self) -> bool:
        """Whether an answer is there that says that no more of the request is wanted."""
        return self.head and (self.status >= 300 or self.complete or self.failure is not None)

    def _until_close(self) -> bool:
        return not (b"content-length" in self.found or b"transfer-encoding" in self.found)

    def on_message_begin(self) -> None:
        if self.complete:
            raise ValueError("nobody asked")  # stops the parser; what it has read so far counts

    def on_header(self, name: bytes, value: bytes) -> None:
        self._heard.append((name, value.rstrip()))

    def on_headers_complete(self) -> None:
        inner = self._inner
        if self.complete:
            return
        self.status = inner.get_status_code()
        if self.status < 200:
            if self.status == 101:
                self.failure = _bad("the server switches to another protocol")
            return
        self.version = inner.get_http_version()
        self.reusable = inner.should_keep_alive()
        self.headers, self._heard = self._heard, []  # trailers are heard, and forgotten
        self.found = {name.lower(): value for name, value in self.headers}
        if len(self.found) < len(self.headers):
            self.found = joined(self.headers)
        self.failure = self._fault()
        self.head = self.failure is None
        self.complete = self.head and self._skips

    def _fault(self) -> TransportError | None:
        """Why the head is refused."""
        found = self.found
        if self._silent > self._limit:
            size = sum(len(name) + len(value) for name, value in self.headers)
            if size > self._limit:
                return TransportLimit("its headers are larger than the limit")
        if len(self.headers) > _MOST_HEADERS:
            return TransportLimit("it has too many headers")
        if not self.version.startswith("1."):
            return _bad("its version is not 1.x")
        if b"transfer-encoding" in found and not self._is_chunked():
            return _bad("it is transferred in an unknown coding")
        if b"keep-alive" in found:
            self.patience = _patience(found[b"keep-alive"])
        return None

    def _is_chunked(self) -> bool:
        codings = [value for name, value in self.headers if name.lower() == b"transfer-encoding"]
        return [coding.lower() for coding in codings] == [b"chunked"]

    def on_message_complete(self) -> None:
        if self.head:
            self.complete = True
        elif self.failure is None:  # 1xx: the answer is still to come
            self._heard = []
            self.phrase.clear()
            self.pieces.clear()


def _bad(why: str) -> TransportError:
    return TransportError(f"the answer is not HTTP/1.1: {why}")


def joined(headers: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Headers by lower-case name, repeated ones joined by commas."""
    found: dict[bytes, bytes] = {}
    for name, value in headers:
        key = name.lower()
        found[key] = b"%b, %b" % (found[key], value) if key in found else value
    return found


def _patience(value: bytes) -> float | None:
    """The seconds of ``Keep-Alive: timeout=5, max=1000``."""
    for part in value.lower().split(b","):
        name, _, number = part.strip().partition(b"=")
        if name == b"timeout" and number.strip().isdigit():
            return float(number)
    return None
