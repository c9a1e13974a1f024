"""The rate-limit headers of a response as numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

__all__ = ["RateLimits", "parse_duration"]

_UNITS: Final = {
    "d": 86400.0,
    "h": 3600.0,
    "m": 60.0,
    "s": 1.0,
    "ms": 0.001,
    "us": 1e-6,
    "µs": 1e-6,
}
_PART: Final = re.compile(r"(\d{1,12}(?:\.\d{1,12})?)(ms|us|µs|d|h|m|s)")
_NUMBER: Final = re.compile(r"\d{1,12}(?:\.\d{1,12})?")


@dataclass(frozen=True, slots=True)
class RateLimits:
    """How many requests and tokens remain, and in how many seconds the counters are full again.

    A value is None if its header is missing.
    """

    limit_requests: int | None = None
    limit_tokens: int | None = None
    remaining_requests: int | None = None
    remaining_tokens: int | None = None
    reset_requests: float | None = None
    reset_tokens: float | None = None

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> RateLimits:
        """The rate limits in the headers of a response."""
        return cls(
            limit_requests=_whole(headers.get("x-ratelimit-limit-requests")),
            limit_tokens=_whole(headers.get("x-ratelimit-limit-tokens")),
            remaining_requests=_whole(headers.get("x-ratelimit-remaining-requests")),
            remaining_tokens=_whole(headers.get("x-ratelimit-remaining-tokens")),
            reset_requests=parse_duration(headers.get("x-ratelimit-reset-requests")),
            reset_tokens=parse_duration(headers.get("x-ratelimit-reset-tokens")),
        )


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def parse_duration(text: str | None) -> float | None:
    """Seconds from ``6m0s``, ``1h2m3.5s``, ``20ms`` or a plain number; None for anything else."""
    text = (text or "").strip().lower()
    if _NUMBER.fullmatch(text):
        return float(text)
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return None
    return sum(float(number) * _UNITS[unit] for number, unit in parts)
