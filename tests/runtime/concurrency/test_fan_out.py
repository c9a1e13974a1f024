"""``fan_out`` in both colours: order, limits, errors, endless inputs, leaving early."""

from __future__ import annotations

import asyncio
import functools
import itertools
import threading
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide_runtime.concurrency.fan_out import FanOutcome, async_fan_out, fan_out
from tests.runtime.conftest import Colour

pytestmark = pytest.mark.anyio


def awaited(function: Callable[..., Any]) -> Callable[..., Any]:
    async def call(*said: Any, **more: Any) -> Any:
        await asyncio.sleep(0)
        return function(*said, **more)

    return call


async def run(
    colour: Colour, function: Callable[..., Any], inputs: Iterable[Any], **said: Any
) -> list[FanOutcome[Any, Any]]:
    if colour.name == "sync":
        return list(fan_out(function, inputs, **said))
    return [outcome async for outcome in async_fan_out(awaited(function), inputs, **said)]


def double(number: int) -> int:
    return number * 2


def inverse(number: int) -> float:
    return 1 / number


async def test_outcomes_come_in_the_order_of_the_inputs(colour: Colour) -> None:
    found = await run(colour, double, range(100), limit=7)
    assert [(o.index, o.input, o.result()) for o in found] == [(n, n, 2 * n) for n in range(100)]
    assert all(outcome.seconds >= 0 for outcome in found)


async def test_or_as_they_are_done(colour: Colour) -> None:
    gate = threading.Event() if colour.name == "sync" else asyncio.Event()

    def hold(number: int) -> int:
        assert isinstance(gate, threading.Event)
        if number == 0:
            gate.wait(60)
        return number

    async def ahold(number: int) -> int:
        if number == 0:
            await gate.wait()  # type: ignore[misc]
        return number

    order: list[int] = []
    if colour.name == "sync":
        for outcome in fan_out(hold, range(4), ordered=False):
            order.append(outcome.index)
            if len(order) == 3:
                gate.set()
    else:
        async for outcome in async_fan_out(ahold, range(4), ordered=False):
            order.append(outcome.index)
            if len(order) == 3:
                gate.set()
    assert (sorted(order), order[-1]) == ([0, 1, 2, 3], 0)


@pytest.mark.parametrize("ordered", [True, False])
async def test_an_error_is_kept_with_its_input(colour: Colour, ordered: bool) -> None:
    found = await run(colour, inverse, [2, 0, 4], ordered=ordered)
    by_index = {outcome.index: outcome for outcome in found}
    assert [by_index[at].error is None for at in range(3)] == [True, False, True]
    assert (by_index[0].value, by_index[2].result()) == (0.5, 0.25)
    with pytest.raises(ZeroDivisionError):
        by_index[1].result()


async def test_an_input_may_be_the_keywords_of_a_request(colour: Colour) -> None:
    def ask(*, model: str, question: str) -> str:
        return f"{model}: {question}"

    requests = [{"model": "m", "question": q} for q in "ab"]
    found = await run(colour, ask, requests, unpack=True)
    assert [outcome.result() for outcome in found] == ["m: a", "m: b"]


class Level:
    """How many are inside at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.now = self.most = 0

    def __enter__(self) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self.now -= 1


@pytest.mark.parametrize("limit", [1, 3, 20])
async def test_no_more_than_the_limit_run_at_once(colour: Colour, limit: int) -> None:
    level = Level()

    def work(_: int) -> None:
        with level:
            threading.Event().wait(0.001)

    async def awork(_: int) -> None:
        with level:
            await asyncio.sleep(0)

    if colour.name == "sync":
        assert len(list(fan_out(work, range(60), limit=limit))) == 60
        assert 1 <= level.most <= limit
    else:
        assert len([o async for o in async_fan_out(awork, range(60), limit=limit)]) == 60
        assert level.most == limit


async def test_inputs_may_be_endless_and_are_taken_as_needed(colour: Colour) -> None:
    taken: list[int] = []

    def inputs() -> Iterable[int]:
        for number in itertools.count():
            taken.append(number)
            yield number

    found: list[int] = []
    if colour.name == "sync":
        outcomes = fan_out(double, inputs(), limit=4)
        found += [outcome.result() for outcome in itertools.islice(outcomes, 10)]
        outcomes.close()
    else:
        aoutcomes = async_fan_out(awaited(double), inputs(), limit=4)
        async for outcome in aoutcomes:
            found.append(outcome.result())
            if len(found) == 10:
                break
        await aoutcomes.aclose()
    assert found == [2 * number for number in range(10)]
    assert len(taken) <= 10 + 4 * 8


async def test_one_slow_item_does_not_let_the_others_pile_up(colour: Colour) -> None:
    gate, started = threading.Event(), []
    agate = asyncio.Event()

    def hold(number: int) -> int:
        started.append(number)
        if number == 0:
            gate.wait(60)
        return number

    async def ahold(number: int) -> int:
        started.append(number)
        if number == 0:
            while len(started) < 16:
                await asyncio.sleep(0)
            for _ in range(50):
                await asyncio.sleep(0)
            agate.set()
        return number

    if colour.name == "sync":
        threading.Timer(0.1, gate.set).start()
        outcomes: list[Any] = []
        for outcome in fan_out(hold, range(100), limit=2):
            outcomes.append(len(started) if outcome.index == 0 else None)
        assert outcomes[0] <= 2 * 8 + 2
    else:
        async for outcome in async_fan_out(ahold, range(100), limit=2):
            if outcome.index == 0:
                assert len(started) <= 2 * 8 + 2


async def test_asynchronous_inputs() -> None:
    async def inputs() -> Any:
        for number in range(5):
            await asyncio.sleep(0)
            yield number

    found = [outcome.result() async for outcome in async_fan_out(awaited(double), inputs())]
    assert found == [0, 2, 4, 6, 8]


async def test_leaving_early_cancels_what_is_on_its_way() -> None:
    ended: list[int] = []

    async def work(number: int) -> int:
        try:
            await asyncio.sleep(0 if number == 0 else 3600)
        finally:
            ended.append(number)
        return number

    outcomes = async_fan_out(work, range(5), limit=5)
    assert (await anext(outcomes)).index == 0
    await outcomes.aclose()
    assert sorted(ended) == [0, 1, 2, 3, 4]


def test_leaving_early_ends_the_threads() -> None:
    before = set(threading.enumerate())
    outcomes = fan_out(double, itertools.count(), limit=8)
    next(outcomes)
    outcomes.close()
    for thread in set(threading.enumerate()) - before:
        thread.join(60)
    assert set(threading.enumerate()) <= before


async def test_what_is_no_exception_ends_it_all(colour: Colour) -> None:
    def leave(number: int) -> None:
        if number == 1:
            raise SystemExit(3)

    if colour.name == "sync":
        with pytest.raises(SystemExit):
            list(fan_out(leave, range(3)))


async def test_no_inputs_no_outcomes(colour: Colour) -> None:
    assert await run(colour, double, []) == []


async def test_a_limit_is_at_least_one(colour: Colour) -> None:
    with pytest.raises(ValueError, match="limit"):
        await run(colour, double, [1], limit=0)


@given(
    numbers=st.lists(st.integers(-3, 3), max_size=30),
    limit=st.integers(1, 6),
    ordered=st.booleans(),
)
@settings(max_examples=30, deadline=None)
def test_each_input_has_one_outcome(numbers: list[int], limit: int, ordered: bool) -> None:
    found = list(fan_out(inverse, iter(numbers), limit=limit, ordered=ordered))
    assert sorted(outcome.index for outcome in found) == list(range(len(numbers)))
    for outcome in found:
        assert outcome.input == numbers[outcome.index]
        assert (outcome.error is not None) == (outcome.input == 0)
    if ordered:
        assert [outcome.index for outcome in found] == list(range(len(numbers)))


class Asked:
    """An object that is called like an asynchronous function."""

    async def __call__(self, number: int) -> int:
        return number


@pytest.mark.parametrize(
    "function",
    [awaited(double), functools.partial(awaited(double)), Asked(), Asked().__call__],
    ids=["function", "partial", "object", "method"],
)
def test_a_function_that_is_awaited_is_refused_at_once(function: Any) -> None:
    with pytest.raises(TypeError, match="async_fan_out"):
        fan_out(function, [1])


def test_a_coroutine_is_no_result() -> None:
    call = awaited(double)
    (outcome,) = fan_out(lambda number: call(number), [1])
    with pytest.raises(TypeError, match="async_fan_out"):
        outcome.result()


async def test_a_cancelled_call_is_the_outcome_of_its_own_input(colour: Colour) -> None:
    def cancelled(number: int) -> int:
        if number == 1:
            raise asyncio.CancelledError
        return number

    found = await run(colour, cancelled, range(4), limit=2)
    assert [type(one.error) for one in found] == [type(None), asyncio.CancelledError] + [
        type(None)
    ] * 2
    assert [one.value for one in found] == [0, None, 2, 3]


async def test_a_task_that_somebody_else_cancels_is_one_outcome_too() -> None:
    async def ask(number: int) -> int:
        if number == 1:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(0)
        return number

    found = [outcome async for outcome in async_fan_out(ask, range(3))]
    assert [one.value for one in found] == [0, None, 2]
    assert isinstance(found[1].error, asyncio.CancelledError)
