"""What servers say in the scenarios: answers and streams of two endpoints, and sockets' states."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from typing import Any

from tests.support.wire import END, Request, Server, answer, chunk, data, stream_head

__all__ = [
    "ASKED",
    "DONE",
    "Pause",
    "chat",
    "echo",
    "events",
    "last",
    "open_sockets",
    "open_stream",
    "whole",
]

ASKED: dict[str, dict[str, Any]] = {
    "chat": {"model": "m", "messages": [{"role": "user", "content": "hi"}]},
    "responses": {"model": "m", "input": "hi"},
}
DONE = data("[DONE]")
_RESPONSE = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": []}


class Pause(threading.Event):
    """A step of a script that lasts a while."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds

    def wait(self, timeout: float | None = None) -> bool:
        return super().wait(self.seconds)


def chat(text: str = "word ", number: int = 0) -> bytes:
    """An event of a chat."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    known = {"id": "c1", "object": "chat.completion.chunk", "created": number, "model": "m"}
    return data({**known, "choices": [choice]})


def _delta(number: int) -> bytes:
    place = {"item_id": "i", "output_index": 0, "content_index": 0, "logprobs": []}
    event = {"type": "response.output_text.delta", "delta": "word ", "sequence_number": number}
    return data({**event, **place})


def events(api: str, count: int) -> list[bytes]:
    """The first events of a stream, without its last one."""
    return [chat(number=n) if api == "chat" else _delta(n) for n in range(count)]


def last(api: str, number: int = 0) -> bytes:
    """The event that ends a stream."""
    if api == "chat":
        return DONE
    response = {**_RESPONSE, "status": "completed"}
    return data({"type": "response.completed", "sequence_number": number, "response": response})


def whole(api: str, count: int = 3) -> list[bytes]:
    """The script of a stream that is as it should be."""
    pieces = [*events(api, count), last(api, count)]
    return [stream_head() + b"".join(map(chunk, pieces)) + END]


def open_stream(client: Any, api: str, **said: Any) -> Any:
    """Ask for a stream, in either colour."""
    method = client.chat.completions.create if api == "chat" else client.responses.create
    return method(**ASKED[api], stream=True, **said)


def echo(request: Request) -> bytes:
    """Answers with the model that was asked for, so that a mix-up of answers is seen."""
    name = request.path.rpartition("/")[2]
    return answer({"id": name, "object": "model", "created": 1, "owned_by": "o"})


def open_sockets(server: Server, seconds: float = 1.0) -> int:
    """The connections whose other end is open, as soon as there are none, else after a while."""
    ends = time.monotonic() + seconds
    while (left := sum(map(_is_open, list(server.open)))) and time.monotonic() < ends:
        time.sleep(0.01)
    return left


def _is_open(connection: socket.socket) -> bool:
    try:
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_READ)
            return not selector.select(0) or connection.recv(1, socket.MSG_PEEK) != b""
    except (OSError, ValueError):
        return False
