"""Text and JSON as they come from clients: whole characters only, as the service takes them."""

from __future__ import annotations

import json
from typing import Any

from .errors import invalid

__all__ = ["read_json", "read_text"]


def read_json(data: bytes | str) -> Any:
    """The value; ValueError where there is none, or half a surrogate pair is in it."""
    value = json.loads(data)
    if "\\u" in data if isinstance(data, str) else b"\\u" in data:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def read_text(data: bytes) -> str:
    """UTF-8, or 400."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise invalid(
            "A part of the multipart body is not UTF-8.", code="invalid_multipart"
        ) from None
