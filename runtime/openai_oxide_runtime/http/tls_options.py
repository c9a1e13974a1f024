"""Options of TLS, and the contexts made from them."""

from __future__ import annotations

import contextlib
import os
import ssl
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.http.interface import non_retryable

__all__ = ["TLSOptions", "context_for"]

_lock: Final = forks.lock()


class TLSOptions(NamedTuple):
    """Certificates to trust and to present. Files are PEM; None keeps the system's default."""

    ca_file: str | None = None
    """File of certificates to trust instead of the system's."""
    ca_dir: str | None = None
    """Directory of certificates to trust, with hashed file names (``c_rehash``)."""
    certificate: str | None = None
    """File of the client's certificate, with its chain."""
    key: str | None = None
    """File of its private key, if that is not in the same file."""
    password: str | None = None
    """Password of the private key."""

    def __repr__(self) -> str:
        return f"TLSOptions(ca_file={self.ca_file!r}, certificate={self.certificate!r})"


def context_for(tls: TLSOptions | ssl.SSLContext | None) -> ssl.SSLContext:
    """The context for these options, cached: making one takes longer than a dozen requests."""
    if isinstance(tls, ssl.SSLContext):
        return tls
    options = tls or TLSOptions()
    if options.ca_file is None and options.ca_dir is None:
        file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
        options = options._replace(ca_file=file or None, ca_dir=None if file else folder or None)
    with _lock:
        return _make_context(options)


@cache
def _make_context(options: TLSOptions) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=options.ca_file, capath=options.ca_dir)
        if options.ca_file is None and options.ca_dir is None and not _trusts_any(context):
            with contextlib.suppress(ImportError):  # without certifi, no server is trusted
                import certifi

                context.load_verify_locations(certifi.where())
        if options.certificate is not None:
            context.load_cert_chain(options.certificate, options.key, options.password)
    except OSError as error:
        raise non_retryable(f"certificates cannot be loaded: {error}") from None
    context.minimum_version = max(context.minimum_version, ssl.TLSVersion.TLSv1_2)
    return context


def _trusts_any(context: ssl.SSLContext) -> bool:
    folder = ssl.get_default_verify_paths().capath
    return bool(context.cert_store_stats()["x509_ca"]) or (
        folder is not None and any(Path(folder).iterdir())
    )
