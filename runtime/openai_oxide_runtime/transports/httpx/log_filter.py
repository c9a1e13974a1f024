"""What httpx and the libraries below it log, without secrets.

They log addresses with their queries, headers of responses, and headers as HTTP/2 packs them. What
they log while a request is sent is known to be about that request, so what it carries is taken out.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from typing import Final

from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import Secrets, redact_text

__all__ = ["quieten", "reading", "sending"]

sending: Final[ContextVar[tuple[HttpRequest, Secrets] | None]] = ContextVar(
    "openai_oxide_sending", default=None
)
"""The request that is being sent, and what its proxy is told."""
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
    """Lets every record pass, without what is secret in it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Put the text in place of what it was to be made of."""
        known = sending.get()
        secrets = () if known is None else known[0].secrets + known[1]
        record.msg, record.args = redact_text(record.getMessage(), secrets), ()
        return True


_redacting: Final = _Redacting()


def reading(pieces: Iterable[bytes], about: tuple[HttpRequest, Secrets]) -> Iterator[bytes]:
    """The pieces of a body; what is logged while they are read is about this request."""
    found = iter(pieces)
    while True:
        token = sending.set(about)
        try:
            piece = next(found, None)
        finally:
            sending.reset(token)
        if piece is None:
            return
        yield piece


def quieten() -> None:
    """From now on."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_redacting)
