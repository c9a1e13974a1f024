"""Schemas: every way to say the same thing is read as the same thing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.coverage.schema import Leaf, Schemas, Shape
from tests.coverage.synth import Synth

A = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
B = {"type": "object", "properties": {"b": {"type": "integer"}}}
COMPONENTS: dict[str, Any] = {
    "A": A,
    "B": B,
    "Either": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
    "Tree": {
        "type": "object",
        "$recursiveAnchor": True,
        "properties": {"nodes": {"type": "array", "items": {"$recursiveRef": "#"}}},
        "required": ["nodes"],
    },
}


@pytest.fixture
def schemas() -> Schemas:
    return Schemas({"components": {"schemas": COMPONENTS}})


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def kinds(shape: Shape) -> list[str]:
    return [leaf.kind for leaf in shape.leaves]


def only(shape: Shape) -> Leaf:
    (leaf,) = shape.leaves
    return leaf


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"allOf": [{"type": "string"}, {"nullable": True}]},
        {"type": "string", "enum": ["x", None]},
    ],
)
def test_null_is_seen_in_every_style(schemas: Schemas, schema: dict[str, Any]) -> None:
    shape = schemas.expand(schema, "here")
    assert (kinds(shape), shape.nullable) == (["string"], True)


def test_a_reference_keeps_the_place_of_what_it_refers_to(schemas: Schemas) -> None:
    shape = schemas.expand({**ref("A"), "nullable": True}, "here")
    assert (only(shape).at, shape.nullable) == ("A", True)


def test_unions_inside_unions_are_one_list_without_repeats(schemas: Schemas) -> None:
    shape = schemas.expand({"anyOf": [ref("Either"), ref("A"), {"type": "integer"}]}, "here")
    assert [leaf.at for leaf in shape.leaves] == ["A", "B", "here|2"]


def test_all_of_joins_fields_and_requirements(schemas: Schemas) -> None:
    leaf = only(schemas.expand({"allOf": [ref("A"), ref("B"), {"required": ["b"]}]}, "here"))
    assert (set(leaf.fields), leaf.required, leaf.at) == ({"a", "b"}, {"a", "b"}, "here")


def test_all_of_with_a_union_is_a_union(schemas: Schemas) -> None:
    more = {"type": "object", "properties": {"c": {"type": "boolean"}}}
    shape = schemas.expand({"allOf": [ref("Either"), more]}, "here")
    assert [set(leaf.fields) for leaf in shape.leaves] == [{"a", "c"}, {"b", "c"}]


def test_a_field_in_two_parts_of_all_of_is_both_of_them(schemas: Schemas) -> None:
    tag = {"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}}
    leaf = only(schemas.expand({"allOf": [ref("A"), tag]}, "here"))
    assert only(schemas.field(leaf, "a")).values == ("x",)
    leaf = only(schemas.expand({"allOf": [tag, ref("A")]}, "there"))
    assert only(schemas.field(leaf, "a")).values == ("x",)


def test_the_last_part_that_names_a_type_decides_on_null(schemas: Schemas) -> None:
    plain, nullable = {"type": "string"}, {"type": "string", "nullable": True}
    assert schemas.expand({"allOf": [plain, nullable]}, "here").nullable
    assert not schemas.expand({"allOf": [nullable, plain]}, "there").nullable


def test_the_last_part_that_lists_values_decides_on_them(schemas: Schemas) -> None:
    parts = [{"type": "string", "enum": values} for values in (["a", "b"], ["b", "c"])]
    assert only(schemas.expand({"allOf": parts}, "here")).values == ("b", "c")


def test_variants_that_only_require_are_no_variants(schemas: Schemas) -> None:
    schema = {**B, "anyOf": [{"required": ["b"]}, {"required": ["c"]}]}
    assert set(only(schemas.expand(schema, "here")).fields) == {"b"}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({}, "any"),
        ({"type": "object"}, "map"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "map"),
        ({"properties": {"a": {}}}, "object"),
        ({"items": {}}, "array"),
        ({"const": "x"}, "string"),
        ({"type": "string", "format": "binary"}, "binary"),
        ({"type": "object", **ref("A")}, "object"),
    ],
)
def test_kinds(schemas: Schemas, schema: dict[str, Any], kind: str) -> None:
    assert kinds(schemas.expand(schema, "here")) == [kind]


def test_a_recursive_reference_is_its_component(schemas: Schemas) -> None:
    tree = only(schemas.component("Tree"))
    assert only(schemas.item(only(schemas.field(tree, "nodes")))).at == "Tree"


def test_least_value_has_what_is_required(schemas: Schemas) -> None:
    synth = Synth(schemas)
    assert synth.value(schemas.component("A"), "x") == {"a": "a é"}
    assert synth.value(schemas.component("B"), "x") == {}


def test_full_value_has_every_field(schemas: Schemas) -> None:
    assert Synth(schemas).value(schemas.component("B"), "x", full=1) == {"b": 7}


def test_a_value_of_a_recursive_schema_ends(schemas: Schemas) -> None:
    value, depth = Synth(schemas).value(schemas.component("Tree"), "x", full=3), 0
    while value["nodes"]:
        value, depth = value["nodes"][0], depth + 1
    assert 0 < depth < 20
