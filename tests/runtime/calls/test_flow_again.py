"""What is sent again at once, since the connection that it met had ended."""

from __future__ import annotations

from contextlib import suppress

import pytest

from openai_oxide_runtime.calls.steps import Send
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.interface import Head, HttpRequest, Unanswered
from openai_oxide_runtime.policies.retry_budget import RetryBudget
from tests.support.flow import BROKEN, LOST, Form, Raw, World, failing

GONE = Unanswered("the server closed the connection without an answer")


def asked(verb: str, *headers: tuple[str, str]) -> HttpRequest:
    return HttpRequest(Head(verb, "https://api.test", headers), "/v1/things")


KEYED = ("idempotency-Key", "k")


@pytest.mark.parametrize(
    ("request_", "retries", "sends"),
    [
        *[(asked(verb), 0, 2) for verb in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")],
        *[(asked(verb), 0, 1) for verb in ("POST", "PATCH", "QUERY", "get")],
        (asked("POST", KEYED), 0, 1),
        (asked("POST", KEYED), 1, 2),
        (asked("PATCH", KEYED), 1, 2),
    ],
    ids=lambda said: said.method if isinstance(said, HttpRequest) else str(said),
)
def test_what_meets_a_dead_connection_goes_again_where_that_does_no_harm(
    request_: HttpRequest, retries: int, sends: int
) -> None:
    world, fresh = World(GONE, Raw()), []
    send = world.carry_out
    world.carry_out = lambda step: (  # type: ignore[method-assign]
        isinstance(step, Send) and fresh.append(step.request.fresh),
        send(step),
    )[1]
    if sends == 1:
        with pytest.raises(errors.APIConnectionError, match="without an answer"):
            world.run(request=request_, max_retries=retries)
    else:
        assert world.run(request=request_, max_retries=retries).retries_taken == 0
    assert (fresh, world.slept) == ([False, True][:sends], [])


def test_it_goes_again_once_and_is_then_a_retry() -> None:
    world = World(GONE, GONE, Raw())
    assert world.run(request=asked("GET")).retries_taken == 1
    assert world.slept == [0.5]


def test_without_a_key_a_dead_connection_costs_a_retry() -> None:
    world = World(GONE, Raw())
    assert world.run(request=asked("POST")).retries_taken == 1
    assert world.sent[1].fresh


def test_after_a_failure_on_the_way_another_connection_is_taken() -> None:
    for answers, fresh in (
        ([LOST, Raw()], True),
        ([BROKEN, Raw()], True),
        ([failing(500), Raw()], False),
    ):
        world = World(*answers)
        world.run()
        assert world.sent[-1].fresh is fresh


def test_going_again_is_paid_from_the_budget() -> None:
    budget = RetryBudget(capacity=20, per_second=0)
    with pytest.raises(errors.NotFoundError):
        World(GONE, failing(404)).run(request=asked("GET"), max_retries=0, budget=budget)
    assert budget.remaining(0) == 20 - 14
    with pytest.raises(errors.APIConnectionError, match="without an answer"):
        World(GONE, Raw()).run(request=asked("GET"), max_retries=0, budget=budget)
    World(GONE, Raw()).run(request=asked("GET"), max_retries=0)


@pytest.mark.parametrize(("again", "sends"), [(True, 2), (False, 1)])
def test_a_body_goes_again_only_if_it_can(again: bool, sends: int) -> None:
    request = HttpRequest(Head("PUT", "https://api.test", ()), "/v1/things", body=Form(again))
    world = World(GONE, Raw())
    with suppress(errors.APIConnectionError):
        world.run(request=request)
    assert len(world.sent) == sends
