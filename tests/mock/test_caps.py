"""What the embedded server refuses so as not to break, to grow without end, or to be misused."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_oxide_mock import MockServer, record as records, state as states
from openai_oxide_mock.__main__ import build

KEY = {"Authorization": "Bearer k", "Content-Type": "application/json"}


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(allow_hosts=["api.example.test"]) as made:
        yield made


BODIES: list[tuple[str, dict[str, Any]]] = [
    ("/responses", {"model": "m", "input": "a\ud800b"}),
    ("/responses", {"model": "m\udfff", "input": "x", "stream": True}),
    ("/chat/completions", {"model": "m", "messages": [{"role": "user", "content": "\ud83d"}]}),
    ("/embeddings", {"model": "m", "input": ["\udfff"]}),
    ("/conversations", {"metadata": {"\ud800": "x"}}),
    ("/conversations", {"metadata": {"x": "\ud800"}}),
]


@pytest.mark.parametrize(("path", "body"), BODIES)
def test_half_a_surrogate_pair_is_refused(
    server: MockServer, path: str, body: dict[str, Any]
) -> None:
    answer = httpx.post(server.url + path, content=json.dumps(body), headers=KEY)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_json")


def test_whole_pairs_are_text(server: MockServer) -> None:
    body = json.dumps({"metadata": {"x": "\U0001f600"}})
    assert "\\ud83d" in body
    answer = httpx.post(f"{server.url}/conversations", content=body, headers=KEY)
    assert answer.json()["metadata"] == {"x": "\U0001f600"}


def test_scripts_and_forms_with_half_a_pair(server: MockServer) -> None:
    script = json.dumps({"answer": {"text": "\ud800"}})
    for path in ("script", "fault"):
        given = httpx.post(f"{server.origin}/_oxide/{path}", content=script)
        assert given.status_code == 400
    headers = {**KEY, "x-oxide-script": script}
    asked = httpx.post(
        f"{server.url}/responses", json={"model": "m", "input": "x"}, headers=headers
    )
    assert asked.status_code == 400
    form = {"purpose": (None, b"\xed\xa0\x80"), "file": ("a.txt", b"x")}
    sent = httpx.post(f"{server.url}/files", files=form, headers={"Authorization": "Bearer k"})
    assert (sent.status_code, sent.json()["error"]["code"]) == (400, "invalid_multipart")


HOSTS = [
    *("localhost", "LOCALHOST:1", "a.localhost", "127.0.0.1", "127.0.0.1:9", "[::1]:9", "[::1]"),
    *("10.1.2.3", "api.example.test", "API.example.test.:80"),
]
STRANGERS = ["evil.test", "evil.test:80", "localhost.evil.test", "127.0.0.1.evil.test", "", "[::1"]


def status(server: MockServer, host: str, **headers: str) -> int:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=10)
    connection.request("GET", "/v1/models", headers={"Host": host, **KEY, **headers})
    found = connection.getresponse().status
    connection.close()
    return found


@pytest.mark.parametrize("host", HOSTS)
def test_names_that_are_answered(server: MockServer, host: str) -> None:
    assert status(server, host) == 200


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.mark.parametrize("host", STRANGERS)
def test_names_that_are_not(server: MockServer, host: str) -> None:
    assert status(server, host) == 421
    assert status(server, host, **UPGRADE) == 421


def test_a_request_without_a_name_is_no_browsers(server: MockServer) -> None:
    with socket.create_connection((server.host, server.port), timeout=60) as opened:
        opened.sendall(b"GET /v1/models HTTP/1.0\r\nAuthorization: Bearer k\r\n\r\n")
        assert b" 200 " in opened.recv(99)


def test_all_names_are_answered_if_so_told() -> None:
    made, _ = build(["--allow-host", "*"])
    with made:
        assert status(made, "anything.test") == 200


def test_the_latest_requests_are_kept(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "KEPT_BYTES", 1000)
    server.reset()
    for size in (100, 300, 500, 700):
        httpx.post(f"{server.url}/x", content=b"y" * size, headers=KEY)
    assert [len(request.body) for request in server.requests] == [700]
    httpx.post(f"{server.url}/x", content=b"y" * 5000, headers=KEY)
    assert [len(request.body) for request in server.requests] == [5000]
    monkeypatch.setattr(records, "KEPT_REQUESTS", 2)
    for _ in range(4):
        httpx.get(f"{server.url}/x", headers=KEY)
    assert len(server.requests) == 2


def test_files_are_kept_up_to_a_size(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(states, "KEPT_BYTES", 1000)
    server.reset()

    def upload() -> httpx.Response:
        files = {"purpose": (None, b"user_data"), "file": ("a.txt", b"x" * 600)}
        return httpx.post(f"{server.url}/files", files=files, headers={"Authorization": "Bearer k"})

    first = upload()
    assert first.status_code == 200
    refused = upload()
    assert (refused.status_code, refused.json()["error"]["code"]) == (413, "storage_full")
    httpx.delete(f"{server.url}/files/{first.json()['id']}", headers=KEY)
    assert upload().status_code == 200
