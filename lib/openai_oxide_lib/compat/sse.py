"""A decoder of server-sent events, for programs that read the bytes of a stream themselves."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

from openai_oxide_runtime.http.incremental_text import text_of
from openai_oxide_runtime.streaming.sse import Event, SSEParser

__all__ = ["SSEDecoder", "ServerSentEvent"]


@dataclass(kw_only=True, slots=True)
class ServerSentEvent:
    """One event: name, data, last event id, and milliseconds before reconnecting."""

    event: str | None = None
    data: str = ""
    id: str | None = None
    retry: int | None = None

    def json(self) -> Any:
        """The data, which must be JSON."""
        return json.loads(self.data)


class SSEDecoder:
    """Decodes bytes or lines into events."""

    def __init__(self) -> None:
        self._parser = SSEParser()

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """The events in a stream of bytes."""
        for chunk in iterator:
            for event in self._parser.feed(chunk):
                yield self._event(event)

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The events in a stream of bytes."""
        async for chunk in iterator:
            for event in self._parser.feed(chunk):
                yield self._event(event)

    def decode(self, line: str) -> ServerSentEvent | None:
        """The event that a line (without its end) completes, if any."""
        events = self._parser.feed(f"{line}\n".encode())
        return self._event(events[0]) if events else None

    def _event(self, parsed: Event) -> ServerSentEvent:
        name, data, last_id = parsed
        return ServerSentEvent(
            event=text_of(name) or None,
            data=text_of(data),
            id=last_id or None,
            retry=self._parser.retry,
        )
