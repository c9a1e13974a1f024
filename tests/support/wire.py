"""A tiny HTTP/1.1 server that plays scripts of bytes, for tests that need a real socket.

A script is a list of steps for one request: bytes are sent as they are, a ``threading.Event`` is
waited for, ``CUT`` closes the connection, ``RESET`` with a reset. So a test can cut an answer
anywhere, split a character between two packets, or send the end of a stream late.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final

CUT: Final = object()
RESET: Final = object()
Step = Any
Script = list[Step]


@dataclass
class Request:
    """One request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    raw_headers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


Answering = Callable[[Request], Script] | Script | bytes


class Server:
    """Plays one script per request, in order; the last one again and again."""

    def __init__(self, *answers: Answering) -> None:
        self.answers: list[Answering] = list(answers)
        self.requests: list[Request] = []
        self.connections = 0
        self.open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def url(self) -> str:
        return f"{self.origin}/v1"

    def close(self) -> None:
        self._stop.set()
        # Closing a socket does not wake a thread that waits in accept; a connection does.
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        self._acceptor.join(60)
        self._listener.close()
        for connection in list(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self._stop.is_set():
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                self.open.add(connection)
            threading.Thread(
                target=self._serve, args=(connection, self.connections), daemon=True
            ).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with connection, connection.makefile("rb") as reader:
                while (request := _read(reader, number)) is not None:
                    with self._lock:
                        self.requests.append(request)
                        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                    if not self._play(connection, answer(request) if callable(answer) else answer):
                        return
        except OSError:
            pass
        finally:
            with self._lock:
                self.open.discard(connection)

    def _play(self, connection: socket.socket, script: Script | bytes) -> bool:
        for step in [script] if isinstance(script, bytes) else script:
            if step is RESET:
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            if step in (CUT, RESET):
                return False
            if isinstance(step, threading.Event):
                step.wait(60)
            else:
                connection.sendall(step)
        return True


def _read(reader: Any, number: int) -> Request | None:
    line = reader.readline().decode("latin-1").strip()
    if not line:
        return None
    method, target, _ = line.split(" ", 2)
    pairs = []
    while (header := reader.readline().decode("latin-1").strip()) != "":
        name, _, value = header.partition(":")
        pairs.append((name, value.strip()))
    headers = {name.lower(): value for name, value in pairs}
    return Request(method, target, headers, _body(reader, headers), number, pairs)


def _body(reader: Any, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") == "chunked":
        pieces = []
        while size := int(reader.readline(), 16):
            pieces.append(reader.read(size))
            reader.readline()
        reader.readline()
        return b"".join(pieces)
    return reader.read(int(headers.get("content-length", 0)))


@contextmanager
def serving(*answers: Answering) -> Iterator[Server]:
    """A server that plays these answers while the block runs."""
    server = Server(*answers)
    try:
        yield server
    finally:
        server.close()


def head(status: int = 200, **headers: str) -> bytes:
    """The head of an answer; underscores in names stand for hyphens."""
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def plain(body: bytes, status: int = 200, **headers: str) -> bytes:
    """A whole answer with a length."""
    headers.setdefault("content_type", "application/json")
    return head(status, content_length=str(len(body)), **headers) + body


def answer(value: Any, status: int = 200, **headers: str) -> bytes:
    """A whole answer in JSON."""
    return plain(json.dumps(value).encode(), status, **headers)


def error(status: int, code: str = "bad", message: str = "no good", **headers: str) -> bytes:
    """An error as the API sends it."""
    fields = {"message": message, "type": "some_error", "param": "model", "code": code}
    return answer({"error": fields}, status, **headers)


def chunk(data: bytes) -> bytes:
    """One piece of a chunked body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


END: Final = b"0\r\n\r\n"


def stream_head(**headers: str) -> bytes:
    """The head of a stream of events."""
    headers.setdefault("content_type", "text/event-stream")
    return head(200, transfer_encoding="chunked", **headers)


def data(value: Any) -> bytes:
    """One event without a name."""
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return f"data: {text}\n\n".encode()


def stream(*events: bytes, **headers: str) -> bytes:
    """A whole stream, each event a chunk."""
    return stream_head(**headers) + b"".join(map(chunk, events)) + END
