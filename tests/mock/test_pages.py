"""What web pages need: CORS, and the key of a WebSocket in a sub-protocol."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from openai_oxide_mock import MockServer, Options

ORIGIN = {"origin": "https://page.example"}


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(cors=True, options=Options(api_keys=("sk-page",))) as server:
        yield server


def test_a_page_of_any_origin_may_ask_with_any_header(server: MockServer) -> None:
    asked = {
        **ORIGIN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,idempotency-key",
    }
    answer = httpx.options(f"{server.url}/responses", headers=asked)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "idempotency-key" in answer.headers["access-control-allow-headers"]


def test_a_page_sees_the_headers_of_the_answer(server: MockServer) -> None:
    key = {"authorization": "Bearer sk-page"}
    answer = httpx.get(f"{server.url}/models", headers={**ORIGIN, **key})
    assert answer.status_code == 200
    assert answer.headers["access-control-expose-headers"] == "*"


def test_without_the_option_no_page_is_let_in() -> None:
    with MockServer() as server:
        answer = httpx.get(f"{server.url}/models", headers={**ORIGIN, "authorization": "Bearer k"})
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


def test_a_key_may_come_as_a_sub_protocol(server: MockServer) -> None:
    offered = ["realtime", "openai-insecure-api-key.sk-page", "openai-project.proj_1"]
    address = f"ws{server.url.removeprefix('http')}/realtime?model=m"
    with connect(address, subprotocols=offered) as line:  # type: ignore[arg-type]
        assert line.subprotocol == "realtime"
        line.send('{"type": "session.update", "session": {"type": "realtime"}}')
        line.recv()
        line.recv()
    said = server.requests[-1].headers
    assert said["openai-project"] == "proj_1"


def test_a_wrong_key_is_refused_there_too(server: MockServer) -> None:
    offered = ["realtime", "openai-insecure-api-key.sk-other"]
    address = f"ws{server.url.removeprefix('http')}/realtime?model=m"
    with pytest.raises(InvalidStatus) as refusal:
        connect(address, subprotocols=offered)  # type: ignore[arg-type]
    assert refusal.value.response.status_code == 401
