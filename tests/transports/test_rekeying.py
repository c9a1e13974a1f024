"""Servers that want new keys in the middle of an upload: TLS 1.2 by a renegotiation, 1.3 by an
update. Python's own TLS cannot ask for either, so ``openssl s_server`` is the server here; its
commands (``r``, ``K``, ``k``) are as old as TLS 1.3.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.timeouts import Timeout
from tests.transports.kinds import Wire, request
from tests.transports.test_tls import AUTHORITY, trusting

OPENSSL = shutil.which("openssl")
pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(
        OPENSSL is None, reason="the program openssl, which asks for keys, is missing"
    ),
]
SIZE = 6 << 20
MARK = b"\x01"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


class Body:
    """A body of one letter that is made while it is sent."""

    length = SIZE
    blocking = False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(SIZE // 60_000):
            yield MARK * 60_000
        yield MARK * (SIZE % 60_000)

    def rewind(self) -> bool:
        return False


class Server:
    """``openssl s_server``, told what to do between two reads of what it has received."""

    def __init__(self, folder: Path, version: str) -> None:
        identity = AUTHORITY.issue_cert("localhost")
        identity.private_key_pem.write_to_path(folder / "key.pem")
        identity.cert_chain_pems[0].write_to_path(folder / "cert.pem")
        files = ["-key", str(folder / "key.pem"), "-cert", str(folder / "cert.pem")]
        assert OPENSSL is not None
        self.process = subprocess.Popen(
            [
                OPENSSL,
                "s_server",
                "-accept",
                "127.0.0.1:0",
                version,
                "-legacy_renegotiation",
                *files,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            bufsize=0,
        )
        self.said = b""
        self._until(rb"ACCEPT \S+:(\d+)\n")
        found = re.search(rb"ACCEPT \S+:(\d+)\n", self.said)
        assert found
        self.origin = f"https://localhost:{found[1].decode()}"

    def _read(self) -> bytes:
        assert self.process.stdout is not None
        data = self.process.stdout.read(1 << 16)
        assert data, f"the server ended: {self.said[-2000:]!r}"
        return data

    def _until(self, pattern: bytes) -> None:
        while not re.search(pattern, self.said):
            self.said += self._read()

    def tell(self, command: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command)

    def receive(self, command: bytes, every: int) -> int:
        """Read the whole upload, and send the command after each so many bytes."""
        count = due = 0
        while count < SIZE:
            data = self._read()
            count += data.count(MARK)
            self.said += data.replace(MARK, b"")
            if count > due:
                due = count + every
                self.tell(command)
        self.tell(ANSWER)
        return count

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


async def ask(wire: Wire, transport: Any, asked: HttpRequest) -> Any:
    """Status and body, while this thread's loop goes on."""
    if wire.kind.is_async:
        return await wire.ask(transport, asked)

    def blocking() -> Any:
        raw = transport.send(asked)
        return raw.status, raw.read(99)

    return await asyncio.to_thread(blocking)


@pytest.mark.parametrize(
    ("version", "command"),
    [("-tls1_2", b"r\n"), ("-tls1_3", b"K\n"), ("-tls1_3", b"k\n")],
    ids=["renegotiation", "update of both", "update of the server's"],
)
async def test_new_keys_during_an_upload(
    direct: Wire, version: str, command: bytes, tmp_path: Path
) -> None:
    server = Server(tmp_path, version)
    try:
        asked = request(server.origin, body=Body(), timeout=Timeout(30))
        reading = asyncio.to_thread(server.receive, command, 300_000)
        sending = ask(direct, direct.transport(tls=trusting()), asked)
        assert await asyncio.gather(reading, sending) == [SIZE, (200, b"hello")]
    finally:
        server.close()
