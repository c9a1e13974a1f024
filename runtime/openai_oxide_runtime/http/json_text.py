"""JSON as plain values, in whatever form and encoding it came.

The quick reader takes UTF-8 and no half of a surrogate pair, which servers send that cut a text
inside a character. What it refuses is left to Python's own reader, which keeps the half as it is.
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
    """The values; ValueError where there is no JSON, RecursionError where it is too deep."""
    try:
        return from_json(data)
    except ValueError:
        return json.loads(data)


def in_utf8(data: bytes, content_type: str) -> bytes:
    """A whole body in UTF-8; what it is in is told by its first bytes, then by its ``charset``."""
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
    """Makes UTF-8 of the pieces of a body, None where ASCII is ASCII in its encoding.

    Then lines can be told apart as they are, and what is between them is read one by one.
    """
    encoding = encoding_of(content_type) if "charset" in content_type.lower() else "utf-8"
    if "a\n".encode(encoding) == b"a\n":
        return None
    decode = codecs.getincrementaldecoder(encoding)("replace").decode
    return lambda piece: decode(piece).encode("utf-8", "replace")
