"""The completions of old: text in, text out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..brain import Prompt, Spent, pieces, think
from ..prompts import as_words
from ..reply import DONE, Event, stream_reply
from .chat import usage
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record


@serves("POST /completions")
def create(call: Call, service: Service) -> Any:
    """Complete each prompt, `n` times if asked."""
    body = call.body
    prompts = [as_words(one) for one in _prompts(body.get("prompt"))]
    prompts = [text for text in prompts for _ in range(body.get("n") or 1)]
    answers = [call.answer or think(Prompt(text, limit=body.get("max_tokens"))) for text in prompts]
    echo = bool(body.get("echo"))
    choices = [
        {
            "index": index,
            "text": (text if echo else "") + (answer.text or ""),
            "logprobs": None,
            "finish_reason": answer.finish if answer.finish != "failed" else "stop",
        }
        for index, (text, answer) in enumerate(zip(prompts, answers, strict=True))
    ]
    words = sum(answer.words for answer in answers)
    tokens = sum(len(pieces(text)) for text in prompts)
    spent = call.answer.spent(tokens, len(answers)) if call.answer else Spent(tokens, words, 0, 0)
    completion = {
        "id": service.ids.new("text_completion"),
        "object": "text_completion",
        "created": service.now(),
        "model": body["model"],
        "choices": choices,
        "usage": usage(spent),
    }
    if call.streams:
        return stream_reply(_events(completion, body.get("stream_options")))
    return completion


def _prompts(given: Any) -> list[Any]:
    """One prompt or several; a list of numbers is one prompt in tokens."""
    several = isinstance(given, list) and given and not isinstance(given[0], int)
    return given if several else [given if given is not None else ""]


def _events(completion: Record, options: Record | None) -> Iterator[Event]:
    head = {name: value for name, value in completion.items() if name != "usage"}
    for choice in completion["choices"]:
        for piece in pieces(choice["text"]):
            part = {**choice, "text": piece, "finish_reason": None}
            yield Event({**head, "choices": [part]})
        yield Event({**head, "choices": [{**choice, "text": ""}]})
    if options and options.get("include_usage"):
        yield Event({**completion, "choices": []})
    yield Event(DONE)
