"""The transports that the suite runs over. A new one is one line in ``KINDS``."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import httpx

from openai_oxide_runtime.http.interface import Head, HttpRequest
from openai_oxide_runtime.http.timeouts import ConnectionLimits, Timeout
from openai_oxide_runtime.http.tls_options import context_for
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.transports.http1.async_transport import AsyncDirectTransport
from openai_oxide_runtime.transports.http1.sync_transport import DirectTransport
from openai_oxide_runtime.transports.httpx.transport import AsyncHttpxTransport, HttpxTransport
from openai_oxide_runtime.transports.pyreqwest.async_transport import (
    AsyncPyreqwestTransport,
)
from openai_oxide_runtime.transports.pyreqwest.sync_transport import PyreqwestTransport

Make = Callable[[Limits, ssl.SSLContext | None, ConnectionLimits], Any]


def _httpx(client: Any, transport: Any) -> Make:
    def make(limits: Limits, tls: Any, connections: ConnectionLimits) -> Any:
        pool = httpx.Limits(**connections._asdict())
        own = client(verify=tls or context_for(None), limits=pool, trust_env=False)
        return transport(own, limits)

    return make


def _direct(transport: Any) -> Make:
    return lambda limits, tls, connections: transport(limits, tls=tls, connections=connections)


_TRUSTED = TemporaryDirectory()


def _rust(transport: Any) -> Make:
    """The library trusts what the system trusts; here that is what the context trusts."""

    def make(limits: Limits, tls: ssl.SSLContext | None, connections: ConnectionLimits) -> Any:
        if tls is not None:
            found = map(ssl.DER_cert_to_PEM_cert, tls.get_ca_certs(binary_form=True))
            path = Path(_TRUSTED.name, f"{id(tls)}.pem")
            path.write_text("".join(found))
            os.environ["SSL_CERT_FILE"] = str(path)
        return transport(limits, connections=connections)

    return make


class Kind(NamedTuple):
    """A transport: how it is made, and its colour."""

    name: str
    make: Make
    is_async: bool


KINDS = (
    Kind("direct", _direct(DirectTransport), False),
    Kind("direct-async", _direct(AsyncDirectTransport), True),
    Kind("httpx", _httpx(httpx.Client, HttpxTransport), False),
    Kind("httpx-async", _httpx(httpx.AsyncClient, AsyncHttpxTransport), True),
    Kind("rust", _rust(PyreqwestTransport), False),
    Kind("rust-async", _rust(AsyncPyreqwestTransport), True),
)


class Wire:
    """One transport under test, with the difference of the colours taken out."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.made: list[Any] = []

    @property
    def is_direct(self) -> bool:
        return self.kind.name.startswith("direct")

    def shared(self, connections: int) -> bool:
        """Whether calls in a row shared one connection, as far as that can be promised.

        The library in Rust gives a connection of HTTP/1.1 back in a task of its own, which may be
        after the next call has begun.
        """
        return connections == 1 or (self.is_rust and connections == 2)

    @property
    def is_rust(self) -> bool:
        return self.kind.name.startswith("rust")

    def transport(
        self,
        limits: Limits | None = None,
        tls: ssl.SSLContext | None = None,
        connections: ConnectionLimits | None = None,
    ) -> Any:
        made = self.kind.make(limits or Limits(), tls, connections or ConnectionLimits())
        self.made.append(made)
        return made

    async def get(self, value: Any) -> Any:
        """The value, awaited if it is awaitable."""
        return await value if hasattr(value, "__await__") else value

    async def send(self, transport: Any, request: HttpRequest) -> Any:
        return await self.get(transport.send(request))

    async def ask(self, transport: Any, request: HttpRequest, limit: int = 1 << 30) -> Any:
        """Status and body of the answer."""
        raw = await self.send(transport, request)
        return raw.status, await self.get(raw.read(limit))

    async def pieces(self, raw: Any) -> bytes:
        """The whole body by way of its pieces."""
        if self.kind.is_async:
            return b"".join([piece async for piece in raw.chunks()])
        return b"".join(raw.chunks())

    async def first(self, raw: Any) -> bytes:
        """The next piece of the body."""
        return await anext(raw.chunks()) if self.kind.is_async else next(raw.chunks())

    async def close(self) -> None:
        for made in self.made:
            await self.get(made.close())
        if self.is_rust:
            os.environ.pop("SSL_CERT_FILE", None)


def request(
    origin: str, target: str = "/v1/x", verb: str = "POST", body: Any = b"{}", **said: Any
) -> HttpRequest:
    """A request with a header of each sort, and a patience that a broken test does not try."""
    said.setdefault("timeout", Timeout(5))
    fixed = (("Accept", "application/json"), ("Authorization", "Bearer sk-secret"))
    if verb in ("GET", "HEAD"):
        body = None
    return HttpRequest(Head(verb, origin, fixed), target, (("X-Own", "1"),), body, **said)
