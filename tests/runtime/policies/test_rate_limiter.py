"""The rate limiter as arithmetic."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.policies.rate_limiter import RateLimiter


def said(limit: int, remaining: int, reset: str, kind: str = "requests") -> dict[str, str]:
    return {
        f"x-ratelimit-limit-{kind}": str(limit),
        f"x-ratelimit-remaining-{kind}": str(remaining),
        f"x-ratelimit-reset-{kind}": reset,
    }


def answered(limiter: RateLimiter, now: float, headers: dict[str, str], status: int = 200) -> None:
    ticket = limiter.enter("m", 0, now)
    ticket.answered(status, headers, now, 0.0)


def waits(limiter: RateLimiter, count: int, now: float, size: int = 0) -> list[float]:
    return [round(limiter.enter("m", size, now).wait(now), 6) for _ in range(count)]


def test_nothing_waits_while_nothing_is_known() -> None:
    assert waits(RateLimiter(), 50, 0.0) == [0.0] * 50


def test_given_limits_hold_from_the_start() -> None:
    limiter = RateLimiter(requests=3, per=60)
    assert waits(limiter, 5, 0.0) == [0, 0, 0, 20, 40]
    assert waits(limiter, 1, 60.0) == [0]
    assert waits(RateLimiter(requests=2, per=1), 3, 5.0) == [0, 0, 0.5]


@pytest.mark.parametrize(
    ("reset", "step"), [("6m0s", 3.6), ("6.5s", 0.065), ("120ms", 0.0012), ("1h0m0s", 36.0)]
)
def test_limits_are_learnt_from_headers(reset: str, step: float) -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(100, 0, reset))
    assert waits(limiter, 3, 0.0) == pytest.approx([step, 2 * step, 3 * step], abs=1e-5)


def test_what_remains_may_be_sent_at_once() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(60, 2, "58s"))
    assert waits(limiter, 4, 0.0) == [0, 0, 1, 2]


def test_requests_on_their_way_are_counted_before_the_server_counts_them() -> None:
    limiter = RateLimiter()
    tickets = [limiter.enter("m", 0, 0.0) for _ in range(4)]
    tickets[0].answered(200, said(60, 5, "55s"), 0.0, 0.0)
    assert waits(limiter, 3, 0.0) == [0, 0, 1]  # five remain, three of them are taken


def test_an_old_answer_does_not_raise_what_a_newer_one_said() -> None:
    limiter = RateLimiter()
    old, new = (limiter.enter("m", 0, 0.0) for _ in range(2))
    new.answered(200, said(60, 0, "60s"), 0.0, 0.0)
    old.answered(200, said(60, 50, "10s"), 0.0, 0.0)
    assert waits(limiter, 1, 0.0)[0] > 0


def test_tokens_are_estimated_from_the_size() -> None:
    limiter = RateLimiter(tokens=100, per=10)
    assert waits(limiter, 3, 0.0, size=200) == [0, 0, 5]
    exact = RateLimiter(tokens=100, per=10, cost=lambda size: 100.0)
    assert waits(exact, 2, 0.0, size=1) == [0, 10]
    huge = RateLimiter(tokens=100, per=10)  # it will be refused by the server, not held for ever
    assert waits(huge, 2, 0.0, size=10**9) == [0, 10]


def test_models_have_limits_of_their_own() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(60, 0, "60s"))
    assert limiter.enter("other", 0, 0.0).wait(0.0) == 0


@pytest.mark.parametrize(
    ("headers", "closed"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250"}, 0.25),
        (said(60, 0, "1m0s"), 60.0),
        (said(60, 0, "9s", "tokens"), 9.0),
        ({**said(60, 0, "1m0s"), "retry-after": "2"}, 2.0),
        ({}, 0.0),
    ],
)
def test_a_429_closes_the_gate(headers: dict[str, str], closed: float) -> None:
    limiter = RateLimiter()
    waiting = limiter.enter("m", 0, 0.0)
    answered(limiter, 0.0, headers, 429)
    assert waiting.wait(0.0) >= closed
    assert waits(limiter, 1, 0.0)[0] >= closed
    assert not limiter.spare("m", 0, 0.0) or closed == 0


@pytest.mark.parametrize(
    ("headers", "closed"),
    [
        ({}, 0.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "250"}, 0.25),
        # Only what is used up says how long it stays so.
        ({**said(60, 5, "60s"), **said(900, 0, "2s", "tokens")}, 2.0),
        ({**said(60, 0, "0s")}, 0.0),
    ],
)
def test_a_429_closes_it_no_longer_than_need_be(headers: dict[str, str], closed: float) -> None:
    limiter = RateLimiter()
    waiting = limiter.enter("m", 0, 0.0)
    limiter.enter("m", 0, 0.0).answered(429, {**headers, "date": "-"}, 0.0, 0.0)
    assert limiter._groups["m"].closed_until == closed
    assert waiting.wait(closed) >= 0.0


@pytest.mark.parametrize(
    ("limiter", "size"),
    [(RateLimiter(requests=60, per=60), 0), (RateLimiter(tokens=60, per=60), 4)],
    ids=["requests", "tokens"],
)
def test_a_429_empties_the_bucket(limiter: RateLimiter, size: int) -> None:
    """What was thought to be left is not: after the wait it fills from nothing."""
    answered(limiter, 0.0, {"retry-after": "10"}, 429)
    assert waits(limiter, 3, 10.0, size) == [1, 2, 3]
    assert not limiter.spare("m", size, 13.0)


def test_those_who_wait_queue_anew_only_once() -> None:
    limiter = RateLimiter(requests=60, per=60)
    waiting = limiter.enter("m", 0, 0.0)
    answered(limiter, 0.0, {"retry-after": "5"}, 429)
    assert [waiting.wait(0.0) for _ in range(3)] == [6.0] * 3
    waiting.leave()
    answered(limiter, 5.0, said(60, 60, "1s"))
    assert waits(limiter, 61, 5.0) == [0.0] * 60 + [1.0], "its share is counted once"


def test_only_so_many_groups_are_known() -> None:
    """Groups are names of models, which may be anybody's: the oldest are forgotten."""
    limiter = RateLimiter(requests=1, per=60)
    for number in range(256):
        limiter.enter(number, 0, 0.0)
    assert limiter.enter(0, 0, 0.0).wait(0.0) == 60.0
    limiter.enter(256, 0, 0.0)
    assert len(limiter._groups) == 256
    assert limiter.enter(1, 0, 0.0).wait(0.0) == 60.0
    assert limiter.enter(0, 0, 0.0).wait(0.0) == 0.0


def test_without_a_reset_a_limit_is_one_a_minute() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(120, 1, ""))
    assert waits(limiter, 3, 0.0) == [0, 0.5, 1.0]
    other = RateLimiter(requests=120)
    answered(other, 0.0, said(600, 0, ""))
    assert waits(other, 1, 0.0) == [0.1], "another limit, another rate"


def test_a_rate_that_was_learnt_stays_where_nothing_else_is_said() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(100, 0, "10s"))
    answered(limiter, 0.0, said(100, 0, ""))
    assert waits(limiter, 1, 0.0) == [0.1]
    full = RateLimiter()
    answered(full, 0.0, said(60, 60, "1s"))
    assert waits(full, 61, 0.0)[-1] == 1.0, "from a full bucket nothing can be learnt"


def test_a_limit_of_one_and_one_of_nothing() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(1, 0, "10s"))
    assert waits(limiter, 1, 0.0) == [10]
    none = RateLimiter()
    answered(none, 0.0, said(0, 0, "10s"))
    assert waits(none, 3, 0.0) == [0, 0, 0]


def test_the_first_answer_may_allow_more_than_was_given() -> None:
    limiter = RateLimiter(requests=3)
    answered(limiter, 0.0, said(60, 50, "10s"))
    assert waits(limiter, 50, 0.0) == [0] * 50
    assert repr(limiter) == "RateLimiter(requests=3, tokens=None, per=60.0)"


def test_shares_of_tokens_are_given_back() -> None:
    limiter = RateLimiter()
    for _ in range(3):
        limiter.enter("m", 400, 0.0).leave()
        assert limiter.spare("m", 400, 0.0)
    limiter.enter("m", 400, 0.0).answered(200, said(1000, 100, "9s", "tokens"), 0.0, 0.0)
    assert waits(limiter, 2, 0.0, size=400) == [0, 1]


def test_what_is_spare() -> None:
    limiter = RateLimiter(requests=2, per=10)
    assert [limiter.spare("m", 0, 0.0) for _ in range(3)] == [True, True, False]
    huge = RateLimiter(tokens=100, per=10)
    assert huge.spare("m", 10**9, 0.0), "it takes all there is"
    assert not huge.spare("m", 4, 0.0)


def test_those_who_wait_queue_anew_after_a_429() -> None:
    limiter = RateLimiter(requests=60, per=60)
    waiting = [limiter.enter("m", 0, 0.0) for _ in range(63)]
    answered(limiter, 0.0, {"retry-after": "100"}, 429)
    assert [ticket.wait(0.0) for ticket in waiting[:3]] == [101, 102, 103]


def test_a_place_that_is_left_is_free_again() -> None:
    limiter = RateLimiter()
    answered(limiter, 0.0, said(60, 1, "59s"))
    given_up = limiter.enter("m", 0, 0.0)
    given_up.leave()
    given_up.leave()
    answered(limiter, 0.0, said(60, 1, "59s"))
    assert waits(limiter, 1, 0.0) == [0]


def test_a_share_may_be_taken_only_if_it_is_there() -> None:
    limiter = RateLimiter(requests=1, per=10)
    assert [limiter.spare("m", 0, now) for now in (0.0, 0.0, 9.0, 10.0)] == [
        True, False, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize("wrong", [{"requests": 0}, {"tokens": -1}, {"per": 0}])
def test_limits_are_above_nothing(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        RateLimiter(**wrong)


def test_a_limiter_can_be_sent_to_another_process() -> None:
    again = pickle.loads(pickle.dumps(RateLimiter(requests=2, tokens=9, per=3)))
    assert repr(again) == "RateLimiter(requests=2, tokens=9, per=3)"
    assert waits(again, 3, 0.0) == [0, 0, 1.5]


class Counting:
    """A server's own bucket: it refuses what is too much, and says what is left."""

    def __init__(self, limit: int, per: float) -> None:
        self.limit, self.per = limit, per
        self.level, self.at = float(limit), 0.0
        self.refused = 0

    def ask(self, now: float) -> tuple[int, dict[str, str]]:
        self.level = min(self.limit, self.level + (now - self.at) * self.limit / self.per)
        self.at = now
        if self.level < 1 - 1e-6:
            self.refused += 1
            return 429, {}
        self.level -= 1
        reset = (self.limit - self.level) * self.per / self.limit
        return 200, said(self.limit, int(self.level + 1e-6), f"{reset:.6f}s")


@given(
    limit=st.integers(1, 50),
    per=st.floats(1, 100),
    gaps=st.lists(st.floats(0, 5), min_size=1, max_size=120),
)
@settings(max_examples=60, deadline=None)
def test_no_call_is_refused_by_a_server_that_counts_alike(
    limit: int, per: float, gaps: list[float]
) -> None:
    limiter, server, now = RateLimiter(requests=limit, per=per), Counting(limit, per), 0.0
    for gap in gaps:
        now += gap
        ticket = limiter.enter("m", 0, now)
        while (seconds := ticket.wait(now)) > 0:
            now += seconds
        status, headers = server.ask(now)
        ticket.answered(status, headers, now, 0.0)
    assert server.refused == 0
