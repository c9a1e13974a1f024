"""A server that answers rows by what they ask for, and a client of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from openai_oxide import AsyncOpenAI
from tests.support import wire

USAGE = {"input_tokens": 1000, "output_tokens": 100}


def response(text: str) -> bytes:
    """A response of the Responses API that says ``text``."""
    content = [{"type": "output_text", "text": text, "annotations": []}]
    item = {"type": "message", "role": "assistant", "status": "completed", "content": content}
    body = {"id": "resp_1", "model": "gpt-5-mini", "error": None, "output": [item], "usage": USAGE}
    return wire.answer(body, x_request_id="req_1")


class Service:
    """Echoes the input of each request; ``answers`` has other answers, the next first."""

    def __init__(self) -> None:
        self.answers: dict[str, list[bytes]] = {}
        self.sent: Counter[str] = Counter()
        """How often each input came."""
        self.keys: dict[str, set[str]] = {}
        """The idempotency keys of each input's requests."""
        self.on_request: Callable[[int], None] = lambda number: None
        """Called with the number of each request before it is answered."""

    def __call__(self, request: wire.Request) -> bytes:
        text = request.json["input"]
        self.sent[text] += 1
        self.keys.setdefault(text, set()).add(request.headers["idempotency-key"])
        self.on_request(self.sent.total())
        answers = self.answers.get(text)
        return answers.pop(0) if answers else response(f"echo {text}")


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def url(service: Service) -> Iterator[str]:
    with wire.serving(lambda request: [service(request)]) as server:
        yield server.url


@pytest.fixture
def client(url: str) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="sk-test", base_url=url)
