"""JSON to plain values, in any encoding.

The fast parser takes only UTF-8 without lone surrogates, but servers that cut a text inside a
character send these. The standard library parses what it refuses, and keeps a lone surrogate.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from typing import Any

from pydantic_core import from_json

from openai_oxide_runtime.http.incremental_text import encoding_of

__all__ = ["in_utf8", "plain_json", "to_utf8"]


def plain_json(data: bytes | str) -> Any:
    """Parse JSON. ValueError if it is invalid, RecursionError if it is nested too deep."""
    try:
        return from_json(data)
    except ValueError:
        return json.loads(data)


def in_utf8(data: bytes, content_type: str) -> bytes:
    """Convert a body to UTF-8. Its encoding is detected by its first bytes, then by ``charset``."""
    if data.isascii() and b"\0" not in data:
        return data
    for encoding, errors in (
        (json.detect_encoding(data), "surrogatepass"),
        (encoding_of(content_type), "replace"),
    ):
        try:
            return data.decode(encoding, errors).encode("utf-8", "surrogatepass")
        except (UnicodeError, LookupError):
            continue
    return data


def to_utf8(content_type: str) -> Callable[[bytes], bytes] | None:
    """A function that converts the pieces of a body to UTF-8, None if line ends need no conversion.

    In an encoding that contains ASCII, lines can be split first, and each is decoded by itself.
    """
    encoding = encoding_of(content_type) if "charset" in content_type.lower() else "utf-8"
    if "a\n".encode(encoding) == b"a\n":
        return None
    decode = codecs.getincrementaldecoder(encoding)("replace").decode
    return lambda piece: decode(piece).encode("utf-8", "replace")
