"""The circuit breaker, as a table and in the flow of a call; time is what the test says."""

from __future__ import annotations

import contextlib
import pickle
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from tests.support.flow import HUGE, LOST, SLOW, Raw, World, failing

HERE, THERE = "https://api.test", "https://other.test"


def opened(**settings: Any) -> CircuitBreaker:
    breaker = CircuitBreaker(**{"failures": 3, "seconds": 5.0, **settings})
    for _ in range(3):
        assert breaker.enter(HERE, 0.0) == 0.0
        breaker.failed(HERE, 0.0)
    return breaker


def test_it_opens_after_so_many_failures_in_a_row() -> None:
    breaker = CircuitBreaker(failures=3, seconds=5.0)
    for outcome in (breaker.failed, breaker.failed, None, breaker.failed, breaker.failed):
        if outcome is None:
            breaker.answered(HERE)
        else:
            outcome(HERE, 0.0)
    assert breaker.enter(HERE, 0.0) == 0.0
    breaker.failed(HERE, 1.0)
    assert breaker.enter(HERE, 2.0) == 4.0
    assert breaker.wait(HERE, 5.5) == 0.5


def test_an_answer_that_turns_out_to_be_a_failure_counts_as_one() -> None:
    breaker = CircuitBreaker(failures=4, seconds=5.0)
    breaker.failed(HERE, 0.0)
    first, second = breaker.answered(HERE), breaker.answered(HERE)
    breaker.retract(HERE, second, 1.0)
    assert breaker.wait(HERE, 1.0) == 0.0
    breaker.retract(HERE, first, 1.0)
    assert breaker.wait(HERE, 1.0) == 0.0, "one before, and two that were taken back"
    breaker.failed(HERE, 1.0)
    assert breaker.wait(HERE, 1.0) == 5.0


def test_a_probe_that_turns_out_to_be_a_failure_doubles_the_wait() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    breaker.retract(HERE, breaker.answered(HERE), 6.0)
    assert breaker.wait(HERE, 6.0) == 10.0


def test_each_origin_has_its_own_circuit() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 1.0) == 4.0
    assert breaker.enter(THERE, 1.0) == 0.0


def test_one_probe_is_let_through_and_closes_it() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    assert breaker.enter(HERE, 5.0) > 0, "the others wait for what the probe brings"
    breaker.answered(HERE)
    assert [breaker.enter(HERE, 5.1) for _ in range(3)] == [0.0] * 3


def test_each_probe_that_fails_doubles_the_wait_up_to_the_most() -> None:
    breaker = opened(most_seconds=15.0)
    now, waits = 5.0, []
    for _ in range(4):
        assert breaker.enter(HERE, now) == 0.0
        breaker.failed(HERE, now)
        waits.append(breaker.wait(HERE, now))
        now += waits[-1]
    assert waits == [10.0, 15.0, 15.0, 15.0]


def test_a_probe_that_tells_nothing_lets_another_through() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    breaker.left(HERE)
    assert breaker.enter(HERE, 5.0) == 0.0


def test_failures_of_requests_sent_before_it_opened_do_not_lengthen_the_wait() -> None:
    breaker = opened()
    breaker.failed(HERE, 1.0)
    assert breaker.wait(HERE, 1.0) == 4.0


def test_who_comes_while_the_probe_is_out_waits_a_moment() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 7.0) == 0.0
    assert breaker.enter(HERE, 7.0) == 0.001


def test_a_probe_that_is_lost_is_followed_by_another() -> None:
    """Its call may be torn apart before it tells what became of it."""
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    assert breaker.enter(HERE, 9.9) > 0, "who only asks does not put it off"
    assert breaker.enter(HERE, 10.0) == 0.0
    assert breaker.enter(HERE, 10.0) > 0


def test_what_was_sent_before_a_failed_probe_does_not_lengthen_the_wait() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    breaker.failed(HERE, 5.0)
    breaker.failed(HERE, 6.0)
    assert breaker.wait(HERE, 6.0) == 9.0


def test_what_was_sent_before_an_idle_probe_does_not_lengthen_the_wait() -> None:
    breaker = opened()
    assert breaker.enter(HERE, 5.0) == 0.0
    breaker.left(HERE)
    breaker.failed(HERE, 5.0)
    assert breaker.wait(HERE, 5.0) == 0.0


def test_its_settings() -> None:
    assert repr(CircuitBreaker()) == "CircuitBreaker(failures=5, seconds=5.0, most_seconds=60.0)"
    assert CircuitBreaker(seconds=0.1).seconds == 0.1


@pytest.mark.parametrize(
    "wrong", [{"failures": 0}, {"seconds": 0}, {"seconds": 9, "most_seconds": 8}]
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        CircuitBreaker(**wrong)


def test_it_can_be_sent_to_another_process_and_is_closed_there() -> None:
    again = pickle.loads(pickle.dumps(opened(most_seconds=7.0)))
    assert repr(again) == "CircuitBreaker(failures=3, seconds=5.0, most_seconds=7.0)"
    assert again.enter(HERE, 1.0) == 0.0


@pytest.mark.parametrize(
    ("answer", "opens"),
    [
        *[(LOST, True), (SLOW, True), (failing(500), True), (failing(503), True)],
        *[(HUGE, False), (Raw(), False), (failing(404), False), (failing(429), False)],
    ],
)
@pytest.mark.parametrize("limiter", [None, RateLimiter()])
def test_what_counts_as_a_failure(answer: Any, opens: bool, limiter: Any) -> None:
    breaker, world = CircuitBreaker(failures=1), World(answer)
    with contextlib.suppress(errors.APIError):
        world.run(breaker=breaker, limiter=limiter, max_retries=0)
    assert (breaker.wait(HERE, world.now) > 0) is opens


def test_an_open_circuit_fails_at_once_and_says_for_how_long() -> None:
    breaker, world = CircuitBreaker(failures=1, seconds=5.0), World(LOST)
    with pytest.raises(errors.APIConnectionError):
        world.run(breaker=breaker, max_retries=0)
    with pytest.raises(errors.CircuitOpenError, match=r"allowed in 5\.0 s") as caught:
        world.run(breaker=breaker)
    assert isinstance(caught.value, errors.APIConnectionError)
    assert caught.value.retry_after == 5.0
    assert (len(world.sent), world.slept) == (1, [])


def test_once_it_is_open_a_call_is_not_retried_and_tells_what_failed() -> None:
    world = World(failing(503), failing(503), Raw())
    with pytest.raises(errors.InternalServerError):
        world.run(breaker=CircuitBreaker(failures=2, seconds=60.0), max_retries=5)
    assert len(world.sent) == 2


def test_a_call_that_is_dropped_gives_its_probe_back() -> None:
    from openai_oxide_runtime.calls.flow import call

    breaker, world = opened(), World()
    world.now = 5.0
    flow = call(world.call(breaker=breaker))
    next(flow)
    assert breaker.wait(HERE, 5.0) > 0
    flow.close()
    assert breaker.wait(HERE, 5.0) == 0.0
