"""Ending blocking work from another thread."""

from __future__ import annotations

import contextvars
import threading
import time
from typing import Any

import httpx
import pytest

from openai_oxide import OpenAI
from openai_oxide_mock import MockServer
from openai_oxide_runtime.concurrency.cancellation import Abort, Aborted, current_abort
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.transports.httpx.cancellation import abort_extensions
from tests.support import samples
from tests.support.wire import answer, error, serving

THING = {"id": "t1", "name": "thing"}


def aborted(abort: Abort, work: Any) -> tuple[threading.Thread, list[BaseException]]:
    """A thread that does ``work`` until it is aborted, and what ended it."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as problem:
            raised.append(problem)

    context = contextvars.copy_context()
    context.run(current_abort.set, abort)
    thread = threading.Thread(target=context.run, args=(run,), daemon=True)
    thread.start()
    return thread, raised


def test_a_request_that_got_its_connection_too_late_is_not_sent() -> None:
    abort = Abort()
    with httpx.Client() as client:
        trace = abort_extensions(abort, client)["trace"]
        trace("http11.send_request_headers.started", {})
        abort.abort()
        with pytest.raises(Aborted):
            trace("http11.send_request_headers.started", {})
        trace("http11.response_closed.started", {})  # what tidies up is let be
        with pytest.raises(Aborted):
            abort_extensions(abort, client)


def test_a_wait_between_retries_ends_at_once() -> None:
    abort = Abort()
    with serving(error(500)) as server:
        retry = RetryPolicy(first_delay=3600.0, most_delay=3600.0)
        client = samples.Client(api_key="k", base_url=server.url, retry=retry)
        thread, raised = aborted(abort, lambda: client.things.retrieve("t"))
        while not server.requests:
            thread.join(0.01)
        abort.abort()
        thread.join(60)
        assert not thread.is_alive()
        client.close()
    assert len(raised) == 1
    assert len(server.requests) == 1


def test_aborting_one_request_leaves_the_others_alone() -> None:
    abort, gate = Abort(), threading.Event()
    with serving([gate, answer(THING)]) as server:
        client = samples.Client(api_key="k", base_url=server.url, max_retries=0)
        one, ended = aborted(abort, lambda: client.things.retrieve("a"))
        two, other = aborted(Abort(), lambda: client.things.retrieve("b"))
        while len(server.requests) < 2:
            one.join(0.01)
        abort.abort()
        one.join(60)
        gate.set()
        two.join(60)
        assert not one.is_alive()
        assert not two.is_alive()
        client.close()
    assert (len(ended), other) == (1, [])


def test_what_looks_different_from_a_pool_is_left_alone() -> None:
    abort = Abort()
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        abort_extensions(abort, client)
        abort.abort()
    assert abort.requested


@pytest.mark.parametrize("alone", [True, False])
def test_a_connection_of_http2_is_shut_if_nobody_else_is_on_it(alone: bool) -> None:
    hang = {"x-oxide-fault": "hang"}
    abort, other = Abort(), Abort()
    with MockServer(tls=True) as server:
        client = OpenAI(api_key="k", base_url=server.url, http2=True, tls=server.ssl_context())
        client.models.retrieve("gpt-5")
        owners = [abort, abort, abort, abort if alone else other]

        def ask() -> None:
            client.with_options(max_retries=0).models.retrieve("gpt-5", extra_headers=hang)

        threads = [aborted(owner, ask)[0] for owner in owners]
        while len(server.requests) <= len(threads):
            threads[0].join(0.001)
        abort.abort()
        if not alone:
            assert threads[-1].is_alive()
            other.abort()
        for thread in threads:
            thread.join(60)
        assert [thread for thread in threads if thread.is_alive()] == []
        ends = time.monotonic() + 60
        while server.connections.open and time.monotonic() < ends:
            time.sleep(0.001)
        assert server.connections.open == 0
        client.close()
