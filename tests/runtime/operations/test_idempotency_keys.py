"""The idempotency key of a request: for methods and for verbs the same rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_oxide import OpenAI

CALLS: dict[str, Callable[[OpenAI], Any]] = {
    "method": lambda client: client.responses.create(model="m", input="x"),
    "verb": lambda client: client.post("/responses", body={"model": "m"}),
}


def keys(call: Callable[[OpenAI], Any], **settings: Any) -> list[str]:
    """The keys that the request carries."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    call(OpenAI(api_key="sk-test", http_client=http, **settings))
    return requests[0].headers.get_list("idempotency-key")


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_one_is_made(call: Callable[[OpenAI], Any]) -> None:
    (key,) = keys(call)
    assert key.startswith("oxide-")


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_one_of_all_calls_is_sent_alone(call: Callable[[OpenAI], Any]) -> None:
    assert keys(call, default_headers={"idempotency-key": "mine"}) == ["mine"]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_none_where_they_are_switched_off(call: Callable[[OpenAI], Any]) -> None:
    assert keys(call, idempotency=False) == []
