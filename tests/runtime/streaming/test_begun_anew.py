"""A stream whose first event is an error is asked for again, by the rules of its status."""

from __future__ import annotations

from typing import Any

import pytest

import openai_oxide
from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.policies.retry_budget import RetryBudget
from tests.runtime.streaming.test_reported_errors import KINDS, Kind, client, got, line, read
from tests.support.memory import Answer

pytestmark = pytest.mark.anyio
AT_ONCE = RetryPolicy(first_delay=0.0)


def failing(**error: Any) -> Answer:
    return Answer(b": hello\n\n" + line({"error": {"message": "why", **error}}))


def good(kind: Kind) -> Answer:
    return Answer(b"".join(kind.events) + kind.done, x_request_id="req_good")


async def run(
    colour: str, kind: Kind, *answers: Answer, **settings: Any
) -> tuple[int, list[Any], Any]:
    """How many requests were sent, what was handed out, and how it ended."""
    settings = {"max_retries": 2, "retry": AT_ONCE, **settings}
    openai, memory = client(colour, *answers, **settings)
    events, error = await read(await got(kind.ask(openai)))
    assert all(answer.closed for answer in memory.given)
    return len(memory.sent), events, error


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
async def test_nobody_sees_an_error_that_a_retry_mends(colour: str, kind: Kind) -> None:
    _, plain, _ = await run(colour, kind, good(kind))
    typed = Answer(line({"type": "error", "code": "server_error", "message": "why"}, "error"))
    whole = Answer(b'{"error": {"code": 503, "message": "why"}}', content_type="application/json")
    bad_answers = [failing(code="server_error"), failing(code=429), whole]
    if kind is not KINDS["agents"]:  # there it is an event
        bad_answers.append(typed)
    for bad in bad_answers:
        assert await run(colour, kind, bad, bad, good(kind)) == (3, plain, None)


MENDED = [{"code": 500}, {"type": "rate_limit_error"}, {"code": "overloaded"}, {"code": "409"}]
FINAL = [
    {},
    {"code": "c"},
    {"code": 400},
    {"type": "invalid_request_error"},
    {"code": "insufficient_quota", "type": "insufficient_quota"},
    {"code": "invalid_api_key"},
]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("error", MENDED)
async def test_it_is_retried_as_often_as_the_client_may(colour: str, error: Any) -> None:
    kind = KINDS["chat"]
    for most in (0, 1, 3):
        count, events, problem = await run(colour, kind, failing(**error), max_retries=most)
        assert (count, events, str(problem)) == (most + 1, [], "why")
        assert isinstance(problem, openai_oxide.APIStatusError)
        assert problem.status_code in (409, 429, 500, 503)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("error", FINAL)
async def test_what_no_retry_mends_is_raised(colour: str, error: Any) -> None:
    kind = KINDS["responses"]
    count, events, problem = await run(colour, kind, failing(**error), good(kind))
    assert (count, events, str(problem)) == (1, [], "why")


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_nothing_is_sent_again_once_something_was_handed_out(colour: str) -> None:
    kind = KINDS["chat"]
    late = Answer(kind.events[0] + line({"error": {"message": "why", "code": 503}}))
    count, events, problem = await run(colour, kind, late, good(kind))
    assert (count, len(events), type(problem)) == (1, 1, openai_oxide.InternalServerError)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_the_last_error_is_handed_out_where_the_stream_has_a_kind_for_it(colour: str) -> None:
    error_event = {"type": "error", "code": "server_error", "message": "why", "param": None}
    kind = KINDS["responses"]
    count, events, problem = await run(colour, kind, Answer(line(error_event)), max_retries=1)
    assert (count, [event.to_dict() for event in events]) == (2, [error_event])
    assert isinstance(problem, openai_oxide.InternalServerError)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_what_comes_of_the_retry_is_what_is_raised(colour: str) -> None:
    kind = KINDS["responses"]
    not_found = Answer(b'{"error": {"message": "gone"}}', status=404)
    count, events, problem = await run(colour, kind, failing(code=500), not_found)
    assert (count, events, type(problem)) == (2, [], openai_oxide.NotFoundError)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_the_stream_is_then_that_of_the_answer_that_came(colour: str) -> None:
    kind = KINDS["chat"]
    openai, memory = client(colour, failing(code=500), good(kind), max_retries=1, retry=AT_ONCE)
    stream = await got(kind.ask(openai))
    assert stream.request_id is None
    assert len((await read(stream))[0]) == 3
    assert (stream.request_id, stream._exchange.retries_taken) == ("req_good", 1)
    keys = {dict(request.headers)["Idempotency-Key"] for request in memory.sent}
    assert len(keys) == 1


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_server_may_say_whether_and_when(colour: str) -> None:
    kind = KINDS["chat"]
    error = line({"error": {"message": "why", "code": 500}})
    never = Answer(error, x_should_retry="false")
    too_late = Answer(error, retry_after="1000")
    for bad in (never, too_late):
        assert (await run(colour, kind, bad, good(kind)))[0] == 1


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_retries_of_streams_are_paid_from_the_budget(colour: str) -> None:
    """A server that answers every call with 200 and an error is not asked three times for ever."""
    kind = KINDS["chat"]
    openai, memory = client(colour, failing(code=500), max_retries=2, retry=AT_ONCE)
    openai._context.budget = RetryBudget(per_second=0.0)
    for _ in range(40):
        assert isinstance((await read(await got(kind.ask(openai))))[1], openai_oxide.APIError)
    assert len(memory.sent) == 40 + 500 // 14


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_failures_that_streams_report_open_the_circuit(colour: str) -> None:
    kind, breaker = KINDS["chat"], CircuitBreaker(failures=3, seconds=60.0)
    broken = [failing(code=503)] * 3
    openai, memory = client(colour, *broken, good(kind), max_retries=0, breaker=breaker)
    for _ in broken:
        problem = (await read(await got(kind.ask(openai))))[1]
        assert isinstance(problem, openai_oxide.InternalServerError)
    with pytest.raises(openai_oxide.CircuitOpenError):
        await got(kind.ask(openai))
    assert len(memory.sent) == 3


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_refusals_that_streams_report_leave_the_circuit_closed(colour: str) -> None:
    kind, breaker = KINDS["chat"], CircuitBreaker(failures=1, seconds=60.0)
    refused = [failing(code=400), failing(code=429), failing(), good(kind)]
    openai, memory = client(colour, *refused, max_retries=0, breaker=breaker)
    ends = [(await read(await got(kind.ask(openai))))[1] for _ in refused]
    assert (len(memory.sent), ends[-1]) == (4, None)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_stream_that_reports_a_429_closes_the_gate(colour: str) -> None:
    kind, limiter = KINDS["chat"], RateLimiter(requests=1000)
    late = Answer(line({"error": {"message": "why", "code": 429}}), retry_after="50")
    openai, memory = client(colour, late, good(kind), max_retries=0, limiter=limiter, deadline=10)
    assert isinstance((await read(await got(kind.ask(openai))))[1], openai_oxide.RateLimitError)
    with pytest.raises(openai_oxide.DeadlineExceededError):
        await got(kind.ask(openai))
    assert len(memory.sent) == 1
