"""What a message says it is, before it is decoded."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.websocket import event_reader as reading


@pytest.mark.parametrize(
    ("data", "tag"),
    [
        (b'{"type":"a.b","x":1}', b"a.b"),
        (b'{"type": "a.b"}', b"a.b"),
        (b'{"x":{"type":"no"},"type":"yes"}', b"yes"),
        (b'{"x":1}', b""),
        (b"[1]", b""),
        (b"nonsense", b""),
    ],
)
def test_what_a_message_says_it_is(data: bytes, tag: bytes) -> None:
    assert reading.peek(data) == tag
