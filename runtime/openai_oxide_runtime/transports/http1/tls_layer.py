"""TLS: what is trusted, one context for everybody who trusts the same, and the layer itself.

``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace the system's trust store; where a system has none,
certifi's list stands in. ``Channel`` turns plain bytes into records and back without a socket, so
that both colours use the same.
"""

from __future__ import annotations

import contextlib
import ssl
from typing import Any, Final

from openai_oxide_runtime.http.interface import TransportError, non_retryable
from openai_oxide_runtime.transports.http1.response_parser import Parser

__all__ = ["Channel"]

_RECORD: Final = 1 << 14


class Channel:
    """One TLS connection: ``seal`` what goes out, ``feed`` what comes in.

    A server may want new keys at any time. What it says of them is answered by records of TLS's
    own, which must go out between whole records of ours: ``waiting`` has them.
    """

    __slots__ = ("_incoming", "_outgoing", "_tls", "ended", "held")

    def __init__(self, context: ssl.SSLContext, host: str, session: Any = None) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ended = False
        """Whether the other side has said that it is done, so that nothing was cut off."""
        self.held = b""
        """What cannot be sealed before the other side has said more of its new keys."""
        try:
            # Whoever shares the context, a client of httpx with HTTP/2 say, may have set it too.
            context.set_alpn_protocols(["http/1.1"])
            self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        except ValueError as error:
            raise non_retryable(f"no TLS connection: {error}") from None
        if session is not None:
            with contextlib.suppress(ValueError):  # of another context: there will be a new one
                self._tls.session = session

    @property
    def session(self) -> Any:
        """What the next connection to the server may resume."""
        return self._tls.session

    def handshake(self, received: bytes | memoryview = b"") -> bool:
        """Go on with the handshake; True once it is done. What is to be sent is in ``waiting``."""
        if received:
            self._incoming.write(received)
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        except (ssl.SSLError, ValueError) as error:
            raise _refused(error) from None
        if self._tls.selected_alpn_protocol() not in (None, "http/1.1"):
            raise TransportError("no TLS connection: it speaks another protocol than HTTP/1.1")
        return True

    def waiting(self) -> bytes:
        """Records that are to be sent on TLS's own behalf; empty for none."""
        return self._outgoing.read() if self._outgoing.pending else b""

    def seal(self, data: bytes | memoryview) -> bytes:
        """The records of ``data``, as far as it is not ``held``; those come by ``waiting``."""
        self._seal(self.held + bytes(data) if self.held else data)
        return self._outgoing.read()

    def _seal(self, data: bytes | memoryview) -> None:
        try:
            count = self._tls.write(data)
            while count < len(data):
                data = memoryview(data)[count:]
                count = self._tls.write(data)
        except ssl.SSLWantReadError:
            self.held = bytes(data)
            return
        except ssl.SSLError as error:
            raise TransportError(f"the TLS connection broke: {_said(error)}") from None
        self.held = b""

    def feed(self, received: bytes | memoryview, parser: Parser) -> None:
        """Give the parser the plain bytes that are complete with what was received."""
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
            parser.fail(TransportError(f"the TLS connection broke: {_said(error)}"))
            return
        if self.held:
            self._seal(self.held)


def _refused(error: Exception) -> TransportError:
    """A server that is not who it says will not be next time either."""
    text = f"no TLS connection: {_said(error)}"
    return non_retryable(text) if isinstance(error, ssl.CertificateError) else TransportError(text)


def _said(error: Exception) -> str:
    verified = getattr(error, "verify_message", None)
    if verified:
        return f"the certificate was not accepted: {verified}"
    return str(getattr(error, "reason", None) or error)
