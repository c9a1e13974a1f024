"""Running the application on Hypercorn, in a thread of its own.

`MockServer` is a context manager for programs and tests:

    with MockServer() as server:
        client = OpenAI(base_url=server.url, api_key="sk-test")
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from hypercorn.asyncio import serve
from hypercorn.config import Config

from .app import MockApp
from .contract import Contract
from .deliver import Sleep
from .faults import Fault
from .hosts import known_hosts_only
from .pages import any_origin
from .record import RecordedRequest
from .script import Script
from .service import Options, Service

FaultLike = Fault | str | Mapping[str, Any]
START_LIMIT = 30.0
_MOMENTS = ("connection_made", "eof_received", "connection_lost")


class Connections:
    """The open connections of a loop, by the address of the client."""

    def __init__(self) -> None:
        self.opened = 0
        self._transports: dict[tuple[Any, ...], asyncio.BaseTransport] = {}

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """See each connection that servers of this loop accept."""
        original = loop.create_server

        async def create_server(factory: Any, *args: Any, **options: Any) -> Any:
            return await original(lambda: self._seen(factory()), *args, **options)

        # On the instance: the only public place where all connections of a loop pass.
        setattr(loop, "create_server", create_server)  # noqa: B010

    def _seen(self, protocol: Any) -> Any:
        made, ended, lost = (getattr(protocol, name) for name in _MOMENTS)
        peer: list[Any] = []

        def connection_made(transport: asyncio.BaseTransport) -> None:
            self.opened += 1
            peer[:] = (transport.get_extra_info("peername") or ())[:2]
            self._transports[tuple(peer)] = transport
            made(transport)

        def eof_received() -> Any:
            # Otherwise the socket of a client that has left stays open for the idle timeout.
            keep = ended()
            self.drop(peer)
            return keep

        def connection_lost(error: Exception | None) -> None:
            self._transports.pop(tuple(peer), None)
            lost(error)

        for name, step in zip(
            _MOMENTS, (connection_made, eof_received, connection_lost), strict=True
        ):
            setattr(protocol, name, step)
        return protocol

    @property
    def open(self) -> int:
        """How many connections are open now."""
        return len(self._transports)

    def drop(self, client: Any) -> None:
        """Close the connection of a client."""
        transport = self._transports.pop(tuple(client[:2]), None) if client else None
        if transport is not None:
            transport.close()

    def drop_all(self) -> None:
        """Close every connection."""
        for client in list(self._transports):
            self.drop(client)


class MockServer:
    """The embedded server: start it, use `url`, read `requests`, stop it."""

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = False,
        certfile: str | Path | None = None,
        keyfile: str | Path | None = None,
        http2: bool = True,
        cors: bool = False,
        allow_hosts: Iterable[str] = (),
        options: Options | None = None,
        faults: list[FaultLike] | None = None,
        contract: str | Path | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.host = host
        self.port = port
        self.tls = tls or certfile is not None
        self.http2 = http2
        self.cors = cors
        self.allow_hosts = (host, *allow_hosts)
        self.ca_file: str | None = str(certfile) if certfile else None
        self.connections = Connections()
        service = Service(Contract.load(contract), options, clock)
        given = [Fault.parse(fault) for fault in faults or []]
        self.app = MockApp(service, given, sleep, self.connections.drop)
        self._certificate = (certfile, keyfile)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None

    # -- running -------------------------------------------------------------------------------

    def __enter__(self) -> MockServer:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> MockServer:
        """Listen, and return when connections are taken."""
        listener = self._listen()
        self._thread = threading.Thread(target=self._run, args=(listener,), daemon=True)
        self._thread.start()
        if not self._ready.wait(START_LIMIT):
            raise RuntimeError("the mock server did not start")
        if self._failure is not None:
            raise RuntimeError("the mock server did not start") from self._failure
        return self

    def stop(self) -> None:
        """Close all connections and end the thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end)
        if self._thread is not None:
            self._thread.join(START_LIMIT)
        if self._folder is not None:
            self._folder.cleanup()

    def _end(self) -> None:
        """Close what is open first: the server would wait for it, and then complain."""
        self.connections.drop_all()
        if self._stop is not None:
            self._stop.set()

    def wait(self) -> None:
        """Stay until the server ends or the program is interrupted."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listener = socket.create_server((self.host, self.port), family=family, backlog=512)
        self.port = listener.getsockname()[1]
        return listener

    def _run(self, listener: socket.socket) -> None:
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(_complain)
        self.connections.watch(self._loop)
        try:
            self._loop.run_until_complete(self._serve(listener))
        except BaseException as error:
            self._failure = error
        finally:
            self._ready.set()
            self._loop.close()

    async def _serve(self, listener: socket.socket) -> None:
        self._stop = asyncio.Event()
        config = self._config(listener)
        application: Any = known_hosts_only(self.app.asgi, self.allow_hosts)
        application = any_origin(application) if self.cors else application
        await serve(application, config, shutdown_trigger=self._until_stopped)

    async def _until_stopped(self) -> None:
        assert self._stop is not None
        self._ready.set()
        await self._stop.wait()

    def _config(self, listener: socket.socket) -> Config:
        config = Config()
        config.bind = [f"fd://{listener.detach()}"]
        config.loglevel = "WARNING"
        config.errorlog = logging.getLogger("openai_oxide_mock")
        config.keep_alive_timeout = 75.0
        config.graceful_timeout = 0.2
        config.shutdown_timeout = 1.0
        config.h2_max_concurrent_streams = 1000
        config.websocket_max_message_size = 64 * 1024 * 1024
        if not self.http2:
            config.alpn_protocols = ["http/1.1"]
        if self.tls:
            self._secure(config)
        return config

    def _secure(self, config: Config) -> None:
        certfile, keyfile = self._certificate
        if certfile is None:
            certfile, keyfile = self._own_certificate()
        config.certfile, config.keyfile = str(certfile), str(keyfile) if keyfile else None

    def _own_certificate(self) -> tuple[Path, Path]:
        """A certificate of our own making, valid for this host."""
        try:
            import trustme
        except ImportError as error:
            raise RuntimeError("give certfile and keyfile, or install trustme") from error
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        authority = trustme.CA()
        issued = authority.issue_cert(self.host, "localhost", "127.0.0.1")
        chain, key, root = folder / "chain.pem", folder / "key.pem", folder / "ca.pem"
        issued.cert_chain_pems[0].write_to_path(str(chain))
        issued.private_key_pem.write_to_path(str(key))
        authority.cert_pem.write_to_path(str(root))
        self.ca_file = str(root)
        return chain, key

    # -- use -----------------------------------------------------------------------------------

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"

    @property
    def url(self) -> str:
        """The base URL for clients, ending in `/v1`."""
        return f"{self.origin}/v1"

    def ssl_context(self) -> ssl.SSLContext:
        """A context for clients that trusts this server."""
        return ssl.create_default_context(cafile=self.ca_file)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests since the last reset, oldest first."""
        return list(self.app.requests)

    def script(self, script: Script | Mapping[str, Any] | None = None, **fields: Any) -> None:
        """Answer a coming request with this; see `Script` for the fields.

        A script that is wrong, or for no operation that there is, is a `ValueError`.
        """
        given = script if isinstance(script, Script) else Script.parse({**(script or {}), **fields})
        self.app.scripts.add(given)

    @property
    def unused_scripts(self) -> list[Script]:
        """The scripts since the last reset that no request came for."""
        return self.app.scripts.unused

    def check_scripts(self) -> None:
        """`AssertionError` if a script was not used; it names the script and what came instead."""
        unused = "".join(f"\n  {script}" for script in self.unused_scripts)
        if unused:
            came = "".join(f"\n  {one.method} {one.path}" for one in self.requests[-10:])
            came = came or " none"
            raise AssertionError(f"no request came for:{unused}\nthe last requests:{came}")

    def fault(self, fault: FaultLike) -> None:
        """Spoil coming requests, until the next reset."""
        self.app.faults.add(Fault.parse(fault))

    def reset(self) -> None:
        """Forget objects, scripts, faults and requests."""
        self.app.reset()


def _complain(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Connections that break are part of the job; anything else is told."""
    if not isinstance(context.get("exception"), OSError):
        loop.default_exception_handler(context)
