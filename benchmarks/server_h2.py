"""TLS for the stand-in, and HTTP/2 for who asks for it in the handshake."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded

from benchmarks import http11


def context() -> tuple[ssl.SSLContext, str]:
    """A certificate for this run, and the file that says who vouches for it."""
    authority = trustme.CA()
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(made)
    made.set_alpn_protocols(["h2", "http/1.1"])
    path = Path(tempfile.mkdtemp()) / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return made, str(path)


class EitherProtocol(asyncio.Protocol):
    """Hands a connection over to who speaks what the handshake has agreed on."""

    def __init__(self, connection: Callable[[], asyncio.Protocol]) -> None:
        self.connection = connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        secure: Any = transport.get_extra_info("ssl_object")
        chosen = secure.selected_alpn_protocol() if secure else None
        protocol: Any = Streams() if chosen == "h2" else self.connection()
        assert isinstance(transport, asyncio.Transport)
        transport.set_protocol(protocol)
        protocol.connection_made(transport)


class Streams(asyncio.Protocol):
    """One connection of HTTP/2: every request gets the plain answer."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.h2 = H2Connection(config=H2Configuration(client_side=False, header_encoding="utf-8"))
        self.paths: dict[int, str] = {}
        self.h2.initiate_connection()
        self.transport.write(self.h2.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self.h2.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id and event.headers:
                found: dict[Any, Any] = dict(event.headers)
                self.paths[event.stream_id] = found[":path"]
            elif isinstance(event, DataReceived) and event.stream_id:
                self.h2.acknowledge_received_data(
                    event.flow_controlled_length or 0, event.stream_id
                )
            elif isinstance(event, StreamEnded) and event.stream_id:
                self.answer(event.stream_id)
        self.transport.write(self.h2.data_to_send())

    def answer(self, stream: int) -> None:
        """Send the whole answer: it is smaller than any window."""
        body = http11.body_of(self.paths.pop(stream), "")
        known = [(":status", "200"), ("content-type", "application/json")]
        self.h2.send_headers(stream, [*known, ("content-length", str(len(body)))])
        self.h2.send_data(stream, body, end_stream=True)
