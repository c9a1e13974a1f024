"""A stand-in server that costs next to nothing: it sends bytes that were made beforehand.

It knows no API: a request that asks for a stream gets the stream, any other the response. Started
with times (`python -m benchmarks.server '{"rtt": 0.02}'`) it keeps to them instead, see paced.py.
It prints its port and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

from benchmarks import answers


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


def whole() -> bytes:
    """The plain answer."""
    return framed(json.dumps(answers.response()).encode())


def stream() -> bytes:
    """The streamed answer, one chunk for each event."""
    return STREAM_HEAD + b"".join(map(chunk, answers.events())) + STREAM_END


class Connection(asyncio.Protocol):
    """Reads requests by their Content-Length and answers each."""

    whole = whole()
    stream = stream()

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
        wants_stream = b'"stream":true' in body.replace(b" ", b"")
        self.transport.write(self.stream if wants_stream else self.whole)

    def next_request(self) -> tuple[bytes, bytes] | None:
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


def content_length(head: bytes) -> int:
    """The length that the head of a request announces."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


async def serve(connection: Callable[[], Connection]) -> None:
    """Serve on a free port until standard input closes."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main(times: str | None) -> None:
    """Serve at once, or with the times that are given as JSON."""
    if times is None:
        asyncio.run(serve(Connection))
        return
    from benchmarks.paced import paced

    asyncio.run(serve(paced(json.loads(times))))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
