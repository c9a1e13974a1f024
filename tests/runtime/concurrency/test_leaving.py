"""Leaving a fan-out early: what is on its way ends, in every thread and on every transport."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_oxide import OpenAI
from openai_oxide_runtime.concurrency.fan_out import fan_out
from openai_oxide_runtime.transports.pyreqwest import PyreqwestTransport
from tests.soak.answers import open_sockets
from tests.support.wire import Request, answer, serving

SECONDS = 60
LIMIT = 10
KINDS: dict[str, Callable[[], dict[str, Any]]] = {
    "direct": dict,
    "httpx": lambda: {"http_client": httpx.Client()},
    "rust": lambda: {"transport": PyreqwestTransport()},
}
ENDED_LATER = ("rust",)  # whose library lets a request go on until its answer begins


class Held:
    """A server that answers one request and keeps all others waiting."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.lock = threading.Lock()
        self.first = True

    def __call__(self, request: Request) -> Any:
        with self.lock:
            first, self.first = self.first, False
        if not first:
            self.go.wait(10 * SECONDS)
        return answer({"id": "m", "object": "model", "created": 1, "owned_by": "o"})


def workers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "fan-out"]


@pytest.mark.parametrize("leave", ["break", "raise", "close"])
@pytest.mark.parametrize("kind", KINDS)
def test_leaving_ends_each_thread_and_each_socket(kind: str, leave: str) -> None:
    held = Held()
    with serving(held) as server:
        client = OpenAI(api_key="k", base_url=server.url, max_retries=0, **KINDS[kind]())
        done = fan_out(client.models.retrieve, ["m"] * 1000, limit=LIMIT, ordered=False)
        next(done)
        threads = workers()
        while len(server.requests) < LIMIT:
            held.go.wait(0.001)
        assert len(threads) == LIMIT
        if leave == "raise":
            with pytest.raises(KeyboardInterrupt):
                done.throw(KeyboardInterrupt)
        elif leave == "close":
            done.close()
        del done
        for thread in threads:
            thread.join(SECONDS)
        assert workers() == []
        client.close()
        assert kind in ENDED_LATER or open_sockets(server, SECONDS) == 0
        held.go.set()
