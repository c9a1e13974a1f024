"""The head of an HTTP/1 response as one block of bytes, in which headers are looked up.

    HTTP/1.1 200 OK␍␊Content-Type: application/json␍␊…␍␊      without the blank line

Most callers read one or two of some twenty headers, so the lines are split only on demand. A strict
parser must have accepted the head: each line ends with CRLF, no line is folded, and no whitespace
stands before a colon (RFC 9112, section 5). Only then do these searches find what the parser found.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["field_pairs", "field_value", "reason_phrase", "version"]


def field_value(head: bytes, name: str) -> bytes | None:
    """The value of a header, by its name in any case; repeated ones are joined by commas."""
    values = _field(name).findall(head)
    if not values:
        return None
    value, *others = values
    return b", ".join(map(bytes.strip, values)) if others else value.rstrip()


@lru_cache(256)
def _field(name: str) -> re.Pattern[bytes]:
    if ":" in name:  # no header, but such a search could match a value
        return re.compile(rb"(?!)")
    # CRLF stands outside of the group without case, so that the search skips from line to line.
    return re.compile(rb"\r\n(?i:%b):[ \t]*([^\r]*)" % re.escape(name.encode("utf-8", "replace")))


def field_pairs(head: bytes) -> list[tuple[bytes, bytes]]:
    """All headers in the order received, repeated ones included."""
    lines = [line.partition(b":") for line in head.split(b"\r\n")[1:-1]]
    return [(name, value.strip()) for name, _, value in lines]


def version(head: bytes) -> str:
    """The protocol version, as ``HTTP/1.1``."""
    return head[:8].decode("latin-1")


def reason_phrase(head: bytes) -> str:
    """The reason phrase, which may be empty."""
    return head[13 : head.index(b"\r\n")].decode("latin-1")
