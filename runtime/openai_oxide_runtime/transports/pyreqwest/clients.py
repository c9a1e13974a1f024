"""Clients of ``pyreqwest``, their requests, and their errors.

The package is imported by the first transport.
"""

from __future__ import annotations

import re
import ssl
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from openai_oxide_runtime.core.forks import generation
from openai_oxide_runtime.http.interface import (
    Head,
    HttpRequest,
    TransportError,
    TransportLimit,
    non_retryable,
)
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import ConnectionLimits
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.transports.http1.origin import origin_of
from openai_oxide_runtime.transports.http1.phase_timeouts import CONNECT, READ, timeout_error

__all__ = ["Clients", "failure", "request_builder", "supports_tls"]

_MAX_CLIENTS: Final = 8
_PING: Final = timedelta(seconds=30)
_STREAM_WINDOW: Final = 1 << 20
_CONNECTION_WINDOW: Final = 1 << 24
_MARGIN: Final = 1 << 12  # RFC 9113, section 6.5.2: a field counts 32 bytes more
_TARGET: Final = re.compile(r"/[!-~]*")
_HANDLED_HEADERS: Final = frozenset(("content-length", "transfer-encoding", "host"))
_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))


def supports_tls(tls: TLSOptions | ssl.SSLContext | None) -> bool:
    """Whether pyreqwest has these options. It always trusts the system's certificates."""
    if isinstance(tls, ssl.SSLContext):
        return False
    return tls is None or not (tls.ca_file or tls.ca_dir or tls.password)


class Clients:
    """The clients of one transport, one for each connect timeout, which is an option of the client.

    A client has one connection to each HTTP/2 server, shared by all threads and event loops.
    """

    def __init__(
        self, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | None
    ) -> None:
        if find_spec("pyreqwest") is None:
            raise ImportError("PyreqwestTransport needs pyreqwest: install `openai-oxide[http2]`")
        self._settings = (limits, connections, tls)
        self._clients: dict[float | None, Any] = {}
        self._generation = generation()

    def get(self, connect: float | None) -> Any:
        """The client with this connect timeout in seconds."""
        if self._generation != generation():
            if self._clients:
                raise non_retryable(_FORKED)
            self._generation = generation()
        client = self._clients.get(connect)
        if client is None:
            if len(self._clients) >= _MAX_CLIENTS:  # it closes after its last response
                self._clients.pop(next(iter(self._clients)), None)
            client = self._clients.setdefault(connect, _build(connect, *self._settings))
        return client

    def forget(self) -> None:
        """Drop all clients."""
        self._clients = {}


_FORKED: Final = (
    "pyreqwest cannot be used after a fork: start processes by 'spawn' or 'forkserver', or use a"
    " client without this transport"
)


def _build(
    connect: float | None, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | None
) -> Any:
    from pyreqwest.client import ClientBuilder

    builder: Any = ClientBuilder().http2(True).no_proxy().follow_redirects(False).referer(False)
    for coding in ("gzip", "deflate", "brotli", "zstd"):
        getattr(builder, coding)(False)
    builder.http2_initial_stream_window_size(_STREAM_WINDOW)
    builder.http2_initial_connection_window_size(_CONNECTION_WINDOW)
    builder.http2_max_header_list_size(limits.header_bytes + _MARGIN)
    # PING frames detect a dead connection while a request waits for it.
    builder.http2_keep_alive_interval(_PING).http2_keep_alive_timeout(_PING)
    expiry = connections.keepalive_expiry
    builder.pool_idle_timeout(None if expiry is None else timedelta(seconds=expiry))
    if connections.max_keepalive_connections is not None:
        builder.pool_max_idle_per_host(connections.max_keepalive_connections)
    if connect is not None:
        builder.connect_timeout(timedelta(seconds=connect))
    try:
        return (
            builder.identity_pem(_identity(tls)) if tls and tls.certificate else builder
        ).build()
    except (OSError, ValueError) as error:
        raise non_retryable(f"certificates cannot be loaded: {error}") from None
    except RuntimeError:
        raise non_retryable(_FORKED) from None


def _identity(tls: TLSOptions) -> bytes:
    files = [name for name in (tls.certificate, tls.key) if name]
    return b"\n".join(Path(name).read_bytes() for name in files)


class _Prepared:
    """The part of a request that all calls of an operation share, as objects of pyreqwest."""

    __slots__ = ("headers", "origin")

    def __init__(self, head: Head) -> None:
        from pyreqwest.http import HeaderMap

        origin, basic = origin_of(head.origin)
        self.origin = f"{'https' if origin.secure else 'http'}://{origin.authority}"
        pairs = [pair for pair in head.headers if pair[0].lower() not in _HANDLED_HEADERS]
        if basic is not None:
            pairs = [pair for pair in pairs if pair[0].lower() != "authorization"]
            pairs.append(("Authorization", basic))
        self.headers: Any = HeaderMap(_sendable(pairs))


def request_builder(client: Any, request: HttpRequest) -> Any:
    """The builder of a request, without its body."""
    shared = request.head.memo
    try:
        if type(shared) is not _Prepared:
            shared = request.head.memo = _Prepared(request.head)
        if _TARGET.fullmatch(request.target) is None:
            raise non_retryable("the URL has a character that must be percent-encoded")
        builder = client.request(request.method, shared.origin + request.target)
        builder.streamed_read_buffer_limit(0).headers(shared.headers)
        own = [pair for pair in request.headers if pair[0].lower() not in _HANDLED_HEADERS]
        if (framing := _framing(request)) is not None:
            own.append(("Content-Length", framing))
        return builder.headers(_sendable(own)) if own else builder
    except ValueError:
        raise non_retryable("a header or the URL has a character that cannot be sent") from None


def _framing(request: HttpRequest) -> str | None:
    """The ``Content-Length`` that the library does not send by itself."""
    body = request.body
    if body is None:
        return "0" if request.method in _WITH_BODY else None
    length = len(body) if isinstance(body, bytes) else body.length
    return None if length is None else str(length)


def _sendable(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    if not all(value.isascii() for _, value in pairs):
        raise non_retryable("a header has a character outside ASCII: encode it")
    return pairs


def failure(error: Exception, request: HttpRequest) -> TransportError | None:
    """Convert an error of pyreqwest to a ``TransportError``; None for another error."""
    from pyreqwest.exceptions import ConnectTimeoutError, PyreqwestError, RequestTimeoutError

    if isinstance(error, RequestTimeoutError):
        phase = CONNECT if isinstance(error, ConnectTimeoutError) else READ
        return timeout_error(phase, request.deadline)
    if not isinstance(error, PyreqwestError):
        return None
    causes: Any = getattr(error, "details", {}).get("causes") or ()
    text = ": ".join([error.message, *(cause["message"] for cause in causes[1:])])
    if "head is too large" in text:
        return TransportLimit("the response headers are larger than the limit")
    return non_retryable(text) if "certificate" in text else TransportError(text)
