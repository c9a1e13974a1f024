"""Splits the bytes of a WebSocket into frames (RFC 6455, 5.2), and decodes the plain ones itself.

    bytes ─► whole text message ─► the queue of messages
         └─► anything else, frame by frame ─► the library

Nearly every frame is an unmasked, whole text message; two bytes tell. Control frames, binary and
compressed frames, fragments and protocol errors are passed on unchanged and whole, so that the
library always starts at the first byte of a frame.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

__all__ = ["Binary", "Frames"]

_TEXT: Final = 0x81
_LAST: Final = 0x80
_CLOSE: Final = 0x88
_MASKED: Final = 0x80
_LONG: Final = 126
# The first byte of a first fragment: text or binary, without the FIN bit.
_FIRST_FRAGMENTS: Final = frozenset((0x01, 0x02))
# Continuation, text, binary, close, ping, pong.
_OPCODES: Final = frozenset((0, 1, 2, 8, 9, 10))


class Binary(bytes):
    """A binary message. All other messages are text: UTF-8, if the server keeps the protocol."""


class _Frame(NamedTuple):
    """Where a payload starts and ends; without ``has_head`` the frame's head is incomplete."""

    start: int
    end: int
    masked: bool
    has_head: bool = True


def _frame(data: bytes, at: int) -> _Frame:
    head = data[at : at + 10]
    second = head[1] if len(head) > 1 else 0
    masked, length = second >= _MASKED, second & 0x7F
    start = 2 if length < _LONG else 4 if length == _LONG else 10
    if len(head) < start:
        return _Frame(at + start, at + start, masked, has_head=False)
    if length >= _LONG:
        length = int.from_bytes(head[2:start], "big")
    start += 4 * masked
    return _Frame(at + start, at + start + length, masked)


class Frames:
    """Takes the bytes of a connection, and keeps those of an incomplete frame for the next call."""

    __slots__ = ("_in_message", "_is_passing", "_max_size", "_needed", "_rest", "messages")

    def __init__(self, max_size: int | None) -> None:
        """``max_size`` is the size of the largest message, in bytes."""
        self.messages: deque[bytes] = deque()
        """Whole messages, in the order of their arrival."""
        self._max_size = max_size
        self._rest = bytearray()
        self._needed = 0
        self._in_message = False
        self._is_passing = False

    def feed(self, data: bytes) -> Iterable[bytes]:
        """Queue the messages that ``data`` completes, and yield every other frame.

        The caller must handle each frame before it takes the next one.
        """
        if self._is_passing:
            return (data,)
        if self._rest:
            self._rest += data
            if len(self._rest) < self._needed:
                return ()
            data, self._rest = bytes(self._rest), bytearray()
        at = 0 if self._in_message else self._take(data, 0)
        return self._others(data, at) if at < len(data) else ()

    def pass_on(self) -> None:
        """Yield all further bytes as they are: the connection is ending."""
        self._is_passing = True

    def _take(self, data: bytes, at: int) -> int:
        """The hot loop: queue plain messages, and return the position behind the last of them."""
        size, most, append = len(data), self._max_size, self.messages.append
        while at + 2 <= size and data[at] == _TEXT:
            length, start = data[at + 1], at + 2
            if length == _LONG and start + 2 <= size:
                length, start = data[start] << 8 | data[start + 1], start + 2
                end = start + length
            elif length < _LONG:
                end = start + length
            else:
                start, end, masked, has_head = _frame(data, at)
                if masked or not has_head:
                    break
            if end > size or (most is not None and end - start > most):
                break
            append(data[start:end])
            at = end
        return at

    def _others(self, data: bytes, at: int) -> Iterator[bytes]:
        """Yield every frame that is no plain message."""
        while at < len(data):
            if self._is_passing:
                yield data[at:]
                return
            frame = _frame(data, at)
            if len(data) > at + 1 and self._is_error(data[at], frame):
                self.pass_on()
                yield data[at:]
                return
            if frame.end > len(data) or not frame.has_head:
                self._rest += data[at:]
                self._needed = frame.end - at
                return
            yield data[at : frame.end]
            at = self._after(data[at], data, frame.end)

    def _is_error(self, first: int, frame: _Frame) -> bool:
        """Whether the head of this frame alone fails the connection (a server must not mask)."""
        is_large = self._max_size is not None and frame.end - frame.start > self._max_size
        return is_large or frame.masked or first & 0x0F not in _OPCODES

    def _after(self, first: int, data: bytes, at: int) -> int:
        """Go on behind a frame that was yielded: inside a fragmented message no other may begin."""
        if first == _CLOSE:
            self.pass_on()
        elif first in _FIRST_FRAGMENTS:
            self._in_message = True
        elif first == _LAST:
            self._in_message = False
        return at if self._in_message or self._is_passing else self._take(data, at)
