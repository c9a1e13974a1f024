"""The fields that tell a union's variants apart."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.discriminators import enums, objects, union_tags
from codegen.normalise import PREFIX

Schema = dict[str, Any]


def variant(**tags: Any) -> Schema:
    """An object whose fields are enums of the values given, or plain strings."""
    fields = {
        name: {"type": "string", "enum": [values] if isinstance(values, str) else values}
        if values
        else {"type": "string"}
        for name, values in tags.items()
    }
    return {"type": "object", "properties": fields, "required": []}


def union(*variants: Schema) -> Schema:
    return {"anyOf": list(variants)}


@pytest.mark.parametrize(
    ("variants", "tags"),
    [
        pytest.param([variant(type="a"), variant(type="b")], ["type"], id="one tag"),
        pytest.param([variant(type=["a", "c"]), variant(type="b")], ["type"], id="several values"),
        pytest.param([variant(object="a"), variant(object="b")], ["object"], id="another name"),
        pytest.param(
            [variant(type="a", kind="x"), variant(type="b", kind="y")],
            ["type"],
            id="the usual name first",
        ),
        pytest.param(
            [variant(type="a", kind="x"), variant(type="a", kind="y")],
            ["kind"],
            id="the one that tells",
        ),
        pytest.param(
            [
                variant(type="message", role="user"),
                variant(type="message", role="assistant"),
                variant(type="call", role=None),
                variant(type="file", role=None),
            ],
            ["type", "role"],
            id="two tags",
        ),
        pytest.param(
            [variant(type="a", kind="x"), variant(type="a", kind="y"), variant(type="b")],
            ["type", "kind"],
            id="the usual name first, where another tells as much",
        ),
        pytest.param([variant(type="a"), variant(type="a")], [], id="no tag tells"),
        pytest.param([variant(type=None), variant(type=None)], [], id="no enum"),
        pytest.param([variant(type="a")], [], id="one variant"),
        pytest.param([variant(type="a"), {"type": "string"}], [], id="one object and a string"),
        pytest.param(
            [variant(type="a"), variant(type="b"), variant(name=None)],
            ["type"],
            id="one without a tag",
        ),
    ],
)
def test_tags(variants: list[Schema], tags: list[str]) -> None:
    assert union_tags(union(*variants), {}) == tags


def test_variants_behind_references_and_in_inner_unions() -> None:
    schemas = {
        "hate/a": variant(type="a"),
        "B": variant(type="b"),
        "Inner": union({"$ref": f"{PREFIX}B"}, {"type": "null"}),
    }
    outer = union({"$ref": f"{PREFIX}hate/a"}, {"$ref": f"{PREFIX}Inner"})
    assert objects(outer, schemas) == [schemas["hate/a"], schemas["B"]]
    assert union_tags(outer, schemas) == ["type"]


def test_only_enums_of_strings_are_tags() -> None:
    fields = {
        "flag": {"type": "boolean", "enum": [True]},
        "open": {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]},
        "maybe": {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
    }
    assert enums({"properties": fields}) == {"maybe": ["a"]}


def test_the_contract_tells_its_unions_apart(plain: dict[str, Any]) -> None:
    schemas = plain["components"]["schemas"]
    tags = {key: schemas[key].get("x-tags") for key in schemas}
    assert tags["ResponseStreamEvent"] == ["type"]
    assert tags["OutputItem"] == ["type"]
    assert tags["RealtimeServerEvent"] == ["type"]
    assert tags["Item"] is not None and tags["Item"][:1] == ["type"]
