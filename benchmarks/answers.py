"""What the stand-in servers send, made beforehand: bodies, and the events of streams."""

from __future__ import annotations

import base64
import json
import random
from array import array
from collections.abc import Iterator
from functools import cache
from typing import Any

EVENTS = 300
TEXT = "All happy clients are alike; each unhappy client is unhappy in its own way. " * 13
WORD = "a word "
VECTORS, DIMENSIONS = 256, 1536


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


def response(text: str = TEXT, messages: int = 1) -> dict[str, Any]:
    """A response with one message; the usual fields, about 2 KB of JSON."""
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    message = {"id": "msg_0123456789abcdef", "type": "message", "role": "assistant"}
    output = [{**message, "status": "completed", "content": [part]}] * messages
    return {**json.loads(RESPONSE), "output": output}


def large_response() -> dict[str, Any]:
    """About 40 KB of JSON: messages, reasoning and tool calls, as an agent's turns have them."""
    items: list[dict[str, Any]] = []
    for number in range(19):
        call = {"type": "function_call", "id": f"fc_{number:04}", "call_id": f"call_{number:04}"}
        said = json.dumps({"city": "Cardiff", "days": list(range(40))})
        items.append({**call, "name": "get_weather", "arguments": said})
        summary = [{"type": "summary_text", "text": TEXT[:500]}]
        items.append({"type": "reasoning", "id": f"rs_{number:04}", "summary": summary})
        items += response(TEXT)["output"]
    return {**response(TEXT), "output": items}


def completion() -> dict[str, Any]:
    """A chat completion."""
    message: dict[str, Any] = {"role": "assistant", "content": TEXT, "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    usage = {"prompt_tokens": 31, "completion_tokens": 160, "total_tokens": 191}
    return {**_chat("chat.completion"), "choices": [choice], "usage": usage}


def _chat(kind: str) -> dict[str, Any]:
    known = {"id": "chatcmpl-0123456789abcdef", "object": kind, "created": 1760000000}
    return {**known, "model": "gpt-5-mini", "service_tier": "default", "system_fingerprint": "fp_1"}


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
        yield frame("response.output_text.delta", number, delta=WORD, **place)
    yield frame("response.completed", deltas + 1, response=response(text=WORD * deltas))


def chunks() -> Iterator[bytes]:
    """A stream of exactly EVENTS chunks of a chat completion, and its last line."""
    for number in range(EVENTS):
        delta = {"content": WORD} if number else {"role": "assistant", "content": ""}
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}
        choice |= {"finish_reason": "stop", "delta": {}} if number == EVENTS - 1 else {}
        yield b"data: %b\n\n" % compact({**_chat("chat.completion.chunk"), "choices": [choice]})
    yield b"data: [DONE]\n\n"


def frame(kind: str, number: int, **fields: Any) -> bytes:
    """One event as it stands on the wire."""
    data = compact({"type": kind, "sequence_number": number, **fields})
    return f"event: {kind}\ndata: ".encode() + data + b"\n\n"


def compact(value: Any) -> bytes:
    """JSON without spaces."""
    return json.dumps(value, separators=(",", ":")).encode()


@cache
def vectors() -> list[array[float]]:
    """So many vectors of 32-bit floats, the same in every run."""
    chance = random.Random(1)
    one = [array("f", (chance.uniform(-0.1, 0.1) for _ in range(DIMENSIONS))) for _ in range(8)]
    return [one[number % len(one)] for number in range(VECTORS)]


def rounded(vector: array[float]) -> list[float]:
    """The numbers with ten digits, as servers write them."""
    return [round(number, 10) for number in vector]


def embeddings(*, encoded: bool) -> bytes:
    """The answer with all vectors, as base64 or as numbers. Made on a little-endian machine."""
    made = [
        base64.b64encode(vector.tobytes()).decode() if encoded else rounded(vector)
        for vector in vectors()
    ]
    data = [{"object": "embedding", "index": at, "embedding": one} for at, one in enumerate(made)]
    usage = {"prompt_tokens": 512, "total_tokens": 512}
    return compact({"object": "list", "data": data, "model": "m", "usage": usage})
