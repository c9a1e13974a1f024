"""A length that is said several times, which llhttp refuses even where all say the same.

RFC 9112, section 6.3, lets a client read equal lengths as one, and servers behind proxies send
such. Lengths that differ stay an error: two readers would end the answer at different places.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["once"]

_END: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*([0-9, \t]*)(?=\r\n)", re.IGNORECASE)


def once(heard: bytes) -> bytes | None:
    """What was heard, each of its heads saying its length once; None if a head is not whole yet.

    ``ValueError`` if lengths differ. What comes after the last head stays as it is.
    """
    heads, start = b"", 0
    while True:
        end = heard.find(_END, start)
        if end < 0:
            return None
        heads += _head(heard[start : end + 2]) + b"\r\n"
        if not heard.startswith(b"HTTP/1.1 1", start):  # else the final head is still to come
            return heads + heard[end + 4 :]
        start = end + 4


def _head(head: bytes) -> bytes:
    said = {value.strip() for found in _LENGTH.findall(head) for value in found.split(b",")}
    if len(said) > 1:
        raise ValueError("it says several lengths")
    line = b"\r\nContent-Length: %b" % said.pop() if said else b""
    first, _, rest = _LENGTH.sub(b"", head).partition(b"\r\n")
    return b"%b%b\r\n%b" % (first, line, rest)
