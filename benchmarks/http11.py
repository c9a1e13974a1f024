"""HTTP/1.1 as the stand-in server of the benchmarks speaks it."""

from __future__ import annotations

import asyncio
import json
from functools import cache

from benchmarks import answers

__all__ = [
    "PACE",
    "STREAM_END",
    "STREAM_HEAD",
    "Connection",
    "Request",
    "body_of",
    "chunk",
    "content_length",
    "framed",
    "head",
    "pieces",
    "short_stream",
    "stream",
    "variant_of",
    "whole",
]

PACE = 0.001


Request = tuple[bytes, bytes]


def head(content_type: str, framing: str) -> bytes:
    """The first bytes of an answer."""
    lines = ["HTTP/1.1 200 OK", f"content-type: {content_type}", framing, "x-request-id: req_bench"]
    return "\r\n".join([*lines, "", ""]).encode()


def framed(body: bytes) -> bytes:
    """A plain answer with this body."""
    return head("application/json", f"content-length: {len(body)}") + body


def chunk(event: bytes) -> bytes:
    """A piece of a streamed answer."""
    return b"%x\r\n%b\r\n" % (len(event), event)


STREAM_HEAD = head("text/event-stream", "transfer-encoding: chunked")


STREAM_END = b"0\r\n\r\n"


@cache
def whole(path: str = "/v1/responses", variant: str = "") -> bytes:
    """The plain answer."""
    return framed(body_of(path, variant))


@cache
def body_of(path: str, variant: str) -> bytes:
    """The body of a plain answer."""
    if path.endswith("/embeddings"):
        return answers.embeddings(encoded=variant == "base64")
    if path.endswith("/chat/completions"):
        return answers.compact(answers.completion())
    made = answers.large_response() if variant == "large" else answers.response()
    return json.dumps(made).encode()


@cache
def pieces(path: str = "/v1/responses") -> tuple[bytes, ...]:
    """The streamed answer, one chunk for each event."""
    events = answers.chunks() if path.endswith("/chat/completions") else answers.events()
    return STREAM_HEAD, *map(chunk, events), STREAM_END


@cache
def stream(path: str = "/v1/responses") -> bytes:
    """The streamed answer in one piece."""
    return b"".join(pieces(path))


@cache
def short_stream(path: str) -> bytes:
    """The beginning and the end of a streamed answer."""
    start, first, *_, last, end = pieces(path)
    return start + first + last + end


class Connection(asyncio.Protocol):
    """Reads requests by their Content-Length and answers each."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        while (request := self.next_request()) is not None:
            self.answer(*request)

    def answer(self, head: bytes, body: bytes) -> None:
        """Write what this request gets."""
        path = head.split(b" ", 2)[1].decode()
        if b"upgrade: websocket" in head.lower():
            self.upgrade(head)
            return
        compact = body.replace(b" ", b"")
        if b'"stream":true' not in compact:
            self.transport.write(whole(path, variant_of(compact)))
        elif b'"model":"paced"' in compact:
            self.write_slowly(list(reversed(pieces(path))))
        elif b'"model":"first"' in compact:
            self.transport.write(short_stream(path))
        else:
            self.transport.write(stream(path))

    def write_slowly(self, left: list[bytes]) -> None:
        """Each piece alone on the wire."""
        if left and not self.transport.is_closing():
            self.transport.write(left.pop())
            asyncio.get_running_loop().call_later(PACE, self.write_slowly, left)

    def upgrade(self, head: bytes) -> None:
        """Speak WebSocket from here on."""
        from benchmarks.server_ws import Turns

        self.transport.set_protocol(Turns(self.transport, head))

    def next_request(self) -> Request | None:
        """The head and the body of the next request that is there in full."""
        start = self.received.find(b"\r\n\r\n") + 4
        if start < 4:
            return None
        head = self.received[:start]
        end = start + content_length(head)
        if len(self.received) < end:
            return None
        body, self.received = self.received[start:end], self.received[end:]
        return head, body


def variant_of(body: bytes) -> str:
    """Which of the answers of a path is wanted."""
    if b'"model":"large"' in body:
        return "large"
    return "base64" if b'"encoding_format":"base64"' in body else ""


def content_length(head: bytes) -> int:
    """The length that the head of a request announces."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
