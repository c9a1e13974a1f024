"""TLS: what is trusted, one context for everybody who trusts the same, and the layer itself.

``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace the system's trust store; where a system has none,
certifi's list stands in. ``Channel`` turns plain bytes into records and back without a socket, so
that both colours use the same.
"""

from __future__ import annotations

import contextlib
import os
import ssl
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from .. import forks
from ..transport import TransportError
from .origins import hopeless
from .parsing import Parser

__all__ = ["Channel", "TLSOptions", "context_for"]

_RECORD: Final = 1 << 14
_lock: Final = forks.lock()


class TLSOptions(NamedTuple):
    """Whom to trust and who to be. Files are in PEM; what is None stays as the system has it."""

    ca_file: str | None = None
    """Certificates to trust, in place of the system's."""
    ca_dir: str | None = None
    """A folder of such, by hashed names."""
    certificate: str | None = None
    """The client's own certificate, with the chain."""
    key: str | None = None
    """Its private key, where that is not in the same file."""
    password: str | None = None
    """What the key is locked with."""

    def __repr__(self) -> str:
        return f"TLSOptions(ca_file={self.ca_file!r}, certificate={self.certificate!r})"


def context_for(tls: TLSOptions | ssl.SSLContext | None) -> ssl.SSLContext:
    """The context for these options, made once: making one takes longer than a dozen requests."""
    if isinstance(tls, ssl.SSLContext):
        return tls
    options = tls or TLSOptions()
    if options.ca_file is None and options.ca_dir is None:
        file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
        options = options._replace(ca_file=file or None, ca_dir=None if file else folder or None)
    with _lock:
        return _made(options)


@cache
def _made(options: TLSOptions) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=options.ca_file, capath=options.ca_dir)
        if options.ca_file is None and options.ca_dir is None and not _trusts_anybody(context):
            with contextlib.suppress(ImportError):  # without it, nobody is trusted
                import certifi

                context.load_verify_locations(certifi.where())
        if options.certificate is not None:
            context.load_cert_chain(options.certificate, options.key, options.password)
    except OSError as error:
        raise hopeless(f"the certificates cannot be loaded: {error}") from None
    context.minimum_version = max(context.minimum_version, ssl.TLSVersion.TLSv1_2)
    return context


def _trusts_anybody(context: ssl.SSLContext) -> bool:
    folder = ssl.get_default_verify_paths().capath
    return bool(context.cert_store_stats()["x509_ca"]) or (
        folder is not None and any(Path(folder).iterdir())
    )


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
            raise hopeless(f"no TLS connection: {error}") from None
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
    return hopeless(text) if isinstance(error, ssl.CertificateError) else TransportError(text)


def _said(error: Exception) -> str:
    verified = getattr(error, "verify_message", None)
    if verified:
        return f"the certificate was not accepted: {verified}"
    return str(getattr(error, "reason", None) or error)
