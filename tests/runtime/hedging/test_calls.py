"""Hedged calls over real sockets, in both colours. A late answer is one that never comes."""

from __future__ import annotations

import asyncio
import pickle
import threading
from collections.abc import Collection
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from openai_oxide_runtime.policies.retry import RetryPolicy
from tests.runtime.conftest import Colour
from tests.support.samples import Delta, Done
from tests.support.wire import CUT, answer, data, error, serving, stream, stream_head

pytestmark = pytest.mark.anyio
SOON = HedgePolicy(delay=0.0, budget=None)
NEVER = HedgePolicy(delay=3600.0, budget=None)
FIRST = answer({"id": "1", "name": "first"})
SECOND = answer({"id": "2", "name": "second"})
EVENTS = (data({"type": "delta", "text": "a"}), data({"type": "done", "total": 1}))


def outcomes(answered: Any) -> list[str]:
    """What became of the legs. Two that start together may arrive in either order."""
    return sorted(leg.outcome for leg in answered.hedged.legs)


def legs_running(before: Collection[threading.Thread] = ()) -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t.name.startswith("leg-") and t not in before]


async def test_a_late_answer_is_overtaken_and_its_connection_closed(
    colour: Colour, late: Any
) -> None:
    before = legs_running()  # of tests whose servers never answered
    server = late(FIRST, SECOND, late={0})
    client = colour.client(server, hedge=SOON)
    raw = await colour.get(client.things.with_raw_response.create(name="n"))
    assert raw.parse().name == "second"
    assert (raw.hedged.hedges, raw.hedged.name) == (1, "things.create")
    assert outcomes(raw) == ["cancelled", "won"]
    for thread in legs_running(before):
        thread.join(60)
    assert legs_running(before) == []
    assert await asyncio.to_thread(server.closed_by_client, 1)
    first, second = server.requests
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.body == second.body


async def test_an_answer_in_time_is_the_only_one(colour: Colour) -> None:
    with serving(FIRST) as server:
        client = colour.client(server, hedge=NEVER)
        for _ in range(3):
            raw = await colour.get(client.things.with_raw_response.retrieve("t"))
            assert (raw.hedged.winner, raw.hedged.hedges) == (0, 0)
    assert (len(server.requests), server.connections) == (3, 1)


async def test_the_winners_connection_is_used_again(colour: Colour, late: Any) -> None:
    server = late(FIRST, SECOND, late={0})
    client = colour.client(server, hedge=SOON)
    await colour.get(client.things.retrieve("t"))
    await colour.get(client.things.retrieve("t", hedge=None))
    assert server.requests[2].connection == server.requests[1].connection


@pytest.mark.parametrize("failure", [error(500), error(503), [CUT]])
async def test_a_failure_starts_the_next_leg_at_once(colour: Colour, failure: Any) -> None:
    with serving(failure, SECOND) as server:
        client = colour.client(server, hedge=NEVER, max_retries=0)
        raw = await colour.get(client.things.with_raw_response.create(name="n"))
    assert (raw.parse().name, raw.hedged.winner, raw.retries_taken) == ("second", 1, 0)
    assert raw.hedged.legs[0].outcome == "failed"
    assert raw.hedged.legs[0].error


@pytest.mark.parametrize("status", [400, 401, 404, 422, 429])
async def test_nothing_is_hedged_on_a_4xx(colour: Colour, status: int) -> None:
    told: list[Any] = []
    policy = NEVER._replace(on_hedged=told.append)
    with serving(error(status)) as server:
        client = colour.client(server, hedge=policy, max_retries=0)
        with pytest.raises(errors.APIStatusError) as caught:
            await colour.get(client.things.create(name="n"))
    assert caught.value.status_code == status
    assert len(server.requests) == 1
    assert [record.hedges for record in told] == [0]


async def test_when_all_legs_fail_the_call_is_retried_as_ever(colour: Colour) -> None:
    with serving(error(500), error(500), FIRST) as server:
        client = colour.client(server, hedge=NEVER, retry=RetryPolicy(first_delay=0.0))
        raw = await colour.get(client.things.with_raw_response.create(name="n"))
    assert (raw.retries_taken, len(server.requests)) == (1, 3)


async def test_an_outage_is_not_made_worse(colour: Colour) -> None:
    with serving(error(500)) as server:
        client = colour.client(server, hedge=NEVER, max_retries=0)
        for _ in range(20):
            with pytest.raises(errors.InternalServerError):
                await colour.get(client.things.create(name="n"))
    assert len(server.requests) == 20 + 1


async def test_the_budget_holds(colour: Colour) -> None:
    policy = HedgePolicy(delay=0.0, budget=10)
    with serving(FIRST) as server:
        client = colour.client(server, hedge=policy)
        for _ in range(40):
            await colour.get(client.things.retrieve("t"))
        assert client._context.latencies.hedges <= 4
        assert client.with_options(timeout=3)._context.latencies is client._context.latencies


async def test_the_first_event_wins(colour: Colour, late: Any) -> None:
    server = late([stream_head()], stream(*EVENTS), late=set())
    client = colour.client(server, hedge=SOON)
    opened = await colour.get(client.things.create(name="n", stream=True))
    assert outcomes(opened) == ["cancelled", "won"]
    assert [type(event) for event in await colour.all(opened)] == [Delta, Done]


async def test_a_head_without_an_event_does_not_win(colour: Colour, late: Any) -> None:
    waiting = threading.Event()
    server = late([stream_head(), b"5\r\n: hi\n\r\n", waiting], stream(*EVENTS), late=set())
    client = colour.client(server, hedge=SOON)
    opened = await colour.get(client.things.create(name="n", stream=True))
    assert (outcomes(opened), len(await colour.all(opened))) == (["cancelled", "won"], 2)
    waiting.set()


async def test_the_policy_says_which_event_is_the_first(colour: Colour, late: Any) -> None:
    started, waiting = data({"type": "started"}), threading.Event()
    first = [stream_head(), b"%x\r\n%b\r\n" % (len(started), started), waiting]
    server = late(first, stream(started, *EVENTS), late=set())
    policy = SOON._replace(first=lambda name, body: b"delta" in body)
    opened = await colour.get(
        colour.client(server, hedge=policy).things.create(name="n", stream=True)
    )
    assert (outcomes(opened), len(await colour.all(opened))) == (["cancelled", "won"], 3)
    waiting.set()


@pytest.mark.parametrize(
    "error",
    [
        data({"error": {"message": "overloaded"}}),
        data({"type": "error", "message": "overloaded"}),
        b'data:  { "error": "overloaded"}\n\n',
        b"event: error\ndata: overloaded\n\n",
    ],
)
async def test_a_stream_that_begins_with_an_error_has_failed(colour: Colour, error: bytes) -> None:
    with serving(stream(error), stream(*EVENTS)) as server:
        client = colour.client(server, hedge=NEVER)
        opened = await colour.get(client.things.create(name="n", stream=True))
        assert (opened.hedged.winner, len(await colour.all(opened))) == (1, 2)


async def test_when_all_streams_begin_with_an_error_it_is_raised(colour: Colour) -> None:
    with serving(stream(data({"error": {"message": "overloaded"}}))) as server:
        client = colour.client(server, hedge=NEVER)
        with pytest.raises(errors.APIError, match="overloaded"):
            await colour.all(await colour.get(client.things.create(name="n", stream=True)))
    assert len(server.requests) == 2


async def test_a_form_is_not_hedged(colour: Colour) -> None:
    with serving(FIRST) as server:
        client = colour.client(server, hedge=SOON)
        await colour.get(client.things.upload(file=b"abc"))
    assert len(server.requests) == 1
    assert client._context.latencies.calls == 0


@pytest.mark.parametrize(
    ("settings", "calls"),
    [
        ({"idempotency": False}, 0),
        ({"idempotency": True}, 1),
        ({"idempotency": False, "hedge": NEVER._replace(unsafe=True)}, 1),
    ],
)
async def test_only_what_is_safe_to_repeat_is_hedged(
    colour: Colour, settings: dict[str, Any], calls: int
) -> None:
    with serving(FIRST) as server:
        client = colour.client(server, **{"hedge": NEVER, **settings})
        await colour.get(client.things.create(name="n"))
        assert client._context.latencies.calls == calls
        await colour.get(client.things.retrieve("t"))
        assert client._context.latencies.calls == calls + 1


async def test_a_call_may_be_hedged_or_not(colour: Colour) -> None:
    with serving(FIRST) as server:
        client = colour.client(server)
        raw = await colour.get(client.things.with_raw_response.retrieve("t"))
        assert raw.hedged is None
        raw = await colour.get(client.things.with_raw_response.retrieve("t", hedge=NEVER))
        assert raw.hedged.delay == 3600
        raw = await colour.get(
            client.with_options(hedge=NEVER).things.with_raw_response.retrieve("t")
        )
        assert raw.hedged.delay == 3600
        hedged = client.with_options(hedge=NEVER).with_options(hedge=None)
        assert hedged._context.config.hedge is None
        await colour.get(client.get("/x", options={"hedge": NEVER}))
    assert client._context.latencies.calls == 3


async def test_a_policy_that_makes_no_sense_is_told_before_anything_is_sent(
    colour: Colour,
) -> None:
    with serving(FIRST) as server:
        with pytest.raises(ValueError, match="delay"):
            colour.client(server, hedge=HedgePolicy(delay=-1))
        with pytest.raises(TypeError, match="HedgePolicy"):
            await colour.get(colour.client(server).things.retrieve("t", hedge=1.0))
    assert server.requests == []


async def test_a_response_to_be_read_later_is_hedged_up_to_its_head(
    colour: Colour, late: Any
) -> None:
    server = late(FIRST, SECOND, late={0})
    client = colour.client(server, hedge=SOON)

    async def use(response: Any) -> Any:
        assert response.hedged.hedges == 1
        return await colour.get(response.json())

    entered = client.things.with_streaming_response.retrieve("t")
    if colour.name == "async":
        async with entered as response:
            found = await use(response)
    else:
        with entered as response:
            found = await use(response)
    assert found["name"] == "second"


async def test_a_hedge_does_not_wait_for_the_rate_limit(colour: Colour) -> None:
    with serving(FIRST) as server:
        client = colour.client(server, hedge=SOON, limiter=RateLimiter(requests=1, per=3600))
        raw = await colour.get(client.things.with_raw_response.retrieve("t"))
    assert len(server.requests) == 1
    assert raw.hedged.refused in ("rate limit", None)  # None where the answer was there at once


async def test_the_deadline_holds_for_all_legs(colour: Colour, late: Any) -> None:
    server = late(FIRST, late={0, 1})
    client = colour.client(server, hedge=SOON, deadline=0.3, max_retries=0)
    with pytest.raises(errors.DeadlineExceededError):
        await colour.get(client.things.retrieve("t"))
    assert await asyncio.to_thread(server.closed_by_client, 2)


async def test_hedging_survives_a_pickle(colour: Colour) -> None:
    client = colour.client("https://api.test", hedge=NEVER, limiter=RateLimiter(requests=5))
    again = pickle.loads(pickle.dumps(client))
    assert again._context.config.hedge == NEVER
    assert again._context.config.limiter.requests == 5
