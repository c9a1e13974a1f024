"""A transport that records requests and returns the prepared response."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import HTTP
from typing import Any

import httpx

__all__ = ["Recorder", "form_of", "part_types"]


class Recorder:
    """The transport of a client's ``http_client``; ``requests`` has the recorded requests."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(200)
        self.transport = httpx.MockTransport(self._respond)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer

    def expect(self, content: bytes, content_type: str | None) -> None:
        """Forget the past and answer the next request with ``content``."""
        self.requests.clear()
        headers = {"content-type": content_type} if content_type else {}
        self.answer = httpx.Response(200, content=content, headers=headers)


def form_of(request: httpx.Request) -> dict[str, list[Any]]:
    """The parts of a multipart body by name; JSON parts are decoded, files are bytes."""
    parts: dict[str, list[Any]] = {}
    for name, part in _parts(request):
        parts.setdefault(name, []).append(_content(part))
    return parts


def part_types(request: httpx.Request) -> dict[str, str]:
    """The content types that parts of a multipart body state, by name."""
    return {
        name: part.get_content_type() for name, part in _parts(request) if "content-type" in part
    }


def _parts(request: httpx.Request) -> Iterator[tuple[str, Any]]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content, policy=HTTP)
    for part in message.iter_parts():
        yield str(part.get_param("name", header="content-disposition")), part


def _content(part: Any) -> Any:
    raw = part.get_payload(decode=True)
    if part.get_filename():
        return raw
    return json.loads(raw) if part.get_content_type() == "application/json" else raw.decode()
