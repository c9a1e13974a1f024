"""The address and the headers of a handshake."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide import OpenAI
from openai_oxide_lib import channels
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.websocket import handshake

KEY = "sk-test-0123456789"


ADDRESSES = [
    ({"base_url": "https://host/v1"}, {}, "wss://host/v1/realtime"),
    ({"base_url": "http://127.0.0.1:8/v1/"}, {"model": "a b"}, "ws://127.0.0.1:8/v1/realtime?model=a%20b"),
    ({"websocket_base_url": "wss://other/x?k=v"}, {}, "wss://other/x/realtime?k=v"),
    ({"default_query": {"api-version": "1"}}, {"m": "1"}, "wss://api.openai.com/v1/realtime?api-version=1&m=1"),
]  # fmt: skip


@pytest.mark.parametrize(("settings", "query", "url"), ADDRESSES)
def test_addresses(settings: dict[str, Any], query: dict[str, Any], url: str) -> None:
    client = OpenAI(api_key=KEY, **settings)
    assert handshake.address(context_of(client), channels.REALTIME, query) == url


def test_headers_of_a_handshake() -> None:
    client = OpenAI(api_key=KEY, organization="o", project="p", default_headers={"x-a": "1"})
    shake = handshake.prepare(
        context_of(client), channels.BETA_REALTIME, {}, {"X-A": "2", "x-b": "3"}
    )
    headers = {name.lower(): value for name, value in shake.headers}
    assert headers["authorization"] == f"Bearer {KEY}"
    assert (headers["openai-organization"], headers["openai-project"]) == ("o", "p")
    assert (headers["x-a"], headers["x-b"]) == ("2", "3")
    assert headers["openai-beta"] == "realtime=v1"
    assert KEY not in repr(shake) + repr(shake.request) + str(shake.request.headers)


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "a\0b"])
def test_headers_that_would_split_are_refused(value: str) -> None:
    client = OpenAI(api_key=KEY)
    with pytest.raises(ValueError, match="line break or a NUL"):
        handshake.prepare(context_of(client), channels.RESPONSES, {}, {"x-a": value})


def test_a_key_that_is_missing_is_named() -> None:
    client = OpenAI(admin_api_key="sk-admin-0123456789")
    with pytest.raises(TypeError, match=r"responses\.connect\(\) needs `api_key`"):
        handshake.prepare(context_of(client), channels.RESPONSES, {}, {})
    shake = handshake.prepare(
        context_of(client), channels.RESPONSES, {}, {"Authorization": "Bearer x"}
    )
    assert ("Authorization", "Bearer x") in shake.headers
