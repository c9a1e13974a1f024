"""Transports without a network: each request gets the next of some answers, cut as asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import HttpRequest


class Answer:
    """An answer in pieces."""

    http_version = "HTTP/1.1"
    reason = ""

    def __init__(self, *pieces: bytes, status: int = 200, **headers: str) -> None:
        self.pieces = pieces
        self.status = status
        headers.setdefault("content_type", "text/event-stream")
        self.headers = Headers([(n.replace("_", "-"), v) for n, v in headers.items()])
        self.closed = False
        self.request: Any = None

    def read(self, limit: int) -> bytes:
        self.closed = True
        return b"".join(self.pieces)

    def chunks(self) -> Iterator[bytes]:
        return iter(self.pieces)

    def drain(self, seconds: float) -> None:
        self.closed = True

    def close(self) -> None:
        self.closed = True


class AsyncAnswer(Answer):
    """The same, awaited."""

    async def read(self, limit: int) -> bytes:  # type: ignore[override]
        return super().read(limit)

    async def chunks(self) -> AsyncIterator[bytes]:  # type: ignore[override]
        for piece in self.pieces:
            yield piece

    async def drain(self, seconds: float) -> None:  # type: ignore[override]
        self.closed = True

    async def close(self) -> None:  # type: ignore[override]
        self.closed = True


class Memory:
    """Gives each request the next answer; the last one is given for ever."""

    kind = Answer

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.sent: list[HttpRequest] = []
        self.given: list[Answer] = []

    def next(self, request: HttpRequest) -> Answer:
        """The answer to this request."""
        self.sent.append(request)
        model = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        made = self.kind(*model.pieces, status=model.status)
        made.headers, made.request = model.headers, request
        self.given.append(made)
        return made

    def send(self, request: HttpRequest) -> Answer:
        return self.next(request)

    def close(self) -> None: ...


class AsyncMemory(Memory):
    """The same, awaited."""

    kind = AsyncAnswer

    async def send(self, request: HttpRequest) -> Answer:  # type: ignore[override]
        return self.next(request)

    async def close(self) -> None: ...  # type: ignore[override]
