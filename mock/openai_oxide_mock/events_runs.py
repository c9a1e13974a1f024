"""The events of a run's stream, told from what the run did.

The order is that of the API: the run, its step, what the step makes, and the run again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .brain import pieces, shreds
from .reply import DONE, Event

Record = dict[str, Any]


def run_events(
    run: Record, steps: list[Record], messages: dict[str, Record], thread: Record | None = None
) -> Iterator[Event]:
    """All events of one go of a run; `steps` are those of this go."""
    if thread is not None:
        yield Event(thread, "thread.created")
    early = {**run, "required_action": None, "completed_at": None, "usage": None}
    for status in ("created", "queued", "in_progress"):
        shown = "queued" if status == "created" else status
        yield Event({**early, "status": shown}, f"thread.run.{status}")
    for step in steps:
        yield from _step(step, messages)
    yield Event(run, f"thread.run.{run['status']}")
    yield Event(DONE, "done")


def _step(step: Record, messages: dict[str, Record]) -> Iterator[Event]:
    begun = {**step, "status": "in_progress", "completed_at": None, "usage": None}
    begun["step_details"] = _details(step["step_details"])
    yield Event(begun, "thread.run.step.created")
    yield Event(begun, "thread.run.step.in_progress")
    if step["type"] == "message_creation":
        yield from _message(messages[step["step_details"]["message_creation"]["message_id"]])
    else:
        yield from _calls(step)
    if step["status"] == "completed":
        yield Event(step, "thread.run.step.completed")


def _details(details: Record) -> Record:
    return {**details, "tool_calls": []} if "tool_calls" in details else details


def _message(message: Record) -> Iterator[Event]:
    begun = {**message, "status": "in_progress", "content": [], "completed_at": None}
    yield Event(begun, "thread.message.created")
    yield Event(begun, "thread.message.in_progress")
    for index, part in enumerate(message["content"]):
        for at, piece in enumerate(pieces(part["text"]["value"])):
            text = {"value": piece, **({} if at else {"annotations": []})}
            delta = {"content": [{"index": index, "type": "text", "text": text}]}
            shown = {"id": message["id"], "object": "thread.message.delta", "delta": delta}
            yield Event(shown, "thread.message.delta")
    yield Event(message, "thread.message.completed")


def _calls(step: Record) -> Iterator[Event]:
    for index, call in enumerate(step["step_details"]["tool_calls"]):
        inner = call["function"]
        head = {"index": index, "id": call["id"], "type": "function"}
        yield _delta(step, {**head, "function": {**inner, "arguments": "", "output": None}})
        for piece in shreds(inner["arguments"]):
            yield _delta(
                step, {"index": index, "type": "function", "function": {"arguments": piece}}
            )


def _delta(step: Record, call: Record) -> Event:
    details = {"type": "tool_calls", "tool_calls": [call]}
    shown = {
        "id": step["id"],
        "object": "thread.run.step.delta",
        "delta": {"step_details": details},
    }
    return Event(shown, "thread.run.step.delta")
