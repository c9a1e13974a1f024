"""Frames that wait for a connection: in order, and never more than so many bytes of them."""

from __future__ import annotations

from collections import deque

from openai_oxide_runtime.errors.tree import WebSocketQueueFullError

__all__ = ["Outbox"]

Frame = str | bytes


class Outbox:
    """A queue of frames that were not sent yet."""

    def __init__(self, most_bytes: int) -> None:
        self._frames: deque[Frame] = deque()
        self._bytes = 0
        self._most = most_bytes

    def add(self, frame: Frame) -> None:
        """Queue a frame; WebSocketQueueFullError if there is no room for it."""
        size = _size(frame)
        if self._bytes + size > self._most:
            text = f"{self._most} bytes already wait to be sent; this message was not queued"
            raise WebSocketQueueFullError(text)
        self._frames.append(frame)
        self._bytes += size

    def peek(self) -> Frame:
        """The frame that is to be sent next."""
        return self._frames[0]

    def pop(self) -> None:
        """Take out the frame that was sent."""
        self._bytes -= _size(self._frames.popleft())

    def drain(self) -> list[Frame]:
        """Take out all of them."""
        frames = list(self._frames)
        self._frames.clear()
        self._bytes = 0
        return frames

    def __len__(self) -> int:
        return len(self._frames)


def _size(frame: Frame) -> int:
    return len(frame.encode()) if isinstance(frame, str) else len(frame)
