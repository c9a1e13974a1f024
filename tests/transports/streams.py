"""A server of HTTP/2: each request's path says how it is answered.

/echo     with its own body               /silent   not at all
/half     a head and half a body          /reset    with a reset of its stream
/late     after everybody who asks ``/late`` has been heard
/large    with a header as long as the path's number says
/pings    with nothing but pings             /half/pings   with those, behind half a body
/fewer    when two have asked: from now on one at a time, and none is answered
/longer   with more of a body than its length says
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded, StreamReset, WindowUpdated
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes

TOGETHER = 20


class Streams(asyncio.Protocol):
    """One connection."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self.bodies: dict[int, bytearray] = {}
        self.paths: dict[int, str] = {}
        self.to_send: dict[int, bytes] = {}

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.server.connections += 1
        self.h2.initiate_connection()
        self.flush()

    def data_received(self, data: bytes) -> None:
        try:
            for event in self.h2.receive_data(data):
                self.heard(event)
        except ProtocolError:
            self.transport.close()
        self.flush()

    def flush(self) -> None:
        self.transport.write(self.h2.data_to_send())

    def heard(self, event: Any) -> None:
        if isinstance(event, RequestReceived):
            headers: Any = dict(event.headers)
            self.paths[event.stream_id] = headers[":path"]
            self.bodies[event.stream_id] = bytearray()
            self.server.headers.append(event.headers)
        elif isinstance(event, DataReceived):
            self.bodies[event.stream_id] += event.data
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, StreamEnded):
            self.answer(event.stream_id)
        elif isinstance(event, StreamReset):
            self.to_send.pop(event.stream_id, None)
            self.server.ended.append(self.paths[event.stream_id])
        elif isinstance(event, WindowUpdated):
            self.pour()

    def answer(self, stream: int) -> None:
        path = self.paths[stream]
        self.server.asked.append(path)
        if path == "/late":
            self.server.waiting.append((self, stream))
            if len(self.server.waiting) == TOGETHER:
                for other, known in self.server.waiting:
                    other.whole(known, b"together")
                    other.flush()
        elif path == "/reset":
            self.h2.reset_stream(stream)
        elif path == "/half":
            self.h2.send_headers(stream, [(":status", "200"), ("content-length", "9")])
            self.h2.send_data(stream, b"half")
        elif path == "/longer":
            self.h2.send_headers(stream, [(":status", "200"), ("content-length", "9")])
            self.h2.config.validate_outbound_headers = False
            self.transport.write(self.h2.data_to_send())
            self.transport.write(b"\x00\x00\x0a\x00\x01" + stream.to_bytes(4, "big") + b"z" * 10)
        elif path.endswith("/pings"):
            if path.startswith("/half"):
                self.h2.send_headers(stream, [(":status", "200"), ("content-length", "9")])
                self.h2.send_data(stream, b"half")
            self.keep_busy()
        elif path == "/fewer":
            if self.server.asked.count(path) % 2 == 0:
                self.h2.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: 1})
        elif path != "/silent":
            self.whole(stream, bytes(self.bodies[stream]))

    def keep_busy(self) -> None:
        """A ping every few milliseconds."""
        if not self.transport.is_closing():
            self.h2.ping(b"12345678")
            self.flush()
            asyncio.get_running_loop().call_later(0.01, self.keep_busy)

    def whole(self, stream: int, body: bytes) -> None:
        _, _, size = self.paths[stream].partition("/large/")
        headers = [(":status", "200"), ("content-length", str(len(body)))]
        self.h2.send_headers(stream, headers + ([("x-large", "y" * int(size))] if size else []))
        self.to_send[stream] = body
        self.pour()

    def pour(self) -> None:
        """Send what the windows have room for."""
        for stream, body in list(self.to_send.items()):
            room = self.h2.local_flow_control_window(stream)
            while body and (size := min(room, self.h2.max_outbound_frame_size)):
                self.h2.send_data(stream, body[:size])
                body, room = body[size:], room - min(size, len(body))
            self.to_send[stream] = body
            if not body:
                self.h2.end_stream(stream)
                del self.to_send[stream]


class Server:
    """What was asked, over how many connections, and which requests the client ended."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self.connections = 0
        self.asked: list[str] = []
        self.ended: list[str] = []
        self.headers: list[Any] = []
        self.waiting: list[Any] = []
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        tls.set_alpn_protocols(["h2"])
        self._thread = threading.Thread(
            target=self._loop.run_until_complete, args=(self._run(tls),), name="streams"
        )
        self._thread.start()
        self._ready.wait(60)

    async def _run(self, tls: ssl.SSLContext) -> None:
        server = await self._loop.create_server(lambda: Streams(self), "127.0.0.1", 0, ssl=tls)
        self.origin = f"https://localhost:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(60)
        self._loop.close()


@contextmanager
def streams(tls: ssl.SSLContext) -> Iterator[Server]:
    """The server, while the block runs."""
    with contextlib.closing(Server(tls)) as made:
        yield made
