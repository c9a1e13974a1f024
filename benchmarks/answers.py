"""The answers that both packages are measured with: a response of 2 KB and a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

EVENTS = 300
TEXT = "All happy clients are alike; each unhappy client is unhappy in its own way. " * 13


RESPONSE = """{
 "id": "resp_0123456789abcdef0123456789abcdef", "object": "response", "created_at": 1760000000.0,
 "status": "completed", "background": false, "error": null, "incomplete_details": null,
 "instructions": "Answer in one paragraph.", "max_output_tokens": null, "model": "gpt-5-mini",
 "parallel_tool_calls": true, "previous_response_id": null, "service_tier": "default",
 "reasoning": {"effort": "medium", "summary": null}, "store": true, "temperature": 1.0,
 "text": {"format": {"type": "text"}, "verbosity": "medium"}, "tool_choice": "auto", "tools": [],
 "top_logprobs": 0, "top_p": 1.0, "truncation": "disabled", "user": null,
 "usage": {"input_tokens": 31, "input_tokens_details": {"cached_tokens": 0},
  "output_tokens": 160, "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 191},
 "metadata": {"run": "benchmark", "note": "a little metadata, as programs send it"}
}"""


def response(text: str = TEXT) -> dict[str, Any]:
    """A response with one message; the usual fields, about 2 KB of JSON."""
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    message = {"id": "msg_0123456789abcdef", "type": "message", "role": "assistant"}
    output = [{**message, "status": "completed", "content": [part]}]
    return {**json.loads(RESPONSE), "output": output}


def events() -> Iterator[bytes]:
    """A stream of exactly EVENTS server-sent events: two that frame it, the rest text deltas."""
    deltas = EVENTS - 2
    place = {
        "item_id": "msg_0123456789abcdef",
        "output_index": 0,
        "content_index": 0,
        "logprobs": [],
    }
    yield frame("response.created", 0, response=response(""))
    for number in range(1, deltas + 1):
        yield frame("response.output_text.delta", number, delta="a word ", **place)
    yield frame("response.completed", deltas + 1, response=response(text="a word " * deltas))


def frame(kind: str, number: int, **fields: Any) -> bytes:
    """One event as it stands on the wire."""
    data = json.dumps({"type": kind, "sequence_number": number, **fields}, separators=(",", ":"))
    return f"event: {kind}\ndata: {data}\n\n".encode()
