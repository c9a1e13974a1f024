"""Calls and their limiter: who waits, who is refused, and what a client's calls share."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openai_oxide_runtime.calls.flow import Call, call
from openai_oxide_runtime.calls.steps import Clock, Send, Sleep
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import Head, HttpRequest
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.policies.retry_budget import RetryBudget
from tests.runtime.conftest import Colour
from tests.runtime.policies.test_rate_limiter import said
from tests.support.wire import answer, serving

THING = {"id": "t1", "name": "thing"}


class Raw:
    http_version, reason, closed = "HTTP/1.1", "", True

    def __init__(self, status: int, headers: dict[str, str]) -> None:
        self.status, self.headers = status, Headers(list(headers.items()))


def flow(limiter: RateLimiter, now: list[float], answers: list[Raw], **more: Any) -> list[float]:
    """Run a call over answers from a list; the waits."""
    request = HttpRequest(Head("GET", "https://api.test", ()), "/v1/things")
    clock = Clock(lambda: now[0], lambda: 0.0, lambda: 1.0)
    steps = call(
        Call(request, 2, RetryPolicy(), RetryBudget(), clock, Limits(), limiter=limiter,
             group="m", **more)
    )  # fmt: skip
    slept: list[float] = []
    outcome: Any = None
    try:
        while True:
            step = steps.send(outcome)
            outcome = None
            if isinstance(step, Sleep):
                slept.append(round(step.seconds, 6))
                now[0] += step.seconds
            elif isinstance(step, Send):
                outcome = answers.pop(0)
            else:
                outcome = b"{}"
    except StopIteration:
        return slept


def test_a_call_waits_for_its_place() -> None:
    limiter, now = RateLimiter(requests=1, per=10), [0.0]
    assert flow(limiter, now, [Raw(200, {})]) == []
    assert flow(limiter, now, [Raw(200, {})]) == [10.0]


def test_a_refused_call_waits_once() -> None:
    limiter, now = RateLimiter(), [0.0]
    answers = [Raw(429, {"retry-after": "7"}), Raw(200, {})]
    assert flow(limiter, now, answers) == [7.0]


def test_the_deadline_ends_the_wait_before_it_begins() -> None:
    limiter, now = RateLimiter(requests=1, per=10), [0.0]
    flow(limiter, now, [Raw(200, {})])
    with pytest.raises(errors.DeadlineExceededError):
        flow(limiter, now, [], deadline=5.0)
    assert limiter._groups["m"].requests.pending == 0


def test_a_call_that_is_dropped_leaves_its_place() -> None:
    limiter = RateLimiter(requests=1, per=10)
    request = HttpRequest(Head("GET", "https://api.test", ()), "/v1/things")
    clock = Clock(lambda: 0.0, lambda: 0.0, lambda: 1.0)
    rules = (2, RetryPolicy(), RetryBudget(), clock, Limits())
    steps = call(Call(request, *rules, limiter=limiter, group="m"))
    next(steps)
    assert limiter._groups["m"].requests.pending == 1
    steps.close()
    assert limiter._groups["m"].requests.pending == 0


@pytest.mark.anyio
async def test_the_calls_of_a_client_share_a_limiter(colour: Colour) -> None:
    limiter = RateLimiter()
    headers = said(10_000, 9_000, "6.5s")
    with serving(answer(THING, **{k.replace("-", "_"): v for k, v in headers.items()})) as server:
        client = colour.client(server, limiter=limiter)
        for _ in range(3):
            await colour.get(client.things.retrieve("t"))
        raw = await colour.get(
            client.with_options(timeout=5).things.with_raw_response.retrieve("t")
        )
        assert raw.rate_limits.reset_requests == 6.5
    group = limiter._groups[None]
    assert group.issued == 4
    assert group.requests.rate == pytest.approx(1000 / 6.5)
    assert group.requests.pending == 0


@pytest.mark.anyio
async def test_many_calls_at_once_collect_no_429(colour: Colour) -> None:
    limiter = RateLimiter(requests=20, per=0.2)
    with serving(answer(THING)) as server:
        client = colour.client(server, limiter=limiter)
        if colour.name == "async":
            await asyncio.gather(*(client.things.retrieve("t") for _ in range(30)))
        else:
            for _ in range(30):
                client.things.retrieve("t")
    assert limiter._groups[None].issued == len(server.requests) == 30
