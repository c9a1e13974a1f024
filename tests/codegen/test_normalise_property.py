"""Properties of ``codegen.normalise`` that hold for any document, not for chosen ones only."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from codegen.normalise import PREFIX, normalise
from tests.codegen.grammar import faults

Schema = dict[str, Any]

KEYS = ("Alpha", "Beta", "Gamma")
BASE: Schema = {"type": "object", "properties": {"base": {"type": "string"}}, "required": ["base"]}
CHOICE: Schema = {
    "oneOf": [
        {"type": "object", "properties": {"kind": {"const": kind}, kind: {"type": "string"}}}
        for kind in ("x", "y")
    ]
}
NULL: Schema = {"type": "null"}

kinds = st.sampled_from(("string", "integer", "number", "boolean"))
limits = st.sampled_from(({}, {"maxLength": 3}, {"default": None}, {"deprecated": True}))
nulls = st.sampled_from(({}, {}, {"nullable": True}))
wires = st.sampled_from(("one", "two", "a/b", "class"))
references = st.sampled_from([{"$ref": PREFIX + key} for key in KEYS])


@st.composite
def scalars(draw: st.DrawFn) -> Schema:
    return {"type": draw(kinds), **draw(limits), **draw(nulls)}


@st.composite
def enums(draw: st.DrawFn) -> Schema:
    if draw(st.booleans()):
        return {"const": draw(st.sampled_from(("only", 7)))}
    values = draw(st.lists(st.sampled_from(("a", "b", None)), min_size=1, max_size=3))
    return {"type": "string", "enum": values, **draw(nulls)}


@st.composite
def type_lists(draw: st.DrawFn) -> Schema:
    return {"type": [*draw(st.lists(kinds, min_size=1, max_size=2, unique=True)), "null"]}


leaves = (
    scalars() | enums() | type_lists() | references | st.just({"$recursiveRef": "#"}) | st.just({})
)


def objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    @st.composite
    def draw_one(draw: st.DrawFn) -> Schema:
        fields = draw(st.dictionaries(wires, inner, min_size=1, max_size=3))
        required = draw(st.lists(wires, max_size=2))
        conditions = draw(st.sampled_from(({}, {"anyOf": [{"required": ["one"]}]})))
        return {
            "type": "object",
            "properties": fields,
            "required": required,
            **conditions,
            **draw(nulls),
        }

    return draw_one()


def unions(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    word = st.sampled_from(("anyOf", "oneOf"))
    variants = st.lists(inner | st.just(NULL), min_size=1, max_size=3)
    return st.builds(lambda word, schemas, null: {word: schemas, **null}, word, variants, nulls)


@st.composite
def folded(draw: st.DrawFn, inner: st.SearchStrategy[Schema]) -> Schema:
    """``allOf`` as documents have it: objects, components, at most one union, a mere note."""
    objectlike = st.just({"$ref": PREFIX + "Base"}) | objects(inner)
    notes = st.sampled_from(({"nullable": True}, {"deprecated": True}))
    parts = draw(st.lists(objectlike, min_size=1, max_size=2)) + draw(st.lists(notes, max_size=1))
    choice = st.just({"$ref": PREFIX + "Choice"}) | st.just({"oneOf": CHOICE["oneOf"]})
    parts += draw(st.lists(choice, max_size=1))
    own = draw(
        st.sampled_from(({}, {"properties": {"own": {"type": "string"}}, "required": ["own"]}))
    )
    return {"allOf": draw(st.permutations(parts)), **own, **draw(nulls)}


def deeper(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    lists = st.builds(lambda items: {"type": "array", "items": items}, inner)
    maps = st.builds(
        lambda value: {"type": "object", "additionalProperties": value}, inner | st.just(True)
    )
    return lists | maps | objects(inner) | unions(inner) | folded(inner)


schemas = st.recursive(leaves, deeper, max_leaves=8)
# A component that is only another's name, or a union with itself, means nothing; they are left out.
components = (
    objects(schemas)
    | folded(schemas)
    | scalars()
    | enums()
    | st.builds(lambda i: {"type": "array", "items": i}, schemas)
)
documents = st.fixed_dictionaries(dict.fromkeys(KEYS, components)).map(
    lambda schemas: document(schemas)
)


def document(schemas: dict[str, Schema]) -> Schema:
    return deepcopy(
        {"paths": {}, "components": {"schemas": {"Base": BASE, "Choice": CHOICE, **schemas}}}
    )


many = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@many
@given(documents)
def test_any_document_becomes_plain(contract: Schema) -> None:
    plain, problems = normalise(contract)
    assert not problems
    assert faults(plain["components"]["schemas"]) == []


@many
@given(documents)
def test_the_document_given_is_left_as_it_was(contract: Schema) -> None:
    before = deepcopy(contract)
    normalise(contract)
    assert contract == before


@many
@given(documents)
def test_what_is_plain_stays_as_it_is(contract: Schema) -> None:
    once, _ = normalise(contract)
    twice, _ = normalise(once)
    assert twice == once


@many
@given(documents)
def test_every_field_survives(contract: Schema) -> None:
    plain = normalise(contract)[0]["components"]["schemas"]
    for key in KEYS:
        raw, schemas = (
            contract["components"]["schemas"][key],
            set().union(*fields_of(plain[key], plain)),
        )
        assert expected_fields(raw) <= schemas


def expected_fields(schema: Schema) -> set[str]:
    """The fields that ``schema`` has by itself or through its ``allOf``."""
    if "$ref" in schema:
        return {"base"} if schema["$ref"].endswith("Base") else {"kind", "x", "y"}
    parts = [*schema.get("allOf", ()), *(schema.get("oneOf", ()) if "oneOf" in schema else ())]
    return set(schema.get("properties", ())).union(*map(expected_fields, parts))


def fields_of(node: Schema, plain: Schema) -> list[set[str]]:
    """The fields of a component, or those of each of its variants."""
    if "$ref" in node:
        return fields_of(plain[node["$ref"].removeprefix(PREFIX)], plain)
    if "anyOf" in node:
        return [names for part in node["anyOf"] for names in fields_of(part, plain)]
    return [set(node.get("properties", ()))]


@pytest.mark.parametrize("key", ["Base", *KEYS])
def test_the_grammar_finds_what_is_not_plain(key: str) -> None:
    bad = {key: {"anyOf": [NULL, {"type": "string"}]}}
    assert faults(bad) == [f"{key}: null is not last, or there twice"]
