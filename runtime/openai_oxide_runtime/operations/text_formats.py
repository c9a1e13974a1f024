"""Which answers are plain text because the call asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["asks_for_text"]

_TEXTS: Final = ("srt", "text", "vtt")


def asks_for_text(params: Mapping[str, Any]) -> bool:
    """Whether the ``response_format`` of a call is one of text, whatever the answer says."""
    return params.get("response_format") in _TEXTS
