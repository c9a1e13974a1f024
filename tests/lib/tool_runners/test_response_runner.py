"""Turns of a runner of responses: what is called, shown, sent and refused, in both colours."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from typing import Any

import pytest
from pydantic import BaseModel

from openai_oxide_lib.functions.function_tool import pydantic_responses_function_tool
from openai_oxide_lib.tool_runners.async_response_runner import AsyncResponsesToolRunner
from openai_oxide_lib.tool_runners.history import ToolRunnerCancelledError, ToolRunnerError
from openai_oxide_lib.tool_runners.registered_functions import (
    AsyncRegisteredFunction,
    RegisteredFunction,
)
from openai_oxide_lib.tool_runners.sync_response_runner import ResponsesToolRunner
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour
from tests.lib.tool_runners.conftest import Both
from tests.lib.tool_runners.weather import (
    APPROVAL,
    MCP,
    PARAMS,
    TOOL,
    Weather,
    call,
    says,
    sent,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def weather(both: Both) -> Weather:
    return Weather(both)


async def test_functions_run_and_the_model_is_told(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris", "Rome"], "Rain everywhere.")
    seen: list[Any] = []
    answer = await weather.run(weather.runner(), on_diagnostic=seen.append)
    assert (answer.output_text, weather.asked) == ("Rain everywhere.", ["Paris", "Rome"])
    kinds = [kind for kind, _ in sent(server)]
    assert kinds == ["user", *["function_call"] * 2, *["function_call_output"] * 2]
    assert [said for _, said in sent(server)[3:]] == ["Rain in Paris", "Rain in Rome"]
    first = server.requests[0].json
    assert first["tools"] == [TOOL] and first["include"] == ["reasoning.encrypted_content"]
    assert "previous_response_id" not in server.requests[1].json
    told = [(one["stage"], one["reason"], one["member"]) for one in seen]
    ask, act = ("request", "completed", None), ("action", "completed", "weather")
    assert told == [ask, act, act, ask]
    assert seen[0]["usage"]["total_tokens"] > 0


async def test_turns_are_shown_before_their_calls_run(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris"], "Rain.")
    turns = weather.turns(weather.runner())
    first = await turns.next()
    assert (first.step, first.final, first.tools_executed, weather.asked) == (1, False, False, [])
    first.append_user_text("Be brief.")
    last = await turns.next()
    assert (last.step, last.final, weather.asked) == (2, True, ["Paris"])
    assert last.attempted_call_ids == last.completed_call_ids != ()
    assert sent(server)[-1] == ("user", "Be brief.")
    for late in (first.append_user_text, last.append_user_text):
        with pytest.raises(ValueError, match="the turn is over"):
            late("More.")
    await turns.close()


async def test_a_turn_that_nobody_goes_on_from_calls_nothing(
    weather: Weather, server: MockServer
) -> None:
    says(server, ["Paris"])
    runner = weather.runner()
    turns = weather.turns(runner)
    await turns.next()
    with pytest.raises(RuntimeError, match="busy"):
        await weather.run(runner)
    await turns.close()
    assert (weather.asked, runner.close()["status"]) == ([], "closed")


async def test_the_program_answers_calls_itself(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris", "Rome"], "Sun.")
    turns = weather.turns(weather.runner(weather.registered(allow_output_override=True)))
    first = await turns.next()
    paris = {"type": "function_call_output", "call_id": first.response.output[0].call_id}
    for wrong in ({**paris, "call_id": "c", "output": "x"}, {**paris, "output": 1}, paris):
        with pytest.raises(ValueError):
            first.supply_outputs([wrong])
    first.supply_outputs([{**paris, "output": "Sun"}])
    assert (await turns.next()).final
    assert [said for _, said in sent(server)[3:]] == ["Sun", "Rain in Rome"]
    assert weather.asked == ["Rome"]
    await turns.close()
    says(server, ["Paris"])
    turns = weather.turns(weather.runner())
    first = await turns.next()
    own = {**paris, "call_id": first.response.output[0].call_id, "output": "Sun"}
    with pytest.raises(ValueError, match="pending call of this turn"):
        first.supply_outputs([own])
    await turns.close()


async def test_arguments_may_be_a_model(both: Both, weather: Weather, server: MockServer) -> None:
    class Place(BaseModel):
        city: str

    def look(place: Place) -> list[Any]:
        return [{"type": "input_text", "text": place.city.upper()}]

    tool = pydantic_responses_function_tool(Place)
    kind = both.pick(RegisteredFunction, AsyncRegisteredFunction)
    says(server, {"calls": [call("Paris", "Place")]}, "Done.")
    await weather.run(weather.runner(kind.from_tool(tool, execute=both(look))))
    assert sent(server)[-1][1] == [{"type": "input_text", "text": "PARIS"}]
    with pytest.raises(ValueError, match="pydantic_responses_function_tool"):
        kind.from_tool(TOOL, execute=both(look))


@pytest.mark.parametrize(
    ("turns", "said", "message"),
    [
        ([["Paris"]], {"max_steps": 1}, "max_steps"),
        ([{"calls": [call("Paris", "stocks")]}], {}, "may not be called"),
        ([{"calls": [{"name": "weather", "arguments": "[1]"}, call("Rome")]}], {}, "failed"),
        ([{"text": "Rain in", "finish": "length"}], {}, "not complete"),
        ([{"items": [{"type": "reasoning", "id": "rs", "summary": []}]}], {}, "neither"),
        ([{"items": [{"type": "local_shell_call", "id": "l", "call_id": "c"}]}], {}, "does not"),
        ([{"items": [APPROVAL]}], {}, "not declared"),
        ([], {"cancelled": lambda: True}, "cancelled"),
        ([["Paris"]], {"context_budget": {"max_input_bytes": 9, "max_input_images": 0}}, "budget"),
    ],
)
async def test_why_runs_stop(
    weather: Weather, server: MockServer, turns: list[Any], said: dict[str, Any], message: str
) -> None:
    says(server, *turns)
    error = await weather.fails(weather.runner(), **said)
    assert message in str(error)
    assert (weather.asked, error.completed_call_ids) == ([], ())


async def test_a_run_that_is_cancelled_between_steps(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris", "Rome"])
    error = await weather.fails(weather.runner(), cancelled=lambda: bool(weather.asked))
    assert "cancelled" in str(error)
    assert (weather.asked, len(error.completed_call_ids)) == (["Paris"], 1)


async def test_a_function_that_fails_is_the_cause(weather: Weather, server: MockServer) -> None:
    def broken(arguments: dict[str, Any]) -> Any:
        raise OSError("secret")

    says(server, ["Paris"], ["Paris"])
    seen: list[Any] = []
    runner = weather.runner(weather.registered(broken))
    error = await weather.fails(runner, on_diagnostic=seen.append)
    assert isinstance(error.__context__, OSError) and "secret" not in str(error)
    assert (len(error.attempted_call_ids), error.completed_call_ids) == (1, ())
    assert (seen[-1]["stage"], seen[-1]["reason"]) == ("action", "driver_failed")
    await weather.fails(weather.runner(weather.registered(lambda a: 1)), on_diagnostic=seen.append)
    assert (seen[-1]["stage"], seen[-1]["reason"]) == ("output", "invalid_output")


@pytest.mark.parametrize(
    "params",
    [
        {"stream": True}, {"background": True}, {"conversation": "c"}, {"extra_body": {"input": 1}},
        {"previous_response_id": "r"}, {"tools": [TOOL]}, {"tools": [MCP, MCP]},
        {"tool_choice": "required"}, {"tool_choice": {"type": "function", "name": "weather"}},
        {"store": False, "tools": [{"type": "image_generation"}]},
        {"tool_choice": {"type": "allowed_tools", "mode": "required", "tools": [TOOL]}},
    ],
    ids=lambda params: next(iter(params)),
)  # fmt: skip
async def test_what_cannot_be_asked(weather: Weather, server: MockServer, params: Any) -> None:
    with pytest.raises(ValueError):
        await weather.run(weather.runner(), {**PARAMS, **params})
    assert server.requests == []


@pytest.mark.parametrize(
    "said", [{"eager": True}, {"max_concurrent_calls": 0}, {"max_steps": 0}], ids=str
)
async def test_settings_that_make_no_sense(weather: Weather, said: Any) -> None:
    with pytest.raises(ValueError):
        await weather.run(weather.runner(), **said)


def test_functions_that_cannot_be_registered() -> None:
    one: Any = RegisteredFunction(TOOL, lambda arguments: "x")
    nameless: Any = RegisteredFunction({**TOOL, "name": ""}, lambda arguments: "x")
    for functions in ([one, one], [nameless], [RegisteredFunction(TOOL, None)]):  # type: ignore[arg-type]
        with pytest.raises(ValueError):
            ResponsesToolRunner(functions=functions)
    for early in ({"functions": ["stocks"]}, {"computer": True}, {"function": []}):
        with pytest.raises(ValueError):
            ResponsesToolRunner(functions=[one], early_execution=early)  # type: ignore[arg-type]


async def test_calls_have_ids_of_their_own(weather: Weather, server: MockServer) -> None:
    item = {"type": "function_call", "call_id": "c", "name": "weather", "arguments": "{}"}
    says(server, {"items": [{**item, "id": "fc_1"}, {**item, "id": "fc_2"}]})
    assert "of another call" in str(await weather.fails(weather.runner()))


@pytest.mark.parametrize("fixed", [{"Idempotency-Key": "mine"}, {}], ids=["fixed", "free"])
async def test_each_request_has_a_key_of_its_own(
    weather: Weather, server: MockServer, fixed: Any
) -> None:
    says(server, ["Paris"], "Rain.")
    colour = weather.both.colour
    client = colour.client.with_options(default_headers=fixed)
    await colour.get(weather.runner().run(client, PARAMS))
    keys = [request.headers["idempotency-key"] for request in server.requests]
    assert (keys[0] == "mine") == bool(fixed)
    assert keys[0] != keys[1]


async def test_what_acts_elsewhere_is_not_sent_twice(weather: Weather, server: MockServer) -> None:
    colour = weather.both.colour
    client = colour.client.with_options(max_retries=1)
    for params, sends in ((PARAMS, 2), ({**PARAMS, "tools": [MCP]}, 1)):
        server.reset()
        server.script(status=500, json={}, headers={"retry-after-ms": "1"})
        says(server, "Done.")
        with nullcontext() if sends == 2 else pytest.raises(ToolRunnerError):
            await colour.get(weather.runner().run(client, params))
        assert len(server.requests) == sends


async def test_approvals_are_the_programs(weather: Weather, server: MockServer) -> None:
    asked = {**APPROVAL, "name": "delete", "arguments": "{}"}
    params = {**PARAMS, "tools": [MCP]}
    seen: list[Any] = []
    says(server, {"items": [asked]}, "Gone.")
    approve = weather.both(lambda request: seen.append(request.name) or True)
    await weather.run(weather.runner(), params, approve_mcp=approve)
    given = server.requests[-1].json["input"][-1]
    assert given == {
        "type": "mcp_approval_response",
        "approval_request_id": "mcpr_1",
        "approve": True,
    }
    assert seen == ["delete"]
    for answer, message in ((None, "approve_mcp"), (lambda request: 1, "True or False")):
        says(server, {"items": [asked]})
        said = {"approve_mcp": weather.both(answer)} if answer else {}
        assert message in str(await weather.fails(weather.runner(), params, **said))


async def test_a_task_that_is_cancelled_says_what_was_attempted(
    colour: Colour, server: MockServer
) -> None:
    if colour.name == "sync":
        return
    begun = asyncio.Event()

    async def work(arguments: dict[str, Any]) -> str:
        if arguments["city"] == "Rome":
            begun.set()
        await asyncio.Event().wait()
        return ""

    says(server, ["Paris", "Rome"])
    others = asyncio.all_tasks()
    function = AsyncRegisteredFunction(TOOL, work, independent=True)
    runner = AsyncResponsesToolRunner(functions=[function])
    run = asyncio.ensure_future(runner.run(colour.client, PARAMS, stream=True, eager=True))
    await begun.wait()
    run.cancel()
    with pytest.raises(ToolRunnerCancelledError) as caught:
        await run
    assert caught.value.attempted_call_ids and not caught.value.completed_call_ids
    assert asyncio.all_tasks() == others
    assert runner.close()["status"] == "closed"
