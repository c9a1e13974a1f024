"""A close says why."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.websocket.closed import WebSocketClosed

KEY = "sk-test-0123456789"


@pytest.mark.parametrize(("code", "clean"), [(1000, True), (1001, True), (1006, False)])
def test_a_close_says_why(code: int, clean: bool) -> None:
    closed = WebSocketClosed(code, f"key {KEY} is old", unsent=["a", b"\xff"])
    assert isinstance(closed, OpenAIError)
    assert (closed.clean, closed.close_code) == (clean, code)
    assert KEY not in str(closed) + closed.close_reason
    assert (closed.unsent_frames, closed.unsent_messages) == (["a", b"\xff"], ["a"])
