"""The Rust side: clients of ``pyreqwest``, what they are asked, and how they say that they failed.

The package's classes are loaded by the first transport that is made.
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

__all__ = ["Clients", "can_be_carried_over", "failure", "question"]

_MOST_CLIENTS: Final = 8
_PING: Final = timedelta(seconds=30)
_STREAM_WINDOW: Final = 1 << 20
_CONNECTION_WINDOW: Final = 1 << 24
_MARGIN: Final = 1 << 12  # the protocol counts more than the bytes: the status, 32 for each
_TARGET: Final = re.compile(r"/[!-~]*")
_OURS: Final = frozenset(("content-length", "transfer-encoding", "host"))
_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))


def can_be_carried_over(tls: TLSOptions | ssl.SSLContext | None) -> bool:
    """Whether the library can be told this. It always trusts what the system trusts."""
    if isinstance(tls, ssl.SSLContext):
        return False
    return tls is None or not (tls.ca_file or tls.ca_dir or tls.password)


class Clients:
    """The clients of one transport, one for each connect timeout: the library knows no other way.

    One client has one connection to a server that speaks HTTP/2, whoever sends over it.
    """

    def __init__(
        self, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | None
    ) -> None:
        if find_spec("pyreqwest") is None:
            raise ImportError("this transport needs the package pyreqwest (the extra http2)")
        self._settings = (limits, connections, tls)
        self._made: dict[float | None, Any] = {}
        self._born = generation()

    def get(self, connect: float | None) -> Any:
        """The client whose connections must stand within so many seconds."""
        if self._born != generation():
            if self._made:
                raise non_retryable(_FORKED)
            self._born = generation()
        client = self._made.get(connect)
        if client is None:
            if len(self._made) >= _MOST_CLIENTS:  # its connections last as long as their responses
                self._made.pop(next(iter(self._made)), None)
            client = self._made.setdefault(connect, _built(connect, *self._settings))
        return client

    def forget(self) -> None:
        """Let go of all."""
        self._made = {}


_FORKED: Final = (
    "the library in Rust does not live through a fork: start processes by 'spawn' or 'forkserver',"
    " or use a client without this transport"
)


def _built(
    connect: float | None, limits: Limits, connections: ConnectionLimits, tls: TLSOptions | None
) -> Any:
    from pyreqwest.client import ClientBuilder

    builder: Any = ClientBuilder().http2(True).no_proxy().follow_redirects(False).referer(False)
    for coding in ("gzip", "deflate", "brotli", "zstd"):
        getattr(builder, coding)(False)
    builder.http2_initial_stream_window_size(_STREAM_WINDOW)
    builder.http2_initial_connection_window_size(_CONNECTION_WINDOW)
    builder.http2_max_header_list_size(limits.header_bytes + _MARGIN)
    # A connection that died without a word is found out while somebody waits for it.
    builder.http2_keep_alive_interval(_PING).http2_keep_alive_timeout(_PING)
    kept = connections.keepalive_expiry
    builder.pool_idle_timeout(None if kept is None else timedelta(seconds=kept))
    if connections.max_keepalive_connections is not None:
        builder.pool_max_idle_per_host(connections.max_keepalive_connections)
    if connect is not None:
        builder.connect_timeout(timedelta(seconds=connect))
    try:
        return (
            builder.identity_pem(_identity(tls)) if tls and tls.certificate else builder
        ).build()
    except (OSError, ValueError) as error:
        raise non_retryable(f"the certificates cannot be loaded: {error}") from None
    except RuntimeError:
        raise non_retryable(_FORKED) from None


def _identity(tls: TLSOptions) -> bytes:
    files = [name for name in (tls.certificate, tls.key) if name]
    return b"\n".join(Path(name).read_bytes() for name in files)


class _Prepared:
    """What all calls of an operation share, in the library's own form."""

    __slots__ = ("headers", "origin")

    def __init__(self, head: Head) -> None:
        from pyreqwest.http import HeaderMap

        origin, basic = origin_of(head.origin)
        self.origin = f"{'https' if origin.secure else 'http'}://{origin.authority}"
        pairs = [pair for pair in head.headers if pair[0].lower() not in _OURS]
        if basic is not None:
            pairs = [pair for pair in pairs if pair[0].lower() != "authorization"]
            pairs.append(("Authorization", basic))
        self.headers: Any = HeaderMap(_sendable(pairs))


def question(client: Any, request: HttpRequest) -> Any:
    """The request for the library, but for its body."""
    memo = request.head.memo
    try:
        if type(memo) is not _Prepared:
            memo = request.head.memo = _Prepared(request.head)
        if _TARGET.fullmatch(request.target) is None:
            raise non_retryable("the address holds a character that must be quoted")
        asked = client.request(request.method, memo.origin + request.target)
        asked.streamed_read_buffer_limit(0).headers(memo.headers)
        own = [pair for pair in request.headers if pair[0].lower() not in _OURS]
        if (framing := _framing(request)) is not None:
            own.append(("Content-Length", framing))
        return asked.headers(_sendable(own)) if own else asked
    except ValueError:
        raise non_retryable("a header or the address holds what may not be sent") from None


def _framing(request: HttpRequest) -> str | None:
    """What the library would not say by itself."""
    body = request.body
    if body is None:
        return "0" if request.method in _WITH_BODY else None
    length = len(body) if isinstance(body, bytes) else body.length
    return None if length is None else str(length)


def _sendable(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    if not all(value.isascii() for _, value in pairs):
        raise non_retryable("a header holds a character that ASCII does not have")
    return pairs


def failure(error: Exception, request: HttpRequest) -> TransportError | None:
    """The same failure as one of the seam's, None if it is not the library's."""
    from pyreqwest.exceptions import ConnectTimeoutError, PyreqwestError, RequestTimeoutError

    if isinstance(error, RequestTimeoutError):
        phase = CONNECT if isinstance(error, ConnectTimeoutError) else READ
        return timeout_error(phase, request.deadline)
    if not isinstance(error, PyreqwestError):
        return None
    causes: Any = getattr(error, "details", {}).get("causes") or ()
    said = ": ".join([error.message, *(cause["message"] for cause in causes[1:])])
    if "head is too large" in said:
        return TransportLimit("its headers are larger than the limit")
    return non_retryable(said) if "certificate" in said else TransportError(said)
