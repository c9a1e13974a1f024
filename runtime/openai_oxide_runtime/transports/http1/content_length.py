"""Merge repeated ``Content-Length`` headers, which llhttp refuses even if they are equal.

RFC 9112, section 6.3, lets a client read equal lengths as one, and servers behind proxies send
such. Different lengths stay an error: two readers would end the response at different places.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["merge_lengths"]

_END: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*([0-9, \t]*)(?=\r\n)", re.IGNORECASE)


def merge_lengths(data: bytes) -> bytes | None:
    """Merge the lengths in each head of ``data``; None if a head is incomplete.

    ``ValueError`` if lengths differ. Bytes after the last head stay as they are.
    """
    heads, start = b"", 0
    while True:
        end = data.find(_END, start)
        if end < 0:
            return None
        heads += _head(data[start : end + 2]) + b"\r\n"
        if not data.startswith(b"HTTP/1.1 1", start):  # after 1xx comes another head
            return heads + data[end + 4 :]
        start = end + 4


def _head(head: bytes) -> bytes:
    fields = _LENGTH.findall(head)
    lengths = {value.strip() for field in fields for value in field.split(b",")}
    if len(lengths) > 1:
        raise ValueError("it has different lengths")
    line = b"\r\nContent-Length: %b" % lengths.pop() if lengths else b""
    first, _, rest = _LENGTH.sub(b"", head).partition(b"\r\n")
    return b"%b%b\r\n%b" % (first, line, rest)
