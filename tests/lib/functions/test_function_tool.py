"""Function tools from models and functions."""

from __future__ import annotations

import functools
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from pydantic import BaseModel, Field, ValidationError

from openai_oxide_lib.functions.function_tool import (
    FunctionTool,
    Tools,
    function_tool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
)
from openai_oxide_lib.structured_output.function_signature import described
from openai_oxide_lib.structured_output.strict_schema import SchemaError
from openai_oxide_runtime.core.sentinels import omit


class GetWeather(BaseModel):
    """The weather in a city."""

    city: str
    unit: Literal["c", "f"] = "c"


def get_weather(
    city: str, unit: Literal["c", "f"] = "c", *, json: Annotated[int, Field(ge=0)] = 3
) -> str:
    """The weather in a city.

    Today's only.

    Args:
        city: Where it is,
            exactly.
        unit (str): Celsius or Fahrenheit.

    Returns:
        A sentence.
    """
    return f"{city} in {unit} {json}"


WEATHER = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "unit": {"type": "string", "enum": ["c", "f"]},
    },
    "required": ["city", "unit"],
    "additionalProperties": False,
}


def test_a_model_in_both_shapes() -> None:
    said = {"name": "GetWeather", "description": "The weather in a city."}
    parameters = GetWeather.model_json_schema() | {"additionalProperties": False}
    inner = {**said, "parameters": parameters | {"required": ["city", "unit"]}, "strict": True}
    assert pydantic_function_tool(GetWeather) == {"type": "function", "function": inner}
    assert pydantic_responses_function_tool(GetWeather) == {"type": "function", **inner}


def test_a_model_under_another_name() -> None:
    tool = pydantic_responses_function_tool(
        GetWeather, name="weather", description="Rain?", defer_loading=True
    )
    assert (tool["name"], tool["description"], tool["defer_loading"]) == ("weather", "Rain?", True)
    assert "defer_loading" not in pydantic_responses_function_tool(GetWeather, defer_loading=omit)


def test_a_model_without_docstring_has_no_description() -> None:
    class Bare(BaseModel):
        a: int

    assert "description" not in pydantic_responses_function_tool(Bare)


def test_a_function_becomes_a_strict_tool() -> None:
    tool = function_tool(get_weather)
    parameters = tool["parameters"]
    assert tool.name == "get_weather"
    assert tool["description"] == "The weather in a city.\n\nToday's only."
    assert tool["strict"] is True
    assert parameters["required"] == ["city", "unit", "json"]
    assert parameters["properties"]["city"]["description"] == "Where it is, exactly."
    assert parameters["properties"]["unit"]["description"] == "Celsius or Fahrenheit."
    assert "description" not in parameters["properties"]["json"]


def test_a_tool_reads_arguments_and_can_be_called() -> None:
    tool = function_tool(get_weather)
    assert tool("Oslo", json=1) == "Oslo in c 1"
    assert tool.parse('{"city": "Oslo", "unit": "f"}') == {"city": "Oslo", "unit": "f"}
    for wrong in (
        '{"city": 1}',
        "{}",
        '{"city": "x", "other": 1}',
        '{"city": "x", "json": -1}',
        "",
    ):
        with pytest.raises(ValidationError):
            tool.parse(wrong)


def test_arguments_become_the_types_that_the_function_wants() -> None:
    def plan(stops: list[GetWeather]) -> int:
        return len(stops)

    tool = function_tool(plan)
    assert tool.parse('{"stops": [{"city": "Oslo"}]}') == {"stops": [GetWeather(city="Oslo")]}


def test_as_a_decorator_with_a_name() -> None:
    @function_tool(name="sum", description="Adds.")
    def add(a: int, b: int) -> int:
        return a + b

    assert (add["name"], add["description"], add(1, 2)) == ("sum", "Adds.", 3)


def test_other_callables() -> None:
    class Adder:
        def __call__(self, a: int) -> int:
            """Add one."""
            return a + 1

        def method(self, a: int) -> int:
            return a + 2

    async def later(a: int) -> int:
        return a

    assert function_tool(Adder()).parse('{"a": 1}') == {"a": 1}
    assert function_tool(Adder().method)["parameters"]["required"] == ["a"]
    assert function_tool(later).name == "later"
    bound = function_tool(functools.partial(get_weather, unit="f"))
    assert bound.name == "get_weather"


def no_type(a):  # type: ignore[no-untyped-def]
    return a


def many(*args: int) -> None: ...


def positional(a: int, /) -> None: ...


def open_keys(**rest: int) -> None: ...


def free(a: dict[str, int]) -> None: ...


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (no_type, "no_type.a: a parameter without a type"),
        (many, "many.args: a variadic positional parameter"),
        (positional, "positional.a: a positional-only parameter"),
        (open_keys, "open_keys.rest: a variadic keyword parameter"),
        (free, "free.a: a dict with free keys"),
    ],
)
def test_what_cannot_be_a_tool_says_where(function: Any, text: str) -> None:
    with pytest.raises(SchemaError, match="cannot be expressed") as caught:
        function_tool(function)
    assert str(caught.value).startswith(text)


def test_a_model_tool_cannot_be_called() -> None:
    tool = Tools([GetWeather]).find("GetWeather")
    assert isinstance(tool, FunctionTool)
    with pytest.raises(TypeError, match="has no function"):
        tool()


PLAIN = {"type": "function", "name": "plain", "parameters": {"type": "object", "properties": {}}}
STRICT = {**PLAIN, "name": "tight", "strict": True}
SEARCH = {"type": "web_search"}
CUSTOM = {"type": "custom", "custom": {"name": "run"}}
SPACE = {"type": "namespace", "name": "crm", "tools": [{**STRICT, "name": "find"}]}


def test_tools_take_either_shape_and_give_both() -> None:
    tools = Tools([pydantic_function_tool(GetWeather), get_weather, GetWeather, PLAIN, SEARCH])
    assert [tool.get("name") for tool in tools.flat] == [
        "GetWeather", "get_weather", "GetWeather", "plain", None,
    ]  # fmt: skip
    assert tools.nested[0] == pydantic_function_tool(GetWeather)
    assert tools.nested[4] == SEARCH
    assert Tools([CUSTOM]).nested == [CUSTOM] == Tools([CUSTOM]).flat
    assert all(type(tool) is dict for tool in tools.flat + tools.nested)


def test_shapes_survive_a_round() -> None:
    tools = Tools([function_tool(get_weather), STRICT])
    again = Tools(Tools(tools.nested).flat)
    assert again.flat == tools.flat


def test_parsing_by_the_name_of_the_tool() -> None:
    tools = Tools([GetWeather, PLAIN, STRICT, SPACE])
    assert tools.parse("GetWeather", '{"city": "Oslo"}') == GetWeather(city="Oslo")
    assert tools.parse("tight", '{"a": 1}') == {"a": 1}
    assert tools.parse("plain", "not json") is None
    assert tools.parse("nobody", "not json") is None
    assert tools.parse("find", '{"a": 1}', "crm") == {"a": 1}
    assert tools.parse("find", "not json") is None
    assert tools.parse("tight", '{"a": 1}', "tight") == {"a": 1}
    assert tools.parse("tight", "not json", "crm") is None
    with pytest.raises(ValueError, match="JSON"):
        tools.parse("tight", "{")


def test_reading_takes_any_json() -> None:
    tools = Tools([GetWeather, PLAIN])
    assert tools.read("plain", '{"a": 1}') == {"a": 1}
    assert tools.read("nobody", "") == {}
    assert tools.read("GetWeather", '{"city": "Oslo"}') == GetWeather(city="Oslo")
    with pytest.raises(ValidationError):
        tools.read("plain", "{")


@pytest.mark.parametrize(
    ("tools", "parseable"),
    [
        (None, False),
        (omit, False),
        ([PLAIN, SEARCH], False),
        ([STRICT], True),
        ([GetWeather], True),
    ],
)
def test_whether_there_is_something_to_parse(tools: Any, parseable: bool) -> None:
    assert Tools(tools).parseable is parseable


def test_a_docstring_is_cut_before_its_arguments() -> None:
    assert described(
        "Does.\n\nArgs:\n    a: one\n    b: two\n      more\n\nReturns:\n    c: no"
    ) == (
        "Does.",
        {"a": "one", "b": "two more"},
    )
    assert described("Only: this.") == ("Only: this.", {})


SAID = {"city": "Where it is, exactly.", "unit": "Celsius or Fahrenheit."}


@pytest.mark.parametrize(
    "docstring",
    [
        """
        Does.

        Args:
            city (Union[str, tuple(int)], optional): Where it is,
                exactly.
            unit: Celsius or Fahrenheit.

        Returns:
            str: A sentence.
        """,
        """
        Does.

        Parameters
        ----------
        city : str, optional
            Where it is,
            exactly.
        unit
            Celsius or Fahrenheit.

        Returns
        -------
        text : str
            A sentence.
        """,
        """
        Does.

        :param city: Where it is,
            exactly.
        :type city: str
        :param str unit: Celsius or Fahrenheit.
        :returns: A sentence.
        :raises ValueError: if not.
        """,
    ],
    ids=["Google", "NumPy", "reST"],
)
def test_parameters_are_described_in_the_usual_styles(docstring: str) -> None:
    def weather(city: str, unit: str = "c") -> str:
        return city

    weather.__doc__ = docstring
    tool = function_tool(weather)
    properties = tool["parameters"]["properties"]
    assert tool["description"] == "Does."
    assert {name: said["description"] for name, said in properties.items()} == SAID


def test_numpy_may_describe_several_parameters_at_once() -> None:
    said = described(
        "Does.\n\nParameters\n----------\na, b : int\n    Numbers.\n*rest : int\n    R."
    )
    assert said == ("Does.", {"a": "Numbers.", "b": "Numbers.", "rest": "R."})


def limited(
    query: str,
    limit: int = Field(5, description="How many.", ge=1),
    tags: list[str] = Field(default_factory=list),  # noqa: B008
) -> Any:
    return query, limit, tags


def test_a_field_as_a_default_is_the_default_that_it_says() -> None:
    tool = function_tool(limited)
    assert tool["parameters"]["properties"]["limit"] == {
        "type": "integer", "minimum": 1, "description": "How many.",
    }  # fmt: skip
    (read,) = [tool.parse('{"query": "a"}')]
    assert limited(**read) == ("a", 5, []) == tool("a") == tool(query="a")
    assert tool("a", 7, tags=["x"]) == ("a", 7, ["x"])
    with pytest.raises(ValidationError):
        tool.parse('{"query": "a", "limit": 0}')


def test_a_field_without_a_default_is_required() -> None:
    def ask(query: str = Field(description="What.")) -> str:
        return query

    with pytest.raises(ValidationError):
        function_tool(ask).parse("{}")


def test_a_partial_offers_what_is_open_and_says_what_its_function_says() -> None:
    bound = function_tool(functools.partial(get_weather, unit="f"))
    assert list(bound["parameters"]["properties"]) == ["city", "json"]
    assert bound["description"] == "The weather in a city.\n\nToday's only."
    assert bound("Oslo") == "Oslo in f 3"
    assert list(
        function_tool(functools.partial(get_weather, "Oslo"))["parameters"]["properties"]
    ) == ["unit", "json"]


def test_an_object_that_is_called_says_what_its_call_says() -> None:
    class Adder:
        """Made with an offset."""

        func = None

        def __call__(self, a: int) -> int:
            """Add.

            Args:
                a: A number.
            """
            return a

    tool = function_tool(Adder())
    assert (tool.name, tool["description"]) == ("Adder", "Add.")
    assert tool["parameters"]["properties"]["a"]["description"] == "A number."


def test_a_parameter_may_have_any_name() -> None:
    def odd(self: str, name: str, args: int, function: int = 3, cls: int = 4) -> Any:
        return self, name, args, function, cls

    tool = function_tool(odd)
    read = tool.parse('{"self": "a", "name": "b", "args": 1}')
    assert tool(**read) == ("a", "b", 1, 3, 4)


T = TypeVar("T")


class Box(BaseModel, Generic[T]):
    content: T


def test_names_are_such_as_the_api_takes() -> None:
    assert function_tool(lambda: None).name == "lambda"
    named: Any = pydantic_function_tool(Box[int])
    assert named["function"]["name"] == "Box_int"
    assert Tools([Box[int]]).parse("Box_int", '{"content": 1}') == Box[int](content=1)
