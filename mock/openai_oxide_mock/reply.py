"""What an operation answers with, before faults and the wire have their say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

DONE = "[DONE]"


@dataclass(frozen=True, slots=True)
class Event:
    """One server-sent event; `data` is JSON unless it is text already."""

    data: Any
    name: str | None = None

    def encode(self) -> bytes:
        """The event as it goes over the wire."""
        text = self.data if isinstance(self.data, str) else dump(self.data)
        head = f"event: {self.name}\n" if self.name else ""
        lines = "".join(f"data: {line}\n" for line in text.split("\n"))
        return f"{head}{lines}\n".encode()


@dataclass(slots=True)
class Reply:
    """A whole answer: bytes, or frames that are sent one by one."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    frames: list[bytes] | None = None


def dump(value: Any) -> str:
    """JSON as the API writes it: compact, and not escaped beyond need."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_reply(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """A JSON answer."""
    given = {"content-type": "application/json", **(headers or {})}
    return Reply(status, given, dump(value).encode())


def binary_reply(data: bytes, content_type: str = "application/octet-stream") -> Reply:
    """Bytes as they are."""
    return Reply(200, {"content-type": content_type}, data)


def text_reply(text: str, content_type: str = "text/plain; charset=utf-8") -> Reply:
    """Plain text."""
    return Reply(200, {"content-type": content_type}, text.encode())


def stream_reply(events: Iterable[Event]) -> Reply:
    """A stream of server-sent events."""
    headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
    return Reply(200, headers, frames=[event.encode() for event in events])


def typed_events(events: Iterable[dict[str, Any]]) -> list[Event]:
    """Events that are named after their `type`."""
    return [Event(event, event["type"]) for event in events]
