"""What the events of a session say of its turn."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel

from openai_oxide.types.beta import AgentSessionMessage
from openai_oxide_lib.agents.output_format import agent_text_format, with_output_type
from openai_oxide_lib.agents.result_collector import Collection, TurnCollector
from openai_oxide_lib.agents.results import (
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
)
from tests.support.agent_stories import (
    SESSION,
    TURN,
    action,
    message,
    of_session,
    of_turn,
    session,
    told,
    typed,
)


class City(BaseModel):
    name: str


@dataclass
class Place:
    name: str


def collected(*events: Any) -> TurnCollector:
    collector = TurnCollector(SESSION)
    for event in typed(*events):
        collector.take(event)
    return collector


def result_of(*events: Any) -> AgentTurnResult:
    return collected(*events).result()


def test_the_final_messages_in_the_order_of_the_output() -> None:
    result = result_of(*told(message("two", 2), message("one", 1)))
    assert result.output_text == "onetwo"
    assert (result.session_id, result.turn_id) == (SESSION, TURN)
    assert {type(one) for one in result.messages} == {AgentSessionMessage}


@pytest.mark.parametrize(
    "fields",
    [{"phase": "commentary"}, {"status": "incomplete"}, {"turn_id": "turn_of_another"}],
    ids=["remark", "cut off", "of another turn"],
)
def test_other_messages_do_not_count(fields: dict[str, Any]) -> None:
    assert result_of(*told(message("answer"), message("x", 1, **fields))).output_text == "answer"


def test_turns_of_subagents_do_not_count() -> None:
    sub = {"id": "turn_2", "subagent": "sub_1"}
    events = told(of_turn("created", **sub), message("answer"), of_turn("failed", **sub))
    result = result_of(of_turn("created", **sub), *events)
    assert (result.turn_id, result.output_text) == (TURN, "answer")


def test_it_is_over_when_the_session_is_idle_after_the_turn() -> None:
    *before, idle = told(message("answer"))
    collector = collected(of_session("idle"), *before)
    assert not collector.over
    collector.take(typed(idle)[0])
    assert collector.over


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        (told(end="failed"), "failed"),
        (told(end="cancelled"), "cancelled"),
        ([of_turn("created"), of_session("failed")], "failed"),
        (
            [of_turn("created"), of_session("requires_action", actions=[action()])],
            "requires_action",
        ),
        (told()[:-1], "incomplete"),
        ([of_session("budget_reached")], "incomplete"),
        ([], "incomplete"),
    ],
)
def test_why_there_is_no_result(events: list[Any], reason: str) -> None:
    collector = collected(*events)
    with pytest.raises(AgentTurnResultError, match=reason) as caught:
        collector.result()
    assert caught.value.reason == reason
    assert caught.value.session_id == SESSION
    with pytest.raises(AgentTurnResultError) as again:
        collector.check()
    assert again.value is caught.value


def test_an_error_has_what_was_seen() -> None:
    events = told(message("half"), end="failed")
    with pytest.raises(AgentTurnResultError) as caught:
        result_of(*events)
    assert caught.value.turn_id == TURN
    assert [one.output_text for one in caught.value.messages] == ["half"]


def test_calls_that_the_program_answers_are_waited_for() -> None:
    collector = collected(of_turn("created"), of_session("requires_action", actions=[action()]))
    collector.check(handled=["weather"])
    collector.take(typed(of_session("in_progress"))[0])
    collector.check()


def test_a_budget_of_another_session_ends_nothing() -> None:
    spent = {**of_session("budget_reached"), "session": session("budget_reached", id="sess_2")}
    assert not collected(spent).over


def test_nothing_is_kept_until_it_is_wanted() -> None:
    collection: Collection[Any] = Collection()
    collection.take(typed(of_turn("created"))[0])
    with pytest.raises(RuntimeError, match="before the first event"):
        collection.begin()


@pytest.mark.parametrize(("type_", "parsed"), [(City, City(name="Oslo")), (Place, Place("Oslo"))])
def test_answers_of_a_type(type_: Any, parsed: Any) -> None:
    result = result_of(*told(message('{"name": "Oslo"}')))
    assert result.output_parsed is None
    assert result.parse(type_).output_parsed == parsed


@pytest.mark.parametrize("text", ['{"secret": 1}', "no JSON", None])
def test_an_answer_that_is_not_of_the_type_is_not_quoted(text: str | None) -> None:
    result = result_of(*told(*([] if text is None else [message(text)])))
    with pytest.raises(AgentOutputParseError) as caught:
        result.parse(City)
    assert caught.value.result is result
    assert caught.value.__cause__ is None
    assert "secret" not in str(caught.value)


def test_errors_can_be_pickled_and_copied() -> None:
    with pytest.raises(AgentTurnResultError) as caught:
        result_of(*told(end="failed"))
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (again.reason, again.turn_id) == ("failed", TURN)


def test_the_format_goes_with_the_agent() -> None:
    given = {"agent": {"model": "m", "text": {"verbosity": "low"}}}
    asked = with_output_type(given, City)["agent"]
    assert asked["text"] == {"verbosity": "low", "format": agent_text_format(City)}
    assert given == {"agent": {"model": "m", "text": {"verbosity": "low"}}}
    assert agent_text_format(Place)["schema"]["required"] == ["name"]
    with pytest.raises(ValueError, match="not both"):
        with_output_type({"agent": asked}, City)
    with pytest.raises(TypeError, match="pydantic model or a dataclass"):
        agent_text_format(dict)
