"""Server-sent events from bytes, as they arrive, by the rules of the WHATWG.

    bytes ─► line ends made \\n ─► cut at blank lines ─► fields of each block ─► (event, data, id)

Each byte is looked at a fixed number of times however the network cuts the stream: the search for
the end of an event goes on where it stopped. Data stays bytes, because that is what the decoder of
JSON takes; invalid UTF-8 is replaced only where text is asked for.
"""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.http.incremental_text import text_of

__all__ = ["Event", "EventTooLarge", "SSEParser"]

# The event's name (empty where it has none), its data, and the last id seen so far.
Event = tuple[bytes, bytes, str]

_BOM: Final = b"\xef\xbb\xbf"
_SHOWN: Final = 1 << 16
# An unfinished event of this size is looked through for what need not be held.
_TIDIED: Final = 1 << 16


class EventTooLarge(ValueError):
    """An event is larger than the parser's limit; ``events`` are those that came before it."""

    def __init__(self, limit: int, events: list[Event]) -> None:
        super().__init__(f"an event of the stream is larger than {limit} bytes")
        self.events = events


class SSEParser:
    """Feed it bytes, get events. What is not yet a whole event waits inside."""

    __slots__ = (
        "_after_cr", "_buffer", "_latest", "_limit", "_lines", "_scanned", "_start", "_tidy_at",
        "last_id", "retry",
    )  # fmt: skip

    def __init__(self, limit: int = 64 << 20) -> None:
        self._limit = limit
        self._buffer = bytearray()
        self._scanned = 0
        self._after_cr = False
        self._start: bytes | None = b""
        self._forget()
        self.last_id = ""
        """The id to resume after, as the server last gave it."""
        self.retry: int | None = None
        """The milliseconds to wait before reconnecting, if the server said so."""

    def _forget(self) -> None:
        """Begin a new event, of which no line has been put aside."""
        self._lines = bytearray()
        self._latest: dict[bytes, bytes] = {}
        self._tidy_at = min(self._limit, _TIDIED)

    @property
    def leftover(self) -> bytes:
        """What came after the last whole event, but for lines that say nothing; its beginning."""
        return (self._start or b"") + self._up_to(min(len(self._buffer), _SHOWN), _SHOWN)

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that ``chunk`` completes."""
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._with_plain_ends(chunk)
        if not self._buffer:
            return self._cut(chunk)
        self._buffer += chunk
        return self._cut_buffer()

    def _without_bom(self, chunk: bytes) -> bytes:
        """Skip a byte order mark at the very beginning, even one that comes in pieces."""
        start = (self._start or b"") + chunk
        if len(start) < 3 and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _with_plain_ends(self, chunk: bytes) -> bytes:
        """Line ends CR and CRLF as LF; a CR at the end of a chunk may have its LF in the next."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if chunk.endswith(b"\r"):
            self._after_cr = True
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _cut(self, chunk: bytes) -> list[Event]:
        """The usual case: nothing waits, and the chunk ends where an event does."""
        end = chunk.rfind(b"\n\n")
        if end < 0:
            self._keep(chunk, [])
            return []
        events = self._events(chunk[:end])
        if end + 2 < len(chunk):
            self._keep(chunk[end + 2 :], events)
        return events

    def _cut_buffer(self) -> list[Event]:
        buffer = self._buffer
        end = buffer.rfind(b"\n\n", self._scanned)
        if end < 0:
            self._wait([])
            return []
        whole = self._up_to(end)
        del buffer[: end + 2]
        self._forget()
        events = self._events(whole)
        self._wait(events)
        return events

    def _keep(self, rest: bytes, events: list[Event]) -> None:
        self._buffer += rest
        self._wait(events)

    def _wait(self, events: list[Event]) -> None:
        """The next search begins at the last byte: it may be the first half of a blank line."""
        if len(self._buffer) > self._tidy_at:
            self._tidy(events)
        self._scanned = max(0, len(self._buffer) - 1)

    def _tidy(self, events: list[Event]) -> None:
        """Put whole lines aside, without comments, which a server may send for ever.

        The last line end stays: another one after it is the end of the event.
        """
        buffer, start = self._buffer, 0
        while (end := buffer.find(b"\n", start)) >= 0:
            self._put_aside(buffer[start:end])
            start = end + 1
        del buffer[: max(0, start - 1)]
        _shorten(buffer, min(start, 1))
        size = len(self._lines) + sum(map(len, self._latest.values()))
        if size + len(buffer) > self._limit:
            raise EventTooLarge(self._limit, events)
        self._tidy_at = min(self._limit - size, max(_TIDIED, 2 * len(buffer)))

    def _put_aside(self, line: bytearray) -> None:
        """Keep what a line says: all the data, the last of what counts only once."""
        field = bytes(line[:6]).partition(b":")[0]
        if field == b"data":
            self._lines += line
            self._lines += b"\n"
        elif field == b"event" or (field == b"id" and b"\0" not in line):
            self._latest[field] = bytes(line)
        elif field == b"retry":
            self._take_retry(bytes(line[6:20]).removeprefix(b" "))

    def _up_to(self, end: int, most: int | None = None) -> bytes:
        """What waits, up to a place in the buffer, with at most so much of what was put aside.

        Then the buffer begins with the end of the last line that was.
        """
        if not (self._lines or self._latest):
            return bytes(memoryview(self._buffer)[:end])
        latest = (line + b"\n" for line in self._latest.values())
        return b"".join((*latest, memoryview(self._lines)[:most], memoryview(self._buffer)[1:end]))

    def _one_by_one(self, blocks: bytes) -> list[Event]:
        """The events of more bytes than one may have; those that say nothing do not count."""
        found: list[Event] = []
        for block in blocks.split(b"\n\n"):
            if _weight(block) > self._limit:
                raise EventTooLarge(self._limit, found)
            found += self._line_by_line(block)
        return found

    def _events(self, blocks: bytes) -> list[Event]:
        """The events of whole blocks. Two shapes, which nearly all servers send, are taken apart
        in bulk: a line of data alone, and a line of data after the event's name.

        That there are no other lines is seen from the number of line ends.
        """
        if len(blocks) > self._limit:
            return self._one_by_one(blocks)
        last_id = self.last_id
        if blocks.startswith(b"data: "):
            found = blocks[6:].split(b"\n\ndata: ")
            if blocks.count(b"\n") == 2 * len(found) - 2:
                return [(b"", data, last_id) for data in found]
        elif blocks.startswith(b"event: "):
            lines = blocks.count(b"\n")
            if lines == 1:  # alone, as it comes when tokens are made one by one
                name, end, data = blocks[7:].partition(b"\ndata: ")
                return [(name, data, last_id)] if end else self._line_by_line(blocks)
            found = blocks[7:].split(b"\n\nevent: ")
            if lines == 3 * len(found) - 2:
                cut = [block.partition(b"\ndata: ") for block in found]
                if b"" not in [end for _, end, _ in cut]:
                    return [(name, data, last_id) for name, _, data in cut]
        return self._line_by_line(blocks)

    def _line_by_line(self, blocks: bytes) -> list[Event]:
        found: list[Event] = []
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
                    self._take_id(value)
                elif field == b"retry":
                    self._take_retry(value)
            if data:
                found.append((name, b"\n".join(data), self.last_id))
        return found

    def _take_id(self, value: bytes) -> None:
        if b"\0" not in value:
            self.last_id = text_of(value)

    def _take_retry(self, value: bytes) -> None:
        if len(value) < 10 and value.isdigit():
            self.retry = int(value)


def _weight(block: bytes) -> int:
    """The bytes of an event that have to be held: its data, and the last of what counts once."""
    sizes = {b"data": 0, b"event": 0, b"id": 0}
    for line in block.split(b"\n"):
        field = line.partition(b":")[0]
        if field in sizes:
            sizes[field] = len(line) + (sizes[field] + 1 if field == b"data" else 0)
    return sum(sizes.values()) - 1


def _shorten(buffer: bytearray, start: int) -> None:
    """Cut an unfinished line where it does not matter how it goes on."""
    if buffer.startswith(b":", start):
        del buffer[start + 1 :]
    elif buffer.startswith(b"retry:", start):
        del buffer[start + 32 :]
