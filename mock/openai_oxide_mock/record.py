"""What was asked, kept for assertions."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

KEPT_REQUESTS = 10_000
KEPT_BYTES = 64 << 20


@dataclass(slots=True)
class RecordedRequest:
    """One request as it came, and what became of it."""

    method: str
    path: str
    query_string: str
    headers: Mapping[str, str]
    body: bytes
    http_version: str
    connection: tuple[str, int] | None
    status: int | None = None
    disconnected: bool = False

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query as pairs, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body as JSON; None where there is none."""
        return json.loads(self.body) if self.body else None

    def summary(self) -> dict[str, Any]:
        """The request as JSON, for the control endpoint."""
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query_string,
            "headers": dict(self.headers),
            "body": self.body.decode(errors="replace"),
            "http_version": self.http_version,
            "status": self.status,
            "disconnected": self.disconnected,
        }


class Requests:
    """The latest requests, oldest first: so many, and so many bytes of bodies."""

    def __init__(self) -> None:
        self._kept: deque[RecordedRequest] = deque()
        self._bytes = 0

    def append(self, request: RecordedRequest) -> None:
        """Keep a request; the oldest make room for it. The last one is always kept."""
        self._kept.append(request)
        self._bytes += len(request.body)
        while len(self._kept) > 1 and (len(self._kept) > KEPT_REQUESTS or self._bytes > KEPT_BYTES):
            self._bytes -= len(self._kept.popleft().body)

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self._bytes = 0

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(self._kept)

    def __getitem__(self, index: int) -> RecordedRequest:
        return self._kept[index]

    def __len__(self) -> int:
        return len(self._kept)
