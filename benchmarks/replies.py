"""What the stand-in says in each row, made beforehand: a response, and the events of its stream.

Texts come in tokens of five characters. Each event knows how many tokens are made before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from benchmarks import answers

TEXT = "The capital of Wales is Cardiff, where the river Taff meets the sea. " * 3
CITIES = ("Cardiff", "Paris", "Oslo")
NOTE = "as exactly as the stations near the centre tell it, for the next three hours"
VERDICT = {"positive": True, "reason": "The review praises the soup twice.", "score": 4}
PLAN = {
    "title": "A weekend in Wales",
    "days": [
        {
            "name": day,
            "stops": [
                {"place": place, "minutes": 90, "costs": {"amount": 12.5, "currency": "GBP"}}
                for place in ("Cardiff Castle", "Barry Island")
            ],
        }
        for day in ("Saturday", "Sunday")
    ],
}
Item = dict[str, Any]
Told = tuple[int, Item]


class Reply(NamedTuple):
    """One answer. ``slower`` is what the time to the first token is multiplied with."""

    response: Item
    slower: float = 1.0


def message(text: str, annotations: tuple[Item, ...] = ()) -> Item:
    """An item with text."""
    part = {"type": "output_text", "text": text, "annotations": [*annotations], "logprobs": []}
    known = {"id": "msg_0123456789abcdef", "type": "message", "role": "assistant"}
    return {**known, "status": "completed", "content": [part]}


def call(number: int) -> Item:
    """An item that calls a function."""
    said = json.dumps({"city": CITIES[number], "note": NOTE})
    known = {"id": f"fc_{number:016x}", "type": "function_call", "status": "completed"}
    return {**known, "call_id": f"call_{number:016x}", "name": "get_weather", "arguments": said}


def search() -> tuple[Item, Item]:
    """A web search, and the text with what was found."""
    action = {"type": "search", "query": "capital of Wales"}
    found = {"id": "ws_0123456789abcdef", "type": "web_search_call", "status": "completed"}
    cited = {"type": "url_citation", "start_index": 0, "end_index": 30, "title": "Wales"}
    notes = tuple({**cited, "url": f"https://example.com/wales/{page}"} for page in range(3))
    return {**found, "action": action}, message(TEXT, notes)


def reply(*items: Item, slower: float = 1.0, cached: int = 0) -> Reply:
    """A completed response with these items."""
    response = {**answers.response(), "output": [*items]}
    usage = {**response["usage"], "input_tokens_details": {"cached_tokens": cached}}
    return Reply({**response, "usage": usage}, slower)


@cache
def replies() -> dict[str, Reply]:
    """What is said, by the name that the request's metadata has."""
    return {
        "warm": reply(message("Ready.")),
        "text": reply(message(TEXT)),
        "verdict": reply(message(json.dumps(VERDICT))),
        "plan": reply(message(json.dumps(PLAN))),
        "call": reply(call(0)),
        "calls": reply(*map(call, range(len(CITIES)))),
        "search": reply(*search(), slower=3.0),
        "cached": reply(message(TEXT), slower=0.5, cached=2048),
    }


def tokens(text: str) -> list[str]:
    """The pieces in which a text comes."""
    return [text[at : at + 5] for at in range(0, len(text), 5)]


@cache
def story(name: str) -> tuple[Told, ...]:
    """The numbered events of the reply of this name."""
    events = enumerate(told(replies()[name].response))
    return tuple((made, {"sequence_number": at, **event}) for at, (made, event) in events)


def length(name: str) -> int:
    """How many tokens the reply of this name has."""
    return max(made for made, _ in story(name))


def told(response: Item) -> Iterator[Told]:
    """The events of a stream, each with the number of tokens before it."""
    early = {**response, "output": [], "usage": None, "status": "in_progress"}
    yield -1, {"type": "response.created", "response": early}
    yield -1, {"type": "response.in_progress", "response": early}
    made = 0
    for index, item in enumerate(response["output"]):
        for token, event in _item(item, made):
            made = token
            yield made, {**event, "output_index": index}
    yield made, {"type": "response.completed", "response": response}


def _item(item: Item, made: int) -> Iterator[Told]:
    steps = {"message": _message, "function_call": _call, "web_search_call": _search}
    begun: dict[str, Item] = {"message": {"content": []}, "function_call": {"arguments": ""}}
    early = {**item, **begun.get(item["type"], {}), "status": "in_progress"}
    yield made, {"type": "response.output_item.added", "item": early}
    for token, event in steps[item["type"]](item, made):
        made = token
        yield made, {**event, "item_id": item["id"]}
    yield made, {"type": "response.output_item.done", "item": item}


def _message(item: Item, made: int) -> Iterator[Told]:
    (part,) = item["content"]
    here = {"content_index": 0}
    empty = {**part, "text": "", "annotations": []}
    yield made, {"type": "response.content_part.added", **here, "part": empty}
    for piece in tokens(part["text"]):
        made += 1
        delta = {"type": "response.output_text.delta", "delta": piece, "logprobs": []}
        yield made, {**delta, **here}
    done = {"type": "response.output_text.done", "text": part["text"], "logprobs": []}
    yield made, {**done, **here}
    yield made, {"type": "response.content_part.done", **here, "part": part}


def _call(item: Item, made: int) -> Iterator[Told]:
    kind = "response.function_call_arguments"
    for piece in tokens(item["arguments"]):
        made += 1
        yield made, {"type": f"{kind}.delta", "delta": piece}
    yield made, {"type": f"{kind}.done", "name": item["name"], "arguments": item["arguments"]}


def _search(item: Item, made: int) -> Iterator[Told]:
    for step in ("in_progress", "searching", "completed"):
        yield made, {"type": f"response.web_search_call.{step}"}
