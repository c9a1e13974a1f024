"""Over real sockets: HTTP/1.1, HTTP/2, TLS, the command and the fixture."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide_mock import MockServer, Options
from openai_oxide_mock.__main__ import build, main

pytestmark = pytest.mark.anyio
pytest_plugins = ["openai_oxide_mock.pytest_plugin"]

KEY = {"authorization": "Bearer sk-test"}
STREAM = {"model": "m", "input": "Größe", "stream": True}


@pytest.fixture(scope="module")
def secure() -> Iterator[MockServer]:
    with MockServer(tls=True) as server:
        yield server


@pytest.fixture
def http(mock_server: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock_server.url, headers=KEY, trust_env=False) as client:
        yield client


def over_tls(server: MockServer, http2: bool) -> httpx.Client:
    context = server.ssl_context()
    return httpx.Client(
        base_url=server.url, headers=KEY, verify=context, http2=http2, trust_env=False
    )


def test_a_stream_over_a_socket(http: httpx.Client) -> None:
    with http.stream("POST", "/responses", json=STREAM) as answer:
        lines = [line for line in answer.iter_lines() if line.startswith("event: ")]
    assert lines[-1] == "event: response.completed"


def test_requests_are_recorded(http: httpx.Client, mock_server: MockServer) -> None:
    http.post("/responses?a=1&a=2", json={"model": "m", "input": "x"}, headers={"x-mine": "1"})
    (request,) = mock_server.requests
    assert (request.method, request.path, request.status) == ("POST", "/v1/responses", 200)
    assert request.query == [("a", "1"), ("a", "2")]
    assert request.headers["x-mine"] == "1"
    assert request.json == {"model": "m", "input": "x"}
    assert request.http_version == "1.1"


def test_a_connection_is_kept(http: httpx.Client, mock_server: MockServer) -> None:
    before = mock_server.connections.opened
    for _ in range(3):
        http.get("/models")
        http.post("/responses", json=STREAM)
    assert mock_server.connections.opened - before == 1
    assert len({request.connection for request in mock_server.requests}) == 1


@pytest.mark.parametrize("fault", ["cut=3", "cut=3; inside", "reset"])
def test_a_cut_is_an_error_of_the_connection(fault: str, http: httpx.Client) -> None:
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        http.post("/responses", json=STREAM, headers={"x-oxide-fault": fault})
    assert http.get("/models").status_code == 200


def test_what_was_sent_before_a_cut_arrives(http: httpx.Client) -> None:
    heard = b""
    headers = {"x-oxide-fault": "cut=3"}
    with (
        pytest.raises(httpx.RemoteProtocolError),
        http.stream("POST", "/responses", json=STREAM, headers=headers) as answer,
    ):
        for chunk in answer.iter_raw():
            heard += chunk
    assert heard.count(b"\n\n") == 3


def test_scripts_and_faults_by_the_server(http: httpx.Client, mock_server: MockServer) -> None:
    mock_server.script(path="/models", status=404, json={"gone": True})
    mock_server.fault("status=503; times=1; path=/files")
    assert http.get("/models").json() == {"gone": True}
    assert http.get("/models").status_code == 200
    assert [http.get("/files").status_code for _ in range(2)] == [503, 200]


def test_hanging_ends_when_the_client_goes(mock_server: MockServer) -> None:
    with (
        httpx.Client(
            base_url=mock_server.url, headers=KEY, trust_env=False, timeout=0.05
        ) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get("/models", headers={"x-oxide-fault": "hang"})


# -- TLS and HTTP/2 --------------------------------------------------------------------------------


def test_tls(secure: MockServer) -> None:
    assert secure.url.startswith("https://")
    with over_tls(secure, http2=False) as client:
        answer = client.get("/models")
    assert (answer.status_code, answer.http_version) == (200, "HTTP/1.1")


def test_a_stranger_does_not_trust_it(secure: MockServer) -> None:
    with pytest.raises(httpx.ConnectError, match="certificate"):
        httpx.get(f"{secure.url}/models", trust_env=False, verify=ssl.create_default_context())


async def test_http2_carries_many_calls_over_one_connection(secure: MockServer) -> None:
    """One event loop sends them: blocking HTTP/2 of httpx is not for several threads."""
    settings = {"base_url": secure.url, "headers": KEY, "verify": secure.ssl_context()}
    async with httpx.AsyncClient(**settings, http2=True, trust_env=False) as client:
        await client.get("/models")
        before = secure.connections.opened  # what others opened before has been counted by now
        await asyncio.gather(*(client.post("/responses", json=STREAM) for _ in range(8)))
        answer = await client.get("/models")
    assert answer.http_version == "HTTP/2"
    assert secure.connections.opened == before
    assert {request.http_version for request in secure.requests[-8:]} == {"2"}


def test_a_cut_over_http2(secure: MockServer) -> None:
    headers = {"x-oxide-fault": "cut=3"}
    with (
        over_tls(secure, http2=True) as client,
        pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)),
    ):
        client.post("/responses", json=STREAM, headers=headers)


def test_without_http2() -> None:
    with MockServer(tls=True, http2=False) as server, over_tls(server, http2=True) as client:
        assert client.get("/models").http_version == "HTTP/1.1"


def test_given_certificates(tmp_path: Path) -> None:
    import trustme

    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    chain, key, root = (tmp_path / name for name in ("chain.pem", "key.pem", "ca.pem"))
    issued.cert_chain_pems[0].write_to_path(str(chain))
    issued.private_key_pem.write_to_path(str(key))
    authority.cert_pem.write_to_path(str(root))
    context = ssl.create_default_context(cafile=str(root))
    with MockServer(certfile=chain, keyfile=key) as server:
        answer = httpx.get(f"{server.url}/models", headers=KEY, verify=context, trust_env=False)
    assert answer.status_code == 200


# -- starting it -----------------------------------------------------------------------------------


def test_options_of_the_command() -> None:
    server, terse = build(
        [
            "--port",
            "0",
            "--api-key",
            "k",
            "--invent",
            "--latency",
            "0.5",
            "--tail",
            "0.1:2",
            "--fault",
            "status=503; times=1",
            "--print-url",
        ]
    )
    assert terse
    assert server.app.service.options == Options(("k",), True, 2, 0)
    fault = server.app.faults.meet("GET", "/files", None)
    assert (fault and fault.status) == 503
    fault = server.app.faults.meet("GET", "/files", None)
    assert (fault and (fault.latency, fault.tail)) == (0.5, "0.1:2")


def test_a_wrong_option_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--fault", "stutter"]) == 2
    assert "no fault called 'stutter'" in capsys.readouterr().err


def test_a_taken_port_is_told(mock_server: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", str(mock_server.port)]) == 2
    assert capsys.readouterr().err.startswith("openai_oxide_mock: ")


def test_the_command() -> None:
    command = [sys.executable, "-m", "openai_oxide_mock", "--port", "0", "--print-url"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        answer = httpx.get(f"{url}/models", headers=KEY, trust_env=False)
        process.terminate()
    assert answer.status_code == 200


def test_servers_do_not_share_anything() -> None:
    with MockServer() as one, MockServer() as other:
        assert one.port != other.port
        file: dict[str, Any] = {"file": ("a", b"x")}
        form = {"purpose": "batch"}
        made = httpx.post(f"{one.url}/files", headers=KEY, files=file, data=form, trust_env=False)
        path = f"/files/{made.json()['id']}"
        assert httpx.get(one.url + path, headers=KEY, trust_env=False).status_code == 200
        assert httpx.get(other.url + path, headers=KEY, trust_env=False).status_code == 404


def test_a_stopped_server_is_gone() -> None:
    with MockServer() as server:
        port = server.port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=60)


def test_stopping_ends_what_hangs_without_complaint(caplog: pytest.LogCaptureFixture) -> None:
    server = MockServer().start()
    with socket.create_connection((server.host, server.port), timeout=60) as line:
        head = "GET /v1/models HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer k\r\n"
        line.sendall(f"{head}x-oxide-fault: hang-after=0; chunk=1\r\n\r\n".encode())
        assert line.recv(9) == b"HTTP/1.1 "
        server.stop()
        while line.recv(4096):
            pass
    assert server.requests[0].disconnected
    assert caplog.records == []


def test_closed_connections_are_forgotten() -> None:
    with MockServer() as server:
        with httpx.Client(base_url=server.url, headers=KEY, trust_env=False) as client:
            client.get("/models")
            assert server.connections.open == 1
            with pytest.raises(httpx.RemoteProtocolError):
                client.get("/models", headers={"x-oxide-fault": "reset"})
            assert server.connections.open == 0
            client.get("/models")
        # The server learns that the client has left when its loop comes round.
        deadline = time.monotonic() + 60
        while server.connections.open and time.monotonic() < deadline:
            time.sleep(0.001)
        assert (server.connections.open, server.connections.opened) == (0, 2)


def test_broken_connections_are_no_news(
    secure: MockServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    headers = {"x-oxide-fault": "cut=3"}
    for http2 in (True, False):
        with (
            over_tls(secure, http2) as client,
            pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)),
        ):
            client.post("/responses", json=STREAM, headers=headers)
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
    assert capfd.readouterr().err == ""
