"""What headers tell of rate limits."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.policies.rate_limit_headers import RateLimits, parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("6m0s", 360.0), ("1s", 1.0), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("1d", 86400.0)),
        *(("1.5", 1.5), ("0s", 0.0), (None, None), ("", None), ("soon", None), ("1s later", None)),
        *(("-1s", None), ("1" * 50 + "s", None), ("nan", None)),
    ],
)
def test_durations(text: str | None, seconds: float | None) -> None:
    assert parse_duration(text) == (pytest.approx(seconds) if seconds is not None else None)


def test_rate_limits() -> None:
    headers = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-tokens": "149984",
        "x-ratelimit-reset-tokens": "6m0s",
        "x-ratelimit-limit-tokens": "many",
    }
    assert RateLimits.from_headers(headers) == RateLimits(
        limit_requests=60, remaining_tokens=149984, reset_tokens=360.0
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("2d", 172800.0), ("1h", 3600.0), ("6m", 360.0), ("5s", 5.0)),
        *(("20ms", 0.02), ("500us", 5e-4), ("500µs", 5e-4), ("7", 7.0)),
    ],
)
def test_durations_of_all_units(text: str, seconds: float) -> None:
    assert parse_duration(text) == pytest.approx(seconds)


def test_all_that_headers_tell_of_rate_limits() -> None:
    headers = {
        f"x-ratelimit-{what}-{kind}": value
        for what, values in (("limit", "12"), ("remaining", "34"), ("reset", "56"))
        for kind, value in zip(("requests", "tokens"), values, strict=True)
    }
    assert RateLimits.from_headers(headers) == RateLimits(1, 2, 3, 4, 5.0, 6.0)


@pytest.mark.parametrize(("digits", "known"), [(18, True), (19, False)])
def test_a_limit_is_no_longer_than_a_number(digits: int, known: bool) -> None:
    found = RateLimits.from_headers({"x-ratelimit-limit-tokens": "9" * digits})
    assert found.limit_tokens == (int("9" * digits) if known else None)


@given(st.text(max_size=30))
def test_no_rate_limit_header_breaks_it(text: str) -> None:
    names = ("limit-requests", "remaining-tokens", "reset-requests", "reset-tokens")
    RateLimits.from_headers({f"x-ratelimit-{name}": text for name in names})
