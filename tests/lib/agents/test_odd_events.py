"""Events of agents in which any one value is anything: no other event is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from openai_oxide.models.beta_agents import AgentSessionEvent
from openai_oxide_lib.agents.result_collector import TurnCollector
from openai_oxide_lib.agents.sync_tool_dispatch import ToolDispatch
from openai_oxide_lib.agents.turn_stream import TurnEvents
from openai_oxide_runtime.errors.tree import OpenAIError
from tests.support import agent_stories as agents
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, assert_said, fuzzed, typed

TURN: list[Json] = agents.told(
    agents.call(), agents.message("one ", 0), agents.message("two ", 1), agents.message("three ", 2)
)


TURN_TEXTS = {2: "one ", 3: "two ", 4: "three "}


@fuzzed
@given(mutations(TURN))
def test_events_of_an_agent(mutation: Any) -> None:
    (mutated, *_), story = mutation
    collector, turn = TurnCollector(agents.SESSION), TurnEvents(agents.SESSION)
    dispatch = ToolDispatch(None, {"weather": lambda _: ""}, None, {})
    for event in typed(AgentSessionEvent, story):
        if turn.is_new(event):
            turn.is_last(event)
        collector.take(event)
        call = dispatch.find(event)
        if call is not None:
            dispatch._report(call, ValueError())
            call.failure()
    try:
        result = collector.result()
    except OpenAIError:
        return
    if mutated != 0:
        assert_said(TURN_TEXTS, mutated, result.output_text)
