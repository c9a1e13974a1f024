"""Schemas in strict form: what is changed, what is refused, and that values still fit."""

from __future__ import annotations

import datetime
import decimal
import enum
from dataclasses import dataclass
from typing import Annotated, Any, Literal, NamedTuple

import jsonschema
import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel, ConfigDict, Field, JsonValue, RootModel
from typing_extensions import TypedDict

from openai_oxide_lib.structured_output.closed_schema import closed_schema
from openai_oxide_lib.structured_output.response_format import (
    response_format_param,
    schema_of,
    text_format_param,
    with_text_format,
)
from openai_oxide_lib.structured_output.strict_schema import SchemaError, strict_schema


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]


class Step(BaseModel):
    """One step."""

    text: str = Field("?", min_length=1, description="What to do.")
    colour: Colour = Field(Colour.RED, description="Its colour.")
    following: Step | None = Field(None, description="What comes next.")


class Recipe(BaseModel):
    title: str
    steps: list[Step]
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    at: tuple[float, float]
    tags: set[str] = set()
    price: decimal.Decimal | None = None
    when: datetime.datetime | None = None


def properties(type_: Any) -> dict[str, Any]:
    found: dict[str, Any] = schema_of(type_, strict=True)["properties"]
    return found


def every_object(schema: Any) -> list[dict[str, Any]]:
    inner = schema.values() if isinstance(schema, dict) else schema
    nested = [one for part in inner if isinstance(part, dict | list) for one in every_object(part)]
    is_object = isinstance(schema, dict) and schema.get("type") == "object"
    return [schema, *nested] if is_object else nested


def test_every_object_requires_all_its_properties_and_no_others() -> None:
    objects = every_object(schema_of(Recipe, strict=True))
    assert len(objects) == 4
    for one in objects:
        assert one["additionalProperties"] is False
        assert one["required"] == list(one["properties"])


def test_nothing_is_said_that_strict_mode_does_not_know() -> None:
    text = str(schema_of(Recipe, strict=True))
    for word in ("'default'", "'title': '", "discriminator", "oneOf", "uniqueItems", "prefixItems"):
        assert word not in text
    assert "(?" not in text, "no lookaround in patterns"


def test_a_reference_stands_alone() -> None:
    steps = schema_of(Recipe, strict=True)["$defs"]["Step"]["properties"]
    assert steps["colour"] == {
        "enum": ["red", "blue"],
        "type": "string",
        "description": "Its colour.",
    }
    assert "Colour" not in schema_of(Recipe, strict=True)["$defs"]
    assert properties(Recipe)["steps"]["items"] == {"$ref": "#/$defs/Step"}


def test_a_recursive_reference_with_a_description_ends() -> None:
    class Node(BaseModel):
        child: Node = Field(description="below")

    Node.model_rebuild(_types_namespace={"Node": Node})
    schema = schema_of(Node, strict=True)
    inner = schema["properties"]["child"]["properties"]["child"]
    assert schema["properties"]["child"]["description"] == "below"
    assert inner == {"$ref": "#/$defs/Node"}
    assert "Node" in schema["$defs"]


def test_optional_is_nullable_and_required() -> None:
    assert properties(Recipe)["when"] == {
        "anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]
    }


def test_an_empty_description_of_a_union_stays() -> None:
    assert properties(Recipe)["pet"] == {
        "anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    }


def test_a_pair_of_equal_types_is_a_list_of_two() -> None:
    at = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    assert properties(Recipe)["at"] == at


def test_a_model_that_takes_extra_fields_is_closed() -> None:
    class Open(BaseModel):
        model_config = ConfigDict(extra="allow")
        a: int

    assert schema_of(Open, strict=True)["additionalProperties"] is False


def test_names_are_those_of_the_json() -> None:
    class Aliased(BaseModel):
        from_: str = Field(alias="from")

    assert list(properties(Aliased)) == ["from"]


def test_a_property_called_title_or_default_stays() -> None:
    class Odd(BaseModel):
        title: str
        default: int

    assert list(properties(Odd)) == ["title", "default"]


@dataclass
class Point:
    x: int
    label: str | None = None


class Movie(TypedDict, total=False):
    name: str


@pytest.mark.parametrize(("type_", "names"), [(Point, ["x", "label"]), (Movie, ["name"])])
def test_dataclasses_and_typed_dicts_have_schemas(type_: Any, names: list[str]) -> None:
    assert schema_of(type_, strict=True)["required"] == names


class Free(BaseModel):
    amounts: dict[str, int]


class Holder(BaseModel):
    inner: list[Free]


class Anything(BaseModel):
    value: Any


class Json(BaseModel):
    value: JsonValue


class Mixed(BaseModel):
    pair: tuple[int, str]


class Loose(BaseModel):
    things: list[Any]


class Pair(NamedTuple):
    a: int
    b: str


class Odd:
    pass


class Tagged(RootModel[list[str]]):
    pass


@dataclass
class Unknown:
    points: list[Point]
    odd: list[Odd]


@dataclass
class Deeper:
    unknown: Unknown


@pytest.mark.parametrize(
    ("type_", "field", "problem"),
    [
        (Free, "Free.amounts", "a dict with free keys"),
        (Holder, "Free.amounts", "a dict with free keys"),
        (Anything, "Anything.value", "a value of any type"),
        (Json, "JsonValue", "a value of any type"),
        (Mixed, "Mixed.pair", "a tuple of different types"),
        (Loose, "Loose.things[]", "a value of any type"),
        (
            Unknown,
            "Unknown.odd",
            "the type list[tests.lib.structured_output.test_strict_schema.Odd]",
        ),
        (
            Deeper,
            "Deeper.unknown.odd",
            "the type list[tests.lib.structured_output.test_strict_schema.Odd]",
        ),
        (int, "int", "a value of type integer as the whole answer, instead of an object,"),
        (list[int], "list", "a value of type array as the whole answer, instead of an object,"),
        (Pair, "Pair", "a tuple of different types"),
        (dict[str, int], "dict", "a dict with free keys"),
        (Cat | Dog, "cat_Dog", "a choice of types as the whole answer, instead of an object,"),
    ],
)
def test_what_cannot_be_said_is_refused_with_the_field(
    type_: Any, field: str, problem: str
) -> None:
    with pytest.raises(SchemaError) as caught:
        schema_of(type_, strict=True)
    assert isinstance(caught.value, TypeError)
    assert caught.value.problem == problem
    if field != "cat_Dog":
        assert caught.value.field == field
        assert str(caught.value).startswith(f"{field}: {problem} cannot be expressed")


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ({"not": {"type": "string"}, "type": "string"}, "a negation"),
        ({"type": "object", "patternProperties": {"a": {}}}, "keys by pattern"),
        ({"allOf": [{"type": "string"}, {"type": "string"}]}, "a combination of several schemas"),
        ({"$ref": "#/$defs/Missing"}, "a reference to '#/$defs/Missing'"),
        ({"type": "array"}, "a list of anything"),
        (True, "a value of any type"),
    ],
)
def test_schemas_from_elsewhere_are_judged_too(part: Any, problem: str) -> None:
    with pytest.raises(SchemaError, match=r"shop\.item") as caught:
        strict_schema({"type": "object", "properties": {"item": part}}, "shop")
    assert caught.value.problem == problem


def test_a_single_all_of_is_the_schema_itself() -> None:
    part = {"allOf": [{"type": "string"}], "description": "d"}
    written = strict_schema({"type": "object", "properties": {"a": part}})
    assert written["properties"]["a"] == {"type": "string", "description": "d"}


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ({"pattern": "^a+$"}, {"pattern": "^a+$"}),
        ({"pattern": "^(?!b)a+$"}, {}),
        ({"pattern": "(?<=a)b"}, {}),
        ({"format": "email"}, {"format": "email"}),
        ({"format": "uri"}, {}),
        ({"default": "x", "examples": ["y"], "title": "T"}, {}),
    ],
)
def test_what_strict_mode_cannot_check_is_left_out(
    part: dict[str, Any], kept: dict[str, Any]
) -> None:
    whole = {"type": "object", "properties": {"a": {"type": "string", **part}}}
    assert strict_schema(whole)["properties"]["a"] == {"type": "string", **kept}


def test_the_given_schema_is_not_changed() -> None:
    given_ = {"type": "object", "properties": {"a": {"type": "string", "default": "x"}}}
    strict_schema(given_)
    assert given_ == {"type": "object", "properties": {"a": {"type": "string", "default": "x"}}}


def test_an_instance_is_no_type() -> None:
    with pytest.raises(TypeError, match="must be a class"):
        schema_of({"type": "object"})


@settings(max_examples=40, deadline=None)
@given(
    st.builds(
        Recipe,
        title=st.text(),
        steps=st.lists(st.builds(Step, text=st.text(min_size=1), following=st.none())),
        pet=st.one_of(st.builds(Cat), st.builds(Dog)),
        price=st.none(),
        when=st.datetimes(timezones=st.just(datetime.UTC)),
    )
)
def test_values_of_the_type_fit_its_schema(recipe: Recipe) -> None:
    jsonschema.validate(recipe.model_dump(mode="json"), schema_of(Recipe, strict=True))


def test_the_two_shapes_of_a_format() -> None:
    schema = schema_of(Point, strict=True)
    assert text_format_param(Point, strict=True) == {
        "type": "json_schema",
        "name": "Point",
        "strict": True,
        "schema": schema,
    }
    assert response_format_param(Point, strict=True) == {
        "type": "json_schema",
        "json_schema": {"name": "Point", "strict": True, "schema": schema},
    }
    assert response_format_param({"type": "json_object"}) == {"type": "json_object"}


@pytest.mark.parametrize("type_", [Free, Mixed, Anything, Tagged])
def test_without_strict_the_schema_is_pydantics(type_: type[BaseModel]) -> None:
    format_ = text_format_param(type_, strict=False)
    assert format_["strict"] is False
    assert format_["schema"] == type_.model_json_schema()
    chat = response_format_param(type_, strict=False)["json_schema"]
    assert (chat["strict"], chat["schema"]) == (False, type_.model_json_schema())


def test_by_default_the_server_judges_the_schema() -> None:
    assert schema_of(Free)["properties"]["amounts"]["additionalProperties"] == {"type": "integer"}
    assert schema_of(Tagged)["items"] == {"type": "string"}


@pytest.mark.parametrize("type_", [int, list[int], Cat | Dog, Pair])
def test_by_default_an_answer_is_an_object(type_: object) -> None:
    with pytest.raises(SchemaError, match="instead of an object"):
        schema_of(type_)


def test_by_default_a_recursion_with_a_description_ends() -> None:
    class Node(BaseModel):
        child: Node | None = Field(description="below")
        other: list[Node] = Field(description="beside")

    Node.model_rebuild(_types_namespace={"Node": Node})
    inner = schema_of(Node)["properties"]["child"]["anyOf"][0]
    assert inner == {"$ref": "#/$defs/Node"}


def test_by_default_a_reference_to_nothing_is_named() -> None:
    with pytest.raises(SchemaError, match="'#/\\$defs/Missing'"):
        closed_schema({"$ref": "#/$defs/Missing", "title": "T"})


def test_a_format_joins_what_else_text_says() -> None:
    joined = with_text_format({"verbosity": "low"}, Point)
    assert joined == {"verbosity": "low", "format": text_format_param(Point)}
    with pytest.raises(TypeError, match="not both"):
        with_text_format({"format": {"type": "text"}}, Point)
