"""The chunks of a chat stream, told from the finished completion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .brain import pieces, shreds
from .reply import DONE, Event

Chunk = dict[str, Any]


def chat_events(completion: Chunk, options: Chunk | None) -> Iterator[Event]:
    """All chunks, the usage if it was asked for, and the end mark."""
    usage = bool(options and options.get("include_usage"))
    for choices in _tell(completion):
        chunk = _chunk(completion, choices)
        yield Event({**chunk, "usage": None} if usage else chunk)
    if usage:
        yield Event({**_chunk(completion, []), "usage": completion["usage"]})
    yield Event(DONE)


def _chunk(completion: Chunk, choices: list[Chunk]) -> Chunk:
    return {
        "id": completion["id"],
        "object": "chat.completion.chunk",
        "created": completion["created"],
        "model": completion["model"],
        "service_tier": completion["service_tier"],
        "system_fingerprint": completion["system_fingerprint"],
        "choices": choices,
    }


def _tell(completion: Chunk) -> Iterator[list[Chunk]]:
    """The choices of each chunk: with several choices they take turns."""
    stories = [_choice(choice) for choice in completion["choices"]]
    while stories:
        for story in list(stories):
            delta = next(story, None)
            if delta is None:
                stories.remove(story)
            else:
                yield [delta]


def _choice(choice: Chunk) -> Iterator[Chunk]:
    message, index = choice["message"], choice["index"]
    odds = (choice.get("logprobs") or {}).get("content")
    yield _delta(index, {"role": "assistant", "content": "", "refusal": None})
    for at, piece in enumerate(pieces(message["content"] or "")):
        likely = {"content": [odds[at]], "refusal": None} if odds else None
        yield _delta(index, {"content": piece}, likely)
    for piece in pieces(message["refusal"] or ""):
        yield _delta(index, {"refusal": piece})
    for delta in _calls(message):
        yield _delta(index, delta)
    yield {**_delta(index, {}), "finish_reason": choice["finish_reason"]}


def _delta(index: int, delta: Chunk, logprobs: Chunk | None = None) -> Chunk:
    return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": None}


def _calls(message: Chunk) -> Iterator[Chunk]:
    for at, call in enumerate(message.get("tool_calls") or ()):
        if call["type"] != "function":
            yield {"tool_calls": [{"index": at, **call}]}
            continue
        inner = call["function"]
        head = {"id": call["id"], "type": "function"}
        yield {"tool_calls": [{"index": at, **head, "function": {**inner, "arguments": ""}}]}
        for piece in shreds(inner["arguments"]):
            yield {"tool_calls": [{"index": at, "function": {"arguments": piece}}]}
    old = message.get("function_call")
    if old:
        yield {"function_call": {"name": old["name"], "arguments": ""}}
        for piece in shreds(old["arguments"]):
            yield {"function_call": {"arguments": piece}}
