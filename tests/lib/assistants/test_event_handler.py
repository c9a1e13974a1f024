"""The callbacks of a run's events: which are called, in which order, with what."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from openai_oxide import APITimeoutError, AssistantEventHandler, AsyncAssistantEventHandler
from openai_oxide.types.beta import AssistantStreamEvent
from openai_oxide_lib.assistants.run_events import RunState
from openai_oxide_mock import MockServer
from tests.support.timed_clients import Colour

pytestmark = pytest.mark.anyio

CALLBACKS = sorted(name for name in vars(AssistantEventHandler.__base__) if name.startswith("on_"))
ABOUT = {"id": "msg_1", "object": "thread.message", "thread_id": "t", "created_at": 1}
STEP = {"id": "step_1", "object": "thread.run.step", "run_id": "r", "created_at": 1}


def events(*stories: tuple[str, dict[str, Any]]) -> list[Any]:
    adapter: TypeAdapter[Any] = TypeAdapter(AssistantStreamEvent)
    return [adapter.validate_python({"event": f"thread.{n}", "data": data}) for n, data in stories]


def message(*content: dict[str, Any], status: str = "in_progress") -> dict[str, Any]:
    return {**ABOUT, "role": "assistant", "status": status, "content": list(content)}


def written(*pieces: dict[str, Any]) -> dict[str, Any]:
    return {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": list(pieces)}}


def text(value: str, index: int | None = None) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "text", "text": {"value": value, "annotations": []}}
    return part if index is None else {**part, "index": index}


def step(status: str, *calls: dict[str, Any]) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return {**STEP, "status": status, "type": "tool_calls", "step_details": details}


def called(index: int, **function: Any) -> dict[str, Any]:
    call = {"index": index, "type": "function", "function": function}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}


def calls_for(*stories: tuple[str, dict[str, Any]]) -> list[tuple[str, tuple[Any, ...]]]:
    state = RunState()
    calls = [call for event in events(*stories) for call in state.take(event)]
    return [call for call in calls if call[0] != "on_event"]


def test_text_grows_and_parts_end_where_others_begin() -> None:
    image = {"type": "image_file", "image_file": {"file_id": "f", "detail": "auto"}}
    calls = calls_for(
        ("message.created", message()),
        ("message.delta", written(text("Hel", 0))),
        ("message.delta", written(text("lo", 0))),
        ("message.delta", written({**image, "index": 1})),
        ("message.completed", message(text("Hello"), image, status="completed")),
    )
    assert [name for name, _ in calls] == [
        *("on_message_created", "on_text_created", "on_text_delta", "on_message_delta"),
        *("on_text_delta", "on_message_delta", "on_text_done", "on_message_delta"),
        *("on_image_file_done", "on_message_done"),
    ]
    shown = [arguments for name, arguments in calls if name == "on_text_delta"]
    assert [(delta.value, snapshot.value) for delta, snapshot in shown] == [
        ("Hel", "Hel"),
        ("lo", "Hello"),
    ]
    assert next(a for n, a in calls if n == "on_text_done")[0].value == "Hello"
    assert next(a for n, a in calls if n == "on_image_file_done")[0].file_id == "f"


def test_tool_calls_grow_and_end() -> None:
    calls = calls_for(
        ("run.step.created", step("in_progress")),
        ("run.step.delta", called(0, name="now", arguments="{")),
        ("run.step.delta", called(0, arguments="}")),
        ("run.step.delta", called(1, name="then", arguments="")),
        ("run.step.completed", step("completed")),
    )
    assert [name for name, _ in calls] == [
        *("on_run_step_created", "on_tool_call_created", "on_run_step_delta"),
        *("on_tool_call_delta", "on_run_step_delta", "on_tool_call_done"),
        *("on_tool_call_created", "on_run_step_delta", "on_run_step_done"),
    ]
    whole = next(arguments for name, arguments in calls if name == "on_tool_call_done")[0]
    assert (whole.function.name, whole.function.arguments) == ("now", "{}")


def test_each_step_has_tool_calls_of_its_own() -> None:
    one = {"id": "call", "type": "function", "function": {"name": "now", "arguments": ""}}
    stories = (
        ("run.step.created", step("in_progress")),
        ("run.step.delta", called(0, name="now", arguments="")),
        ("run.step.completed", step("completed", one)),
    )
    names = [name for name, _ in calls_for(*stories, *stories) if "tool_call" in name]
    assert names == ["on_tool_call_created", "on_tool_call_done"] * 2


def test_pieces_of_what_was_never_begun_are_no_error() -> None:
    pieces = ("message.delta", written(text("x", 0))), ("run.step.delta", called(0))
    assert calls_for(*pieces) == []


class Recorder:
    """Notes the callbacks that are called on a handler of either colour."""

    def __init__(self, colour: Colour) -> None:
        sync = colour.name == "sync"
        self.called: list[str] = []
        kind: Any = AssistantEventHandler if sync else AsyncAssistantEventHandler
        note = self.note if sync else self.anote
        self.handler = type("Noting", (kind,), {name: note(name) for name in CALLBACKS})()

    def note(self, name: str) -> Any:
        return lambda handler, *arguments: self.called.append(name)

    def anote(self, name: str) -> Any:
        async def noted(handler: Any, *arguments: Any) -> None:
            self.called.append(name)

        return noted


async def stream(colour: Colour, handler: Any) -> Any:
    beta = colour.client().beta
    assistant = await colour.get(beta.assistants.create(model="gpt-4.1-mini"))
    messages: Any = [{"role": "user", "content": "Hello"}]
    return beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": messages}, event_handler=handler
    )


async def test_a_handler_is_told_of_a_run(colour: Colour) -> None:
    recorder = Recorder(colour)
    started = await stream(colour, recorder.handler)
    await colour.inside(started, lambda handler: handler.until_done())
    names = list(dict.fromkeys(recorder.called))
    assert names[0] == "on_event"
    assert names[-1] == "on_end"
    assert {"on_text_delta", "on_message_done", "on_run_step_done"} <= set(names)
    assert recorder.called.count("on_end") == 1
    assert recorder.handler.current_run.status == "completed"
    assert recorder.handler.current_message_snapshot.content[0].text.value.startswith("You said")
    with pytest.raises(RuntimeError, match="one stream only"):
        await colour.inside(await stream(colour, recorder.handler), lambda handler: None)


async def test_a_handler_is_told_of_failures(colour: Colour, server: MockServer) -> None:
    recorder = Recorder(colour)

    class Late(APITimeoutError):
        def __init__(self) -> None:
            Exception.__init__(self, "late")

    def fail(*arguments: Any) -> Any:
        raise Late

    type(recorder.handler).on_text_delta = fail
    with pytest.raises(Late):
        await colour.inside(
            await stream(colour, recorder.handler), lambda handler: handler.until_done()
        )
    assert recorder.called[-3:] == ["on_timeout", "on_exception", "on_end"]


async def test_leaving_a_loop_early_ends_it(colour: Colour) -> None:
    recorder = Recorder(colour)

    async def first(handler: Any) -> Any:
        if colour.name == "sync":
            return next(handler)
        return await anext(handler)

    event = await colour.inside(await stream(colour, recorder.handler), first)
    assert event.event == "thread.created"
    assert recorder.called == ["on_event", "on_end"]
