"""One spelling for what OpenAPI lets a document say in several ways.

The differ and its audit compare documents in this notation, so that a rewrite without a change of
meaning is no change. It is for comparing only and is never written to disk.

- ``nullable: true`` for all ways to allow null: ``type: [string, 'null']``, ``anyOf`` with a null
  variant, an enum that lists null.
- A union or an ``allOf`` of a single part is that part. ``oneOf`` is ``anyOf`` marked `EXCLUSIVE`.
- ``const: x`` is ``enum: [x]``; a list of one type is that type; ``1.0`` is ``1``.
- Keywords that say what holds anyway (``deprecated: false``, ``required: []``) are left out.
- Parameters are a map: by place and name, those of the path by position. A path is keyed without
  its parameters' names, which stand in `NAMES`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.sync.grammar import VERBS, Node, rewrite

EXCLUSIVE = "(exclusive)"
NAMES = "(names)"

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IDLE: tuple[tuple[str, Any], ...] = (
    ("nullable", False),
    ("deprecated", False),
    ("uniqueItems", False),
    ("readOnly", False),
    ("writeOnly", False),
    ("required", []),
    ("properties", {}),
)
_NULL: Node = {"type": "null"}


def normalise(document: Mapping[str, Any]) -> Node:
    """Return the document in the one notation."""
    spelt: Node = rewrite(document, "document", _spell)
    components = document.get("components", {}).get("parameters", {})
    paths = {key: _flat(item, key, components) for key, item in spelt.get("paths", {}).items()}
    hooks = {key: _flat(item, "", components) for key, item in spelt.get("webhooks", {}).items()}
    return {**spelt, "paths": _keyed(paths), "webhooks": hooks}


def collapse(node: Node) -> Node:
    """Spell one schema, whose children are spelt already."""
    node = _types(_constants(_oneof(node)))
    node = _alone(_variants(node), "allOf")
    return {k: v for k, v in node.items() if (k, v) not in _IDLE}


def template(path: str) -> str:
    """Return the path with its parameters' names blotted out."""
    return _PARAMETER.sub("{}", path)


def _spell(kind: str, node: Node) -> Node:
    if kind == "schema":
        return collapse({k: _plain(v) for k, v in node.items()})
    if kind in ("parameter", "request", "operation"):
        return {k: v for k, v in node.items() if v is not False or k not in _OPTIONAL}
    return node


_OPTIONAL = frozenset({"required", "deprecated", "allowEmptyValue", "allowReserved"})


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _oneof(node: Node) -> Node:
    if "oneOf" not in node or "anyOf" in node:
        return node
    return {**_but(node, "oneOf"), "anyOf": node["oneOf"], EXCLUSIVE: True}


def _constants(node: Node) -> Node:
    if "const" in node and "enum" not in node:
        node = {**_but(node, "const"), "enum": [node["const"]]}
    if "enum" not in node:
        return node
    values = _unique(value for value in node["enum"] if value is not None)
    if None not in node["enum"]:
        return {**node, "enum": values}
    return {**node, "enum": values, "nullable": True} if values else dict(_NULL)


def _types(node: Node) -> Node:
    listed = node.get("type")
    if not isinstance(listed, list):
        return node
    types = sorted({kind for kind in listed if kind != "null"})
    if not types:
        return {**node, "type": "null"}
    spelt = {**node, "type": types[0] if len(types) == 1 else types}
    return {**spelt, "nullable": True} if "null" in listed else spelt


def _variants(node: Node) -> Node:
    if not isinstance(node.get("anyOf"), list):
        return node
    inner = node["anyOf"]
    nullable = any(v == _NULL or _nullable(v) for v in inner)
    variants = _unique(_but(v, "nullable") if _nullable(v) else v for v in inner if v != _NULL)
    node = {**node, "anyOf": variants, **({"nullable": True} if nullable else {})}
    if not variants:
        return {**_but(node, "anyOf", "nullable", EXCLUSIVE), **_NULL}
    return _alone(node, "anyOf")


def _nullable(variant: Any) -> bool:
    return isinstance(variant, Mapping) and variant.get("nullable") is True


def _alone(node: Node, keyword: str) -> Node:
    """Merge the only part of a union or composition, where both agree on their common keywords.

    A discriminator says that more variants are to come: such a union stays one.
    """
    parts = node.get(keyword)
    if not isinstance(parts, list) or len(parts) != 1 or "discriminator" in node:
        return node
    if not isinstance(parts[0], Mapping):
        return node
    outer = _but(node, keyword, EXCLUSIVE) if keyword == "anyOf" else _but(node, keyword)
    part = parts[0]
    if any(key in outer and outer[key] != value for key, value in part.items()):
        return node
    return {**outer, **part}


def _flat(item: Node, path: str, components: Mapping[str, Any]) -> Node:
    """Give a path's common parameters to each of its operations, as a map."""
    names = _PARAMETER.findall(path)
    common = item.get("parameters", [])
    flat = _but(item, "parameters")
    for verb in (verb for verb in VERBS if verb in item):
        own = item[verb].get("parameters", [])
        merged = _parameters([*common, *own], names, components)
        flat[verb] = {**_but(item[verb], "parameters"), "parameters": merged}
    return {NAMES: names, **flat}


def _parameters(listed: list[Any], names: list[str], components: Mapping[str, Any]) -> Node:
    return {_key(_resolved(item, components), names): item for item in listed}


def _resolved(item: Node, components: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(item.get("$ref", "")).rpartition("/")[2]
    found: Mapping[str, Any] = components.get(name, item)
    return found


def _key(item: Mapping[str, Any], names: list[str]) -> str:
    place, name = item.get("in", "?"), item.get("name", "?")
    return f"path {names.index(name)}" if place == "path" and name in names else f"{place} {name}"


def _keyed(paths: Mapping[str, Node]) -> Node:
    """Key the paths by template, but by their own text where two share a template."""
    templates = [template(path) for path in paths]
    return {
        path if templates.count(blank) > 1 else blank: item
        for (path, item), blank in zip(paths.items(), templates, strict=True)
    }


def _but(node: Mapping[str, Any], *keys: str) -> Node:
    return {key: value for key, value in node.items() if key not in keys}


def _unique(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if not any(value == known and type(value) is type(known) for known in found):
            found.append(value)
    return found
