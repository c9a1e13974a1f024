"""Tools of agents: what is sent, what is called, what the agent is told."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, cast

import pytest
from pydantic import BaseModel, Field, ValidationError

from openai_oxide_lib.agents.tool_invocation import Invocation
from openai_oxide_lib.agents.tools import (
    FunctionTool,
    function_tool,
    output_of,
    pydantic_function_tool,
)
from tests.support.agent_stories import call, typed


class Query(BaseModel):
    """Look a city up."""

    city: str
    days: int = 1


def weather(city: str, days: Annotated[int, Field(description="How many.")] = 1) -> str:
    """The weather in a city.

    Args:
        city: Which city.
    """
    return f"{city} for {days}"


def test_a_function_is_a_definition_and_what_answers() -> None:
    tool = function_tool(weather)
    assert (tool.name, tool.definition["description"]) == ("weather", "The weather in a city.")
    parameters = cast(Any, tool.definition["parameters"])
    assert parameters["required"] == ["city"]
    assert parameters["additionalProperties"] is False
    assert [parameters["properties"][n]["description"] for n in ("city", "days")] == [
        "Which city.",
        "How many.",
    ]
    assert "defer_loading" not in tool.definition and "strict" not in tool.definition
    assert tool({"city": "Oslo"}) == "Oslo for 1"


def test_a_model_is_one_too() -> None:
    tool = pydantic_function_tool(Query, handler=lambda query: {"at": query.city, "n": query.days})
    assert (tool.name, tool.definition["description"]) == ("Query", "Look a city up.")
    assert tool({"city": "Oslo"}) == '{"at":"Oslo","n":1}'
    with pytest.raises(ValidationError):
        tool({"town": "Oslo"})


def test_definitions_are_copies() -> None:
    tool = function_tool(weather)
    cast(Any, tool.definition["parameters"]).clear()
    assert tool.definition["parameters"]


def test_names_can_be_chosen_also_by_a_decorator() -> None:
    @function_tool(name="forecast", description="", defer_loading=True)
    def anything(city: str) -> str:
        return city

    definition = anything.definition
    assert (definition["name"], definition["description"]) == ("forecast", "")
    assert definition.get("defer_loading") is True


def test_methods_and_nested_models() -> None:
    class Station:
        def measure(self, query: Query) -> int:
            return query.days

    assert function_tool(Station().measure)({"query": {"city": "Oslo", "days": 3}}) == "3"


def test_asynchronous_functions_are_awaited() -> None:
    async def later(city: str) -> list[str]:
        return [city]

    async def told() -> Any:
        return await function_tool(later)({"city": "Oslo"})

    assert asyncio.run(told()) == '["Oslo"]'


def test_what_cannot_be_a_tool() -> None:
    def untyped(city) -> str:  # type: ignore[no-untyped-def]
        return str(city)

    def variadic(*cities: str) -> str:
        return ""

    class Name(BaseModel):
        root: str

    for function in (untyped, variadic):
        with pytest.raises(TypeError):
            function_tool(function)
    with pytest.raises(ValueError, match="needs a name"):
        FunctionTool(Name, lambda given: given.root, name="", description="")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        ("text", "text"),
        ({"a": [1]}, '{"a":[1]}'),
        (Query(city="Oslo"), '{"city":"Oslo","days":1}'),
        ((1, 2), "[1,2]"),
        ([], "[]"),
        (({"type": "input_text", "text": "x"},), [{"type": "input_text", "text": "x"}]),
        ([{"type": "input_text"}], '[{"type":"input_text"}]'),
    ],
)
def test_what_an_agent_is_told(value: Any, said: Any) -> None:
    assert output_of(value) == said


def invocation(arguments: Any, handler: Any = None) -> Invocation:
    item = typed(call(arguments=arguments))[0].item
    return Invocation("sess_1", item, handler or function_tool(weather))


@pytest.mark.parametrize(
    ("arguments", "handler", "stage"),
    [
        ("[]", None, "arguments"),
        ("{", None, "arguments"),
        ({"town": "Oslo"}, None, "arguments"),
        ({}, lambda given: given["city"], "execution"),
        ({}, lambda given: object(), "output"),
    ],
)
def test_an_error_says_where_it_was(arguments: Any, handler: Any, stage: str) -> None:
    made = invocation(arguments, handler)
    with pytest.raises(Exception) as caught:
        made.success(made.start())
    diagnosis = made.diagnosis(caught.value)
    assert (diagnosis.stage, diagnosis.call_id, diagnosis.error) == (
        stage,
        "call_1",
        caught.value,
    )


def test_arguments_come_as_text_or_as_an_object() -> None:
    for arguments in ('{"city": "Oslo"}', {"city": "Oslo"}):
        made = invocation(arguments)
        assert made.success(made.start()) == {
            "type": "agent.session.input.tool_result",
            "turn_id": "turn_1",
            "call_id": "call_1",
            "success": True,
            "output": "Oslo for 1",
        }
