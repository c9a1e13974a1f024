"""Decoding checks: the class that an object comes as, and what of it is kept."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest

from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.unions import OpenUnion
from tests.coverage.events import Events, fits, reached, used_whole
from tests.coverage.schema import Schemas
from tests.coverage.tally import Tally

STRING: dict[str, Any] = {"type": "string"}


def tagged(tag: str, **fields: Any) -> dict[str, Any]:
    properties = {"type": {"type": "string", "enum": [tag]}, **fields}
    return {"type": "object", "properties": properties, "required": [*properties]}


COMPONENTS = {"Text": tagged("text", text=STRING), "Link": tagged("link", url=STRING)}
UNION = {"anyOf": [{"$ref": "#/components/schemas/Text"}, {"$ref": "#/components/schemas/Link"}]}
CONTRACT = {"components": {"schemas": COMPONENTS}}


class Text(Model):
    type: Literal["text"]
    text: str


class Link(Model):
    type: Literal["link"]
    url: str


class Lossy(Model):
    type: Literal["link"]
    url: str

    def to_dict(self, **options: Any) -> dict[str, object]:
        return {"type": self.type}


def gaps(annotation: Any) -> list[tuple[str, str]]:
    tally = Tally()
    Events(Schemas(CONTRACT), tally).check("event", "E", UNION, annotation, "E")
    return [(gap.what, gap.why) for gap in sorted(tally.gaps)]


def test_every_variant_comes_as_its_own_class() -> None:
    assert gaps(Annotated[Text | Link, OpenUnion("type")]) == []


def test_a_variant_without_a_class_is_a_gap() -> None:
    assert gaps(Annotated[Text, OpenUnion("type")]) == [("E Link", "no class for it")]


def test_a_variant_that_comes_as_another_class_is_a_gap() -> None:
    schemas, tally = Schemas(CONTRACT), Tally()
    wrong = [(schemas.component("Text").leaves[0], Link)]
    Events(schemas, tally).each("event", "E", wrong, Annotated[Text | Link, OpenUnion("type")])
    (gap,) = tally.gaps
    assert (gap.what, gap.why.endswith("comes as Text")) == ("E Text", True)


def test_data_that_is_lost_is_a_gap() -> None:
    ((what, why),) = gaps(Annotated[Text | Lossy, OpenUnion("type")])
    assert (what, "comes back as" in why) == ("E Link", True)


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ({"type": "text", "text": "x"}, True),
        ({"type": "text"}, False),
        ({"type": "text", "text": "x", "more": 1}, False),
        ({"type": "link", "text": "x"}, False),
    ],
)
def test_what_fits_a_schema(value: dict[str, Any], good: bool) -> None:
    schemas = Schemas(CONTRACT)
    assert fits(schemas, schemas.component("Text").leaves[0], value) is good


def test_schemas_are_reached_through_others() -> None:
    inside = {"type": "object", "properties": {"x": UNION}}
    contract = {"components": {"schemas": {**COMPONENTS, "Outer": inside, "Alone": STRING}}}
    assert reached(contract, {"$ref": "#/components/schemas/Outer"}) == {"Outer", "Text", "Link"}


def test_a_part_of_another_schema_is_not_used_whole() -> None:
    ref = {"$ref": "#/components/schemas/Part"}
    assert used_whole({"properties": {"x": {"allOf": [ref, {}]}}}) == set()
    assert used_whole({"properties": {"x": ref}}) == {"Part"}
