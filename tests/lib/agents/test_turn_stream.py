"""Turns followed to their end, over the embedded server, in both colours."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

import openai_oxide
from openai_oxide_lib.agents.async_tool_dispatch import AsyncToolDispatch
from openai_oxide_lib.agents.results import AgentTurnResultError
from openai_oxide_lib.agents.sync_tool_dispatch import ToolDispatch
from openai_oxide_lib.agents.tool_invocation import AgentToolError
from openai_oxide_lib.agents.tools import function_tool
from openai_oxide_lib.polling import AsyncTiming, Timing
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour
from tests.support.agent_stories import (
    AT,
    SESSION,
    action,
    call,
    message,
    of_session,
    of_turn,
    submitted,
    tell,
    told,
)

pytestmark = pytest.mark.anyio


class City(BaseModel):
    name: str


def weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


HANDLERS = {"weather": function_tool(weather)}


def followed(colour: Colour, **asked: Any) -> Any:
    return colour.client.beta.agents.sessions.stream(SESSION, input="Hi", **asked)


async def result_of(colour: Colour, **asked: Any) -> Any:
    stream = followed(colour, **asked)
    return await colour.inside(stream, lambda entered: entered.get_final_result())


async def test_a_turn_and_its_result(colour: Colour, server: MockServer) -> None:
    tell(server, [of_session("idle"), *told(message('{"name": "Oslo"}'))])
    result = await result_of(colour, output_type=City)
    assert result.output_parsed == City(name="Oslo")
    assert [(one.method, one.path.removeprefix(f"/v1{AT}")) for one in server.requests] == [
        ("GET", ""),
        ("GET", "/events"),
        ("POST", "/events"),
    ]
    hello = [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]
    assert submitted(server) == [{"type": "agent.session.input.message", "input": hello}]


async def test_events_end_with_the_turn_and_come_once(colour: Colour, server: MockServer) -> None:
    first, *others = told(message("x"))
    tell(server, [of_session("idle"), first, first, *others, of_turn("created", id="turn_2")])
    events = await colour.inside(followed(colour), colour.all)
    assert [one.type.removeprefix("agent.session.") for one in events] == [
        *("idle", "turn.created", "turn.item.done", "turn.completed", "idle"),
    ]


async def test_events_can_be_read_before_the_result(colour: Colour, server: MockServer) -> None:
    tell(server, told(message("answer")))

    async def both(stream: Any) -> Any:
        await colour.all(stream.with_result_collection())
        return await colour.get(stream.get_final_result())

    result = await colour.inside(followed(colour), both)
    assert result.output_text == "answer"


async def test_calls_are_answered_once(colour: Colour, server: MockServer) -> None:
    again = call()
    waits = of_session("requires_action", actions=[action()])
    tell(server, told(call(), waits, again, of_session("in_progress"), message("Rain.")))
    result = await result_of(colour, tool_handlers=HANDLERS)
    assert result.output_text == "Rain."
    _, answer = submitted(server)
    assert (answer["success"], answer["output"]) == (True, "Rain in Oslo")
    keys = [one.headers["idempotency-key"] for one in server.requests if one.method == "POST"]
    assert len(set(keys)) == 2


async def test_what_nobody_answers_ends_it(colour: Colour, server: MockServer) -> None:
    waits = of_session("requires_action", actions=[action("confirm")])
    tell(server, told(call("confirm"), waits))
    with pytest.raises(AgentTurnResultError, match="requires_action") as caught:
        await result_of(colour, tool_handlers=HANDLERS)
    assert [one.type for one in caught.value.required_actions] == ["function_call"]
    assert len(submitted(server)) == 1


async def test_errors_of_tools_are_for_the_program(colour: Colour, server: MockServer) -> None:
    def broken(given: dict[str, Any]) -> str:
        raise ValueError("password")

    def observe(error: AgentToolError) -> None:
        seen.append(error)
        raise RuntimeError("ignored")

    seen: list[AgentToolError] = []
    tell(server, told(call(), message("Sorry.")))
    result = await result_of(colour, tool_handlers={"weather": broken}, on_tool_error=observe)
    assert result.output_text == "Sorry."
    assert [(one.stage, str(one.error)) for one in seen] == [("execution", "password")]
    _, answer = submitted(server)
    assert answer["success"] is False and "password" not in str(answer)


async def test_asynchronous_handlers(colour: Colour, server: MockServer) -> None:
    async def later(city: str) -> str:
        return city

    tell(server, told(call(), message("x")))
    await result_of(colour, tool_handlers={"weather": function_tool(later)})
    answer = submitted(server)[1]
    assert answer.get("output") == ("Oslo" if colour.name == "async" else None)


def race(server: MockServer, times: int | None) -> None:
    error = {"code": "invalid_request_error", "message": "Unknown pending tool call: call_1"}
    script = {"verb": "POST", "path": f"{AT}/events", "status": 400, "json": {"error": error}}
    server.script(verb="POST", path=f"{AT}/events", json={})
    server.script(script, times=times)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    made: list[float] = []

    async def later(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr(ToolDispatch, "_timing", Timing(lambda: 0.0, made.append))
    monkeypatch.setattr(AsyncToolDispatch, "_timing", AsyncTiming(lambda: 0.0, later))
    return made


async def test_an_answer_may_be_too_early(
    colour: Colour, server: MockServer, pauses: list[float]
) -> None:
    race(server, times=2)
    tell(server, told(call(), message("x")))
    await result_of(colour, tool_handlers=HANDLERS)
    posted = [one for one in server.requests if one.method == "POST"]
    assert pauses == [0.1, 0.3]
    assert len({one.headers["idempotency-key"] for one in posted[1:]}) == 1


async def test_a_refused_answer_breaks_the_observation(
    colour: Colour, server: MockServer, pauses: list[float]
) -> None:
    race(server, times=None)
    tell(server, told(call(), message("x")))
    with pytest.raises(AgentTurnResultError, match="observation_failed") as caught:
        await result_of(colour, tool_handlers=HANDLERS)
    assert isinstance(caught.value.__cause__, openai_oxide.BadRequestError)
    assert pauses == [0.1, 0.3, 0.6]


async def test_a_session_at_work_is_refused(colour: Colour, server: MockServer) -> None:
    tell(server, [], status="in_progress")
    with pytest.raises(ValueError, match=r"sessions\.events\.stream"):
        await result_of(colour)
    assert len(server.requests) == 1


async def test_events_that_break_off(colour: Colour, server: MockServer) -> None:
    tell(server, [of_turn("created")])
    with pytest.raises(RuntimeError, match="before the turn"):
        await colour.inside(followed(colour), colour.all)
    tell(server, [of_turn("created")])
    with pytest.raises(AgentTurnResultError, match="observation_failed"):
        await result_of(colour)


async def test_a_failed_turn_is_seen_in_its_events(colour: Colour, server: MockServer) -> None:
    tell(server, told(end="failed"))
    events = await colour.inside(followed(colour), colour.all)
    assert events[-1].type == "agent.session.idle"


async def test_it_is_entered_once_and_before_it_is_read(colour: Colour, server: MockServer) -> None:
    tell(server, told())
    stream = followed(colour)
    with pytest.raises(RuntimeError, match="Open the stream first"):
        await colour.all(stream)
    await colour.inside(followed(colour), colour.all)


@pytest.mark.parametrize("empty", ["", []])
async def test_there_must_be_input(colour: Colour, empty: Any) -> None:
    with pytest.raises(ValueError, match="must not be empty"):
        colour.client.beta.agents.sessions.stream(SESSION, input=empty)


async def test_a_key_is_for_the_input_alone(colour: Colour, server: MockServer) -> None:
    tell(server, told(call(), message("x")))
    await result_of(
        colour, tool_handlers=HANDLERS, extra_headers={"Idempotency-Key": "mine", "X-Own": "1"}
    )
    keys = [one.headers.get("idempotency-key") for one in server.requests]
    assert keys[:3] == [None, None, "mine"] and keys[3] not in (None, "mine")
    assert {one.headers.get("x-own") for one in server.requests} == {"1"}
