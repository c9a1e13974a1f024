"""Operations as the document has them: parameters, body and answer, in the form the SDK uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.coverage.contract import Route, resolve
from tests.coverage.schema import Leaf, Schema, Schemas, Shape

__all__ = [
    "Answer",
    "answer_of",
    "body_kind",
    "body_media",
    "body_of",
    "page_item",
    "parameters_of",
    "path_names",
    "wire_name",
]


@dataclass(frozen=True)
class Answer:
    """What an operation answers: how it is carried, and its schema where there is one."""

    content: str
    schema: Schema | None


def parameters_of(contract: dict[str, Any], route: Route) -> list[dict[str, Any]]:
    """The parameters of an operation, with those of its path."""
    shared = contract["paths"][route.path].get("parameters", [])
    return [resolve(contract, spec) for spec in (*shared, *route.spec.get("parameters", []))]


def wire_name(spec: dict[str, Any]) -> str:
    """The name of a query or header parameter in a request.

    Lists in a query are marked with ``[]``, as this API reads them; the document writes the mark
    in some of their names only.
    """
    if spec["in"] == "header":
        return spec["name"].lower()
    variants = spec["schema"].get("anyOf", [spec["schema"]])
    is_list = any(variant.get("type") == "array" for variant in variants)
    return spec["name"].removesuffix("[]") + "[]" * is_list


def path_names(path: str) -> list[str]:
    """The names in braces, in order."""
    return [part.split("}")[0] for part in path.split("{")[1:]]


def body_kind(route: Route) -> str | None:
    """``json``, ``multipart``, ``multipart or json``, or None where there is no body."""
    if "requestBody" not in route.spec:
        return None
    types = [key.split("/")[0] for key in route.spec["requestBody"]["content"]]
    only = "multipart" if types[0] == "multipart" else "json"
    return route.spec.get("x-oxide-body-kind", only)


def body_media(contract: dict[str, Any], route: Route) -> dict[str, Any]:
    """The content of the body in the form that the SDK sends."""
    content = resolve(contract, route.spec["requestBody"])["content"]
    multipart = str(body_kind(route)).startswith("multipart")
    return next(media for key, media in content.items() if key.startswith("multipart") is multipart)


def body_of(contract: dict[str, Any], schemas: Schemas, route: Route) -> Leaf:
    """The body as one object; where it is a union, with the fields of every alternative."""
    if "requestBody" not in route.spec:
        return Leaf("object", route.at)
    shape = schemas.expand(body_media(contract, route)["schema"], f"{route.at} body")
    leaves = shape.only("object")
    if len(leaves) == 1:
        return leaves[0]
    fields = {name: schema for leaf in leaves for name, schema in leaf.fields.items()}
    required = (
        frozenset.intersection(*(leaf.required for leaf in leaves)) if leaves else frozenset()
    )
    return Leaf("object", f"{route.at} body", fields=fields, required=required)


def answer_of(contract: dict[str, Any], route: Route) -> Answer:
    """The successful answer of an operation, streams aside."""
    code = next(code for code in route.spec["responses"] if code.startswith("2"))
    content = resolve(contract, route.spec["responses"][code]).get("content") or {}
    kinds = {key: media for key, media in content.items() if key != "text/event-stream"}
    if "x-oxide-accept" in route.spec:
        return Answer("binary", None)
    for key, media in kinds.items():
        schema = media.get("schema", {})
        if key != "application/json" or schema.get("type") == "string":
            return Answer("binary", None)
    kind = "json or text" if route.spec.get("x-oxide-text") else "json"
    return Answer(kind, kinds["application/json"]["schema"] if kinds else None)


def page_item(schemas: Schemas, shape: Shape) -> Shape:
    """The items of a list object."""
    (leaf,) = shape.only("object")
    (items,) = schemas.field(leaf, "data").only("array")
    return schemas.item(items)
