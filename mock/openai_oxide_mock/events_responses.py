"""The events of a Responses stream, told from the finished response.

    created · in_progress · ( output_item.added · parts and deltas · output_item.done )* · end

Both ways of answering come from one response, so the stream and the plain answer agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .brain import pieces, shreds
from .reply import Event

Item = dict[str, Any]
ENDS = {"completed": "completed", "incomplete": "incomplete", "failed": "failed"}


def response_events(response: Item) -> list[Item]:
    """All events of a response, numbered from 0."""
    return [
        {"type": event["type"], "sequence_number": number, **event}
        for number, event in enumerate(_tell(response))
    ]


def named(events: list[Item]) -> list[Event]:
    """The events as they are framed: each is named by its type."""
    return [Event(event, event["type"]) for event in events]


def unfinished(response: Item, status: str) -> Item:
    """The response as it was before the first token."""
    early = {name: value for name, value in response.items() if name != "usage"}
    empty: Item = {"output": [], "error": None, "incomplete_details": None, "completed_at": None}
    return {**early, **empty, "status": status}


def _tell(response: Item) -> Iterator[Item]:
    early = unfinished(response, "queued" if response.get("background") else "in_progress")
    yield {"type": "response.created", "response": early}
    if response.get("background"):
        yield {"type": "response.queued", "response": early}
    yield {"type": "response.in_progress", "response": {**early, "status": "in_progress"}}
    for index, item in enumerate(response["output"]):
        yield from _item(item, index)
    end = ENDS.get(response.get("status", ""), "completed")
    yield {"type": f"response.{end}", "response": response}


def _item(item: Item, index: int) -> Iterator[Item]:
    early, steps = _STORIES.get(item["type"], (_as_is, _nothing))
    place = {"output_index": index}
    yield {"type": "response.output_item.added", **place, "item": early(item)}
    yield from steps(item, {"item_id": item.get("id", ""), **place})
    yield {"type": "response.output_item.done", **place, "item": item}


def _as_is(item: Item) -> Item:
    return item


def _nothing(item: Item, place: Item) -> Iterator[Item]:
    return iter(())


def _begun(**fields: Any) -> Callable[[Item], Item]:
    """How an item looks when it is added: without what is still to come."""

    def early(item: Item) -> Item:
        status = {"status": "in_progress"} if "status" in item else {}
        return {**item, **fields, **status}

    return early


def _message(item: Item, place: Item) -> Iterator[Item]:
    for at, part in enumerate(item["content"]):
        here = {**place, "content_index": at}
        story = _refusal if part["type"] == "refusal" else _text
        yield from story(part, here)


def _text(part: Item, here: Item) -> Iterator[Item]:
    empty = {**part, "text": "", "annotations": [], "logprobs": []}
    yield {"type": "response.content_part.added", **here, "part": empty}
    odds = part.get("logprobs") or []
    for at, piece in enumerate(pieces(part["text"])):
        likely = [_event_logprob(odds[at])] if at < len(odds) else []
        yield {"type": "response.output_text.delta", **here, "delta": piece, "logprobs": likely}
    for at, annotation in enumerate(part.get("annotations") or ()):
        kind = "response.output_text.annotation.added"
        yield {"type": kind, **here, "annotation_index": at, "annotation": annotation}
    done = {"text": part["text"], "logprobs": [_event_logprob(one) for one in odds]}
    yield {"type": "response.output_text.done", **here, **done}
    yield {"type": "response.content_part.done", **here, "part": part}


def _event_logprob(odds: Item) -> Item:
    return {name: odds[name] for name in ("token", "logprob", "top_logprobs")}


def _refusal(part: Item, here: Item) -> Iterator[Item]:
    yield {"type": "response.content_part.added", **here, "part": {**part, "refusal": ""}}
    for piece in pieces(part["refusal"]):
        yield {"type": "response.refusal.delta", **here, "delta": piece}
    yield {"type": "response.refusal.done", **here, "refusal": part["refusal"]}
    yield {"type": "response.content_part.done", **here, "part": part}


def _reasoning(item: Item, place: Item) -> Iterator[Item]:
    for at, part in enumerate(item.get("summary") or ()):
        here = {**place, "summary_index": at}
        kind = "response.reasoning_summary"
        yield {"type": f"{kind}_part.added", **here, "part": {**part, "text": ""}}
        yield from _spelled(f"{kind}_text", here, part["text"])
        yield {"type": f"{kind}_part.done", **here, "part": part}
    for at, part in enumerate(item.get("content") or ()):
        yield from _spelled("response.reasoning_text", {**place, "content_index": at}, part["text"])


def _spelled(kind: str, here: Item, text: str) -> Iterator[Item]:
    for piece in pieces(text):
        yield {"type": f"{kind}.delta", **here, "delta": piece}
    yield {"type": f"{kind}.done", **here, "text": text}


def _function_call(item: Item, place: Item) -> Iterator[Item]:
    kind = "response.function_call_arguments"
    for piece in shreds(item["arguments"]):
        yield {"type": f"{kind}.delta", **place, "delta": piece}
    done = {"name": item["name"], "arguments": item["arguments"]}
    yield {"type": f"{kind}.done", **place, **done}


def _custom_call(item: Item, place: Item) -> Iterator[Item]:
    kind = "response.custom_tool_call_input"
    for piece in pieces(item["input"]):
        yield {"type": f"{kind}.delta", **place, "delta": piece}
    yield {"type": f"{kind}.done", **place, "input": item["input"]}


def _steps(kind: str, *names: str) -> Callable[[Item, Item], Iterator[Item]]:
    """Events that only tell how far a call has come."""

    def story(item: Item, place: Item) -> Iterator[Item]:
        for name in names:
            yield {"type": f"response.{kind}.{name}", **place}

    return story


def _code_call(item: Item, place: Item) -> Iterator[Item]:
    code = item.get("code") or ""
    yield {"type": "response.code_interpreter_call.in_progress", **place}
    for piece in shreds(code):
        yield {"type": "response.code_interpreter_call_code.delta", **place, "delta": piece}
    yield {"type": "response.code_interpreter_call_code.done", **place, "code": code}
    yield {"type": "response.code_interpreter_call.interpreting", **place}
    yield {"type": "response.code_interpreter_call.completed", **place}


def _image_call(item: Item, place: Item) -> Iterator[Item]:
    kind = "response.image_generation_call"
    yield {"type": f"{kind}.in_progress", **place}
    yield {"type": f"{kind}.generating", **place}
    part = {"partial_image_index": 0, "partial_image_b64": item.get("result") or ""}
    yield {"type": f"{kind}.partial_image", **place, **part}
    yield {"type": f"{kind}.completed", **place}


def _mcp_call(item: Item, place: Item) -> Iterator[Item]:
    yield {"type": "response.mcp_call.in_progress", **place}
    for piece in shreds(item["arguments"]):
        yield {"type": "response.mcp_call_arguments.delta", **place, "delta": piece}
    done = {"arguments": item["arguments"]}
    yield {"type": "response.mcp_call_arguments.done", **place, **done}
    end = "failed" if item.get("error") else "completed"
    yield {"type": f"response.mcp_call.{end}", **place}


_SEARCHING = ("in_progress", "searching", "completed")
_STORIES: dict[str, tuple[Callable[[Item], Item], Callable[[Item, Item], Iterator[Item]]]] = {
    "message": (_begun(content=[]), _message),
    "reasoning": (_begun(summary=[]), _reasoning),
    "function_call": (_begun(arguments=""), _function_call),
    "custom_tool_call": (_begun(input=""), _custom_call),
    "web_search_call": (_begun(), _steps("web_search_call", *_SEARCHING)),
    "file_search_call": (_begun(), _steps("file_search_call", *_SEARCHING)),
    "code_interpreter_call": (_begun(code="", outputs=None), _code_call),
    "image_generation_call": (_begun(result=None), _image_call),
    "mcp_call": (_begun(arguments="", output=None), _mcp_call),
    "mcp_list_tools": (_begun(), _steps("mcp_list_tools", "in_progress", "completed")),
}
