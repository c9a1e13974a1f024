"""Every quirk of the published document, and the plain schema that it becomes."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import Problem
from codegen.normalise import PREFIX, normalise
from tests.codegen.grammar import faults

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}
NULL: Schema = {"type": "null"}
ANY: Schema = {"type": "any"}


def ref(key: str, **more: Any) -> Schema:
    return {"$ref": PREFIX + key, **more}


def obj(*required: str, **fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(required)}


OTHERS: dict[str, Schema] = {
    "File": obj("id", id=STRING),
    "Page": obj("next", next=STRING),
    "Maybe": {"anyOf": [ref("File"), NULL]},
    "Old": {**obj(id=STRING), "nullable": True},
    "Either": {"oneOf": [ref("File"), ref("Page")]},
}


def cleaned(**components: Schema) -> dict[str, Schema]:
    document, problems = normalise(
        {"paths": {}, "components": {"schemas": {**OTHERS, **components}}}
    )
    assert not problems
    schemas: dict[str, Schema] = document["components"]["schemas"]
    assert faults(schemas) == []
    return schemas


def or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, NULL]}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        pytest.param({"type": "string", "nullable": True}, or_null(STRING), id="the older null"),
        pytest.param({"anyOf": [STRING, NULL]}, or_null(STRING), id="the newer null"),
        pytest.param({"oneOf": [NULL, STRING]}, or_null(STRING), id="null comes last"),
        pytest.param({"type": ["string", "null"]}, or_null(STRING), id="a list of types"),
        pytest.param({"anyOf": [STRING, NULL], "nullable": True}, or_null(STRING), id="both nulls"),
        pytest.param(ref("Maybe"), or_null(ref("Maybe")), id="a component that may be null"),
        pytest.param(ref("Old"), or_null(ref("Old")), id="a component of the older null"),
        pytest.param(
            {"type": ["string", "integer"]},
            {"anyOf": [STRING, {"type": "integer"}]},
            id="two types",
        ),
        pytest.param({"const": "a"}, {"type": "string", "enum": ["a"]}, id="a constant"),
        pytest.param({"const": True}, {"type": "boolean", "enum": [True]}, id="a boolean constant"),
        pytest.param(
            {"enum": [1, 2, 1]}, {"type": "integer", "enum": [1, 2]}, id="repeated values"
        ),
        pytest.param(
            {"type": "string", "enum": ["a", None]},
            or_null({"type": "string", "enum": ["a"]}),
            id="null among the values",
        ),
        pytest.param({"anyOf": [ref("File")]}, ref("File"), id="a union of one"),
        pytest.param({"anyOf": [STRING, STRING, NULL]}, or_null(STRING), id="a repeated variant"),
        pytest.param(
            {"anyOf": [STRING, {"anyOf": [{"type": "integer"}, NULL]}]},
            {"anyOf": [STRING, {"type": "integer"}, NULL]},
            id="a union in a union",
        ),
        pytest.param({"allOf": [ref("File")]}, ref("File"), id="a reference in allOf"),
        pytest.param(
            {"allOf": [ref("File"), {"nullable": True}]}, or_null(ref("File")), id="null by allOf"
        ),
        pytest.param(
            {"allOf": [ref("File")], "nullable": True}, or_null(ref("File")), id="null beside allOf"
        ),
        pytest.param(
            {"allOf": [ref("File"), {"default": None}]},
            ref("File", default=None),
            id="a default by allOf",
        ),
        pytest.param(
            {"allOf": [STRING, {"enum": ["a"]}]},
            {"type": "string", "enum": ["a"]},
            id="allOf of scalars",
        ),
        pytest.param({"$recursiveRef": "#"}, ref("Own"), id="a reference to the owner"),
        pytest.param({}, ANY, id="no type at all"),
        pytest.param(
            {"type": "object"},
            {"type": "object", "additionalProperties": ANY},
            id="an object without fields",
        ),
        pytest.param(
            {"type": "object", "additionalProperties": STRING},
            {"type": "object", "additionalProperties": STRING},
            id="a map",
        ),
        pytest.param({"type": "array"}, {"type": "array", "items": ANY}, id="a list of anything"),
        pytest.param(
            {"type": "integer", "minimum": 1, "default": 2, "deprecated": True, "example": 3},
            {"type": "integer", "minimum": 1, "default": 2, "deprecated": True},
            id="limits stay",
        ),
    ],
)
def test_a_field(field: Schema, expected: Schema) -> None:
    assert cleaned(Own=obj(field=field))["Own"]["properties"]["field"] == expected


INLINE = obj(id=STRING)


@pytest.mark.parametrize(
    ("field", "places"),
    [
        (INLINE, {"Own.f"}),
        ({"anyOf": [INLINE, NULL]}, {"Own.f"}),
        ({**INLINE, "anyOf": [{"required": ["id"]}, {"required": []}]}, {"Own.f"}),
        ({"type": "array", "items": INLINE}, {"Own.f"}),
        ({"type": "object", "additionalProperties": INLINE}, {"Own.f"}),
        ({"anyOf": [STRING, INLINE]}, {"Own.f|1"}),
        ({"anyOf": [INLINE, obj(no=STRING)]}, {"Own.f", "Own.f|0", "Own.f|1"}),
        (obj(g=INLINE), {"Own.f", "Own.f.g"}),
        ({"allOf": [ref("File"), INLINE]}, {"Own.f"}),
    ],
)
def test_objects_inside_others_become_components(field: Schema, places: set[str]) -> None:
    schemas = cleaned(Own=obj(f=field))
    assert set(schemas) - {"Own", *OTHERS} == places


def test_a_union_inside_gets_a_name_and_its_null_stays_outside() -> None:
    schemas = cleaned(Own=obj(f={"anyOf": [ref("File"), ref("Page"), NULL]}))
    assert schemas["Own"]["properties"]["f"] == or_null(ref("Own.f"))
    assert schemas["Own.f"] == {"anyOf": [ref("File"), ref("Page")]}


def test_elements_of_a_component() -> None:
    schemas = cleaned(Own={"type": "array", "items": INLINE})
    assert schemas["Own"] == {"type": "array", "items": ref("Own[]")}


def test_a_place_that_is_taken_gets_a_key_of_its_own() -> None:
    schemas = cleaned(Own=obj(f=INLINE), **{"Own.f": STRING})
    assert schemas["Own"]["properties"]["f"] == ref("Own.f'")
    assert schemas["Own.f"] == STRING


def test_components_lose_their_null() -> None:
    schemas = cleaned(
        Enum={"type": "string", "enum": ["a", None]}, List={"type": ["array", "null"]}
    )
    assert schemas["Maybe"] == ref("File")
    assert schemas["Old"] == OTHERS["File"] | {"required": []}
    assert schemas["Enum"] == {"type": "string", "enum": ["a"]}
    assert schemas["List"] == {"type": "array", "items": ANY}


def test_required_names_that_are_no_fields_are_dropped() -> None:
    assert cleaned(Own=obj("a", "gone", a=STRING))["Own"]["required"] == ["a"]


def test_variants_that_only_require_are_no_union() -> None:
    own = {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert cleaned(Own=own)["Own"] == obj(a=STRING, b=STRING)


@pytest.mark.parametrize(
    "own",
    [
        {"allOf": [ref("File"), obj("x", x=STRING)]},
        {"allOf": [ref("File"), {"allOf": [obj("x", x=STRING)]}]},
        {"allOf": [ref("File")], **obj("x", x=STRING)},
        {"allOf": [ref("File"), {"properties": {"x": STRING}}], "required": ["x"]},
    ],
)
def test_all_of_objects_is_one_object(own: Schema) -> None:
    schemas = cleaned(Own=own)["Own"]
    assert schemas["properties"] == {"id": STRING, "x": STRING}
    assert sorted(schemas["required"]) == ["id", "x"]


@pytest.mark.parametrize(
    "union", [ref("Either"), OTHERS["Either"], {"anyOf": OTHERS["Either"]["oneOf"]}]
)
def test_all_of_a_union_and_an_object_is_a_union_of_objects(union: Schema) -> None:
    schemas = cleaned(Own={"allOf": [union, obj(x=STRING)]})
    assert schemas["Own"]["anyOf"] == [ref("Own|0"), ref("Own|1")]
    assert schemas["Own|0"]["properties"] == {"id": STRING, "x": STRING}
    assert schemas["Own|1"]["properties"] == {"next": STRING, "x": STRING}


def test_a_later_part_says_what_a_field_is() -> None:
    own = {"allOf": [ref("File"), obj(id={"type": "integer"})]}
    assert cleaned(Own=own)["Own"]["properties"]["id"] == {"type": "integer"}


def test_tags_stand_on_unions() -> None:
    each = {f"T{kind}": obj("type", type={"const": kind}) for kind in "ab"}
    schemas = cleaned(
        Own={"anyOf": [ref("Ta"), ref("Tb")], "discriminator": {"propertyName": "no"}}, **each
    )
    assert schemas["Own"] == {"anyOf": [ref("Ta"), ref("Tb")], "x-tags": ["type"]}


def test_what_is_no_schema_is_a_problem() -> None:
    contract = {"paths": {}, "components": {"schemas": {"Own": {"properties": {"a": "string"}}}}}
    assert normalise(contract)[1] == [Problem("Own.a", "is not a schema: 'string'")]


def operation(**more: Any) -> Schema:
    return {"operationId": "createFile", "responses": {}, **more}


def media(schema: Schema, kind: str = "application/json") -> Schema:
    return {"content": {kind: {"schema": schema}}}


def adopted(op: Schema, **more: Any) -> tuple[Schema, dict[str, Schema]]:
    contract = {"paths": {"/f": {"post": op}}, "components": {"schemas": OTHERS}, **more}
    schemas, problems = normalise(contract)
    assert not problems
    return schemas["paths"]["/f"]["post"], schemas["components"]["schemas"]


def test_bodies_and_answers_become_components() -> None:
    responses = {"200": media(INLINE), "400": media(INLINE)}
    op, schemas = adopted(operation(requestBody=media(obj(a=INLINE)), responses=responses))
    body = op["requestBody"]["content"]["application/json"]["schema"]
    assert body == ref("createFile.request")
    assert schemas["createFile.request"] == obj(a=ref("createFile.request.a"))
    assert op["responses"]["200"]["content"]["application/json"]["schema"] == ref(
        "createFile.response"
    )
    assert op["responses"]["400"]["content"]["application/json"]["schema"] == INLINE


def test_bodies_of_two_kinds_stay_apart() -> None:
    both = {
        "content": {
            **media(obj(a=STRING))["content"],
            **media(obj(b=STRING), "multipart/form-data")["content"],
        }
    }
    op, schemas = adopted(operation(requestBody=both))
    keys = [m["schema"]["$ref"].removeprefix(PREFIX) for m in op["requestBody"]["content"].values()]
    assert [list(schemas[key]["properties"]) for key in keys] == [["a"], ["b"]]


def test_parameters_are_plain_too() -> None:
    parameter = {"name": "created", "in": "query", "schema": obj(gt={"type": "integer"})}
    op, schemas = adopted(operation(parameters=[parameter]))
    assert op["parameters"][0]["schema"] == ref("createFile.created")
    assert schemas["createFile.created"] == obj(gt={"type": "integer"})


def test_webhooks_are_one_union() -> None:
    hooks = {key: {"post": {"requestBody": media(ref(key))}} for key in ("File", "Page")}
    _, schemas = adopted(operation(), webhooks=hooks)
    assert schemas["UnwrapWebhookEvent"] == {"anyOf": [ref("File"), ref("Page")]}


def test_the_contract_becomes_plain(plain: dict[str, Any]) -> None:
    assert faults(plain["components"]["schemas"]) == []
