"""Keeping secrets out of whatever people and machines read: logs, reprs, errors, pickles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["REDACTED", "redact_headers", "redact_text", "redact_url"]

REDACTED: Final = "<redacted>"
_SECRET_HEADER: Final = re.compile(
    r"authorization|cookie|secret|password|credential|api-?key|signature|token$"
    r"|(?<!idempotency)-key$",
    re.IGNORECASE,
)
# Keys of the API, bearer tokens, and a password in an address.
_SECRET_TEXT: Final = re.compile(r"(?i)\b(sk-|ek_|whsec_|bearer\s+)[\w.~+/=-]{8,}")
_USER_INFO: Final = re.compile(r"(?<=://)[^/?#\s]*@")
_SECRET_QUERY: Final = re.compile(r"(?i)([?&][\w-]*(?:key|token|secret|sig|signature)=)[^&#]+")


def redact_headers(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers with the values of secret ones replaced."""
    return [(n, REDACTED if _SECRET_HEADER.search(n) else v) for n, v in pairs]


def redact_text(text: str) -> str:
    """The text with everything that looks like a key replaced."""
    return _SECRET_TEXT.sub(lambda match: match[1] + REDACTED, text)


def redact_url(url: str) -> str:
    """The address without user, password, or tokens in its query."""
    return _SECRET_QUERY.sub(lambda match: match[1] + REDACTED, _USER_INFO.sub("", url))
