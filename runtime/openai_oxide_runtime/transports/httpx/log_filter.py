"""Remove secrets from the logs of httpx and the libraries below it.

They log URLs with their queries, headers of responses, and HPACK-encoded headers. A log record
during a request is about that request, so the secrets of that are removed from it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from typing import Final

from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import Secrets, redact_text

__all__ = ["install_filter", "reading", "sending"]

sending: Final[ContextVar[tuple[HttpRequest, Secrets] | None]] = ContextVar(
    "openai_oxide_sending", default=None
)
"""The current request, and the secrets of its proxy."""
_LOGGERS: Final = (
    *("httpx", "httpx2"),
    *(
        f"{package}.{part}"
        for package in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    *("hpack.hpack", "hpack.table", "hpack"),
)


class _Redacting(logging.Filter):
    """Redacts every record, and drops none."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the message and its arguments by the redacted text."""
        current = sending.get()
        secrets = () if current is None else current[0].secrets + current[1]
        record.msg, record.args = redact_text(record.getMessage(), secrets), ()
        return True


_redacting: Final = _Redacting()


def reading(pieces: Iterable[bytes], about: tuple[HttpRequest, Secrets]) -> Iterator[bytes]:
    """The pieces of a body; a log record while they are read is about this request."""
    iterator = iter(pieces)
    while True:
        token = sending.set(about)
        try:
            piece = next(iterator, None)
        finally:
            sending.reset(token)
        if piece is None:
            return
        yield piece


def install_filter() -> None:
    """Add the filter to the loggers."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_redacting)
