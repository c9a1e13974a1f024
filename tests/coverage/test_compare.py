"""The comparer sees each kind of difference, says it once, and sees none where there is none."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Annotated, Any, Literal, Required, TypedDict, Union

import pydantic
import pytest

from openai_oxide_runtime.serialization.files import FileTypes
from tests.coverage.compare import Comparer
from tests.coverage.schema import Schemas
from tests.coverage.tally import Tally

COMPONENTS: dict[str, Any] = {
    "Text": {
        "type": "object",
        "properties": {"type": {"type": "string", "enum": ["text"]}, "text": {"type": "string"}},
        "required": ["type", "text"],
    },
    "Link": {
        "type": "object",
        "properties": {"type": {"type": "string", "enum": ["link"]}, "url": {"type": "string"}},
        "required": ["type", "url"],
    },
}


class Text(pydantic.BaseModel):
    type: Literal["text"]
    text: str


class Link(pydantic.BaseModel):
    type: Literal["link"]
    url: str


class TextParam(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def gaps(schema: dict[str, Any], annotation: Any, side: str = "response") -> list[tuple[str, str]]:
    """The gaps of ``schema`` against ``annotation``, as kinds and reasons."""
    tally = Tally()
    schemas = Schemas({"components": {"schemas": COMPONENTS}})
    Comparer(schemas, tally, side).root("schema", "root", schema, annotation, "root")
    return [(gap.kind, gap.why) for gap in sorted(tally.gaps)]


def kinds(schema: dict[str, Any], annotation: Any, side: str = "response") -> list[str]:
    return [kind for kind, _ in gaps(schema, annotation, side)]


STRING, NULL = {"type": "string"}, {"type": "null"}
BINARY = {"type": "string", "format": "binary"}
LISTED = {"type": "string", "enum": ["a", "b"]}
STRINGS = {"type": "array", "items": STRING}
INTEGERS = {"type": "array", "items": {"type": "integer"}}
UNION = {"anyOf": [ref("Text"), ref("Link")]}


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        (STRING, str),
        ({"type": "integer"}, int),
        ({"type": "number"}, float),
        ({"type": "boolean"}, bool),
        ({"type": "string", "format": "binary"}, FileTypes),
        ({"type": "string", "format": "date"}, str),
        ({"type": "string", "format": "date"}, datetime.date),
        ({"anyOf": [STRING, BINARY]}, str | FileTypes),
        ({}, object),
        (LISTED, Literal["a", "b"]),
        (LISTED, Annotated[Literal["b", "a"], "note"]),
        ({"anyOf": [STRING, LISTED]}, str | Literal["a", "b"]),
        ({"anyOf": [STRING, NULL]}, str | None),
        (STRINGS, list[str]),
        (STRINGS, Iterable[str]),
        ({"anyOf": [STRING, STRINGS]}, Union[str, list[str]]),  # noqa: UP007
        ({"anyOf": [STRINGS, INTEGERS]}, list[int] | list[str]),
        ({"type": "object"}, dict[str, object]),
        ({"type": "object", "additionalProperties": STRING}, dict[str, str]),
        ({"type": "integer", "enum": [0, 1]}, Literal[0, 1]),
        (ref("Text"), Text),
        (UNION, Link | Text),
        ({"type": "array", "items": UNION}, list[Text | Link]),
        ({"type": "array", "items": {"type": "string", "format": "binary"}}, list[FileTypes]),
    ],
)
def test_the_same_is_the_same(schema: dict[str, Any], annotation: Any) -> None:
    assert gaps(schema, annotation) == []


@pytest.mark.parametrize(
    ("schema", "annotation", "kind"),
    [
        (STRING, int, "schema"),
        ({"type": "integer"}, float, "schema"),
        ({"type": "number"}, int, "schema"),
        ({"type": "array", "items": {"type": "string", "nullable": True}}, list[str], "schema"),
        ({}, str, "schema"),
        (STRING, object, "schema"),
        (LISTED, str | Literal["a", "b"], "schema"),
        ({"anyOf": [STRING, LISTED]}, Literal["a", "b"], "schema"),
        (LISTED, Literal["a"], "enum value"),
        (LISTED, Literal["a", "b", "c"], "enum value"),
        ({"type": "integer", "enum": [0, 1]}, Literal[0], "enum value"),
        ({"anyOf": [STRING, {"type": "integer"}]}, str, "variant"),
        ({"anyOf": [STRING, STRINGS]}, str, "variant"),
        (STRING, str | list[str], "schema"),
        (STRINGS, list[str | None], "schema"),
        (STRINGS, str, "schema"),
        ({"type": "object", "additionalProperties": STRING}, dict[str, object], "schema"),
        (UNION, Text, "variant"),
        (ref("Text"), Text | Link, "schema"),
        (ref("Text"), dict[str, object], "schema"),
        (ref("Text"), TextParam, "schema"),
        (STRING, str | object, "schema"),
        (STRING, str | datetime.date, "schema"),
        (STRING, str | complex, "schema"),
    ],
)
def test_a_difference_is_one_gap(schema: dict[str, Any], annotation: Any, kind: str) -> None:
    assert kinds(schema, annotation) == [kind]


def test_a_missing_field_is_a_gap() -> None:
    schema = {"allOf": [ref("Text"), {"properties": {"more": STRING}}]}
    assert gaps(schema, Text) == [("field", "Text has no such field")]


def test_a_field_that_is_nowhere_in_the_document_is_a_gap() -> None:
    schema = {"type": "object", "properties": {"text": STRING}, "required": ["text"]}
    assert gaps(schema, Text) == [("field", "in Python only")]


def object_with(field: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": field}, "required": list(required)}


def model(annotation: Any, **options: Any) -> type[pydantic.BaseModel]:
    return pydantic.create_model("M", x=(annotation, pydantic.Field(**options)))


NULLABLE = {"anyOf": [STRING, NULL]}


@pytest.mark.parametrize(
    ("schema", "cls"),
    [
        (object_with(STRING, "x"), model(str)),
        (object_with(STRING), model(str | None, default=None)),
        (object_with(NULLABLE, "x"), model(str | None)),
        (object_with(NULLABLE, "x"), model(str | None, default=None)),
        (object_with(NULLABLE), model(str | None, default=None)),
    ],
)
def test_presence_in_an_answer(schema: dict[str, Any], cls: type) -> None:
    assert gaps(schema, cls) == []


@pytest.mark.parametrize(
    ("schema", "cls"),
    [
        (object_with(STRING, "x"), model(str | None)),
        (object_with(STRING, "x"), model(str, default="")),
        (object_with(STRING), model(str)),
        (object_with(NULLABLE, "x"), model(str)),
    ],
)
def test_presence_in_an_answer_that_differs(schema: dict[str, Any], cls: type) -> None:
    assert kinds(schema, cls) == ["field"]


def test_a_field_is_found_by_the_name_it_has_in_json() -> None:
    schema = {"type": "object", "properties": {"a/b": STRING}, "required": ["a/b"]}
    cls = pydantic.create_model("M", a_b=(str, pydantic.Field(alias="a/b")))
    assert gaps(schema, cls) == []


class Strict(TypedDict, total=False):
    x: Required[str]


class Loose(TypedDict, total=False):
    x: str


class Nullable(TypedDict, total=False):
    x: str | None


PARAMS = {
    Strict: object_with(STRING, "x"),
    Loose: object_with(STRING),
    Nullable: object_with(NULLABLE),
}


@pytest.mark.parametrize("cls", PARAMS)
@pytest.mark.parametrize("of", PARAMS)
def test_presence_in_a_request_is_exact(cls: Any, of: Any) -> None:
    assert kinds(PARAMS[of], cls, "request") == ([] if cls is of else ["field"])


class Text2(Text):
    text: int  # type: ignore[assignment]


def test_a_difference_inside_a_variant_is_its_own() -> None:
    ((kind, why),) = gaps(UNION, Text2 | Link)
    assert (kind, why.split(";")[0]) == ("field", "string expected, Python says integer")


class User(pydantic.BaseModel):
    type: Literal["message"]
    role: Literal["user"]
    text: str


class System(pydantic.BaseModel):
    type: Literal["message"]
    role: Literal["system"]
    text: str


def message(role: str) -> dict[str, Any]:
    tags = {"type": ["message"], "role": [role]}
    fields = {name: {"type": "string", "enum": values} for name, values in tags.items()}
    properties = {**fields, "text": STRING}
    return {"type": "object", "properties": properties, "required": [*properties]}


def test_a_second_tag_tells_variants_apart() -> None:
    assert gaps({"oneOf": [message("system"), message("user")]}, User | System) == []


def test_variants_without_tags_are_told_by_their_fields() -> None:
    a = {"type": "object", "properties": {"id": STRING, "url": STRING}, "required": ["id", "url"]}
    b = {"type": "object", "properties": {"id": STRING, "n": STRING}, "required": ["id", "n"]}
    first = pydantic.create_model("First", id=(str, ...), n=(str, ...))
    second = pydantic.create_model("Second", id=(str, ...), url=(str, ...))
    assert gaps({"anyOf": [a, b]}, first | second) == []


class Other(pydantic.BaseModel):
    type: Literal["other"]
    url: str


def test_another_tag_is_another_variant() -> None:
    assert kinds(UNION, Text | Other) == ["schema", "variant"]


def test_one_class_is_one_variant() -> None:
    a, b = object_with(STRING, "x"), object_with({"type": "string", "title": "b"}, "x")
    assert kinds({"anyOf": [a, b]}, model(str)) == ["variant"]


def test_totals_count_each_name_once() -> None:
    tally = Tally()
    comparer = Comparer(Schemas({"components": {"schemas": COMPONENTS}}), tally, "response")
    for place in ("one", "two"):
        comparer.root("schema", place, UNION, Text | Link, "here")
    kinds = [kind for kind, _ in tally.marks]
    assert (kinds.count("field"), kinds.count("enum value"), kinds.count("variant")) == (4, 2, 2)
    assert "field              4 of      4   100.0%" in tally.table()


def test_a_gap_anywhere_uncovers_the_name() -> None:
    tally = Tally()
    tally.mark("field", "x")
    tally.mark("field", "x", "wrong")
    tally.mark("field", "x")
    assert "field              0 of      1" in tally.table()
    assert "x: wrong" in tally.report()
