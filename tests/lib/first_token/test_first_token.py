"""Which events count as the first of an answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_oxide import first_token


def chat(**delta: Any) -> dict[str, Any]:
    return {"choices": [{"delta": delta, "finish_reason": None}]}


@pytest.mark.parametrize(
    ("event", "counts"),
    [
        ({"type": "response.created"}, False),
        ({"type": "response.in_progress"}, False),
        ({"type": "response.output_item.added"}, False),
        ({"type": "response.output_text.delta", "delta": "a"}, True),
        ({"type": "response.function_call_arguments.delta"}, True),
        ({"type": "response.failed"}, True),
        (chat(role="assistant", content=""), False),
        (chat(role="assistant", content="a"), True),
        (chat(tool_calls=[{"index": 0}]), True),
        ({"choices": [{"delta": {}, "finish_reason": "stop"}]}, True),
        ({"choices": [{"text": "a"}]}, True),
        ({"choices": []}, False),
        ([1], True),
    ],
)
def test_the_first_token(event: Any, counts: bool) -> None:
    assert first_token(b"", json.dumps(event).encode()) is counts


def test_names_and_nonsense() -> None:
    assert first_token(b"", b"{")
    assert not first_token(b"response.created", b"{}")
    assert first_token(b"thread.message.delta", b"{}")
