"""The rows: what is measured, written once for all packages and connections.

A row is run on a `Line` that is connected. What a row checks is there so that everything lazy is
paid for and a wrong answer is never fast.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import BaseModel

from benchmarks import replies
from benchmarks.lines import OURS, Line, Request

TURNS, CALLS, SIDE_BY_SIDE = 3, 5, 3
WAVES, WAVE = 4, 8
TOOL_SECONDS = 0.03
HEDGE_DELAY = 0.25
GUIDE = "Answer as the house style has it: short, exact, and kind to the reader. " * 110
WEATHER: dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city right now.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "note": {"type": "string"}},
        "required": ["city", "note"],
        "additionalProperties": False,
    },
    "strict": True,
}


class Verdict(BaseModel):
    """A flat object."""

    positive: bool
    reason: str
    score: int


class Costs(BaseModel):
    """What a stop costs."""

    amount: float
    currency: str


class Stop(BaseModel):
    """A place to see."""

    place: str
    minutes: int
    costs: Costs


class Day(BaseModel):
    """A day with its stops."""

    name: str
    stops: list[Stop]


class Plan(BaseModel):
    """Objects in lists in objects."""

    title: str
    days: list[Day]


@dataclass
class Run:
    """One run of a row: by whom, over which line, and what it notes besides its time."""

    package: str
    kind: str
    line: Line
    name: str
    seconds: list[float] = field(default_factory=list)
    hedges: int = 0

    def request(self, say: str, part: int = 0, **more: Any) -> Request:
        """A request that asks for this reply; its time is drawn by its name and part."""
        who = f"{self.package} {self.kind}"
        said = {"say": say, "who": who, "call": f"{self.name}.{part}"}
        asked: Request = {"model": "gpt-5-mini", "input": "What is the capital of Wales?"}
        return {**asked, "metadata": said, **more}


Rest = AsyncIterator[Any] | None


async def plain(run: Run) -> None:
    """One question, one answer."""
    assert (await run.line.ask(run.request("text"))).output_text == replies.TEXT


async def structured(run: Run) -> None:
    """An answer as an object."""
    assert (await run.line.parse(Verdict, run.request("verdict"))).score == 4


async def nested(run: Run) -> None:
    """An answer as an object with objects in lists."""
    plan = await run.line.parse(Plan, run.request("plan"))
    assert plan.days[1].stops[1].costs.currency == "GBP"


async def function_call(run: Run) -> None:
    """The model calls a function."""
    response = await run.line.ask(run.request("call", tools=[WEATHER]))
    assert arguments(response.output[0])["city"] == "Cardiff"


async def first_token(run: Run) -> Rest:
    """Until the first piece of text is there; the rest is read off the clock."""
    events = await run.line.events(run.request("text"))
    async for event in events:
        if event.type == "response.output_text.delta":
            return events
    raise RuntimeError("there was no text")


async def turns(run: Run) -> None:
    """Three turns, each continuing the one before."""
    before: Request = {}
    for turn in range(TURNS):
        response = await run.line.ask(run.request("text", turn, **before))
        before = {"previous_response_id": response.id}


async def reconnecting(run: Run) -> None:
    """The same, by a client that connects anew for each turn."""
    before: Request = {}
    for turn in range(TURNS):
        line = run.line.another()
        response = await line.ask(run.request("text", turn, **before))
        await line.close()
        before = {"previous_response_id": response.id}


async def rapid_fire(run: Run) -> None:
    """Five questions, one after the other."""
    for number in range(CALLS):
        await run.line.ask(run.request("text", number))


async def parallel(run: Run) -> None:
    """Three questions at the same time."""
    asked = [run.request("text", number) for number in range(SIDE_BY_SIDE)]
    assert len(await run.line.at_once(asked)) == SIDE_BY_SIDE


async def web_search(run: Run) -> None:
    """The model looks something up, and cites it."""
    response = await run.line.ask(run.request("search", tools=[{"type": "web_search"}]))
    assert len(response.output[1].content[0].annotations) == 3


async def cached_prompt(run: Run) -> None:
    """Long instructions that the model has read before."""
    asked = run.request("cached", instructions=GUIDE, prompt_cache_key="guide")
    response = await run.line.ask(asked)
    assert response.usage.input_tokens_details.cached_tokens == 2048


async def agent_loop(run: Run) -> None:
    """Two steps: a call, its result sent back, the answer. The same loop by hand for all."""
    await by_hand(run, "call", at_once=False)


async def early_calls(run: Run) -> None:
    """Three calls, each started as soon as it is known; by hand they run one after the other."""
    await tool_loop(run, at_once=False)


async def early_calls_against_gather(run: Run) -> None:
    """The same against a loop by hand that runs its tools at the same time."""
    await tool_loop(run, at_once=True)


async def tool_loop(run: Run, *, at_once: bool) -> None:
    """`run_tools` where there is such a thing, else by hand."""
    if run.package != OURS:
        await by_hand(run, "calls", at_once=at_once)
        return
    responses = getattr(run.line, "session", run.line.client).responses
    done = await responses.run_tools([get_weather], **run.request("calls"))
    assert done.output_text == replies.TEXT and len(done.results) == len(replies.CITIES)


async def by_hand(run: Run, say: str, *, at_once: bool) -> None:
    """The loop as it is written without help: whole response, tools, next request."""
    response = await run.line.ask(run.request(say, tools=[WEATHER]))
    calls = [item for item in response.output if item.type == "function_call"]
    outputs = await run_all([get_weather(**arguments(call)) for call in calls], at_once)
    results = [
        {"type": "function_call_output", "call_id": call.call_id, "output": output}
        for call, output in zip(calls, outputs, strict=True)
    ]
    more: Request = {"input": results, "previous_response_id": response.id}
    answer = await run.line.ask(run.request(say, tools=[WEATHER], **more))
    assert answer.output_text == replies.TEXT


async def run_all(tools: list[Awaitable[str]], at_once: bool) -> list[str]:
    """Run them one after the other, or at the same time."""
    if at_once:
        return list(await asyncio.gather(*tools))
    return [await tool for tool in tools]


async def get_weather(city: str, note: str) -> str:
    """The weather in a city right now."""
    await asyncio.sleep(TOOL_SECONDS)
    return f"14 °C and windy in {city}, {len(note)}"


def arguments(call: Any) -> dict[str, Any]:
    """The arguments of a call, read by hand."""
    return dict(json.loads(call.arguments))


async def hedged(run: Run) -> None:
    """Four times eight calls side by side, of which one in twenty stalls."""
    await race_all(run, stalls="yes")


async def hedged_for_nothing(run: Run) -> None:
    """The same where nothing stalls."""
    await race_all(run)


async def race_all(run: Run, **more: str) -> None:
    """Calls with hedging where there is such a thing, else as they are."""
    ask = hedging(run) if run.package == OURS else run.line.ask
    for wave in range(WAVES):
        asked = [run.request("text", WAVE * wave + number) for number in range(WAVE)]
        for one in asked:
            one["metadata"] |= more
        await asyncio.gather(*(timed(run, ask(one)) for one in asked))


def hedging(run: Run) -> Callable[[Request], Awaitable[Any]]:
    """Calls of this SDK's client with a fixed delay, just above what a call usually takes."""
    from openai_oxide import Hedged, HedgePolicy

    def count(record: Hedged[Any]) -> None:
        run.hedges += record.hedges

    policy = HedgePolicy(delay=HEDGE_DELAY, budget=None, on_hedged=count)
    client = run.line.client

    async def ask(request: Request) -> Any:
        return await client.responses.create(**request, hedge=policy)

    return ask


async def timed(run: Run, call: Awaitable[Any]) -> None:
    """Note how long this call takes."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    await call
    run.seconds.append(loop.time() - began)


class Row(NamedTuple):
    """A line of the table. ``width`` is how many connections it uses."""

    title: str
    run: Callable[[Run], Awaitable[Rest]]
    width: int = 1
    kinds: tuple[str, ...] = ("http", "ws")
    counterpart: str = ""
    """What stands on the official side, where it has no counterpart."""


LOOP = "the plain loop, tools one after the other"
GATHER = "the plain loop, tools at once"
ONCE = "every call asked once"
ROWS: dict[str, Row] = {
    "plain": Row("plain text", plain),
    "structured": Row("structured output", structured),
    "function_call": Row("function calling", function_call),
    "first_token": Row("TTFT (streaming)", first_token),
    "turns": Row("multi-turn (3)", turns),
    "reconnecting": Row("multi-turn, connecting each time", reconnecting),
    "rapid_fire": Row("rapid-fire (5)", rapid_fire),
    "parallel": Row("parallel (3)", parallel, SIDE_BY_SIDE),
    "web_search": Row("web search", web_search),
    "nested": Row("nested structured", nested),
    "agent_loop": Row("agent loop (2 steps)", agent_loop),
    "early": Row("agent loop, early calls", early_calls, counterpart=LOOP),
    "early_gather": Row("… against tools at once", early_calls_against_gather, counterpart=GATHER),
    "cached": Row("prompt-cached", cached_prompt),
    "hedged": Row("hedged (4 x 8), stalls", hedged, WAVE, ("http",), ONCE),
    "hedged_idle": Row("hedged (4 x 8), no stalls", hedged_for_nothing, WAVE, ("http",), ONCE),
}
