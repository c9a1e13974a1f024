"""A loop of decisions: it looks, asks, acts, and stops where it should, in both colours."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from openai_oxide_lib.tool_runners.async_decision_runner import AsyncDecisionsToolRunner
from openai_oxide_lib.tool_runners.decision_run import (
    DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError,
)
from openai_oxide_lib.tool_runners.sync_decision_runner import DecisionsToolRunner
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour
from tests.lib.tool_runners.conftest import Both

pytestmark = pytest.mark.anyio

PARAMS: Any = {"model": "gpt-5", "input": "Open the door."}
DONE = {"id": "done", "description": "the task is complete", "done": True}
USAGE = {
    "input_tokens": 5, "output_tokens": 2, "total_tokens": 7,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens_details": {"reasoning_tokens": 0},
}  # fmt: skip


def answers(server: MockServer, *choices: str | None) -> None:
    """Let the model choose these, one after another; None declines."""
    for choice in choices:
        answer: dict[str, Any] = {"type": "refusal", "name": "next_action"}
        if choice is not None:
            chances = [{"value": choice, "probability": 1.0}]
            chosen = {"choice": choice, "confidence": 1.0, "probabilities": chances}
            answer = {"type": "choice", "name": "next_action", **chosen}
        server.script(json={"answers": [answer], "model": "gpt-5", "usage": USAGE})


class Door:
    """A world of its own: a door that opens when it is pushed twice."""

    def __init__(self, both: Both) -> None:
        self.both = both
        self.pushes = 0

    def look(self) -> str:
        return f"pushed {self.pushes} times"

    def push(self) -> None:
        self.pushes += 1

    def choices(self, seen: str) -> list[Any]:
        act = {"id": "push", "description": "push the door", "execute": self.both(self.push)}
        return [act, DONE]

    def runner(self, **changes: Any) -> Any:
        made = self.both.pick(DecisionsToolRunner, AsyncDecisionsToolRunner)
        own = {"observe": self.look, "candidates": self.choices, **changes}
        return made(**{name: value and self.both(value) for name, value in own.items()})

    async def run(self, runner: Any, params: Any = PARAMS, **said: Any) -> Any:
        colour = self.both.colour
        return await colour.get(runner.run(colour.client, params, **said))


@pytest.fixture
def door(both: Both) -> Door:
    return Door(both)


async def failure(door: Door, runner: Any, **said: Any) -> DecisionsToolRunnerError:
    with pytest.raises(DecisionsToolRunnerError) as caught:
        await door.run(runner, **said)
    return caught.value


async def test_it_acts_until_the_model_says_done_and_the_program_agrees(
    door: Door, server: MockServer
) -> None:
    answers(server, "push", "done", "push", "done")
    seen: list[Any] = []
    runner = door.runner(verify=lambda looked: looked == "pushed 2 times")
    result = await door.run(runner, on_diagnostic=seen.append)
    assert (result["status"], door.pushes, len(result["decisions"])) == ("verified", 2, 4)
    assert result["attempted_candidate_ids"] == result["completed_candidate_ids"] == ["push"] * 2
    told = [(one["stage"], one["reason"], one["call_id"]) for one in seen]
    round_ = [("request", "completed", None), ("selection", "completed", "push")]
    end = [("request", "completed", None), ("selection", "completed", "done")]
    no, yes = (("verification", reason, "done") for reason in ("refused", "completed"))
    act = ("action", "completed", "push")
    assert told == [*round_, act, *end, no, *round_, act, *end, yes]
    usage = {"input_tokens": 5, "output_tokens": 2, "total_tokens": 7}
    assert seen[0]["usage"] == usage and seen[0]["api"] == "decisions"


async def test_what_is_asked(door: Door, server: MockServer) -> None:
    answers(server, "done")
    result = await door.run(door.runner(), {**PARAMS, "safety_identifier": "s"})
    sent = server.requests[0].json
    assert (result["status"], sent["safety_identifier"]) == ("unverified", "s")
    assert [item["content"] for item in sent["input"]] == ["Open the door.", "pushed 0 times"]
    assert sent["questions"][0]["choices"] == [
        {"value": "push", "description": "push the door"},
        {"value": "done", "description": "the task is complete"},
    ]


async def test_a_model_that_declines_ends_the_run(door: Door, server: MockServer) -> None:
    answers(server, None)
    assert (await door.run(door.runner()))["status"] == "refused"


async def test_where_only_the_end_is_left_nobody_is_asked(door: Door, server: MockServer) -> None:
    only = {"candidates": lambda seen: [DONE]}
    assert (await door.run(door.runner(**only)))["status"] == "unverified"
    error = await failure(door, door.runner(**only, verify=lambda seen: False))
    assert (error.reason, server.requests) == ("verification_failed", [])


@pytest.mark.parametrize(
    ("changes", "choices", "said", "reason"),
    [
        ({}, ["push"], {"max_steps": 1}, "step_limit"),
        ({"verify": lambda seen: False}, ["done"], {"max_steps": 1}, "step_limit"),
        ({"verify": lambda seen: "yes"}, ["done"], {}, "invalid_verification"),
        ({}, ["fly"], {}, "invalid_answer"),
        ({}, [], {"max_steps": 0}, "invalid_params"),
        ({}, [], {"params": {"model": "m"}}, "invalid_params"),
        ({}, [], {"params": {**PARAMS, "stream": True}}, "invalid_params"),
        ({}, [], {"cancelled": lambda: True}, "cancelled"),
        ({"observe": lambda: 1 / 0}, [], {}, "failed"),
        ({"observe": lambda: [{"type": "input_audio"}]}, [], {}, "failed"),
    ],
)
async def test_why_runs_stop(
    door: Door,
    server: MockServer,
    changes: dict[str, Any],
    choices: list[str],
    said: dict[str, Any],
    reason: str,
) -> None:
    answers(server, *choices)
    error = await failure(door, door.runner(**changes), **said)
    assert (error.reason, error.attempted_candidate_ids, door.pushes) == (reason, (), 0)


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in ACT.items() if key != name}


ACT: dict[str, Any] = {"id": "act", "description": "act", "execute": lambda: None}


@pytest.mark.parametrize(
    "given",
    [
        [], [ACT], [DONE, DONE], [ACT, ACT, DONE],
        [without("id"), DONE], [without("execute"), DONE],
        [{**ACT, "description": " "}, DONE], [{**ACT, "more": 1}, DONE],
        [ACT, {**DONE, "execute": print}], [ACT, {**DONE, "done": 1}], (ACT, DONE), [ACT, None],
        [DONE, *({**ACT, "id": str(number)} for number in range(255))],
    ],
    ids=range(13),
)  # fmt: skip
async def test_lists_that_nobody_can_choose_from(door: Door, given: Any) -> None:
    error = await failure(door, door.runner(candidates=lambda seen: given))
    assert error.reason == "invalid_candidates"


async def test_an_action_that_fails_was_attempted(door: Door, server: MockServer) -> None:
    def stuck(cancelled: Callable[[], bool] | None = None) -> None:
        raise OSError("secret")

    answers(server, "push")
    action = {"id": "push", "description": "push", "execute": stuck}
    error = await failure(door, door.runner(candidates=lambda seen: [action, DONE]))
    assert (error.reason, error.attempted_candidate_ids) == ("failed", ("push",))
    assert error.completed_candidate_ids == () and "secret" not in str(error)
    server.script(status=500, json={})
    seen: list[Any] = []
    assert (await failure(door, door.runner(), on_diagnostic=seen.append)).reason == "failed"
    assert [(one["stage"], one["reason"]) for one in seen] == [("request", "api_failed")]


async def test_an_action_may_look_whether_the_run_is_cancelled(
    door: Door, server: MockServer
) -> None:
    flags: list[Any] = []

    def work(*, cancelled: Callable[[], bool]) -> None:
        flags.append(cancelled())

    answers(server, "push", "done")
    action = {"id": "push", "description": "push", "execute": work}
    await door.run(door.runner(candidates=lambda seen: [action, DONE]), cancelled=lambda: False)
    assert flags == [False]


async def test_one_run_at_a_time_and_none_after_closing(door: Door, server: MockServer) -> None:
    runner = door.runner()
    reasons: list[str] = []

    def within(seen: str) -> list[Any]:
        reasons.append(runner.close()["status"])
        return [DONE]

    runner.candidates = door.both(within)
    await door.run(runner)
    assert (reasons, runner.close()["status"]) == (["draining"], "closed")
    with pytest.raises(RuntimeError, match="is closed"):
        await door.run(runner)


async def test_a_blocking_runner_takes_no_coroutine(both: Both, server: MockServer) -> None:
    if both.asynchronous:
        return

    async def later() -> None: ...

    answers(server, "act")
    runner = DecisionsToolRunner(
        observe=lambda: "x", candidates=lambda seen: [{**ACT, "execute": later}, DONE]
    )
    with pytest.raises(DecisionsToolRunnerError) as caught:
        runner.run(both.colour.client, PARAMS)
    assert caught.value.reason == "async_executor"


async def test_a_task_that_is_cancelled_says_what_was_attempted(
    colour: Colour, server: MockServer
) -> None:
    if colour.name == "sync":
        return
    begun = asyncio.Event()

    async def see() -> str:
        return "x"

    async def candidates(seen: Any) -> list[Any]:
        return [{**ACT, "execute": work}, DONE]

    async def work() -> None:
        begun.set()
        await asyncio.Event().wait()

    answers(server, "act")
    runner = AsyncDecisionsToolRunner(observe=see, candidates=candidates)
    run = asyncio.ensure_future(runner.run(colour.client, PARAMS))
    await begun.wait()
    run.cancel()
    with pytest.raises(DecisionsToolRunnerCancelledError) as caught:
        await run
    assert caught.value.attempted_candidate_ids == ("act",)
    assert runner.close()["status"] == "closed"
