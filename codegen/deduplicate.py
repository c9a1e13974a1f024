"""Schemas that are one class: the ``[same]`` of ``spec/names.toml``.

The document says some objects twice, word for word: in a component and inside a union that repeats
it. Here one of the two goes, and what referred to it refers to the other. A component does not go:
it becomes another word for the other one.
"""

from __future__ import annotations

from typing import Any

from codegen.document import PREFIX, Json
from codegen.errors import Problem
from codegen.module_assignment import references
from codegen.names import Names


def deduplicate(plain: Json, names: Names) -> list[Problem]:
    """Make each pair of ``[same]`` one schema, unless a field would be lost; returns those."""
    schemas: dict[str, Json] = plain["components"]["schemas"]
    pairs = {
        key: target
        for key, target in names.table.get("same", {}).items()
        if key in schemas and target in schemas and names.exception("same", key)
    }
    problems = [
        Problem(f"spec/names.toml [same] {key}", f"{target} lacks {', '.join(sorted(missing))}")
        for key, target in pairs.items()
        if (missing := _fields(schemas[key]) - _fields(schemas[target]))
    ]
    pairs = {
        key: target
        for key, target in pairs.items()
        if not _fields(schemas[key]) - _fields(schemas[target])
    }
    inner = {key: target for key, target in pairs.items() if set(key) & set(".|[")}
    _redirect(plain, {PREFIX + key: PREFIX + target for key, target in inner.items()})
    for key, target in pairs.items():
        schemas[key] = {"$ref": PREFIX + target}
    for key in inner:
        del schemas[key]
    _prune(plain, tuple(pairs))
    return problems


def _fields(schema: Json) -> set[str]:
    return set(schema.get("properties", ()))


def _redirect(node: Any, targets: dict[str, str]) -> None:
    """Replace references to removed schemas."""
    if isinstance(node, dict):
        if isinstance(ref := node.get("$ref"), str):
            node["$ref"] = targets.get(ref, ref)
        for value in node.values():
            _redirect(value, targets)
    elif isinstance(node, list):
        for value in node:
            _redirect(value, targets)


def _prune(plain: Json, removed_keys: tuple[str, ...]) -> None:
    """Remove schemas inside removed ones, unless something refers to them."""
    schemas = plain["components"]["schemas"]
    inside = [
        key
        for key in schemas
        if key.startswith(tuple(f"{g}{m}" for g in removed_keys for m in ".|["))
    ]
    used = set(references([plain["paths"], *schemas.values()]))
    for key in inside:
        if key not in used:
            del schemas[key]
    if len(used & set(inside)) < len(inside):
        _prune(plain, removed_keys)
