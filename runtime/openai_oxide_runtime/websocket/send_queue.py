"""Messages that wait for a connection: in order, and bounded in bytes."""

from __future__ import annotations

from collections import deque

from openai_oxide_runtime.errors.tree import WebSocketQueueFullError

__all__ = ["SendQueue"]

Frame = str | bytes


class SendQueue:
    """A queue of messages that were not sent yet, of at most ``max_bytes`` bytes."""

    def __init__(self, max_bytes: int) -> None:
        self.max_bytes = max_bytes
        self._frames: deque[Frame] = deque()
        self._bytes = 0

    def add(self, frame: Frame) -> None:
        """Append a message; raises ``WebSocketQueueFullError`` if it does not fit."""
        size = _size(frame)
        if self._bytes + size > self.max_bytes:
            text = (
                f"The message of {size} bytes was not queued: {self._bytes} bytes wait to be sent, "
                f"and `max_queue_size` is {self.max_bytes}."
            )
            raise WebSocketQueueFullError(text)
        self._frames.append(frame)
        self._bytes += size

    def peek(self) -> Frame:
        """Return the next message without removing it."""
        return self._frames[0]

    def pop(self) -> None:
        """Remove the next message, once it was sent."""
        self._bytes -= _size(self._frames.popleft())

    def drain(self) -> list[Frame]:
        """Remove and return all messages."""
        frames = list(self._frames)
        self._frames.clear()
        self._bytes = 0
        return frames

    def __len__(self) -> int:
        return len(self._frames)


def _size(frame: Frame) -> int:
    return len(frame.encode()) if isinstance(frame, str) else len(frame)
