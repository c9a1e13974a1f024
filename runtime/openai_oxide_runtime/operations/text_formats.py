"""Responses that are plain text because the call requested it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["asks_for_text"]

_TEXT_FORMATS: Final = ("srt", "text", "vtt")


def asks_for_text(params: Mapping[str, object]) -> bool:
    """Whether the ``response_format`` of a call is a text format, whatever the response says."""
    return params.get("response_format") in _TEXT_FORMATS
