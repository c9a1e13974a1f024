"""Runs of decisions: when they stop before they act, and what their errors hold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from copy import deepcopy
from importlib import import_module
from typing import Any

import pytest

from tests.dropin.pair import Program, Programs, async_client, client

programs = Programs()
CALLBACKS = ("observe", "candidates", "verify")
PARAMS: Any = {"model": "m", "input": "Open the door."}
USAGE = {
    "input_tokens": 5,
    "output_tokens": 2,
    "total_tokens": 7,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens_details": {"reasoning_tokens": 0},
}
DONE = {"id": "done", "description": "the task is complete", "done": True}


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def answer(choice: str, **changes: Any) -> dict[str, Any]:
    """A decision for a choice."""
    chances = [{"value": choice, "probability": 1.0}]
    chosen = {"type": "choice", "name": "next_action", "choice": choice, "confidence": 1.0}
    fields = {"answers": [{**chosen, "probabilities": chances}], "model": "m", "usage": USAGE}
    return {**deepcopy(fields), **changes}


def run(openai: Any, server: Any, decision: Any, **changes: Any) -> Any:
    """A run whose model gives this decision and then ends: what happened in it."""
    module, acted = import_module(f"{openai.__name__}.lib.decisions_tool_runner"), []
    act = {"id": "act", "description": "act", "execute": lambda: acted.append("act")}
    callbacks = {
        "observe": lambda: "a closed door",
        "candidates": lambda seen: [act, DONE],
        **{
            name: changes.pop(name)
            for name in ("observe", "candidates", "verify")
            if name in changes
        },
    }
    for one in decision if isinstance(decision, list) else [decision, answer("done")]:
        server.script(json=one)
    runner = module.DecisionsToolRunner(**callbacks)
    told: list[Any] = []
    options = {"on_diagnostic": told.append, **changes}
    try:
        result = runner.run(client(openai, server), PARAMS, **options)
    except module.DecisionsToolRunnerError as error:
        result = outcome(error)
    steps = [(one["stage"], one["reason"], one["call_id"], one["usage"]) for one in told]
    return [result, acted, steps, len(server.requests)]


def outcome(error: Any) -> Any:
    """What a program reads of an error."""
    ids = [error.attempted_candidate_ids, error.completed_candidate_ids]
    context = error.__context__
    origin = isinstance(context, LookupError) or hasattr(context, "status_code")
    return [type(error), error.reason, ids, error.__cause__, origin, str(context) in str(error)]


def without(value: Any, *path: Any) -> Any:
    """A copy without the field at this path."""
    copied = deepcopy(value)
    parent = copied
    for key in path[:-1]:
        parent = parent[key]
    del parent[path[-1]]
    return copied


MISSING = [
    ("answers",),
    ("model",),
    ("usage",),
    *(("usage", name) for name in USAGE),
    ("usage", "input_tokens_details", "cached_tokens"),
    ("usage", "output_tokens_details", "reasoning_tokens"),
    *(("answers", 0, name) for name in ("type", "name", "choice", "confidence", "probabilities")),
    ("answers", 0, "probabilities", 0, "value"),
    ("answers", 0, "probabilities", 0, "probability"),
]


@pytest.mark.parametrize("path", MISSING, ids=lambda path: ".".join(map(str, path)))
def test_a_decision_without_a_field_is_not_acted_on(path: Any, official: Any, server: Any) -> None:
    def program(openai: Any, server: Any) -> Any:
        return run(openai, server, without(answer("act"), *path))

    Programs().check(program, official, server)


ODD: dict[str, Callable[[Any], Any]] = {
    "two answers": lambda one: {**one, "answers": one["answers"] * 2},
    "no answers": lambda one: {**one, "answers": []},
    "another name": lambda one: changed(one, name="other"),
    "another choice": lambda one: changed(one, choice="fly"),
    "a boolean choice": lambda one: changed(one, choice=True),
    "a text as confidence": lambda one: changed(one, confidence="high"),
    "null as confidence": lambda one: changed(one, confidence=None),
    "a probability in words": lambda one: changed(
        one, probabilities=[{"value": "act", "probability": "x"}]
    ),
    "no list of probabilities": lambda one: changed(one, probabilities={}),
    "usage in words": lambda one: {**one, "usage": "much"},
    "tokens in words": lambda one: {**one, "usage": {**USAGE, "total_tokens": "7"}},
    "a model in numbers": lambda one: {**one, "model": 7},
    "a refusal": lambda one: {**one, "answers": [{"type": "refusal", "name": "next_action"}]},
    "a refusal without usage": lambda one: without(
        {**one, "answers": [{"type": "refusal", "name": "next_action"}]}, "usage"
    ),
    "a score": lambda one: changed(one, type="score"),
    "an unknown type": lambda one: changed(one, type="new"),
}


def changed(decision: Any, **fields: Any) -> Any:
    """A decision with other fields in its answer."""
    return {**decision, "answers": [{**decision["answers"][0], **fields}]}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_decision_is_not_acted_on(name: str, official: Any, server: Any) -> None:
    def program(openai: Any, server: Any) -> Any:
        return run(openai, server, ODD[name](answer("act")))

    Programs().check(program, official, server)


@programs
def a_task_that_is_done(openai: Any, server: Any) -> Any:
    return [
        run(openai, server, answer("act")),
        run(openai, server, answer("act"), verify=lambda seen: True),
    ]


@programs
def a_task_that_is_never_done(openai: Any, server: Any) -> Any:
    return [
        run(openai, server, [answer("act")] * 3, max_steps=3),
        run(openai, server, [answer("done")] * 2, max_steps=2, verify=lambda seen: False),
        run(openai, server, [], candidates=lambda seen: [DONE], verify=lambda seen: False),
        run(openai, server, [answer("done")], verify=lambda seen: 1),
    ]


@programs
def runs_with_invalid_parameters(openai: Any, server: Any) -> Any:
    return [run(openai, server, [], max_steps=steps) for steps in (0, True, "3", -1)]


@programs
def candidates_that_are_none(openai: Any, server: Any) -> Any:
    odd = (
        [],
        None,
        [DONE, DONE],
        [{"id": "x"}],
        [{**DONE, "execute": print}],
        [DONE, {**DONE, "id": " "}],
    )
    return [run(openai, server, [], candidates=lambda seen, one=one: one) for one in odd]


@programs
def observations_that_are_none(openai: Any, server: Any) -> Any:
    image = {"type": "input_image", "image_url": "data:,"}
    odd = (
        *(None, 3, [None], [{"type": "input_text"}], [{"type": "x", "text": "x"}]),
        *(
            [image],
            [{**image, "detail": "huge"}],
            [{**image, "detail": "low"}],
            [{**image, "image_url": 1}],
        ),
    )
    return [run(openai, server, [answer("done")], observe=lambda one=one: one) for one in odd]


def fail(*_: Any) -> Any:
    raise LookupError("secret")


@programs
def callbacks_that_fail(openai: Any, server: Any) -> Any:
    broken = [{"id": "act", "description": "act", "execute": fail}, DONE]
    return [
        run(openai, server, [], observe=fail),
        run(openai, server, [], candidates=fail),
        run(openai, server, [answer("done")], verify=fail),
        run(openai, server, [answer("act")], candidates=lambda seen: broken),
    ]


@programs
def callbacks_that_raise_an_error_of_a_runner(openai: Any, server: Any) -> Any:
    module = import_module(f"{openai.__name__}.lib.decisions_tool_runner")

    def observe() -> Any:
        raise module.DecisionsToolRunnerError("step_limit", ["a"], ["b"])

    return run(openai, server, [], observe=observe)


@programs
def an_error_of_the_server(openai: Any, server: Any) -> Any:
    server.script(status=400, json={"error": {"message": "no"}})
    return run(openai, server, [])


@programs
def functions_that_must_be_awaited(openai: Any, server: Any) -> Any:
    async def later(*_: Any) -> Any:
        return True

    act = [{"id": "act", "description": "act", "execute": later}, DONE]
    return [
        run(openai, server, [answer("act")], candidates=lambda seen: act),
        run(openai, server, [answer("act")], observe=later),
    ]


@programs
def runs_that_are_cancelled(openai: Any, server: Any) -> Any:
    results = []
    for calls in range(6):
        left = iter([False] * calls)
        results.append(
            run(openai, server, answer("act"), cancelled=lambda left=left: next(left, True))
        )
        server.reset()
    return results


@programs
def closed_and_busy_runners(openai: Any, server: Any) -> Any:
    module = import_module(f"{openai.__name__}.lib.decisions_tool_runner")
    runner = module.DecisionsToolRunner(observe=lambda: "x", candidates=lambda seen: [DONE])
    api, found = client(openai, server), []

    def observe() -> str:
        found.append(runner.close())
        with pytest.raises(RuntimeError):
            runner.run(api, PARAMS)
        return "x"

    runner.observe = observe
    found.append(runner.run(api, PARAMS)["status"])
    found.append(runner.close())
    with pytest.raises(RuntimeError):
        runner.run(api, PARAMS)
    return found


@programs
async def a_task_that_is_cancelled(openai: Any, server: Any) -> Any:
    module = import_module(f"{openai.__name__}.lib.decisions_tool_runner")
    started = asyncio.Event()

    async def wait() -> None:
        started.set()
        await asyncio.sleep(60)

    async def observe() -> str:
        return "x"

    async def candidates(seen: Any) -> Any:
        return [{"id": "act", "description": "act", "execute": wait}, DONE]

    server.script(json=answer("act"))
    async with async_client(openai, server) as api:
        runner = module.AsyncDecisionsToolRunner(observe=observe, candidates=candidates)
        task = asyncio.create_task(runner.run(api, PARAMS))
        await started.wait()
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return outcome(error)
