"""The decision to send again, as tables."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, strategies as st

from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.policies.retry import RetryPolicy, is_worth_a_retry, server_delay
from openai_oxide_runtime.policies.retry_budget import RetryBudget

NOON = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


@pytest.mark.parametrize(
    ("status", "headers", "code", "expected"),
    [
        (400, {}, None, False),
        (401, {}, None, False),
        (404, {}, None, False),
        (408, {}, None, True),
        (409, {}, None, True),
        (422, {}, None, False),
        (429, {}, None, True),
        (429, {}, "rate_limit_exceeded", True),
        (429, {}, "insufficient_quota", False),
        (429, {}, "billing_hard_limit_reached", False),
        (429, {"x-should-retry": "true"}, "insufficient_quota", False),
        (500, {}, None, True),
        (503, {}, None, True),
        (599, {}, None, True),
        (400, {"x-should-retry": "true"}, None, True),
        (500, {"x-should-retry": "false"}, None, False),
        (500, {"x-should-retry": "maybe"}, None, True),
    ],
)
def test_what_is_worth_a_retry(
    status: int, headers: dict[str, str], code: str | None, expected: bool
) -> None:
    assert is_worth_a_retry(status, headers, code, OPENAI.final_codes) is expected


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": " 3 "}, 3.0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "20", "retry-after": "7"}, 0.02),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:25 GMT"}, 5.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}, -10.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "-1"}, -1.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e9"}, 1e9),
        ({"retry-after": "1" + "0" * 400}, 1e12),
        ({"retry-after": " 1e999"}, 1e12),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "99 Foo 9999999999 99:99:99"}, None),
    ],
)
def test_what_the_server_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert server_delay(Headers(list(headers.items())), NOON) == seconds


@given(st.text(max_size=40), st.sampled_from(["retry-after", "retry-after-ms"]))
def test_no_header_breaks_it(text: str, name: str) -> None:
    seconds = server_delay({name: text}, NOON)
    assert seconds is None or math.isfinite(seconds)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [(None, 0.5), (0.0, 0.5), (-10.0, 0.5), (1.5, 1.5), (120.0, 120.0), (121.0, None), (1e9, None)],
)
def test_a_sane_wish_is_granted(asked: float | None, expected: float | None) -> None:
    assert RetryPolicy().delay(0, 1.0, asked) == expected


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_backoff_stays_within_its_bounds(retries: int, chance: float) -> None:
    policy = RetryPolicy(first_delay=0.5, most_delay=8.0)
    assert 0 <= policy.backoff(retries, chance) <= min(8.0, 0.5 * 2.0 ** min(retries, 20))


def test_backoff_doubles_and_uses_its_whole_range() -> None:
    policy = RetryPolicy()
    assert [policy.backoff(n, 1.0) for n in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert policy.backoff(3, 0.0) == 0.0


def test_the_budget_runs_dry_and_fills_again() -> None:
    budget = RetryBudget()
    taken = sum(budget.take(RetryBudget.TRANSIENT, 0.0) for _ in range(1000))
    assert taken == 500 // 14
    assert not budget.take(RetryBudget.TRANSIENT, 0.0)
    assert budget.take(RetryBudget.TRANSIENT, 0.1)
    assert budget.remaining(10.0) == 500


def test_the_budget_counts_throttling_less() -> None:
    budget = RetryBudget()
    assert sum(budget.take(RetryBudget.THROTTLED, 0.0) for _ in range(1000)) == 100


def test_what_is_given_back_never_overflows() -> None:
    budget = RetryBudget()
    budget.take(14, 0.0)
    budget.give_back(14)
    budget.give_back(14)
    assert budget.remaining(0.0) == 500


def test_a_clock_that_goes_back_takes_nothing() -> None:
    budget = RetryBudget()
    budget.take(100, 50.0)
    assert budget.remaining(10.0) == 400


def test_a_budget_never_holds_more_than_at_first() -> None:
    budget = RetryBudget()
    budget.give_back(100.0)
    assert budget.remaining(0.0) == 500.0
    assert budget.take(500.0, 0.0)
    assert not budget.take(61.0, 1.0)
    assert budget.take(60.0, 1.0)
    assert budget.remaining(1000.0) == 500.0
