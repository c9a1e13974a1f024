"""From the bytes of a connection to answers, by httptools (llhttp), which is strict by itself.

What it lets through and we do not: codings of the transfer other than one ``chunked``, versions
other than 1.x, more bytes than the limits allow, and bytes that nobody asked for. What it refuses
and we do not, because nobody can read the end of the answer elsewhere by it: blanks after the size
of a chunk, a length beside chunks (which win, and the connection ends), one length said twice.

Limits count what is received. Whatever is not content (heads, trailers, the frames of chunks) may
be as long as headers may be and a little more, and ``_FRAMES`` times the content besides.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import httptools

from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.transports.http1.content_length import once

__all__ = ["Parser", "Unheard"]

_MORE: Final = 1 << 16
_FRAMES: Final = 16
_PIECE: Final = 1 << 16
_LENGTHS: Final = ("Duplicate Content-Length", "Invalid character in Content-Length")


class Unheard(TransportError):
    """The connection ended before a byte of the answer came."""


class _Unasked(Exception):
    """Another answer begins, which is nobody's."""


class Parser:
    """The answers on one connection: ``begin``, then ``feed`` until complete."""

    __slots__ = (
        "_begun", "_content", "_heard", "_inner", "_limit", "_moved", "_pieces", "_received",
        "_repeats", "_silent", "_skips", "_taken", "body", "complete", "failure", "found", "fresh",
        "head", "headers", "on_body", "on_status", "patience", "phrase", "reusable", "size",
        "status", "version",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.header_bytes
        self.phrase: list[bytes] = []
        """The words after the status, in pieces."""
        self.body = bytearray()
        """The latest of the body: however small its pieces are, they take no more memory."""
        self._pieces: list[bytes] = []
        # Called by the parser for each piece: so that none costs a call of Python.
        self.on_body = self.body.extend
        self.on_status = self.phrase.append
        self._begun = bytearray()
        self._inner: Any = None
        self._skips = False
        self.size = 0
        """How much of the body has arrived and was not taken yet."""
        self.complete = True
        self.head = self.reusable = False
        self.patience: float | None = None
        """For how many seconds the server keeps the connection, as far as it said."""

    def begin(self, *, bodiless: bool) -> None:
        """Make ready for the next answer; ``bodiless`` if its request is a HEAD."""
        if self._inner is None or self._skips:
            self._inner = self._new()
        self._skips = bodiless
        self._content = self._moved = self._taken = 0
        self._received = self._silent = 0
        self._repeats = False
        self.failure: TransportError | None = None
        """Why nothing more can be read, once the head is there. What came before is in order."""
        self.fresh = True
        """Whether no byte has come."""
        self.head = self.complete = self.reusable = False
        self._heard: list[tuple[bytes, bytes]] = []
        self.phrase.clear()
        if self.size:
            self.drop()

    def _new(self) -> Any:
        inner = httptools.HttpResponseParser(self)
        inner.set_dangerous_leniencies(
            lenient_chunked_length=True, lenient_spaces_after_chunk_size=True
        )
        return inner

    def feed(self, data: Any) -> None:
        """Take in what has arrived. What is not HTTP raises, or ends up in ``failure``."""
        if self._inner is None:
            raise TransportError("the server spoke before it was asked")
        self.fresh = False
        self._received += len(data)
        if self._repeats:
            self._say_once(data)
        else:
            self._parse(data)
        content = self._moved + len(self.body)
        if content != self._content:
            self._gained(content)
        elif not self.complete:
            self._silent += len(data)
            if self._silent > self._limit + _MORE:
                what = "what comes between its content is" if self.head else "its headers are"
                self.fail(TransportLimit(f"{what} larger than the limit"))
        if self.failure is not None and not self.head:
            raise self.failure

    def _parse(self, data: Any, *, again: bool = False) -> None:
        try:
            self._inner.feed_data(data)
        except httptools.HttpParserCallbackError as error:
            raised, why = error.__context__, ""
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            raised, why = None, str(error)
        else:
            if not self.head:
                self._begun += data
            return
        self.reusable = False
        if raised is not None and type(raised) is not _Unasked:
            raise raised  # Ctrl-C, say, or the end of a worker's time
        if self.complete:  # what comes after the answer does not make the answer worse
            return
        if why.startswith(_LENGTHS) and not (again or self.head or self.failure):
            self._repeats = True
            self._say_once(data)
        else:
            self.fail(self.failure or _bad(why))

    def _say_once(self, data: Any) -> None:
        """Read the head anew once all of it is there, without what it repeats."""
        self._begun += data
        if b"\r\n\r\n" not in self._begun[-len(data) - 3 :]:
            return
        try:
            told = once(bytes(self._begun))
        except ValueError as error:
            self.fail(_bad(str(error)))
            return
        if told is not None:
            self._repeats, self._inner, self._heard = False, self._new(), []
            self.phrase.clear()
            self._parse(told, again=True)

    def _gained(self, content: int) -> None:
        """Count what has come of the body."""
        self._content = content
        self._silent = 0
        self.size = content - self._taken
        if self._skips:
            self.drop()
            self.reusable = False
        elif self._received > self._limit + _MORE + _FRAMES * content:
            self.fail(TransportLimit("its chunks are too small for what is between them"))
        elif len(self.body) > _PIECE:
            self._store()

    def _store(self) -> None:
        """Let the body grow no further in one piece, which would be copied as it grows."""
        self._pieces.append(bytes(self.body))
        self._moved = self._content
        self.body.clear()

    def fail(self, failure: TransportError) -> None:
        """Nothing more can be read. Raises at once if there is no answer to hand out."""
        self.failure = failure
        if not self.head:
            raise failure

    def take(self) -> bytes:
        """What has arrived of the body."""
        data = bytes(self.body)
        if self._pieces:
            data = b"".join([*self._pieces, data])
            self._pieces.clear()
        self.body.clear()
        self._moved = self._taken = self._content
        self.size = 0
        return data

    def drop(self) -> None:
        """Forget what has arrived of the body."""
        self._pieces.clear()
        self.body.clear()
        self._moved = self._taken = self._content
        self.size = 0

    def end(self, *, clean: bool) -> None:
        """The connection has ended, and maybe the answer; ``clean`` if nothing was cut off."""
        self.reusable = False
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
            raise _Unasked  # stops the parser; what it has read so far counts

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.head:  # trailers are nobody's
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
        self.headers, self._heard = self._heard, []
        self._begun.clear()
        self.found = {name.lower(): value for name, value in self.headers}
        if len(self.found) < len(self.headers):
            self.found = joined(self.headers)
        self.failure = self._fault()
        self.head = self.failure is None
        self.complete = self.head and self._skips

    def _fault(self) -> TransportError | None:
        """Why the head is refused."""
        found = self.found
        if self._received > self._limit:
            size = sum(len(name) + len(value) for name, value in self.headers)
            if size > self._limit:
                return TransportLimit("its headers are larger than the limit")
        if not self.version.startswith("1."):
            return _bad("its version is not 1.x")
        if b"transfer-encoding" in found:
            if not self._is_chunked():
                return _bad("it is transferred in an unknown coding")
            if b"content-length" in found:  # whoever goes by it reads another answer after this
                self.reusable = False
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


def _bad(why: str) -> TransportError:
    return TransportError(f"the answer is not HTTP/1.1: {why}")


def joined(headers: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Headers by lower-case name, repeated ones joined by commas."""
    found: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        found.setdefault(name.lower(), []).append(value)
    return {name: b", ".join(values) for name, values in found.items()}


def _patience(value: bytes) -> float | None:
    """The seconds of ``Keep-Alive: timeout=5, max=1000``."""
    for part in value.lower().split(b","):
        name, _, number = part.strip().partition(b"=")
        if name == b"timeout" and number.strip().isdigit():
            return float(number)
    return None
