"""Ctrl-C and time limits by signals: wherever they strike, the client works on."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from openai_oxide import ConnectionLimits, OpenAI
from openai_oxide_runtime.http.timeouts import Timeout
from tests.resilience.interrupting import Interrupt, SoftLimit, interrupted
from tests.support.wire import Request, answer, data, serving, stream

# The library that calls these back makes something else of what they raise.
BUT = ("/http1/response_parser.py",)
DELTA = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
EVENTS = 3
LAST = len(b"0\r\n\r\n")


def served(request: Request) -> Any:
    if request.method == "GET":
        return answer({"object": "list", "data": []})
    body = stream(*[data(DELTA)] * EVENTS, data("[DONE]"))
    return [body[:-LAST], body[-LAST:]]  # its end comes by itself, for which the client waits


def whole(client: OpenAI) -> None:
    assert client.models.list().data == []


def streamed(client: OpenAI) -> None:
    opened = client.chat.completions.create(model="m", messages=[], stream=True)
    assert sum(1 for _ in opened) == EVENTS


def left_early(client: OpenAI) -> None:
    with client.chat.completions.create(model="m", messages=[], stream=True) as opened:
        for _ in opened:
            break


@contextmanager
def nothing_unraisable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    seen: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", seen.append)
    yield
    gc.collect()
    assert [(message.object, message.exc_value) for message in seen] == []


def one_at_a_time(url: str) -> OpenAI:
    """A slot that is lost is the only one."""
    limits = ConnectionLimits(max_connections=1)
    timeout = Timeout(20.0, pool=2.0)
    return OpenAI(api_key="k", base_url=url, max_retries=0, timeout=timeout, connections=limits)


@pytest.mark.parametrize("kind", [Interrupt, SoftLimit])
@pytest.mark.parametrize("warm", [True, False], ids=["warm", "cold"])
@pytest.mark.parametrize("work", [whole, streamed, left_early], ids=lambda work: work.__name__)
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore:.*dropped before its end:ResourceWarning")
def test_an_interrupt_at_each_place_costs_no_slot(
    work: Callable[[OpenAI], None],
    warm: bool,
    kind: type[BaseException],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads = threading.active_count()
    with serving(served) as server, one_at_a_time(server.url) as client:
        pool: Any = client._context.transports.get()._pool

        def once() -> None:
            if not warm:
                for idle in pool._idle.clear():
                    pool.drop(idle)
            work(client)

        once()
        number = 1
        with nothing_unraisable(monkeypatch):
            while interrupted(once, number, kind, but=BUT):
                gc.collect(0)
                once()
                assert len(pool._connections) <= 1
                number += 1
        assert number > 100
    assert pool._waiting_count == 0
    assert not pool._lock.locked()
    assert threading.active_count() < threads + 10
