"""What was asked, kept for assertions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl


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
