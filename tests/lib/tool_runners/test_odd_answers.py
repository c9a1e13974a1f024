"""Answers in which any one value is anything: a run ends well, or with an error of its own."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from itertools import groupby
from typing import Any

import httpx
import pytest
from hypothesis import given

from openai_oxide import OpenAI
from openai_oxide_lib.tool_runners.decision_run import DecisionsToolRunnerError
from openai_oxide_lib.tool_runners.history import ToolRunnerError
from openai_oxide_lib.tool_runners.registered_functions import RegisteredFunction
from openai_oxide_lib.tool_runners.sync_decision_runner import DecisionsToolRunner
from openai_oxide_lib.tool_runners.sync_response_runner import ResponsesToolRunner
from openai_oxide_runtime.errors.tree import OpenAIError
from tests.lib.tool_runners.test_decision_runner import DONE, USAGE
from tests.lib.tool_runners.weather import PARAMS, TOOL
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, fuzzed
from tests.support.stories import response, told


def call(city: str) -> Json:
    arguments = json.dumps({"city": city})
    ids = {"id": f"fc_{city}", "call_id": f"call_{city}", "status": "completed"}
    return {"type": "function_call", "name": "weather", "arguments": arguments, **ids}


THOUGHT = {
    **{"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "s"}]},
    **{"content": [{"type": "reasoning_text", "text": "why"}], "encrypted_content": "x"},
}
TEXT = {"type": "output_text", "text": "Rain.", "annotations": [], "logprobs": []}
MESSAGE = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed"}
ANSWERS = [
    response([THOUGHT, call("Paris"), call("Rome")]),
    response([{**MESSAGE, "content": [TEXT]}]),
]
EVENTS = [
    {"round": number, **event}
    for number, answer in enumerate(ANSWERS)
    for event in told(answer, random.Random(7))
]
PROBABILITIES = [{"value": "push", "probability": 1.0}]
PUSH = {"choice": "push", "confidence": 1.0, "probabilities": PROBABILITIES}
DECISIONS = [
    {"answers": [{"type": kind, "name": "next_action", **more}], "model": "m", "usage": USAGE}
    for kind, more in (("choice", PUSH), ("refusal", {}))
]
CHOICES: Any = [{"id": "push", "description": "push the door", "execute": lambda: None}, DONE]
ESSENTIAL = ("type", "call_id", "name", "status", "server_label", "error", "phase")
OWN = (OpenAIError, ToolRunnerError, DecisionsToolRunnerError)


def client(bodies: list[bytes], kind: str = "application/json") -> OpenAI:
    """A client whose server gives these answers, one after another."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=bodies.pop(0), headers={"content-type": kind})

    transport = httpx.Client(transport=httpx.MockTransport(answer))
    return OpenAI(api_key="k", base_url="https://e.x", http_client=transport, max_retries=0)


def streamed(events: list[Json]) -> list[bytes]:
    """The events of each round as one stream, whatever the mutation did to their numbers."""
    numbers = [event["round"] for event in EVENTS]
    pairs = zip(numbers, events, strict=True)
    return [
        b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for _, event in group)
        for _, group in groupby(pairs, key=lambda pair: pair[0])
    ]


def own_error(run: Callable[[], Any]) -> Exception | None:
    """The error of a run, which is one of the SDK's, and not caused by a mistake of its code."""
    try:
        run()
    except OWN as error:
        assert not isinstance(error.__context__, AttributeError | TypeError | KeyError | IndexError)
        return error
    return None


class Forecast:
    """A function that takes whatever it is given, and remembers it."""

    def __init__(self) -> None:
        self.calls: list[Any] = []
        self.registered = RegisteredFunction(TOOL, self)

    def __call__(self, arguments: Json) -> str:
        self.calls.append(arguments.get("city"))
        return "Rain"


def run_responses(bodies: list[bytes], kind: str = "application/json", **options: Any) -> Forecast:
    forecast = Forecast()
    runner = ResponsesToolRunner(functions=[forecast.registered])
    answer = runner.run(client(bodies, kind), PARAMS, **options)
    assert isinstance(answer.output_text, str)
    return forecast


@fuzzed
@given(mutations(ANSWERS))
def test_a_run_ends_well_or_with_its_own_error(mutation: Any) -> None:
    path, answers = mutation
    finished: list[Forecast] = []
    bodies = [json.dumps(answer).encode() for answer in answers]
    error = own_error(lambda: finished.append(run_responses(bodies)))
    if len(path) > 3 and path[-1] not in (*ESSENTIAL, "arguments"):
        assert error is None
        assert finished[0].calls == ["Paris", "Rome"]


@pytest.mark.parametrize("eager", [False, True])
@fuzzed
@given(mutation=mutations(EVENTS))
def test_a_streamed_run_ends_well_or_with_its_own_error(mutation: Any, eager: bool) -> None:
    _, events = mutation
    options = {"stream": True, "eager": eager, "before_early_call": lambda call: "execute"}
    options = options if eager else {"stream": True}
    own_error(lambda: run_responses(streamed(events), "text/event-stream", **options))


@pytest.mark.parametrize(
    ("change", "calls"),
    [
        ({"arguments": {"city": "Paris"}}, ["Paris"]),
        ({"call_id": 7}, ["Paris"]),
        ({"content": 7}, ["Paris"]),
    ],
)
def test_what_is_understood_is_not_lost(change: Json, calls: list[str]) -> None:
    items: list[Any] = [None, {**call("Paris"), **change}]
    answers = [response(items), ANSWERS[1]]
    assert run_responses([json.dumps(answer).encode() for answer in answers]).calls == calls


@fuzzed
@given(mutations(DECISIONS))
def test_a_run_of_decisions_ends_well_or_with_its_own_error(mutation: Any) -> None:
    _, answers = mutation
    bodies = [json.dumps(answer).encode() for answer in answers]
    runner = DecisionsToolRunner(observe=lambda: "a door", candidates=lambda _: CHOICES)
    own_error(lambda: runner.run(client(bodies), {"model": "m", "input": "Open the door."}))


@fuzzed
@given(mutations(EVENTS))
def test_a_loop_of_tools_ends_well_or_with_its_own_error(mutation: Any) -> None:
    _, events = mutation
    loop = client(streamed(events), "text/event-stream").responses.run_tools
    own_error(lambda: loop([weather], model="m", input="What is the weather?").output_text)


def weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"
