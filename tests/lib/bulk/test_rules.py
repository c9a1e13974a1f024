"""The window of concurrent requests, and the rules that stop a job."""

from __future__ import annotations

import asyncio

import pytest

from openai_oxide_lib.bulk.stop_rules import StopRules
from openai_oxide_lib.bulk.window import Window

pytestmark = pytest.mark.anyio


def full(most: int) -> Window:
    """A window that has grown to its most."""
    window = Window(most)
    for _ in range(most):
        window.succeeded()
    assert window.limit == most
    return window


def test_it_starts_small_and_doubles_each_round() -> None:
    window = Window(200)
    assert window.limit == 4
    for _ in range(4):
        window.succeeded()
    assert window.limit == 8
    assert Window(2).limit == 2


def test_a_429_halves_the_window_once_a_second() -> None:
    window = full(16)
    window.throttled(10.0, 0.0)
    window.throttled(10.9, 0.0)
    assert window.limit == 8
    window.throttled(11.0, 0.0)
    assert window.limit == 4
    for second in range(20, 30):
        window.throttled(float(second), 0.0)
    assert window.limit == 1


def test_after_a_429_successes_widen_it_by_one_a_round() -> None:
    window = full(10)
    window.throttled(0.0, 0.0)
    for _ in range(5):
        window.succeeded()
    assert 5.8 < window.limit < 6
    for _ in range(100):
        window.succeeded()
    assert window.limit == 10


def test_a_pause_holds_until_its_end() -> None:
    window = Window(4)
    window.throttled(100.0, 7.0)
    window.throttled(101.0, 2.0)
    assert window.pause(103.0) == 4.0
    assert window.pause(108.0) == 0.0


async def test_no_more_than_its_limit_are_inside() -> None:
    window, most = Window(3), 0

    async def work() -> None:
        nonlocal most
        await window.enter()
        most = max(most, window.active)
        await asyncio.sleep(0)
        window.leave()

    await asyncio.gather(*[work() for _ in range(20)])
    assert most == 3
    assert window.active == 0


async def test_one_that_gives_up_waiting_takes_no_place() -> None:
    window = Window(1)
    await window.enter()
    waiting = [asyncio.create_task(window.enter()) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    window.leave()
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.sleep(0)
    assert [task.done() and not task.cancelled() for task in waiting] == [False, True, False]
    window.leave()
    await waiting[2]
    assert window.active == 1


@pytest.mark.parametrize(
    ("kinds", "stops"),
    [
        (["400 bad"] * 19, False),
        (["400 bad"] * 20, True),
        (["400 bad"] * 19 + ["401 key"] + ["400 bad"] * 19, False),
        (["429 insufficient_quota"], True),
    ],
)
def test_rows_that_fail_alike_at_the_beginning_stop_the_job(kinds: list[str], stops: bool) -> None:
    rules = StopRules()
    for kind in kinds:
        rules.failed(kind)
    assert (rules.reason is not None) is stops


def test_after_a_success_failures_do_not_stop_it() -> None:
    rules = StopRules()
    rules.succeeded(None)
    for _ in range(100):
        rules.failed("400 bad")
    assert rules.reason is None


@pytest.mark.parametrize(("cost", "stops"), [(None, False), (1.99, False), (2.0, True)])
def test_the_cost_is_bounded(cost: float | None, stops: bool) -> None:
    rules = StopRules(max_cost=2.0)
    rules.succeeded(cost)
    assert (rules.reason is not None) is stops
