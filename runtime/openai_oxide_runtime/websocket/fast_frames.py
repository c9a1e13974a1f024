"""The frames of a WebSocket, as far as they are plain: whole messages, taken out of the bytes.

    bytes ─► whole text message ─► the queue of messages
         └─► anything else, frame by frame ─► who knows the protocol

Nearly every frame is a plain message, and taking it out is a look at two bytes. Control frames,
binary and compressed ones, fragments and violations of the protocol are passed on as they came,
whole, so that whoever gets them always stands at the beginning of a frame.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

__all__ = ["Binary", "Frames"]

_TEXT: Final = 0x81
_LAST: Final = 0x80
_FAREWELL: Final = 0x88
_MASKED: Final = 0x80
_LONG: Final = 126
# The first bytes of fragments: the beginning of a message, its middle, its end.
_BEGINS: Final = frozenset((0x01, 0x02))
# What a frame may be: a fragment, text, bytes, a farewell, a ping, a pong.
_KINDS: Final = frozenset((0, 1, 2, 8, 9, 10))


class Binary(bytes):
    """A message that was sent as binary. All others are text: UTF-8, if the server keeps to it."""


class _Frame(NamedTuple):
    """Where a frame's payload starts and ends; ``known`` is False while its head is incomplete."""

    start: int
    end: int
    masked: bool
    known: bool = True


def _frame(data: bytes, at: int) -> _Frame:
    head = data[at : at + 10]
    second = head[1] if len(head) > 1 else 0
    masked, length = second >= _MASKED, second & 0x7F
    start = 2 if length < _LONG else 4 if length == _LONG else 10
    if len(head) < start:
        return _Frame(at + start, at + start, masked, known=False)
    if length >= _LONG:
        length = int.from_bytes(head[2:start], "big")
    start += 4 * masked
    return _Frame(at + start, at + start + length, masked)


class Frames:
    """Feed it the bytes of a connection. What is not yet a whole frame waits inside."""

    __slots__ = ("_inside", "_most", "_needed", "_passing", "_rest", "messages")

    def __init__(self, most: int | None) -> None:
        """``most`` is the size of the largest message, in bytes."""
        self.messages: deque[bytes] = deque()
        """Whole messages, in the order of their coming."""
        self._most = most
        self._rest = bytearray()
        self._needed = 0
        self._inside = False
        self._passing = False

    def feed(self, data: bytes) -> Iterable[bytes]:
        """Queue the messages that ``data`` completes; to be iterated over for everything else.

        What is handed out must have been dealt with before the next is asked for.
        """
        if self._passing:
            return (data,)
        if self._rest:
            self._rest += data
            if len(self._rest) < self._needed:
                return ()
            data, self._rest = bytes(self._rest), bytearray()
        at = 0 if self._inside else self._take(data, 0)
        return self._others(data, at) if at < len(data) else ()

    def pass_on(self) -> None:
        """The connection is ending: from here on nothing is taken out."""
        self._passing = True

    def _take(self, data: bytes, at: int) -> int:
        """The hot loop: queue plain messages, and return where there are no more of them."""
        size, most, append = len(data), self._most, self.messages.append
        while at + 2 <= size and data[at] == _TEXT:
            length, start = data[at + 1], at + 2
            if length == _LONG and start + 2 <= size:
                length, start = data[start] << 8 | data[start + 1], start + 2
                end = start + length
            elif length < _LONG:
                end = start + length
            else:
                start, end, masked, known = _frame(data, at)
                if masked or not known:
                    break
            if end > size or (most is not None and end - start > most):
                break
            append(data[start:end])
            at = end
        return at

    def _others(self, data: bytes, at: int) -> Iterator[bytes]:
        """What is no plain message, one frame at a time."""
        while at < len(data):
            if self._passing:
                yield data[at:]
                return
            frame = _frame(data, at)
            if len(data) > at + 1 and self._refused(data[at], frame):
                self.pass_on()
                yield data[at:]
                return
            if frame.end > len(data) or not frame.known:
                self._rest += data[at:]
                self._needed = frame.end - at
                return
            yield data[at : frame.end]
            at = self._after(data[at], data, frame.end)

    def _refused(self, first: int, frame: _Frame) -> bool:
        """Whether the connection ends with the head of this frame already."""
        large = self._most is not None and frame.end - frame.start > self._most
        return large or frame.masked or first & 0x0F not in _KINDS

    def _after(self, first: int, data: bytes, at: int) -> int:
        """Go on after a frame that was passed on: within a message no other may begin."""
        if first == _FAREWELL:
            self.pass_on()
        elif first in _BEGINS:
            self._inside = True
        elif first == _LAST:
            self._inside = False
        return at if self._inside or self._passing else self._take(data, at)
