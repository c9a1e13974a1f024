"""The call flow as a table: no socket, no waiting, a clock that the test turns."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.calls.flow import call
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.interface import (
    Head,
    HttpRequest,
)
from openai_oxide_runtime.http.redirects import Refused, redirected
from openai_oxide_runtime.policies.retry_budget import RetryBudget
from tests.support.flow import BROKEN, HUGE, LOST, SLOW, Form, Raw, World, failing, post


@pytest.mark.parametrize(
    ("answers", "slept"),
    [
        ([Raw()], []),
        ([LOST, Raw()], [0.5]),
        ([SLOW, Raw()], [0.5]),
        ([LOST, SLOW, Raw()], [0.5, 1.0]),
        ([BROKEN, Raw()], [0.5]),
        ([failing(500), Raw()], [0.5]),
        ([failing(408), failing(409), Raw()], [0.5, 1.0]),
        ([failing(429, retry_after="3"), Raw()], [3.0]),
        ([failing(429, retry_after_ms="30"), Raw()], [0.03]),
        ([failing(429, retry_after="-1"), Raw()], [0.5]),
        ([failing(503, retry_after="Thu, 01 Jan 1970 00:00:09 GMT"), Raw()], [9.0]),
        ([failing(400, x_should_retry="true"), Raw()], [0.5]),
        ([Raw(500, HUGE), Raw()], [0.5]),
    ],
)
def test_calls_that_succeed_in_the_end(answers: list[Any], slept: list[float]) -> None:
    world = World(*answers)
    exchange = world.run()
    assert (exchange.status, exchange.body, exchange.retries_taken) == (200, b"{}", len(slept))
    assert world.slept == slept


@pytest.mark.parametrize(
    ("answers", "error", "sends"),
    [
        ([LOST] * 3, errors.APIConnectionError, 3),
        ([SLOW] * 3, errors.APITimeoutError, 3),
        ([BROKEN] * 3, errors.APIConnectionError, 3),
        ([HUGE], errors.ResponseTooLargeError, 1),
        ([Raw(200, HUGE)], errors.ResponseTooLargeError, 1),
        ([failing(400)], errors.BadRequestError, 1),
        ([failing(401)], errors.AuthenticationError, 1),
        ([failing(403)], errors.PermissionDeniedError, 1),
        ([failing(404)], errors.NotFoundError, 1),
        ([failing(422)], errors.UnprocessableEntityError, 1),
        ([failing(418)], errors.APIStatusError, 1),
        ([failing(409)] * 3, errors.ConflictError, 3),
        ([failing(429)] * 3, errors.RateLimitError, 3),
        ([failing(429, "insufficient_quota")], errors.RateLimitError, 1),
        ([failing(429, retry_after="1e9")], errors.RateLimitError, 1),
        ([failing(500, x_should_retry="false")], errors.InternalServerError, 1),
        ([LOST, failing(400)], errors.BadRequestError, 2),
        ([Raw(304, b"")], errors.APIStatusError, 1),
        ([failing(401, location="/x")], errors.AuthenticationError, 1),
    ],
)
def test_calls_that_fail(answers: list[Any], error: type[Exception], sends: int) -> None:
    world = World(*answers)
    with pytest.raises(error) as caught:
        world.run()
    assert type(caught.value) is error
    assert len(world.sent) == sends


def test_max_retries_zero_sends_once() -> None:
    world = World(LOST)
    with pytest.raises(errors.APIConnectionError):
        world.run(max_retries=0)
    assert world.slept == []


def test_the_error_tells_what_the_api_said() -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        World(failing(404, "missing", x_request_id="req_9")).run()
    error = caught.value
    assert str(error) == "Error code: 404 - m"
    assert (error.code, error.request_id) == ("missing", "req_9")
    assert error.body == {"message": "m", "code": "missing"}


def test_a_401_of_an_identity_provider() -> None:
    body = b'{"error":"invalid_grant","error_description":"expired"}'
    with pytest.raises(errors.OAuthError, match="expired") as caught:
        World(Raw(401, body)).run()
    assert caught.value.error == "invalid_grant"


def test_the_cause_is_kept_without_its_frames() -> None:
    with pytest.raises(errors.APIConnectionError, match="Connection error: reset") as caught:
        World(LOST, LOST, LOST).run()
    assert caught.value.__cause__ is LOST
    assert LOST.__traceback__ is None


def test_retries_are_paid_from_the_budget_and_success_gives_back() -> None:
    budget = RetryBudget(per_second=0)
    World(failing(500), failing(429), Raw()).run(budget=budget)
    assert budget.remaining(0) == 500
    with pytest.raises(errors.InternalServerError):
        World(failing(500), failing(429), failing(500)).run(budget=budget)
    assert budget.remaining(0) == 500 - 14 - 5


def test_an_empty_budget_ends_retries() -> None:
    budget = RetryBudget(per_second=0)
    sends = 0
    for _ in range(10_000):
        world = World(LOST, LOST, LOST)
        with pytest.raises(errors.APIConnectionError):
            world.run(budget=budget)
        sends += len(world.sent)
    assert sends <= 10_000 + 500 // 14


@pytest.mark.parametrize(
    ("answers", "seconds", "deadline", "error", "sends"),
    [
        # the next attempt would begin after the deadline: the last error is told at once
        ([failing(429, retry_after="5")], 0.0, 4.0, errors.RateLimitError, 1),
        ([LOST, LOST], 0.0, 1.2, errors.APIConnectionError, 2),
        # the deadline itself ended the attempt
        ([SLOW], 2.0, 2.0, errors.DeadlineExceededError, 1),
        ([LOST], 9.0, 2.0, errors.DeadlineExceededError, 1),
    ],
)
def test_deadlines(
    answers: list[Any], seconds: float, deadline: float, error: type[Exception], sends: int
) -> None:
    world = World(*answers, seconds=seconds)
    with pytest.raises(error) as caught:
        world.run(deadline=deadline)
    assert type(caught.value) is error
    assert len(world.sent) == sends
    assert world.now - 1000.0 <= max(deadline, seconds)


def test_every_attempt_knows_the_deadline() -> None:
    world = World(LOST, Raw())
    world.run(deadline=9.0)
    assert [request.deadline for request in world.sent] == [1009.0, 1009.0]


@pytest.mark.parametrize(("again", "sends"), [(True, 3), (False, 1)])
def test_a_body_is_sent_again_only_if_it_can_be(again: bool, sends: int) -> None:
    world = World(LOST, LOST, LOST)
    with pytest.raises(errors.APIConnectionError):
        world.run(request=post(Form(again)))
    assert len(world.sent) == sends


def test_a_key_is_asked_for_before_each_attempt() -> None:
    world = World(failing(500), Raw())
    keys = iter(["Bearer one", "Bearer two"])
    world.run(request=HttpRequest(Head("GET", "https://h", ()), "/"), authorize=lambda: next(keys))
    sent = [dict(request.all_headers)["Authorization"] for request in world.sent]
    assert sent == ["Bearer one", "Bearer two"]


def test_an_unread_answer_is_handed_over_unread() -> None:
    exchange = World(Raw(200, AssertionError("read"))).run(whole=False)
    assert exchange.body is None


def test_the_body_of_an_error_is_read_even_so() -> None:
    with pytest.raises(errors.BadRequestError, match="m"):
        World(failing(400)).run(whole=False)


REDIRECTS: list[tuple[int, str, str, str | None]] = [
    (307, "/other", "POST https://api.test/other", "kept"),
    (307, "/other#part", "POST https://api.test/other", "kept"),
    (308, "/ö é", "POST https://api.test/%C3%B6%20%C3%A9", "kept"),
    (308, "/a%20b", "POST https://api.test/a%20b", "kept"),
    (308, "other?x=1", "POST https://api.test/v1/other?x=1", "kept"),
    (301, "/other", "GET https://api.test/other", "kept"),
    (302, "https://API.test:443/o", "GET https://api.test/o", "kept"),
    (303, "//other.test/o", "GET https://other.test/o", None),
    (302, "https://other.test", "GET https://other.test/", None),
    (302, "https://api.test.evil.test/o", "GET https://api.test.evil.test/o", None),
    (302, "https://api.test:8443/o", "GET https://api.test:8443/o", None),
]


@pytest.mark.parametrize(("status", "location", "expected", "credentials"), REDIRECTS)
def test_redirects(status: int, location: str, expected: str, credentials: str | None) -> None:
    world = World(Raw(status, b"", location=location), Raw())
    assert world.run().body == b"{}"
    followed = world.sent[1]
    assert f"{followed.method} {followed.url}" == expected
    assert ("Authorization" in dict(followed.all_headers)) is (credentials == "kept")
    assert ("X-A" in dict(followed.all_headers)) is (credentials == "kept")
    assert followed.body == (b"{}" if followed.method == "POST" else None)


@pytest.mark.parametrize(
    ("status", "location", "why"),
    [
        (307, "https://other.test/o", "body to another origin"),
        (308, "https://other.test/o", "body to another origin"),
        (302, "http://api.test/o", "from https to http"),
        (302, "http://other.test/o", "from https to http"),
        (302, "file:///etc/passwd", "its location cannot be used: not an http or https URL"),
        (302, "https://[::1", "its location is not an http or https URL"),
        (302, "https://user@other.test/o", "its location contains a password"),
        (302, "https://other.test:pw@evil.test/", "its location contains a password"),
    ],
)
def test_redirects_that_are_refused(status: int, location: str, why: str) -> None:
    world = World(Raw(status, b"", location=location))
    with pytest.raises(errors.RedirectRefusedError, match=why):
        world.run()
    assert len(world.sent) == 1


@given(st.text())
def test_no_location_breaks_it(location: str) -> None:
    request = post()
    with suppress(Refused):
        redirected(request, 302, location)


def test_redirects_come_to_an_end() -> None:
    world = World(*[Raw(307, b"", location="/again")] * 50)
    with pytest.raises(errors.RedirectRefusedError, match="more than 10"):
        world.run()
    assert len(world.sent) == 11


def test_redirects_may_be_left_alone() -> None:
    with pytest.raises(errors.APIStatusError, match="302"):
        World(Raw(302, b"", location="/x")).run(follow_redirects=False)


def test_logs_tell_what_happened_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "openai_oxide")
    World(failing(500), Raw(x_request_id="req_1")).run()
    for expected in ("POST https://api.test/v1/things", "-> 500", "retry 1 of 2", "req_1"):
        assert expected in caplog.text
    assert "sk-0123456789abcdef" not in caplog.text


def test_nothing_is_formatted_for_a_log_that_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError

    logging.getLogger("openai_oxide").setLevel(logging.WARNING)
    monkeypatch.setattr("openai_oxide_runtime.calls.call_log.redact_headers", fail)
    monkeypatch.setattr("openai_oxide_runtime.calls.call_log.redact_url", fail)
    World(Raw()).run()


@pytest.fixture(autouse=True)
def log_level() -> Any:
    yield
    logging.getLogger("openai_oxide").setLevel(logging.NOTSET)


def test_a_flow_can_be_dropped_at_any_step() -> None:
    world = World(LOST, Raw())
    make: Callable[[], Any] = lambda: call(world.call())  # noqa: E731
    for steps in range(2):
        flow = make()
        for _ in range(steps):
            next(flow)
        flow.close()
