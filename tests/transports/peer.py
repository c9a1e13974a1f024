"""A server that plays a script for each connection, for behaviour good and bad.

    ASK         read one request, its body too        CUT    close the connection
    HEAD_ONLY   read the head of a request            RESET  close it with a reset
    bytes       send them                             float  wait so many seconds
    an Event    wait for it                           a callable   called with the peer's socket

The n-th connection plays the n-th script; the last script is played again and again.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, NamedTuple

ASK: Final = "ask"
HEAD_ONLY: Final = "head only"
CUT: Final = "cut"
RESET: Final = "reset"
Script = list[Any]


class Asked(NamedTuple):
    """A request as it came."""

    head: bytes
    body: bytes
    connection: int

    @property
    def target(self) -> str:
        return self.head.split(b" ", 2)[1].decode()

    def header(self, name: str) -> str | None:
        for line in self.head.split(b"\r\n")[1:]:
            found, _, value = line.partition(b":")
            if found.lower() == name.encode():
                return value.strip().decode()
        return None


class Peer:
    """The server: what was asked of it, and over how many connections."""

    def __init__(
        self, *scripts: Script, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
    ) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        self._scripts = list(scripts)
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._closing = False
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=128)
        self.port: int = self._listener.getsockname()[1]
        name = f"[{host}]" if ":" in host else "localhost" if tls else host
        self.origin = f"{'https' if tls else 'http'}://{name}:{self.port}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._closing = True
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname()[:2]).close()
        self._listener.close()
        for opened in list(self._open):
            with suppress(OSError):
                socket.socket.shutdown(opened, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(60)

    def _accept(self) -> None:
        while True:
            try:
                opened, _ = self._listener.accept()
            except OSError:
                return
            if self._closing:
                opened.close()
                return
            number = self.connections
            self.connections += 1
            script = self._scripts[min(number, len(self._scripts) - 1)]
            thread = threading.Thread(
                target=self._serve, args=(opened, script, number), daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, opened: Any, script: Script, number: int) -> None:
        with suppress(OSError):
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.add(opened)
            if self._tls is not None:
                plain, opened = opened, self._tls.wrap_socket(opened, server_side=True)
                self._open.discard(plain)
                self._open.add(opened)
            self._play(opened, opened.makefile("rb"), script, number)
        self._open.discard(opened)
        with suppress(OSError):
            opened.close()

    def _play(self, opened: Any, reader: Any, script: Script, number: int) -> None:
        for step in script:
            if step in (ASK, HEAD_ONLY):
                asked = read_request(reader, number, whole=step == ASK)
                if asked is None:
                    return
                self.asked.append(asked)
            elif step in (CUT, RESET):
                if step == RESET:
                    linger = struct.pack("ii", 1, 0)
                    opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                reader.close()
                return
            else:
                _step(opened, step)
        reader.read(1)  # until the client is done
        reader.close()


def _step(opened: Any, step: Any) -> None:
    if isinstance(step, bytes):
        opened.sendall(step)
    elif isinstance(step, float):
        threading.Event().wait(step)
    elif isinstance(step, threading.Event):
        step.wait(60)
    else:
        step(opened)


def read_request(reader: Any, number: int, *, whole: bool) -> Asked | None:
    """The next request; None where there is none."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline()
        if not line:
            return None
        head += line
    asked = Asked(head, b"", number)
    return asked._replace(body=_body(reader, asked)) if whole else asked


def _body(reader: Any, asked: Asked) -> bytes:
    if asked.header("transfer-encoding") != "chunked":
        return reader.read(int(asked.header("content-length") or 0))
    body = b""
    while size := int(reader.readline(), 16):
        body += reader.read(size)
        reader.readline()
    reader.readline()
    return body


@contextmanager
def peer(*scripts: Script, **settings: Any) -> Iterator[Peer]:
    """A server that plays these scripts while the block runs."""
    with contextlib.closing(Peer(*scripts, **settings)) as made:
        yield made


def head(*lines: str, status: str = "200 OK") -> bytes:
    """The head of an answer."""
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1")


def plain(body: bytes = b"hello", *lines: str, status: str = "200 OK") -> bytes:
    """A whole answer with its length."""
    return head(f"Content-Length: {len(body)}", *lines, status=status) + body


def chunked(*pieces: bytes, end: bytes = b"0\r\n\r\n", lines: tuple[str, ...] = ()) -> bytes:
    """A whole answer in chunks."""
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return head("Transfer-Encoding: chunked", *lines) + chunks + end


def bytewise(data: bytes) -> Script:
    """The same bytes, each in a packet of its own."""
    return [data[at : at + 1] for at in range(len(data))]
