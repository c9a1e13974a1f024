"""TLS without a socket: plain bytes to records and back, for sync and async connections alike."""

from __future__ import annotations

import contextlib
import ssl
from typing import Final

from openai_oxide_runtime.http.interface import TransportError, non_retryable
from openai_oxide_runtime.transports.http1.response_parser import Parser

__all__ = ["TLSLayer"]

_RECORD: Final = 1 << 14


class TLSLayer:
    """One TLS connection: ``encrypt`` bytes to send, ``feed`` received ones.

    A server may update its keys at any time (RFC 8446, section 4.6.3). TLS then has records of its
    own to send, between whole records of ours: ``outgoing`` returns them.
    """

    __slots__ = ("_incoming", "_outgoing", "_tls", "backlog", "ended")

    def __init__(
        self, context: ssl.SSLContext, host: str, session: ssl.SSLSession | None = None
    ) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ended = False
        """Whether the server has sent ``close_notify``, so that nothing was truncated."""
        self.backlog = b""
        """Data that cannot be encrypted before a renegotiation (TLS 1.2) has ended."""
        try:
            # An httpx client with HTTP/2 may share the context, and sets ALPN as well.
            context.set_alpn_protocols(["http/1.1"])
            self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        except ValueError as error:
            raise non_retryable(f"no TLS connection: {error}") from None
        if session is not None:
            with contextlib.suppress(ValueError):  # a session of another context: use a new one
                self._tls.session = session

    @property
    def session(self) -> ssl.SSLSession | None:
        """The session, which the next connection to the server may resume."""
        return self._tls.session

    def handshake(self, received: bytes | memoryview = b"") -> bool:
        """Continue the handshake; True once it is complete. Then send ``outgoing``."""
        if received:
            self._incoming.write(received)
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        except (ssl.SSLError, ValueError) as error:
            raise _handshake_error(error) from None
        if self._tls.selected_alpn_protocol() not in (None, "http/1.1"):
            raise TransportError("no TLS connection: the server does not speak HTTP/1.1")
        return True

    def outgoing(self) -> bytes:
        """Records of TLS itself that must be sent; empty for none."""
        return self._outgoing.read() if self._outgoing.pending else b""

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """The records of ``data``, except its ``backlog``, which ``outgoing`` returns later."""
        self._encrypt(self.backlog + bytes(data) if self.backlog else data)
        return self._outgoing.read()

    def _encrypt(self, data: bytes | memoryview) -> None:
        try:
            count = self._tls.write(data)
            while count < len(data):
                data = memoryview(data)[count:]
                count = self._tls.write(data)
        except ssl.SSLWantReadError:
            self.backlog = bytes(data)
            return
        except ssl.SSLError as error:
            raise TransportError(f"the TLS connection broke: {_reason(error)}") from None
        self.backlog = b""

    def feed(self, received: bytes | memoryview, parser: Parser) -> None:
        """Decrypt the complete records, and feed their bytes to the parser."""
        incoming, tls = self._incoming, self._tls
        incoming.write(received)
        try:
            while incoming.pending or tls.pending():
                data = tls.read(_RECORD)
                if not data:
                    self.ended = True
                    return
                parser.feed(data)
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            parser.fail(TransportError(f"the TLS connection broke: {_reason(error)}"))
            return
        if self.backlog:
            self._encrypt(self.backlog)


def _handshake_error(error: Exception) -> TransportError:
    """The error of a handshake. A wrong certificate stays wrong, so it is not retried."""
    text = f"no TLS connection: {_reason(error)}"
    return non_retryable(text) if isinstance(error, ssl.CertificateError) else TransportError(text)


def _reason(error: Exception) -> str:
    message = getattr(error, "verify_message", None)
    if message:
        return f"the certificate was not accepted: {message}"
    return str(getattr(error, "reason", None) or error)
