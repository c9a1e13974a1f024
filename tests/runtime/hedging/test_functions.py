"""``hedged_request``, ``hedged_request_n`` and ``speculative`` in both colours."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.hedging.async_functions import (
    async_hedged_request,
    async_hedged_request_n,
)
from openai_oxide_runtime.hedging.race import Hedged
from openai_oxide_runtime.hedging.speculation import Speculation, async_speculative, speculative
from openai_oxide_runtime.hedging.sync_functions import hedged_request, hedged_request_n
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.hedge import HedgePolicy
from tests.runtime.conftest import Colour
from tests.support.samples import Delta, Done
from tests.support.wire import answer, data, error, serving, stream, stream_head

pytestmark = pytest.mark.anyio
NEVER = 3600.0
FIRST = answer({"id": "1", "name": "first"})
SECOND = answer({"id": "2", "name": "second"})
EVENTS = (data({"type": "delta", "text": "a"}), data({"type": "done", "total": 1}))


async def race(colour: Colour, *legs: Callable[[], Any], **said: Any) -> Hedged[Any]:
    if colour.name == "sync":
        return hedged_request(*legs, **said)
    return await async_hedged_request(*map(awaited, legs), **said)


async def race_n(colour: Colour, leg: Callable[[], Any], n: int, **said: Any) -> Hedged[Any]:
    if colour.name == "sync":
        return hedged_request_n(leg, n, **said)
    return await async_hedged_request_n(awaited(leg), n, **said)


def awaited(leg: Callable[[], Any]) -> Callable[[], Any]:
    async def call() -> Any:
        found = leg()
        return await found if hasattr(found, "__await__") else found

    return call


def fail(error: Exception) -> Callable[[], Any]:
    def leg() -> Any:
        raise error

    return leg


async def test_any_number_of_legs_of_any_kind(colour: Colour) -> None:
    record = await race(colour, fail(KeyError("a")), fail(OSError("b")), lambda: 7, delay=NEVER)
    assert (record.value, record.winner, record.hedges) == (7, 2, 2)
    assert [leg.error for leg in record.legs] == ["KeyError", "OSError", None]


async def test_when_all_fail_the_last_error_is_raised(colour: Colour) -> None:
    told: list[Hedged[Any]] = []
    with pytest.raises(OSError, match="b"):
        await race(colour, fail(KeyError()), fail(OSError("b")), delay=9, on_hedged=told.append)
    assert [leg.outcome for leg in told[0].legs] == ["failed", "failed"]
    assert told[0].winner is None


async def test_a_late_client_is_overtaken_by_another(colour: Colour, late: Any) -> None:
    slow, fast = late(FIRST, late={0}), late(SECOND, late=set())
    one, two = colour.client(slow), colour.client(fast)
    record = await race(
        colour, lambda: one.things.retrieve("t"), lambda: two.things.retrieve("t"), delay=0
    )
    assert (record.value.name, record.winner) == ("second", 1)
    assert [leg.outcome for leg in record.legs] == ["cancelled", "won"]


async def test_another_client_is_asked_after_any_error(colour: Colour) -> None:
    with serving(error(429)) as full, serving(SECOND) as free:
        one, two = colour.client(full, max_retries=0), colour.client(free)
        record = await race(
            colour, lambda: one.things.retrieve("t"), lambda: two.things.retrieve("t"), delay=NEVER
        )
    assert (record.value.name, record.legs[0].error) == ("second", "RateLimitError")


@pytest.mark.parametrize(("status", "requests"), [(400, 1), (429, 1), (500, 3)])
async def test_the_same_call_is_repeated_only_where_that_may_help(
    colour: Colour, status: int, requests: int
) -> None:
    with serving(error(status)) as server:
        client = colour.client(server, max_retries=0)
        with pytest.raises(errors.APIStatusError):
            await race_n(colour, lambda: client.things.retrieve("t"), 3, delay=NEVER)
    assert len(server.requests) == requests


async def test_a_single_leg_is_asked_twice(colour: Colour, late: Any) -> None:
    server = late(FIRST, SECOND, late={0})
    client = colour.client(server)
    record = await race(colour, lambda: client.things.retrieve("t"), delay=0)
    assert (record.value.name, record.hedges) == ("second", 1)
    assert await asyncio.to_thread(server.closed_by_client, 1)


async def test_the_first_event_wins_and_none_is_lost(colour: Colour, late: Any) -> None:
    server = late([stream_head(), b"5\r\n: hi\n\r\n"], stream(*EVENTS), late=set())
    server._given[0] = [stream_head(), server.let_go]
    client = colour.client(server)
    record = await race(
        colour,
        lambda: client.things.create(name="n", stream=True),
        delay=0,
        first=lambda event: event.type == "done",
    )
    assert [type(event) for event in await colour.all(record.value)] == [Delta, Done]
    assert await asyncio.to_thread(server.closed_by_client, 1)


async def test_a_policy_and_a_book_may_be_shared(colour: Colour) -> None:
    book, policy = HedgeBook(), HedgePolicy(delay=0.0, budget=50, warmup=2)
    for _ in range(20):
        await race(colour, lambda: 1, lambda: 2, hedge=policy, book=book, name="x")
    assert book.calls == 20
    assert book.hedges <= 10
    assert book.in_flight == 0


async def test_a_race_needs_a_leg_and_sense(colour: Colour) -> None:
    with pytest.raises(ValueError, match="at least one callable"):
        await race(colour)
    with pytest.raises(ValueError, match="at least one callable"):
        await race_n(colour, lambda: 1, 0)
    with pytest.raises(ValueError, match="delay"):
        await race(colour, lambda: 1, delay=-1)


async def test_one_leg_is_one_request(colour: Colour) -> None:
    assert (await race_n(colour, lambda: 1, 1, delay=0)).hedges == 0


async def speculate(colour: Colour, first: Any, second: Any, accept: Any) -> Speculation[Any, Any]:
    if colour.name == "sync":
        return speculative(first, second, accept)
    return await async_speculative(awaited(first), awaited(second), accept)


async def test_both_steps_of_an_accepted_speculation(colour: Colour) -> None:
    found = await speculate(colour, lambda: 1, lambda: 2, lambda one: one == 1)
    assert found == (1, 2, True)


async def test_step_two_ends_when_step_one_is_not_accepted(colour: Colour, late: Any) -> None:
    server = late(FIRST, late={0})
    client = colour.client(server)

    def check() -> Any:
        return wait_for(server) if colour.name == "sync" else async_wait_for(server)

    found = await speculate(colour, check, lambda: client.things.retrieve("t"), lambda ok: not ok)
    assert found == (True, None, False)
    assert await asyncio.to_thread(server.closed_by_client, 1)


def wait_for(server: Any) -> bool:
    """Until step two is on its way."""
    while not server.requests:
        threading.Event().wait(0.001)
    return True


async def async_wait_for(server: Any) -> bool:
    while not server.requests:
        await asyncio.sleep(0.001)
    return True


@pytest.mark.parametrize("where", ["first", "accept"])
async def test_step_two_ends_when_step_one_fails(colour: Colour, late: Any, where: str) -> None:
    server = late(FIRST, late={0})
    client = colour.client(server)

    def check() -> Any:
        waited = wait_for(server) if colour.name == "sync" else async_wait_for(server)
        if where == "first" and colour.name == "sync":
            raise KeyError("no")
        return failed(waited) if where == "first" else waited

    async def failed(waited: Any) -> Any:
        await waited
        raise KeyError("no")

    def refuse(_: Any) -> bool:
        raise KeyError("no")

    with pytest.raises(KeyError):
        await speculate(colour, check, lambda: client.things.retrieve("t"), refuse)
    assert await asyncio.to_thread(server.closed_by_client, 1)


async def test_an_error_of_step_two_counts_only_if_step_one_is_accepted(colour: Colour) -> None:
    broken = fail(OSError("two"))
    assert (await speculate(colour, lambda: 1, broken, lambda _: False)).accepted is False
    with pytest.raises(OSError, match="two"):
        await speculate(colour, lambda: 1, broken, lambda _: True)


async def test_a_verdict_may_be_awaited() -> None:
    async def one() -> int:
        return 1

    async def verdict(found: int) -> bool:
        await asyncio.sleep(0)
        return found == 1

    assert await async_speculative(one, one, verdict) == (1, 1, True)


async def test_cancelling_a_race_cancels_its_legs(late: Any) -> None:
    ended: list[str] = []
    started = asyncio.Event()

    async def leg() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("leg")

    task = asyncio.create_task(async_hedged_request(leg, delay=NEVER))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    while not ended:
        await asyncio.sleep(0)
    assert ended == ["leg"]


async def test_a_late_stream_of_a_loser_is_closed() -> None:
    gate = threading.Event()
    with serving(stream(*EVENTS)) as server:
        colour = Colour("sync")
        client = colour.client(server)
        opened: list[Any] = []

        def slow() -> Any:
            found = client.things.create(name="n", stream=True)
            opened.append(found)
            gate.wait(60)
            return found

        record = hedged_request(slow, lambda: "fast", delay=0)
        assert record.value == "fast"
        gate.set()
        for thread in threading.enumerate():
            if thread.name.startswith("leg-"):
                thread.join(60)
        assert all(found._raw.closed for found in opened)
        await colour.close()
