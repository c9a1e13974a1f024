"""An incremental parser of server-sent events (WHATWG HTML, section 9.2).

    bytes ─► line ends made \\n ─► cut at blank lines ─► fields of each block ─► (event, data, id)

The time does not depend on how the network cuts the stream: the search for the end of an event
continues where it stopped. Data stays bytes, which the JSON decoder accepts. Invalid UTF-8 is
replaced only in texts.
"""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.http.incremental_text import text_of

__all__ = ["Event", "EventTooLarge", "SSEParser"]

# The name of the event (empty if it has none), its data, and the last id so far.
Event = tuple[bytes, bytes, str]

_BOM: Final = b"\xef\xbb\xbf"
_MAX_LEFTOVER: Final = 1 << 16
# The size of an unfinished event from which lines without data are dropped.
_COMPACT_SIZE: Final = 1 << 16


class EventTooLarge(ValueError):
    """An event is larger than the limit of the parser; ``events`` are those before it."""

    def __init__(self, limit: int, events: list[Event]) -> None:
        super().__init__(f"an event of the stream is larger than {limit} bytes")
        self.events = events


class SSEParser:
    """Parses chunks of bytes to events. The beginning of an unfinished event stays in a buffer."""

    __slots__ = (
        "_after_cr", "_buffer", "_compact_at", "_data_lines", "_field_lines", "_limit",
        "_search_from", "_start", "last_id", "retry",
    )  # fmt: skip

    def __init__(self, limit: int = 64 << 20) -> None:
        self._limit = limit
        self._buffer = bytearray()
        self._search_from = 0
        self._after_cr = False
        # The bytes of a possible byte order mark; None once the stream has begun.
        self._start: bytes | None = b""
        self._start_event()
        self.last_id = ""
        """The last id that the server sent: the stream can be resumed after it."""
        self.retry: int | None = None
        """The milliseconds to wait before reconnecting, if the server sent them."""

    def _start_event(self) -> None:
        """Begin a new event, of which no line has left the buffer."""
        self._data_lines = bytearray()
        self._field_lines: dict[bytes, bytes] = {}
        self._compact_at = min(self._limit, _COMPACT_SIZE)

    @property
    def leftover(self) -> bytes:
        """The beginning of what was received after the last complete event."""
        end = min(len(self._buffer), _MAX_LEFTOVER)
        return (self._start or b"") + self._unfinished(end, _MAX_LEFTOVER)

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that ``chunk`` completes."""
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._with_lf(chunk)
        if not self._buffer:
            return self._split(chunk)
        self._buffer += chunk
        return self._split_buffer()

    def _without_bom(self, chunk: bytes) -> bytes:
        """Skip a byte order mark at the beginning of the stream, which may be cut."""
        start = (self._start or b"") + chunk
        if len(start) < 3 and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _with_lf(self, chunk: bytes) -> bytes:
        """Line ends CR and CRLF as LF; the LF of a CR at the end of a chunk may be in the next."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if chunk.endswith(b"\r"):
            self._after_cr = True
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _split(self, chunk: bytes) -> list[Event]:
        """The usual case: the buffer is empty, and the chunk ends with an event."""
        end = chunk.rfind(b"\n\n")
        if end < 0:
            self._store(chunk, [])
            return []
        events = self._parse(chunk[:end])
        if end + 2 < len(chunk):
            self._store(chunk[end + 2 :], events)
        return events

    def _split_buffer(self) -> list[Event]:
        buffer = self._buffer
        end = buffer.rfind(b"\n\n", self._search_from)
        if end < 0:
            self._end_chunk([])
            return []
        blocks = self._unfinished(end)
        del buffer[: end + 2]
        self._start_event()
        events = self._parse(blocks)
        self._end_chunk(events)
        return events

    def _store(self, rest: bytes, events: list[Event]) -> None:
        self._buffer += rest
        self._end_chunk(events)

    def _end_chunk(self, events: list[Event]) -> None:
        """The next search begins at the last byte: it may be the first half of a blank line."""
        if len(self._buffer) > self._compact_at:
            self._compact(events)
        self._search_from = max(0, len(self._buffer) - 1)

    def _compact(self, events: list[Event]) -> None:
        """Move complete lines out of the buffer, and drop comments: their number has no limit.

        The last line end stays in the buffer: another one after it ends the event.
        """
        buffer, start = self._buffer, 0
        while (end := buffer.find(b"\n", start)) >= 0:
            self._move(buffer[start:end])
            start = end + 1
        del buffer[: max(0, start - 1)]
        _shorten(buffer, min(start, 1))
        size = len(self._data_lines) + sum(map(len, self._field_lines.values()))
        if size + len(buffer) > self._limit:
            raise EventTooLarge(self._limit, events)
        self._compact_at = min(self._limit - size, max(_COMPACT_SIZE, 2 * len(buffer)))

    def _move(self, line: bytearray) -> None:
        """Keep all lines of data, and the last line of each other field."""
        field = bytes(line[:6]).partition(b":")[0]
        if field == b"data":
            self._data_lines += line
            self._data_lines += b"\n"
        elif field == b"event" or (field == b"id" and b"\0" not in line):
            self._field_lines[field] = bytes(line)
        elif field == b"retry":
            self._set_retry(bytes(line[6:20]).removeprefix(b" "))

    def _unfinished(self, end: int, max_data: int | None = None) -> bytes:
        """The unfinished event: the lines that left the buffer, and the buffer up to ``end``.

        If lines left the buffer, it begins with the line end of the last of them.
        """
        if not (self._data_lines or self._field_lines):
            return bytes(memoryview(self._buffer)[:end])
        fields = (line + b"\n" for line in self._field_lines.values())
        data = memoryview(self._data_lines)[:max_data]
        return b"".join((*fields, data, memoryview(self._buffer)[1:end]))

    def _parse_large(self, blocks: bytes) -> list[Event]:
        """The events of more bytes than one event may have, each with its size checked."""
        events: list[Event] = []
        for block in blocks.split(b"\n\n"):
            if _size(block) > self._limit:
                raise EventTooLarge(self._limit, events)
            events += self._parse_lines(block)
        return events

    def _parse(self, blocks: bytes) -> list[Event]:
        """The events of complete blocks. Nearly all servers send one of two forms, which are split
        in bulk: a single line of data, or the name of the event and then a line of data.

        The number of line ends shows that there are no other lines.
        """
        if len(blocks) > self._limit:
            return self._parse_large(blocks)
        last_id = self.last_id
        if blocks.startswith(b"data: "):
            parts = blocks[6:].split(b"\n\ndata: ")
            if blocks.count(b"\n") == 2 * len(parts) - 2:
                return [(b"", data, last_id) for data in parts]
        elif blocks.startswith(b"event: "):
            lines = blocks.count(b"\n")
            if lines == 1:  # one event in a chunk: the server sends each token at once
                name, end, data = blocks[7:].partition(b"\ndata: ")
                return [(name, data, last_id)] if end else self._parse_lines(blocks)
            parts = blocks[7:].split(b"\n\nevent: ")
            if lines == 3 * len(parts) - 2:
                pairs = [part.partition(b"\ndata: ") for part in parts]
                if b"" not in [end for _, end, _ in pairs]:
                    return [(name, data, last_id) for name, _, data in pairs]
        return self._parse_lines(blocks)

    def _parse_lines(self, blocks: bytes) -> list[Event]:
        events: list[Event] = []
        for block in blocks.split(b"\n\n"):
            name, data = b"", []
            for line in block.split(b"\n"):
                field, _, value = line.partition(b":")
                value = value.removeprefix(b" ")
                if field == b"data":
                    data.append(value)
                elif field == b"event":
                    name = value
                elif field == b"id":
                    self._set_id(value)
                elif field == b"retry":
                    self._set_retry(value)
            if data:
                events.append((name, b"\n".join(data), self.last_id))
        return events

    def _set_id(self, value: bytes) -> None:
        if b"\0" not in value:  # the standard ignores such an id
            self.last_id = text_of(value)

    def _set_retry(self, value: bytes) -> None:
        if len(value) < 10 and value.isdigit():
            self.retry = int(value)


def _size(block: bytes) -> int:
    """The bytes of an event that are kept: its data, and the last line of each other field."""
    sizes = {b"data": 0, b"event": 0, b"id": 0}
    for line in block.split(b"\n"):
        field = line.partition(b":")[0]
        if field in sizes:
            sizes[field] = len(line) + (sizes[field] + 1 if field == b"data" else 0)
    return sum(sizes.values()) - 1


def _shorten(buffer: bytearray, start: int) -> None:
    """Shorten an unfinished line whose rest has no effect: a comment, or a retry time."""
    if buffer.startswith(b":", start):
        del buffer[start + 1 :]
    elif buffer.startswith(b"retry:", start):
        del buffer[start + 32 :]
