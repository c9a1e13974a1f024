"""The loop: rounds, order, concurrency, timeouts and errors, without a clock in the tests."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from openai_oxide_mock import MockServer
from openai_oxide_runtime.helpers import (
    FunctionCall,
    RoundLimitError,
    Tools,
    function_tool,
    pydantic_function_tool,
)
from openai_oxide_runtime.helpers.tool_results import LoopSettings, told
from openai_oxide_runtime.helpers.tool_rounds import ChatRounds, ResponseRounds
from openai_oxide_runtime.helpers.tool_workers import ToolTasks, ToolThreads
from tests.helpers.conftest import Colour

pytestmark = pytest.mark.anyio

QUESTION = "What is the weather in Paris and Rome?"
ASKED: dict[str, dict[str, Any]] = {
    "responses": {"input": QUESTION},
    "chat": {"messages": [{"role": "user", "content": QUESTION}]},
}
apis = pytest.mark.parametrize("api", ["responses", "chat"])


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


def run(colour: Colour, api: str, functions: list[Any], **more: Any) -> Any:
    client = colour.client
    loop = (client.responses if api == "responses" else client.chat.completions).run_tools
    return colour.get(loop(functions, model="m", **{**ASKED[api], **more}))


@apis
async def test_tools_run_and_the_model_is_told(
    colour: Colour, server: MockServer, api: str
) -> None:
    done = await run(colour, api, [get_weather])
    assert "Rain in Paris" in done.output_text and "Rain in Rome" in done.output_text
    assert done.rounds == 2
    assert [(r.call.name, r.output, r.error) for r in done.results] == [
        ("get_weather", "Rain in Paris", None),
        ("get_weather", "Rain in Rome", None),
    ]
    assert done.pending == []
    assert len(server.requests) == 2


async def test_a_response_is_continued_by_its_id(colour: Colour, server: MockServer) -> None:
    done = await run(colour, "responses", [get_weather], tool_choice="required")
    first, second = (request.json for request in server.requests)
    assert second["previous_response_id"] == done.answers[0].id
    assert [item["type"] for item in second["input"]] == ["function_call_output"] * 2
    assert [item["call_id"] for item in second["input"]] == [
        item.call_id for item in done.answers[0].output
    ]
    assert (first["tool_choice"], second["tool_choice"]) == ("required", "auto")
    assert first["tools"] == second["tools"] == [dict(function_tool(get_weather))]


async def test_without_a_store_everything_is_sent_again(colour: Colour, server: MockServer) -> None:
    await run(colour, "responses", [get_weather], store=False)
    second = server.requests[1].json
    assert "previous_response_id" not in second
    kinds = [item.get("type", item.get("role")) for item in second["input"]]
    assert kinds == ["user", *["function_call"] * 2, *["function_call_output"] * 2]


async def test_a_conversation_remembers_by_itself(colour: Colour, server: MockServer) -> None:
    conversation = await colour.get(colour.client.conversations.create())
    await run(colour, "responses", [get_weather], conversation=conversation.id)
    assert "previous_response_id" not in server.requests[-1].json
    assert server.requests[-1].json["conversation"] == conversation.id


async def test_chat_is_continued_by_its_messages(colour: Colour, server: MockServer) -> None:
    await run(colour, "chat", [get_weather])
    messages = server.requests[1].json["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant", "tool", "tool"]
    ids = [call["id"] for call in messages[1]["tool_calls"]]
    assert [message["tool_call_id"] for message in messages[2:]] == ids


class Answer(BaseModel):
    text: str


@apis
async def test_the_last_answer_can_be_parsed(colour: Colour, server: MockServer, api: str) -> None:
    server.script(answer={"calls": [{"name": "get_weather", "arguments": {"city": "Oslo"}}]})
    server.script(answer={"text": '{"text": "Rain."}'})
    name = "text_format" if api == "responses" else "response_format"
    done = await run(colour, api, [get_weather], **{name: Answer})
    assert done.output_parsed == Answer(text="Rain.")


def broken(city: str) -> str:
    """The weather in a city."""
    raise ValueError(f"no {city}")


@apis
async def test_the_model_is_told_of_errors(colour: Colour, api: str) -> None:
    done = await run(colour, api, [function_tool(broken, name="get_weather")])
    assert done.results[0].output == "Error: ValueError: no Paris"
    assert isinstance(done.results[0].error, ValueError)
    assert "no Rome" in done.output_text


@apis
async def test_errors_can_be_raised(colour: Colour, api: str) -> None:
    with pytest.raises(ValueError, match="no Paris"):
        await run(colour, api, [function_tool(broken, name="get_weather")], tool_errors="raise")


@apis
async def test_wrong_calls_are_told_to_the_model(
    colour: Colour, server: MockServer, api: str
) -> None:
    calls = [
        {"name": "get_weather", "arguments": {"town": "Oslo"}},
        {"name": "get_weather", "arguments": '{"city":'},
        {"name": "nobody", "arguments": {}},
    ]
    server.script(answer={"calls": calls})
    done = await run(colour, api, [get_weather])
    outputs = [result.output for result in done.results]
    assert "town" in outputs[0] and outputs[0].startswith("Error: ValidationError")
    assert "Invalid JSON" in outputs[1]
    assert outputs[2] == "Error: LookupError: there is no tool named 'nobody'"


@apis
async def test_rounds_are_limited(colour: Colour, server: MockServer, api: str) -> None:
    calls = [{"name": "get_weather", "arguments": {"city": "Oslo"}}]
    server.script(answer={"calls": calls}, times=None)
    with pytest.raises(RoundLimitError, match="after 3 rounds") as caught:
        await run(colour, api, [get_weather], max_rounds=3)
    assert len(caught.value.run.results) == 3


@apis
async def test_tools_of_others_end_the_loop(colour: Colour, server: MockServer, api: str) -> None:
    class Confirm(BaseModel):
        question: str

    calls = [
        {"name": "get_weather", "arguments": {"city": "Oslo"}},
        {"name": "Confirm", "arguments": {"question": "Sure?"}},
    ]
    server.script(answer={"calls": calls})
    done = await run(colour, api, [get_weather], tools=[pydantic_function_tool(Confirm)])
    assert [call.parsed_arguments for call in done.pending] == [Confirm(question="Sure?")]
    assert [result.output for result in done.results] == ["Rain in Oslo"]
    assert done.rounds == 1


@apis
async def test_events_can_be_watched(colour: Colour, api: str) -> None:
    seen: list[Any] = []
    await run(colour, api, [get_weather], on_event=seen.append)
    kinds = [item.type for item in seen]
    assert kinds.count("function_call") == 2
    text = "response.output_text.delta" if api == "responses" else "content.delta"
    assert text in kinds


def test_a_loop_answers_one_choice() -> None:
    with pytest.raises(ValueError, match="n must be 1"):
        ChatRounds(Tools(), {"messages": [], "n": 2})


@pytest.mark.parametrize(
    "wrong", [{"max_rounds": 0}, {"max_concurrency": 0}, {"tool_errors": "ignore"}]
)
def test_settings_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        LoopSettings(**wrong)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("text", "text"),
        (None, "null"),
        ({"a": 1}, '{"a":1}'),
        (Answer(text="x"), '{"text":"x"}'),
        ([1, 2], "[1,2]"),
        ([{"type": "input_text", "text": "x"}], [{"type": "input_text", "text": "x"}]),
        ([], "[]"),
        (object, "<class 'object'>"),
    ],
)
def test_what_the_model_is_told(value: Any, text: Any) -> None:
    assert told(value) in (text, f'"{text}"')


def test_a_demanded_tool_is_demanded_once() -> None:
    rounds = ResponseRounds(
        Tools([get_weather]), {"tool_choice": {"type": "function"}, "input": "x"}
    )
    assert rounds.request()["tool_choice"] == {"type": "function"}
    assert rounds.proceed([], []) is False


# -- at work ----------------------------------------------------------------------------------


def a_call(name: str, index: int = 0) -> FunctionCall:
    return FunctionCall(f"call_{index}", name, "{}", {}, None, index=index)


def threads(*functions: Callable[..., Any], **settings: Any) -> ToolThreads:
    return ToolThreads(Tools(functions), LoopSettings(**settings))


def tasks(*functions: Callable[..., Any], **settings: Any) -> ToolTasks:
    return ToolTasks(Tools(functions), LoopSettings(**settings))


def test_threads_start_at_once_and_answer_in_order() -> None:
    second_ran = threading.Event()

    def first() -> str:
        assert second_ran.wait(10)
        return "first"

    def second() -> str:
        second_ran.set()
        return "second"

    with threads(first, second) as work:
        work.start(a_call("first"))
        work.start(a_call("second", 1))
        assert [result.output for result in work.results()] == ["first", "second"]


async def test_tasks_start_at_once_and_answer_in_order() -> None:
    second_ran = asyncio.Event()

    async def first() -> str:
        await second_ran.wait()
        return "first"

    async def second() -> str:
        second_ran.set()
        return "second"

    async with tasks(first, second) as work:
        work.start(a_call("first"))
        work.start(a_call("second", 1))
        assert [result.output for result in await work.results()] == ["first", "second"]


class Counted:
    """Counts how many run at the same time."""

    def __init__(self) -> None:
        self.now = 0
        self.most = 0
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self.now -= 1


def test_no_more_threads_than_allowed_run_at_once() -> None:
    counted, three = Counted(), threading.Barrier(3)

    def tool() -> None:
        with counted:
            three.wait(0.3)  # in vain: a third one is never there

    with threads(tool, max_concurrency=2) as work:
        for index in range(6):
            work.start(a_call("tool", index))
        errors = [result.error for result in work.results()]
    assert all(isinstance(error, threading.BrokenBarrierError) for error in errors)
    assert counted.most <= 2


async def test_no_more_tasks_than_allowed_run_at_once() -> None:
    counted = Counted()

    async def tool() -> None:
        with counted:
            for _ in range(5):
                await asyncio.sleep(0)

    async with tasks(tool, max_concurrency=2) as work:
        for index in range(6):
            work.start(a_call("tool", index))
        assert [result.error for result in await work.results()] == [None] * 6
    assert counted.most == 2


def test_a_thread_that_takes_too_long_gives_up_its_place() -> None:
    release = threading.Event()

    def hangs() -> None:
        release.wait(10)

    def quick() -> str:
        return "done"

    with threads(hangs, quick, max_concurrency=1, tool_timeout=0.05) as work:
        work.start(a_call("hangs"))
        work.start(a_call("quick", 1))
        first, second = work.results()
    release.set()
    assert first.output == "Error: the tool took longer than 0.05 s"
    assert isinstance(first.error, TimeoutError)
    assert second.output == "done"


async def test_a_task_that_takes_too_long_is_cancelled() -> None:
    cancelled = asyncio.Event()

    async def hangs() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with tasks(hangs, max_concurrency=1, tool_timeout=0.01) as work:
        work.start(a_call("hangs"))
        (result,) = await work.results()
    assert result.output == "Error: the tool took longer than 0.01 s"
    assert cancelled.is_set()


async def test_a_timeout_of_the_tools_own_is_its_error() -> None:
    async def own() -> None:
        raise TimeoutError("the database")

    def blocking() -> None:
        raise TimeoutError("the database")

    async with tasks(own, tool_timeout=10) as work:
        work.start(a_call("own"))
        assert (await work.results())[0].output == "Error: the database"
    with threads(blocking, tool_timeout=10) as started:
        started.start(a_call("blocking"))
        assert started.results()[0].output == "Error: the database"


async def test_leaving_early_cancels_the_tasks() -> None:
    began, ended = asyncio.Event(), asyncio.Event()

    async def tool() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(RuntimeError, match="stop"):
        async with tasks(tool) as work:
            work.start(a_call("tool"))
            await began.wait()
            raise RuntimeError("stop")
    assert ended.is_set()


WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


@pytest.mark.parametrize("timeout", [None, 10.0])
async def test_tools_see_the_context_of_the_caller(timeout: float | None) -> None:
    def blocking() -> str:
        return WHO.get()

    async def later() -> str:
        return WHO.get()

    WHO.set("me")
    with threads(blocking, later, tool_timeout=timeout) as work:
        for name in ("blocking", "later"):
            work.start(a_call(name))
        outputs = [result.output for result in await asyncio.to_thread(work.results)]
    async with tasks(blocking, later, tool_timeout=timeout) as beside:
        for name in ("blocking", "later"):
            beside.start(a_call(name))
        outputs += [result.output for result in await beside.results()]
    assert outputs == ["me"] * 4
