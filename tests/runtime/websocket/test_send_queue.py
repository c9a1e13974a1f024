"""The queue of what waits to be sent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.errors.tree import WebSocketQueueFullError
from openai_oxide_runtime.websocket.send_queue import SendQueue


@given(st.lists(st.one_of(st.text(max_size=5), st.binary(max_size=5))), st.integers(0, 40))
def test_a_queue_never_holds_more_than_it_may(frames: list[Any], most: int) -> None:
    queue = SendQueue(most)
    held: list[Any] = []
    for frame in frames:
        size = len(frame.encode()) if isinstance(frame, str) else len(frame)
        room = most - sum(len(f.encode()) if isinstance(f, str) else len(f) for f in held)
        if size > room:
            with pytest.raises(WebSocketQueueFullError):
                queue.add(frame)
        else:
            queue.add(frame)
            held.append(frame)
    if held:
        assert queue.peek() == held.pop(0)
        queue.pop()
    assert len(queue) == len(held)
    assert queue.drain() == held
    assert not queue
