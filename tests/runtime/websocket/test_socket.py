"""One connection: is it alive, is it safe, how does it fail. In both colours."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import openai_oxide
from openai_oxide_mock import MockServer
from openai_oxide_runtime.websocket import WebSocketClosed
from tests.support.scripted import Colour, ScriptedServer, Visit, created, delta

KEY = "sk-test-0123456789"
QUICK = {"ping_interval": 0.05, "ping_timeout": 0.1}


class Freezer:
    """Passes bytes on between a client and a server, until it is told to stop."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.frozen = threading.Event()
        self._sockets: list[socket.socket] = []
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        near, _ = self._listener.accept()
        far = socket.create_connection(("127.0.0.1", self._target))
        self._sockets += [near, far]
        for a, b in ((near, far), (far, near)):
            threading.Thread(target=self._pass, args=(a, b), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                if not self.frozen.is_set():
                    target.sendall(data)
        except OSError:
            pass

    def close(self) -> None:
        for one in [self._listener, *self._sockets]:
            one.close()


async def idle(visit: Visit) -> None:
    await visit.say(created("r"))
    await visit.until("end")


@pytest.fixture
def frozen() -> Iterator[Freezer]:
    with ScriptedServer(idle) as server:
        freezer = Freezer(server.port)
        yield freezer
        freezer.close()


def test_a_peer_that_is_gone_is_noticed(frozen: Freezer, colour: Colour) -> None:
    with (
        colour.client(f"http://127.0.0.1:{frozen.port}/v1") as client,
        client.responses.connect(
            websocket_connection_options={**QUICK, "close_timeout": 0.1}
        ) as connection,
    ):
        connection.recv()
        frozen.frozen.set()
        with pytest.raises(WebSocketClosed, match="no answer to a ping") as caught:
            connection.recv()
        assert caught.value.close_code == 1006


def test_a_quiet_peer_that_lives_is_waited_for(colour: Colour) -> None:
    pings: list[Any] = []

    async def script(visit: Visit) -> None:
        received = visit.socket.protocol.receive_data

        def watch(data: bytes) -> None:
            received(data)
            if data and data[0] & 0x0F == 9:
                pings.append(data)
                if len(pings) == 3:
                    visit.server.let("speak")

        visit.socket.protocol.receive_data = watch  # type: ignore[method-assign]
        await visit.until("speak")
        await visit.say(created("r"))
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            websocket_connection_options={"ping_interval": 0.02, "ping_timeout": 0.5}
        ) as connection,
    ):
        assert connection.recv().response.id == "r"
    assert len(pings) >= 3


def test_a_slow_reader_is_not_taken_for_dead(colour: Colour) -> None:
    """The answers to pings lie behind what was not read: no ping may go out meanwhile."""

    async def script(visit: Visit) -> None:
        await visit.say(*(delta("x" * 1000, number) for number in range(2000)))
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(
            websocket_connection_options={**QUICK, "max_queue": 4}
        ) as connection,
    ):
        connection.recv()
        if colour.is_async:
            colour.wait(asyncio.sleep(0.4))
        else:
            threading.Event().wait(0.4)
        numbers = [connection.recv().sequence_number for _ in range(1999)]
    assert numbers == list(range(1, 2000))


def test_a_message_that_is_too_large_ends_the_connection(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(delta("x" * 5000))
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect(websocket_connection_options={"max_size": 1000}) as connection,
        pytest.raises(WebSocketClosed) as caught,
    ):
        connection.recv()
    assert caught.value.close_code == 1009


def test_invalid_text_is_refused(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        await visit.socket.send(b"\xff\xfe", text=True)
        await visit.until("end")

    with (
        ScriptedServer(script) as server,
        colour.client(server.url) as client,
        client.responses.connect() as connection,
        pytest.raises(openai_oxide.APIResponseValidationError),
    ):
        connection.recv()


@pytest.fixture(scope="module")
def secure() -> Iterator[MockServer]:
    with MockServer(tls=True) as server:
        yield server


def test_a_trusted_certificate_is_accepted(secure: MockServer, colour: Colour) -> None:
    with (
        colour.client(secure.url) as client,
        client.responses.connect(
            websocket_connection_options={"ssl": secure.ssl_context()}
        ) as connection,
    ):
        connection.response.create(model="m", input="x")
        assert connection.recv().type == "response.created"


def test_an_untrusted_certificate_is_refused(secure: MockServer, colour: Colour) -> None:
    with colour.client(secure.url) as client:
        opening = client.responses.connect()
        with pytest.raises(openai_oxide.APIConnectionError, match="certificate"):
            opening.enter()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status: int, colour: Colour) -> None:
    async def other(visit: Visit) -> None:
        await visit.until("end")

    def redirect(connection: Any, request: Any) -> Any:
        answer = connection.respond(status, "")
        answer.headers["Location"] = target.url.replace("http", "ws") + "/responses"
        return answer

    with (
        ScriptedServer(other) as target,
        ScriptedServer(other, process_request=redirect) as server,
        colour.client(server.url) as client,
    ):
        opening = client.responses.connect()
        with pytest.raises(openai_oxide.APIStatusError) as caught:
            opening.enter()
        assert caught.value.status_code == status
        assert target.opened == 0


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, openai_oxide.AuthenticationError),
        (404, openai_oxide.NotFoundError),
        (429, openai_oxide.RateLimitError),
        (503, openai_oxide.InternalServerError),
    ],
)
def test_a_refusal_is_the_error_of_its_status(
    status: int, kind: type[openai_oxide.APIStatusError], colour: Colour, mock_server: MockServer
) -> None:
    mock_server.fault(f"status={status}; code=because; verb=WEBSOCKET")
    with colour.client(mock_server.url) as client:
        opening = client.responses.connect()
        with pytest.raises(kind) as caught:
            opening.enter()
    error = caught.value
    assert (error.status_code, error.code) == (status, "because")
    assert KEY not in _everything(error)


def test_no_key_is_in_the_error_of_a_connection_that_failed(colour: Colour) -> None:
    with colour.client("http://127.0.0.1:9/v1") as client:
        opening = client.responses.connect()
        with pytest.raises(openai_oxide.APIConnectionError) as caught:
            opening.enter()
    assert KEY not in _everything(caught.value)


def _everything(error: BaseException) -> str:
    """What reporters of errors show: texts, attributes, and the locals below our own frames."""
    shown = [str(error), repr(error), repr(vars(error))]
    cause = error.__cause__
    while cause is not None:
        trace = cause.__traceback__
        while trace is not None:
            shown.append(repr(trace.tb_frame.f_locals))
            trace = trace.tb_next
        shown.append(repr(cause))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(shown)


def test_a_server_that_never_answers_the_handshake(colour: Colour) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with colour.client(f"http://127.0.0.1:{port}/v1") as client:
            opening = client.responses.connect(websocket_connection_options={"open_timeout": 0.1})
            with pytest.raises(openai_oxide.APITimeoutError):
                opening.enter()


def test_a_key_provider_is_asked_for_each_connection(
    colour: Colour, mock_server: MockServer
) -> None:
    keys = iter(["sk-first-0123456789", "sk-second-0123456789"])

    async def awaited() -> str:
        return next(keys)

    ask: Any = awaited if colour.is_async else lambda: next(keys)
    with colour.client(mock_server.url, api_key=ask) as client:
        for _ in range(2):
            with client.responses.connect() as connection:
                connection.response.create(model="m", input="x")
                connection.recv()
    keys = [request.headers["authorization"] for request in mock_server.requests]
    assert keys == ["Bearer sk-first-0123456789", "Bearer sk-second-0123456789"]
