"""Calls that run while their answer is still streamed, and what a run sends over time."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from openai_oxide_mock import MockServer
from tests.lib.tool_runners.conftest import Both
from tests.lib.tool_runners.weather import PARAMS, TOOL, Weather, call, says, sent

pytestmark = pytest.mark.anyio


@pytest.fixture
def weather(both: Both) -> Weather:
    return Weather(both)


EAGER: Any = {"stream": True, "eager": True}
NEWS = {**TOOL, "name": "news"}


async def test_calls_run_before_the_answer_is_whole(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris", "Rome"], "Rain.")
    seen: list[tuple[str, int]] = []

    def watch(event: Any) -> None:
        seen.append((event.type, len(weather.asked)))

    turns = weather.turns(weather.runner(), on_event=weather.both(watch), **EAGER)
    first = await turns.next()
    assert first.tools_executed and weather.asked == ["Paris", "Rome"]
    assert len(first.completed_call_ids) == 2
    assert ("response.completed", 2) in seen and ("response.created", 0) in seen
    assert [count for kind, count in seen if kind == "response.output_item.done"] == [1, 2]
    assert (await turns.next()).final
    assert [said for _, said in sent(server)[3:]] == ["Rain in Paris", "Rain in Rome"]
    await turns.close()


async def test_a_stream_that_is_not_eager_waits(weather: Weather, server: MockServer) -> None:
    says(server, ["Paris"], "Rain.")
    turns = weather.turns(weather.runner(), stream=True)
    first = await turns.next()
    assert (first.tools_executed, weather.asked) == (False, [])
    assert (await turns.next()).response.output_text == "Rain."
    await turns.close()


async def test_once_a_call_waits_those_after_it_wait_too(
    weather: Weather, server: MockServer
) -> None:
    functions = [weather.registered(), weather.registered(tool=NEWS)]
    runner = weather.runner(*functions, early_execution={"functions": ["weather"]})
    says(server, {"calls": [call("Paris"), call("Rome", "news"), call("Oslo")]}, "So.")
    turns = weather.turns(runner, **EAGER)
    first = await turns.next()
    assert (first.tools_executed, weather.asked) == (True, ["Paris"])
    await turns.next()
    assert weather.asked == ["Paris", "Rome", "Oslo"]
    assert [said for _, said in sent(server)[4:]] == [
        "Rain in Paris",
        "Rain in Rome",
        "Rain in Oslo",
    ]
    await turns.close()


@pytest.mark.parametrize(("verdict", "early"), [("execute", ["Paris"]), ("defer", []), ("no", [])])
async def test_the_program_decides_about_each_call(
    weather: Weather, server: MockServer, verdict: str, early: list[str]
) -> None:
    names: list[str] = []

    def decide(item: Any) -> str:
        names.append(item.name)
        return verdict

    says(server, ["Paris"], "Rain.")
    said = {**EAGER, "before_early_call": weather.both(decide)}
    if verdict == "no":
        assert "'execute' or 'defer'" in str(await weather.fails(weather.runner(), **said))
        return
    turns = weather.turns(weather.runner(), **said)
    await turns.next()
    assert (weather.asked, names) == (early, ["weather"])
    await turns.close()


async def test_independent_functions_run_beside_each_other(
    weather: Weather, server: MockServer
) -> None:
    both = weather.both
    if both.asynchronous:
        return
    meet = threading.Barrier(2, timeout=30)

    def work(arguments: dict[str, Any]) -> str:
        meet.wait()  # nobody passes alone
        return weather.weather(arguments)

    says(server, ["Paris", "Rome"], "Rain.")
    runner = weather.runner(weather.registered(work, independent=True))
    await weather.run(runner, **EAGER)
    assert sorted(weather.asked) == ["Paris", "Rome"]
    assert [said for _, said in sent(server)[3:]] == ["Rain in Paris", "Rain in Rome"]


async def test_what_was_started_is_waited_for_when_another_fails(
    weather: Weather, server: MockServer
) -> None:
    def work(arguments: dict[str, Any]) -> str:
        if arguments["city"] == "Paris":
            raise OSError("gone")
        return weather.weather(arguments)

    says(server, ["Paris", "Rome"])
    runner = weather.runner(weather.registered(work, independent=True))
    error = await weather.fails(runner, **EAGER)
    assert isinstance(error.__context__, OSError)
    assert (len(error.attempted_call_ids), len(error.completed_call_ids)) == (2, 1)
    assert weather.asked == ["Rome"]


async def test_with_tools_of_the_service_nothing_runs_early(
    weather: Weather, server: MockServer
) -> None:
    says(server, ["Paris"], "Rain.")
    params = {**PARAMS, "tools": [{"type": "web_search"}]}
    turns = weather.turns(weather.runner(), params, **EAGER)
    assert not (await turns.next()).tools_executed
    assert (await turns.next()).final
    await turns.close()


def picture(city: str) -> list[Any]:
    return [{"type": "input_image", "image_url": f"https://e.x/{city}"}]


async def test_what_is_too_much_is_left_out(weather: Weather, server: MockServer) -> None:
    offered: list[Any] = []

    def compact(snapshot: Any) -> Any:
        offered.append(snapshot)
        return {"drop_call_ids": snapshot["eligible_call_ids"], "summary": "it rains"}

    runner = weather.runner(weather.registered(lambda given: picture(given["city"])))
    says(server, ["Paris"], ["Rome"], "So.")
    budget = {
        "max_input_bytes": 9999, "max_input_images": 1, "compact": weather.both(compact),
    }  # fmt: skip
    await weather.run(runner, context_budget=budget)
    assert (len(offered), offered[0]["input_images"]) == (1, 2)
    assert len(offered[0]["eligible_call_ids"]) == 1  # the last picture stays
    kinds = [kind for kind, _ in sent(server)]
    assert kinds == ["user", "user", "user", "function_call", "function_call_output"]
    told = [said for _, said in sent(server)[:2]]
    assert "it rains" in told[0] and offered[0]["eligible_call_ids"][0] in told[1]
    assert server.requests[0].json["truncation"] == "disabled"


@pytest.mark.parametrize(
    "decision", [{"drop_call_ids": []}, {"drop_call_ids": ["c"]}, {}, None], ids=str
)
async def test_decisions_that_do_not_help(
    weather: Weather, server: MockServer, decision: Any
) -> None:
    says(server, ["Paris"])
    limits: Any = {"max_input_bytes": 200, "max_input_images": 0}
    budget = {**limits, "compact": weather.both(lambda snapshot: decision)}
    error = await weather.fails(weather.runner(), context_budget=budget)
    assert isinstance(error.__context__, ValueError) and len(server.requests) == 1


@pytest.mark.parametrize(
    ("budget", "params"),
    [
        ({"max_input_bytes": 0, "max_input_images": 0}, {}),
        ({"max_input_bytes": 1}, {}),
        ({"max_input_bytes": 1, "max_input_images": 0, "compact": 1}, {}),
        ({"max_input_bytes": 1, "max_input_images": 0}, {"truncation": "auto"}),
    ],
    ids=range(4),
)
async def test_budgets_that_make_no_sense(weather: Weather, budget: Any, params: Any) -> None:
    with pytest.raises(ValueError):
        await weather.run(weather.runner(), {**PARAMS, **params}, context_budget=budget)
